// SPDX-License-Identifier: MIT
#include "models/export/exportjob.h"

#include "models/base/counted.h"
#include "models/client/apiclient.h"
#include "models/export/exporttarget.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Of answers under way or waiting for their turn. A page of 50,000 rows has 25 MB and more, and takes as much
// again while it is parsed: then the next one is asked for when this one is written.
constexpr qsizetype BytesAhead = 12 << 20;

QList<RowRange> rangesOf(const ExportPlan &plan)
{
    return plan.ranges.isEmpty() ? QList{PageSchedule::from(plan.query.offset.value_or(0))} : plan.ranges;
}
} // namespace

ExportJob::ExportJob(ApiClient &client, ExportPlan plan, std::unique_ptr<ExportSink> sink,
                     std::unique_ptr<RowWriter> writer)
    : m_client(client)
    , m_silence(client)
    , m_plan(std::move(plan))
    , m_target(std::make_shared<Target>())
    , m_schedule(rangesOf(m_plan), PageSize(m_plan.resource.table, m_plan.query.limit))
{
    m_target->pages = std::make_shared<PageEncoder>(
        writer ? std::move(writer) : makeRowWriter(m_plan.format, m_plan.csv, m_plan.resource.table),
        m_plan.resource.table);
    m_target->writer = &m_target->pages->writer();
    m_target->hasRecords = !info(m_plan.resource.table).hasFixedColumns();
    m_target->sink = std::move(sink);
    connect(&m_client, &ApiClient::slowedChanged, this, [this] {
        if (m_begun && !m_over)
            updateProgress();
    });
    connect(&m_silence, &Silence::changed, this, [this] {
        m_progress.silence = m_silence.span();
        Q_EMIT silenceChanged();
    });
}

ExportJob::~ExportJob()
{
    cancel();
}

void ExportJob::start()
{
    m_clock.start();
    if (!m_plan.resumes) {
        fetchAhead();
        return;
    }
    runOnPool([target = m_target] { return target->reopen(); },
              [this](const Written &bytes) {
                  if (bytes)
                      resume(m_target->resumed);
                  else
                      fail(bytes.error());
              });
}

void ExportJob::resume(const std::optional<Checkpoint> &from)
{
    m_resumed = from;
    m_damaged = m_target->damaged;
    if (from) {
        m_schedule.advance(from->next);
        m_repaired = from->repaired;
        m_progress.rows = from->rows;
        m_progress.bytes = from->bytes;
    }
    fetchAhead();
}

// The rows that are there already, and those to come, must be of one table. Takes its time's total to say so.
bool ExportJob::fitsWhatIsThere(const Page &page)
{
    if (!m_resumed)
        return true;
    if (m_client.session().account().siteName != m_resumed->site) {
        m_target->sink->keep();
        refuse(tr("The rows fetched earlier (%1) are from the site %2, but you're signed in to a different "
                  "site. Sign in to that site to resume, or start over.")
                   .arg(countedRows(m_resumed->rows), m_resumed->site));
        return false;
    }
    if (page.total != m_resumed->total) {
        refuse(tr("The list changed on the server after a part of it was fetched (%1 of %2 then, %L3 now), "
                  "so the remaining rows don't match. The fetched rows were discarded. Export again.")
                   .arg(QLocale().toString(m_resumed->rows), countedRows(m_resumed->total))
                   .arg(page.total.value_or(0)));
        return false;
    }
    return true;
}

// After this page, if the export can be gone on with from there: the list of syncs changes all the time, and
// without a total nobody could tell whether the table is the same.
std::optional<Checkpoint> ExportJob::checkpoint() const
{
    if (m_ended || !m_total || m_plan.resource.table == Table::Syncs || !m_plan.ranges.isEmpty())
        return std::nullopt;
    return Checkpoint{.rows = m_progress.rows,
                      .next = m_schedule.position(),
                      .total = *m_total,
                      .repaired = m_repaired,
                      .site = m_client.session().account().siteName};
}

void ExportJob::cancel()
{
    m_over = true;
    forgetAhead();
    // A pool task that runs ends by itself; with it goes the last hold on the sink, which removes its part.
    m_work.reset();
    if (!m_target)
        return;
    m_target->cancelled = true;
    m_noted = m_target->noted();
    m_target.reset();
}

qint64 ExportJob::notedRows() const
{
    const NotedRows noted = m_target ? m_target->noted() : m_noted;
    return noted.part.isThere() ? noted.rows : 0;
}

void ExportJob::stop()
{
    if (m_target && !m_over) {
        m_target->sink->keep();
        m_kept = true;
    }
    cancel();
}

void ExportJob::fetchAhead()
{
    const qsizetype bytes = m_schedule.size().bytes();
    if (m_ended || (m_writing && bytes > BytesAhead))
        return;
    const qsizetype affordable = std::max<qsizetype>(1, BytesAhead / std::max<qsizetype>(1, bytes));
    // Two more stand in the client's queue where that is what holds them back: the wire is not to be idle
    // while a page is parsed.
    const int allowed = std::clamp(m_plan.inFlight, 1, 6);
    const int ahead = allowed >= m_client.mostInFlight() ? allowed + 2 : allowed;
    while (const auto rows = m_schedule.next(std::min<qsizetype>(ahead, affordable), m_total))
        fetch(*rows);
}

void ExportJob::fetch(const RowRange &rows)
{
    Query query = m_plan.query;
    query.limit = int(rows.count);
    const auto reader = [pages = m_target->pages](const HttpAnswer &answer, Table, qint64 row,
                                                  std::optional<qint64> limit) {
        return pages->read(answer, row, limit);
    };
    Owned<PageFetcher> fetcher(
        new PageFetcher(m_client, m_plan.resource, query, rows.first, m_begun, reader));
    connect(fetcher.get(), &PageFetcher::finished, this,
            [this, rows](const Result<PagePtr> &result) { receive(rows, result); });
    m_silence.watch(*fetcher->call());
    m_fetchers[rows.first] = std::move(fetcher);
}

void ExportJob::receive(const RowRange &asked, const Result<PagePtr> &result)
{
    m_fetchers.erase(asked.first);
    if (!result) {
        fail(result.error());
        return;
    }
    m_schedule.arrive(asked, *result);
    // If it came short, the rows that it lacks are asked for before it is its turn.
    if (m_writing)
        fetchAhead();
    else
        writeNext();
}

// What was asked for does not join on any more.
void ExportJob::forgetAhead()
{
    m_fetchers.clear();
    m_schedule.forgetAhead();
}

void ExportJob::writeNext()
{
    if (m_writing || m_over)
        return;
    std::optional<PageSchedule::Turn> turn = m_schedule.take();
    if (!turn) {
        fetchAhead();
        return;
    }
    // The list of syncs may bring rows again, and another range any rows.
    const bool mayRepeat = std::exchange(m_startsRange, false) || m_plan.resource.table == Table::Syncs;
    if (!accept(*turn))
        return;
    m_writing = true;
    m_target->pages->expect(*turn->page);
    fetchAhead();
    skipKnownSyncs(*turn);
    m_progress.rows += turn->to - turn->from;
    runOnPool([target = m_target, rows = *turn, upTo = checkpoint(),
               mayRepeat] { return target->write(rows, upTo, mayRepeat); },
              [this](const Written &bytes) { wrote(bytes); });
}

void ExportJob::runOnPool(const std::function<Written()> &work,
                          const std::function<void(const Written &)> &next)
{
    m_work.reset(new QFutureWatcher<Written>);
    connect(m_work.get(), &QFutureWatcherBase::finished, this, [this, next] {
        const Written result = m_work->result();
        next(result);
    });
    m_work->setFuture(QtConcurrent::run(work));
}

void ExportJob::wrote(const Written &bytes)
{
    m_writing = false;
    if (!bytes) {
        conclude(bytes.error(), m_plan.keepsPart && bytes.error().kind == ApiError::Kind::File);
        return;
    }
    m_progress.bytes += *bytes;
    updateProgress();
    if (m_over) // cancelled in the slot
        return;
    if (m_ended)
        finishFile();
    else
        writeNext();
}

qint64 ExportJob::firstRow() const
{
    return m_plan.query.offset.value_or(0);
}

// Rows to be written, by the server's total.
qint64 ExportJob::wanted() const
{
    if (m_plan.ranges.isEmpty())
        return std::max<qint64>(0, m_total.value_or(m_schedule.position()) - firstRow());
    return rowsIn(m_plan.ranges);
}

void ExportJob::finishFile()
{
    forgetAhead();
    const qint64 announced = wanted();
    if (m_progress.rows < announced && m_plan.resource.table != Table::Syncs) {
        refuse(tr("The server reported %1 but sent %L2. %3")
                   .arg(countedRows(announced))
                   .arg(m_progress.rows)
                   .arg(wayOut()));
        return;
    }
    const qint64 promised =
        m_plan.ranges.isEmpty() ? std::max<qint64>(0, m_firstTotal - firstRow()) : announced;
    if (m_progress.rows < promised) {
        refuse(tr("The list of syncs changed during the export: the server reported %1 but sent %L2 distinct "
                  "row(s). No file was written. Export again.",
                  nullptr, pluralNumber(m_progress.rows))
                   .arg(countedRows(promised))
                   .arg(m_progress.rows));
        return;
    }
    m_progress.completing = m_target->writer->lastPass(nullptr) != nullptr;
    if (m_progress.completing)
        Q_EMIT progressed();
    if (m_over) // canceled in the slot
        return;
    runOnPool([target = m_target] { return target->finish(); },
              [this](const Written &bytes) { committed(bytes); });
}

void ExportJob::committed(const Written &bytes)
{
    if (!bytes) {
        conclude(bytes.error(), m_plan.keepsPart && bytes.error().kind == ApiError::Kind::File);
        return;
    }
    m_over = true;
    m_progress.bytes = *bytes;
    const ExportSummary summary{.rows = m_progress.rows,
                                .announced = wanted(),
                                .bytes = m_progress.bytes,
                                .time = std::chrono::milliseconds(m_clock.elapsed()),
                                .notices = notices(),
                                .hasMoved = m_hasMoved};
    Q_EMIT finished(summary);
}

// The rest did not come, for now: what is there is good, and the rest can be fetched another time.
void ExportJob::fail(const ApiError &error)
{
    conclude(error, m_plan.keepsPart);
}

// The server contradicts itself, so that nobody knows whether what was fetched is right.
void ExportJob::refuse(const QString &why)
{
    conclude({.kind = ApiError::Kind::BadReply, .message = why}, false);
}

// What to do then, where it may be another time.
QString ExportJob::wayOut() const
{
    return m_plan.writesFile ? tr("No file was written. Export again.") : tr("Try again.");
}

void ExportJob::conclude(const ApiError &error, bool keepsPart)
{
    if (m_over)
        return;
    if (keepsPart)
        stop();
    else
        cancel();
    Q_EMIT finished(error);
}

QStringList ExportJob::notices() const
{
    QStringList sentences;
    if (m_resumed)
        sentences << (m_resumed->rows == 1 ? tr("The first row was fetched earlier.")
                                           : tr("The first %L1 row(s) were fetched earlier.", nullptr,
                                                pluralNumber(m_resumed->rows))
                                                 .arg(m_resumed->rows));
    if (m_damaged)
        sentences << tr("Nothing from an earlier export could be used, so all rows were fetched again.");
    if (m_repaired)
        sentences << tr("Some text contained invalid UTF-8. Invalid bytes are shown as �.");
    if (m_total.value_or(m_firstTotal) != m_firstTotal)
        sentences << tr("The list grew from %L1 to %L2 row(s) while it was being read.", nullptr,
                        pluralNumber(*m_total))
                         .arg(m_firstTotal)
                         .arg(*m_total);
    return sentences + m_target->writer->notices();
}

void ExportJob::updateProgress()
{
    const double seconds = double(m_clock.elapsed()) / 1000;
    const qint64 fetched = m_progress.rows - (m_resumed ? m_resumed->rows : 0);
    m_progress.rowsPerSecond = seconds > 0 ? double(fetched) / seconds : 0;
    m_progress.slowed = m_client.isSlowed();
    if (m_total) {
        m_progress.total = wanted();
        const auto left = double(*m_progress.total - m_progress.rows);
        if (m_progress.rowsPerSecond > 0)
            m_progress.remaining = std::chrono::seconds(qint64(left / m_progress.rowsPerSecond + 0.5));
    }
    Q_EMIT progressed();
}

} // namespace Inspector
