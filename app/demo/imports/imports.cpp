// SPDX-License-Identifier: MIT
#include "app/demo/imports/imports.h"

#include <algorithm>
#include <numeric>

namespace Inspector::Demo
{

namespace
{
qint64 rowsOf(const QList<Upload> &uploads)
{
    return std::accumulate(uploads.cbegin(), uploads.cend(), qint64(0),
                           [](qint64 sum, const Upload &upload) { return sum + upload.rows.size(); });
}
} // namespace

void Imports::stage(const QByteArray &definition, const Upload &upload)
{
    m_staged[definition] += upload;
}

const QList<Upload> &Imports::staged(const QByteArray &definition) const
{
    static const QList<Upload> none;
    const auto found = m_staged.constFind(definition);
    return found == m_staged.cend() ? none : *found;
}

qint64 Imports::stagedRows(const QByteArray &definition) const
{
    return rowsOf(staged(definition));
}

qint64 Imports::stagedBytes(const QByteArray &definition) const
{
    const QList<Upload> &uploads = staged(definition);
    return std::accumulate(uploads.cbegin(), uploads.cend(), qint64(0),
                           [](qint64 sum, const Upload &upload) { return sum + upload.bytes; });
}

void Imports::clear(const QByteArray &definition)
{
    const auto found = m_staged.find(definition);
    if (found != m_staged.end())
        found->clear();
}

void Imports::expire(const QByteArray &definition, const QDateTime &oldest)
{
    const auto found = m_staged.find(definition);
    if (found != m_staged.end())
        found->removeIf([&oldest](const Upload &upload) { return upload.at < oldest; });
}

void Imports::start(const SyncRecord &sync, bool isBeside)
{
    m_running.insert(
        sync.id, {sync.definitionUri, staged(sync.definitionUri), isBeside && m_behaviour.overlapLosesRows});
    clear(sync.definitionUri);
}

const ImportOutcome &Imports::finish(const SyncRecord &sync, const Definition *definition)
{
    const Run run = m_running.take(sync.id);
    ImportOutcome outcome;
    outcome.endStatus = "error";
    if (definition == nullptr) {
        outcome.logs = failedImportLog(sync, outcome.endStatus, "ELQ-00143",
                                       "Sync Recovery Worker could not recover from sync error. Import "
                                       "definition for id " +
                                           run.definition.mid(run.definition.lastIndexOf('/') + 1) +
                                           " has been deleted.");
    } else if (run.isLocked) {
        outcome.logs = failedImportLog(sync, outcome.endStatus, "ELQ-00133", "Unable to lock file.");
    } else {
        outcome =
            ImportRun(sync, *definition, m_behaviour, m_records[objectOf(definition->uri)]).run(run.uploads);
    }
    m_actions += outcome.actions;
    return m_outcomes.insert_or_assign(sync.id, outcome).first->second;
}

QList<LogRow> Imports::logs(const SyncRecord &sync, const QDateTime &now) const
{
    if (const ImportOutcome *ended = outcome(sync.id))
        return ended->logs;
    const auto run = m_running.constFind(sync.id);
    if (run == m_running.cend() || !sync.hasStarted(now))
        return {};
    return runningImportLog(sync, rowsOf(run->uploads));
}

const ImportOutcome *Imports::outcome(qint64 sync) const
{
    const auto found = m_outcomes.find(sync);
    return found == m_outcomes.end() ? nullptr : &found->second;
}

const QList<StoredRecord> &Imports::records(const QByteArray &object) const
{
    static const QList<StoredRecord> none;
    const auto found = m_records.constFind(object);
    return found == m_records.cend() ? none : *found;
}

void Imports::addRecord(const QByteArray &object, const QMap<QByteArray, QByteArray> &values)
{
    QList<StoredRecord> &records = m_records[object];
    records += {FirstRecord + records.size(), values};
}

} // namespace Inspector::Demo
