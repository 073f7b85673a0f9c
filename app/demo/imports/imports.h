// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/imports/importrun.h"

#include <map>

namespace Inspector::Demo
{

// What was uploaded and isn't synced yet, the syncs that work on uploads, what came of them, and the records
// that Eloqua keeps. Not thread-safe.
class Imports
{
public:
    // `behaviour` outlives this and may change between calls.
    explicit Imports(const Behaviour &behaviour)
        : m_behaviour(behaviour)
    {
    }

    // The staging area of a definition, by URI. Others' rows are in it, too.
    void stage(const QByteArray &definition, const Upload &upload);
    const QList<Upload> &staged(const QByteArray &definition) const;
    qint64 stagedRows(const QByteArray &definition) const;
    qint64 stagedBytes(const QByteArray &definition) const;
    void clear(const QByteArray &definition);
    // What is staged from before `oldest` is gone.
    void expire(const QByteArray &definition, const QDateTime &oldest);
    // Whether the definition's syncs are about uploads. The syncs of those that were never uploaded to are
    // made up.
    bool isReal(const QByteArray &definition) const { return m_staged.contains(definition); }
    void makeReal(const QByteArray &definition) { m_staged[definition]; }

    // The sync takes what is staged for its definition. `isBeside`: another one of the same definition runs.
    void start(const SyncRecord &sync, bool isBeside);
    // Those whose finish() is still to come.
    QList<qint64> running() const { return m_running.keys(); }
    // The sync's time is up: its rows go into the records. `definition` is null if it was deleted meanwhile.
    const ImportOutcome &finish(const SyncRecord &sync, const Definition *definition);
    // Null for syncs that aren't about uploads, and those that run.
    const ImportOutcome *outcome(qint64 sync) const;

    // What a sync of uploads has logged until now.
    QList<LogRow> logs(const SyncRecord &sync, const QDateTime &now) const;

    const QList<StoredRecord> &records(const QByteArray &object) const;
    void addRecord(const QByteArray &object, const QMap<QByteArray, QByteArray> &values);
    // In the order in which they were applied.
    const QList<AppliedAction> &actions() const { return m_actions; }

private:
    struct Run {
        QByteArray definition;
        QList<Upload> uploads;
        bool isLocked = false; // by another sync of the same definition
    };

    const Behaviour &m_behaviour;
    QMap<QByteArray, QList<Upload>> m_staged; // by definition
    QMap<qint64, Run> m_running;              // by sync
    std::map<qint64, ImportOutcome> m_outcomes;
    Records m_records;
    QList<AppliedAction> m_actions;
};

} // namespace Inspector::Demo
