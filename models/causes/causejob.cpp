// SPDX-License-Identifier: MIT
#include "models/causes/causejob.h"

#include "models/base/counted.h"
#include "models/base/freedonpool.h"
#include "models/base/text.h"
#include "models/causes/blockexport.h"
#include "models/store/keptrows.h"

#include <QLocale>
#include <QMutex>
#include <QtConcurrentRun>

namespace Inspector
{

namespace
{
constexpr int RowsAtOnce = 1000; // of a kept copy

ApiError incomplete(const QString &message)
{
    return {.kind = ApiError::Kind::BadReply, .message = message};
}

// Of a sync that was running when it was kept nothing is whole, but all that there was then may be there.
bool isAllOfThatMoment(const KeptFacts &facts)
{
    const KeptPart &part = facts.rejects;
    return isUnderWay(facts.status) && part.state == KeptPart::State::Incomplete && part.announced &&
           part.rows >= *part.announced;
}
} // namespace

struct CauseJob::Shared {
    explicit Shared(const CausePlan &plan)
        : counter(plan.sync, plan.rules)
    {
    }

    std::atomic<bool> cancelled = false;
    mutable QMutex mutex; // guards what follows; a task may still run when the job has ended
    CauseCounter counter;
    bool isClosed = false;
    qint64 listAt = 1;

    mutable QMutex latestMutex; // held for a moment only: the GUI thread waits for it
    CauseListPtr latest;

    void add(const RowBlock &rows, int from, int to)
    {
        const QMutexLocker lock(&mutex);
        if (isClosed)
            return;
        counter.add(rows, from, to);
        if (counter.rejects() < listAt)
            return;
        const auto list = makeFreedOnPool<const CauseList>(counter.causes());
        {
            const QMutexLocker latestLock(&latestMutex);
            latest = list;
        }
        // Making lists must not become what takes the time.
        listAt = counter.rejects() + counter.rejects() / 4 + 5000;
    }

    CauseCount last(CauseCount count)
    {
        const QMutexLocker lock(&mutex);
        isClosed = true;
        count.causes = makeFreedOnPool<const CauseList>(counter.causes());
        count.counted = counter.rejects();
        count.identifiers = counter.identifiers();
        count.withoutIdentifier = counter.withoutIdentifier();
        return count;
    }

    CauseList grouped(CauseGrouping grouping) const
    {
        const QMutexLocker lock(&mutex);
        return counter.causes(grouping);
    }

    // From a kept copy, as far as it goes.
    Outcome read(QPromise<Outcome> &promise, KeptCopy &copy)
    {
        Result<KeptRows> rows = KeptRows::select(copy, Table::Rejects, {}, &cancelled);
        if (!rows)
            return rows.error();
        for (int done = 1;; ++done) {
            const Result<RowBlock> block = rows.value().next(RowsAtOnce, KeptRows::Order::Fixed);
            if (!block)
                return block.error();
            if (block->rows() == 0)
                return Done{};
            add(*block, 0, block->rows());
            promise.setProgressValue(done);
        }
    }
};

QString CauseCount::text() const
{
    const QString of =
        announced ? Text::tr("%1 of %2").arg(QLocale().toString(counted), QLocale().toString(*announced))
                  : QLocale().toString(counted);
    switch (state) {
    case State::Running:
        return Text::tr("First %1 rejects. Counts will change.").arg(of);
    case State::Complete:
        return counted == 0
                   ? Text::tr("No record was rejected.")
                   : Text::tr("All %L1 reject(s) are counted.", nullptr, pluralNumber(counted)).arg(counted);
    case State::Stopped:
        return Text::tr("Stopped at %1 rejects. Counts cover these only.").arg(of);
    case State::Failed:
        if (announced && counted >= *announced)
            return Text::tr("%L1 reject(s) were counted, but there may be more.", nullptr,
                            pluralNumber(counted))
                .arg(counted);
        return Text::tr("Only %1 rejects could be counted. Counts cover these only.").arg(of);
    }
    Q_UNREACHABLE();
}

CauseJob::CauseJob(ApiClient &client, CausePlan plan)
    : m_client(&client)
    , m_plan(std::move(plan))
    , m_shared(makeFreedOnPool<Shared>(m_plan))
{
}

CauseJob::CauseJob(std::shared_ptr<KeptCopy> copy, CausePlan plan)
    : m_copy(std::move(copy))
    , m_plan(std::move(plan))
    , m_shared(makeFreedOnPool<Shared>(m_plan))
{
}

CauseJob::~CauseJob()
{
    cancel();
}

void CauseJob::start()
{
    if (m_copy)
        readCopy();
    else
        readServer();
}

void CauseJob::readServer()
{
    m_rows = fetchBlocks(
        *m_client, {Table::Rejects, m_plan.sync}, m_plan.inFlight,
        [shared = m_shared](const RowBlock &rows, int from, int to) { shared->add(rows, from, to); });
    connect(m_rows.get(), &ExportJob::silenceChanged, this, &CauseJob::progressed);
    connect(m_rows.get(), &ExportJob::progressed, this, [this] { takeProgress(m_rows->progress().total); });
    connect(m_rows.get(), &ExportJob::finished, this, [this](const Result<ExportSummary> &result) {
        if (!result) {
            conclude(CauseCount::State::Failed, result.error());
            return;
        }
        m_count.announced = result->announced;
        if (result->hasMoved)
            conclude(CauseCount::State::Failed,
                     incomplete(tr("Eloqua's list of rejects changed while it was being counted, so the "
                                   "counts may be wrong. Count again.")));
        else
            conclude(CauseCount::State::Complete);
    });
    m_rows->start();
}

void CauseJob::readCopy()
{
    m_read.reset(new QFutureWatcher<Outcome>);
    const KeptPart part = m_copy->facts().rejects;
    m_count.announced = part.announced ? part.announced : std::optional(part.rows);
    connect(m_read.get(), &QFutureWatcherBase::progressValueChanged, this,
            [this] { takeProgress(m_count.announced); });
    connect(m_read.get(), &QFutureWatcherBase::finished, this, [this, part] {
        const Outcome outcome = m_read->result();
        if (!outcome)
            conclude(CauseCount::State::Failed, outcome.error());
        else if (part.isWhole() || isAllOfThatMoment(m_copy->facts()))
            conclude(CauseCount::State::Complete);
        else
            conclude(
                CauseCount::State::Failed,
                ApiError{.kind = part.state == KeptPart::State::Unavailable ? ApiError::Kind::Gone
                                                                            : ApiError::Kind::BadReply,
                         .message = tr("The rejects in the kept copy aren't complete. %1").arg(part.note)});
    });
    m_read->setFuture(QtConcurrent::run([shared = m_shared, copy = m_copy](QPromise<Outcome> &promise) {
        promise.addResult(shared->read(promise, *copy));
    }));
}

void CauseJob::takeProgress(std::optional<qint64> announced)
{
    if (m_over)
        return;
    m_count.announced = announced;
    {
        const QMutexLocker lock(&m_shared->latestMutex);
        m_count.causes = m_shared->latest;
    }
    m_count.counted = m_count.causes ? m_count.causes->rejects : 0;
    Q_EMIT progressed();
}

std::optional<std::chrono::seconds> CauseJob::silence() const
{
    return m_rows ? m_rows->progress().silence : std::nullopt;
}

void CauseJob::stop()
{
    if (m_over)
        return;
    conclude(CauseCount::State::Stopped);
}

void CauseJob::cancel()
{
    m_over = true;
    m_shared->cancelled = true;
    m_rows.reset();
    m_read.reset();
    m_last.reset();
}

// The list of all that was counted takes a moment.
void CauseJob::conclude(CauseCount::State state, const std::optional<ApiError> &error)
{
    m_over = true;
    m_shared->cancelled = true;
    m_rows.reset();
    m_read.reset();
    m_count.state = state;
    m_count.error = error;
    m_last.reset(new QFutureWatcher<CauseCount>);
    connect(m_last.get(), &QFutureWatcherBase::finished, this, [this] {
        m_count = m_last->result();
        deliver();
    });
    m_last->setFuture(
        QtConcurrent::run([shared = m_shared, count = m_count] { return shared->last(count); }));
}

void CauseJob::deliver()
{
    const bool isShort = m_count.state == CauseCount::State::Complete && m_count.announced &&
                         m_count.counted != *m_count.announced;
    if (isShort) {
        m_count.state = CauseCount::State::Failed;
        m_count.error = incomplete(tr("Eloqua reported %L1 reject(s), but %L2 were counted. Count again.",
                                      nullptr, pluralNumber(*m_count.announced))
                                       .arg(*m_count.announced)
                                       .arg(m_count.counted));
    }
    Q_EMIT finished(m_count);
}

CauseList CauseJob::grouped(CauseGrouping grouping) const
{
    return m_shared->grouped(grouping);
}

} // namespace Inspector
