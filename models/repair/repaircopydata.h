// SPDX-License-Identifier: MIT
#pragma once

// Private to RepairCopy: what it has, in the order in which it goes.
#include "models/repair/repaircopy.h"
#include "models/repair/repairindex.h"
#include "models/repair/steplog.h"
#include "models/repair/workingfile.h"

#include <QMutex>

#include <functional>

namespace Inspector
{

class RepairCopy::Private
{
public:
    // What changes, as one who reads sees it: copied out under the lock.
    struct State {
        StepLog log;
        RowSet leftOut;
        RowSet editedRows;
        QList<Resend> resends;
        QByteArray metadata;
        qint64 revision = 0;
    };
    State state() const
    {
        const QMutexLocker lock(&m_stateMutex);
        return m_state;
    }
    void take(const State &state)
    {
        const QMutexLocker lock(&m_stateMutex);
        m_state = state;
    }

    // A connection for one who reads, back on the list afterwards.
    class Reader
    {
    public:
        Reader(Private &d, const std::atomic<bool> *cancelled);
        ~Reader();
        Q_DISABLE_COPY_MOVE(Reader)
        Database &database() { return *m_database; }

    private:
        Private &m_d;
        std::unique_ptr<Database> m_database;
    };

    // The one place where SQLite's words become ours. What was canceled is nothing, were it done by chance.
    template <typename T>
    Result<T> guarded(const std::atomic<bool> *cancelled, const std::function<Result<T>()> &work)
    {
        try {
            Result<T> result = work();
            if (cancelled && *cancelled)
                return canceled();
            return result;
        } catch (const DatabaseFault &fault) {
            return error(fault);
        }
    }
    static ApiError canceled();
    // One at a time: all of `work` in one transaction, and what it leaves in the state is taken over.
    Result<Done> change(const std::atomic<bool> *cancelled,
                        const std::function<Outcome(Database &, State &)> &work);
    ApiError error(const DatabaseFault &fault) const;

    // When it is opened.
    Outcome readAll();
    void readLayout();
    bool readResends(State &state);

    std::unique_ptr<WorkingFile> m_file; // first: everything below is in it
    std::optional<SyncDefinition> m_definition;
    RepairLayout m_layout;
    std::optional<RepairIndex> m_index;
    QMutex m_writeMutex; // guards m_writer, and whoever changes m_state
    std::optional<Database> m_writer;
    QMutex m_idleMutex; // guards m_idle
    std::vector<std::unique_ptr<Database>> m_idle;

private:
    mutable QMutex m_stateMutex; // guards m_state
    State m_state;
};

} // namespace Inspector
