// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/causes/causecounter.h"
#include "models/export/exportjob.h"
#include "models/store/keptcopy.h"

#include <QFutureWatcher>

#include <memory>
#include <optional>

namespace Inspector
{

struct CausePlan {
    SyncId sync{};
    ReadingRules rules = {};
    int inFlight = 4; // requests at once, 1 to 6
};

// How far a count has come, or how it ended. Only a complete one is a total: show `counted` of `announced`
// with all numbers.
struct CauseCount {
    enum class State {
        Running,
        Complete,
        Stopped, // by the person
        Failed   // `error` says why
    };
    State state = State::Running;
    CauseListPtr causes;             // of the first `counted` rejects; null before the first
    qint64 counted = 0;              // rejects
    std::optional<qint64> announced; // by the server
    std::shared_ptr<const std::vector<quint64>> identifiers; // see CauseCounter; only when it has ended
    qint64 withoutIdentifier = 0; // rejects that `identifiers` can't have; only when it has ended
    std::optional<ApiError> error;

    bool isComplete() const { return state == State::Complete; }
    // "All 87,159 rejects are counted.", "First 23,000 of 87,159 rejects. Counts will change.", "Stopped at
    // ...".
    QString text() const;
};

// Counts the causes of all rejects of a sync: fetched by the export's engine, each once and in order, or read
// from a kept copy. Counting is on the pool. Dropping the job cancels it silently; stop() ends it with what
// it has. GUI thread. The client, or the copy, outlives it.
class CauseJob : public QObject
{
    Q_OBJECT

public:
    CauseJob(ApiClient &client, CausePlan plan);
    CauseJob(std::shared_ptr<KeptCopy> copy, CausePlan plan);
    ~CauseJob() override;
    void start();
    // finished() follows, once, with State::Stopped; nothing happens when it has ended.
    void stop();
    void cancel();

    // The last one; its causes are renewed every few thousand rejects.
    const CauseCount &count() const { return m_count; }
    // The same count, grouped differently; after finished(). Slow with thousands of causes.
    CauseList grouped(CauseGrouping grouping) const;
    // How long the server hasn't answered, once that is worth telling.
    std::optional<std::chrono::seconds> silence() const;

Q_SIGNALS:
    void progressed(); // count(), and silence()
    void finished(const Inspector::CauseCount &count);

private:
    struct Shared; // what the pool counts with

    void readServer();
    void readCopy();
    void takeProgress(std::optional<qint64> announced);
    void conclude(CauseCount::State state, const std::optional<ApiError> &error = {});
    void deliver();

    ApiClient *m_client = nullptr; // or else
    std::shared_ptr<KeptCopy> m_copy;
    CausePlan m_plan;
    std::shared_ptr<Shared> m_shared;
    Owned<ExportJob> m_rows;
    Owned<QFutureWatcher<Outcome>> m_read;
    Owned<QFutureWatcher<CauseCount>> m_last;
    CauseCount m_count;
    bool m_over = false;
};

} // namespace Inspector
