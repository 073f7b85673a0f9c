// SPDX-License-Identifier: MIT
#pragma once

// Private to the room: the file that a RepairCopy works on.
#include "models/base/result.h"
#include "models/definitions/definition.h"
#include "models/sqlite/database.h"
#include "models/store/keptcolumn.h"
#include "models/store/keptfacts.h"

#include <QFile>
#include <QStringList>

#include <atomic>
#include <memory>

namespace Inspector
{

// A whole copy of a kept copy, in repairFolder() and named after it, in this version's schema. It is made
// when the kept copy is first opened for corrections, and goes when this object does and the kept copy has
// all that is in it; otherwise it stays, and is gone on with. The kept copy itself, which may be anybody's
// and of an older version, is only read, until save() replaces it.
//
// Three entries in `meta` tell how the two belong together: `repair_state`, a random name given by each save;
// `repair_before`, the one that the kept copy had before that save, for a program that was killed between its
// two steps; `repair_unsaved`.
//
// Blocks; one thread at a time. Errors: those of RepairCopy::open() and save().
class WorkingFile
{
public:
    static Result<std::unique_ptr<WorkingFile>> open(const QString &keptPath,
                                                     const std::atomic<bool> *cancelled);
    ~WorkingFile();
    Q_DISABLE_COPY_MOVE(WorkingFile)

    // A connection to it; gone before this object.
    Database connect() const;

    const QString &path() const { return m_path; }
    const QString &keptPath() const { return m_keptPath; }
    const KeptFacts &facts() const { return m_facts; }
    const KeptColumns &columns() const { return m_columns; } // of rejects
    const QByteArray &sync() const { return m_sync; }
    const QByteArray &definition() const { return m_definition; }
    const QStringList &notices() const { return m_notices; }

    bool isSaved() const { return m_isSaved; }
    // To be run in the transaction of each change; then noteChanged().
    static void markUnsaved(Database &database);
    void noteChanged() { m_isSaved = false; }
    Outcome save(Database &database);

private:
    explicit WorkingFile(const QString &keptPath);
    Outcome hold();
    Outcome prepare(const std::atomic<bool> *cancelled);
    Result<bool> goOn(const std::atomic<bool> *cancelled);
    Result<bool> setAside();
    Outcome make(const std::atomic<bool> *cancelled);
    Outcome look(const std::atomic<bool> *cancelled);
    void settle();
    bool belongsTo(const KeptFacts &kept) const;
    QString free(const QString &stem) const;

    QString m_keptPath;
    QString m_path;
    QFile m_held; // as long as this object lives
    KeptFacts m_facts;
    KeptColumns m_columns;
    QByteArray m_sync;
    QByteArray m_definition;
    QString m_before; // repair_before
    QStringList m_notices;
    std::atomic<bool> m_isSaved = true;
};

} // namespace Inspector
