// SPDX-License-Identifier: MIT
#pragma once

// Private to the room: the steps of a copy, in the file (table op) and in memory. A value: change a copy of
// it within a transaction, and take that over when the transaction is through.
#include "models/edits/repairvalues.h"
#include "models/sqlite/database.h"

namespace Inspector
{

class StepLog
{
public:
    // Empty.
    StepLog() = default;
    // Of a file that anybody may have made. False where it makes no sense. Throws DatabaseFault, as all do
    // that take a database.
    bool read(Database &database);

    const QList<RepairStep> &steps() const { return m_steps; }
    int undoCount() const { return m_done; }
    int redoCount() const { return int(m_steps.size()) - m_done; }
    // The id of the last one that isn't undone; 0: none.
    qint64 lastDone() const { return m_done > 0 ? m_steps.at(m_done - 1).id : 0; }

    // By the steps that aren't undone.
    RowSet leftOut() const;
    RowSet editedRows() const;

    // What the next step is called by; only good once undone steps are dropped.
    qint64 nextId() const { return lastDone() + 1; }
    void dropUndone(Database &database);
    void add(Database &database, const RepairStep &step);
    // Undoes or redoes until so many are done.
    void moveTo(Database &database, int done);

private:
    QList<RepairStep> m_steps;
    int m_done = 0; // the first so many
};

} // namespace Inspector
