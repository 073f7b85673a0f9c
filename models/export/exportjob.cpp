// SPDX-License-Identifier: MIT
#include "models/export/exportjob.h"

#include "models/eloqua/apiclient.h"
#include "models/export/csvwidener.h"
#include "models/export/jsonwriter.h"

#include <QtConcurrentRun>

#include <atomic>

namespace Inspector
{

struct ExportJob::Target {
    std::unique_ptr<RowWriter> writer;
    CsvWriter *csv = nullptr; // the same, when it is one
    CsvOptions options;
    std::unique_ptr<ExportSink> sink;
    bool hasRecords = false; // whose fields are known by the rows only
    bool begun = false;
    qint64 rows = 0;
    std::atomic<bool> cancelled = false; // set by the GUI thread

    // All that follows runs on the pool, one call at a time.
    Written write(const PagePtr &page, int from)
    {
        QByteArray head;
        if (!begun) {
            begun = true;
            if (const Outcome opened = sink->open(); !opened)
                return opened.error();
            head = writer->begin(page->rows.columnNames());
        }
        const QByteArray bytes = head + writer->encode(page->rows, from);
        rows += page->rows.rows() - from;
        if (csv && !csv->columnBreaks().isEmpty() && !sink->canRewrite()) {
            return ApiError{
                .kind = ApiError::Kind::BadReply,
                .message = ExportJob::tr(
                    "A field turned up that the rows before did not have, and the header is written "
                    "already. What was written so far is not the whole table. Write to a file, or "
                    "name the columns.")};
        }
        if (const Outcome written = sink->write(bytes); !written)
            return written.error();
        return qint64(bytes.size());
    }

    Written finish()
    {
        if (!writer->missingColumns().isEmpty() && (rows > 0 || !hasRecords)) {
            return ApiError{
                .kind = ApiError::Kind::Refused,
                .message = ExportJob::tr("No row has a column named \"%1\". Check the names of the columns.")
                               .arg(QString::fromUtf8(writer->missingColumns().first()))};
        }
        const QByteArray tail = writer->end();
        if (const Outcome written = sink->write(tail); !written)
            return written.error();
        if (csv && !csv->columnBreaks().isEmpty()) {
            const Outcome rewritten = sink->rewrite(
                [this](QIODevice &from, QIODevice &to) { return widenCsv(from, to, *csv, options); });
            if (!rewritten)
                return rewritten.error();
        }
        // Widening takes its time. Nobody hears this error: it leaves the older file alone.
        if (cancelled)
            return ApiError{.kind = ApiError::Kind::File, .message = ExportJob::tr("Cancelled.")};
        if (const Outcome safe = sink->commit(); !safe)
            return safe.error();
        return qint64(tail.size());
    }
};

ExportJob::ExportJob(ApiClient &client, ExportPlan plan, std::unique_ptr<ExportSink> sink,
                     std::unique_ptr<RowWriter> writer)
    : m_client(client)
    , m_plan(std::move(plan))
    , m_target(std::make_shared<Target>())
{
    const TableInfo &table = info(m_plan.resource.table);
    const int fixed = int(table.columns.size());
    if (writer) {
        m_target->writer = std::move(writer);
    } else if (m_plan.format == ExportFormat::Csv) {
        auto csv = std::make_unique<CsvWriter>(m_plan.csv, fixed);
        m_target->csv = csv.get();
        m_target->writer = std::move(csv);
    } else {
        const auto form =
            m_plan.format == ExportFormat::Json ? JsonWriter::Form::Array : JsonWriter::Form::Lines;
        m_target->writer = std::make_unique<JsonWriter>(form, m_plan.csv.columns, fixed, table.recordsUnder);
    }
    m_target->options = m_plan.csv;
    m_target->hasRecords = table.columns.isEmpty() || !table.recordsUnder.isEmpty();
    m_target->sink = std::move(sink);
    m_first = m_plan.query.offset.value_or(0);
    m_nextWrite = m_first;
    m_nextFetch = m_first;
}

ExportJob::~ExportJob()
{
    cancel();
}

void ExportJob::start()
{
    m_clock.start();
    fetch(m_first);
}

void ExportJob::cancel()
{
    m_over = true;
    m_fetchers.clear();
    m_arrived.clear();
    // A pool task that runs ends by itself; with it goes the last hold on the sink, which removes its part.
    m_work.reset();
    if (m_target)
        m_target->cancelled = true;
    m_target.reset();
}

void ExportJob::fetch(qint64 row)
{
    Owned<PageFetcher> fetcher(new PageFetcher(m_client, m_plan.resource, m_plan.query, row));
    connect(fetcher.get(), &PageFetcher::finished, this,
            [this, row](const Result<PagePtr> &result) { receive(row, result); });
    m_fetchers.emplace(row, std::move(fetcher));
    m_nextFetch = row + m_step;
}

void ExportJob::fetchAhead()
{
    // Before the first answer nobody knows how many rows the server puts into one; without a total nobody
    // knows where the end is: then one page at a time.
    if (m_step == 0 || m_ended)
        return;
    const auto most = size_t(m_total ? std::clamp(m_plan.inFlight, 1, 6) : 1);
    const qint64 end = m_total.value_or(std::numeric_limits<qint64>::max());
    while (m_fetchers.size() + m_arrived.size() < most && m_nextFetch < end)
        fetch(m_nextFetch);
    // The server says that there is more than its own total: see.
    if (m_fetchers.empty() && m_arrived.empty())
        fetch(m_nextWrite);
}

void ExportJob::receive(qint64 row, const Result<PagePtr> &result)
{
    m_fetchers.erase(row);
    if (!result) {
        fail(result.error());
        return;
    }
    m_arrived.emplace(row, *result);
    writeNext();
}

void ExportJob::writeNext()
{
    if (m_writing || m_over)
        return;
    const auto next = m_arrived.find(m_nextWrite);
    if (next == m_arrived.end()) {
        fetchAhead();
        return;
    }
    PagePtr page = next->second;
    m_arrived.erase(next);
    if (!accept(page))
        return;
    fetchAhead();
    const int from = skipKnownSyncs(page);
    m_progress.rows += page->rows.rows() - from;
    m_writing = true;
    runOnPool([target = m_target, page, from] { return target->write(page, from); },
              [this](const Written &bytes) { wrote(bytes); });
}

// Is this page the continuation of what was written? Takes its numbers over.
bool ExportJob::accept(const PagePtr &page)
{
    const qint64 rows = page->rows.rows();
    const bool isFirst = m_step == 0;
    if (isFirst) {
        m_total = page->total;
        m_firstTotal = page->total.value_or(0);
        m_step = std::max<qint64>(1, rows);
        m_nextFetch = m_first + m_step;
    } else if (!followTotal(*page)) {
        return false;
    }
    m_repaired = m_repaired || page->repaired;
    if (!isFirst && rows > 1 && page->fingerprint == m_lastFingerprint && !page->allRowsAlike &&
        m_plan.resource.table != Table::Syncs) {
        fail({.kind = ApiError::Kind::BadReply,
              .message = tr("The server sent the same %L1 rows twice in a row (rows %L2 on), so the file "
                            "would have been wrong. "
                            "Export again; if it stays, send this message to Oracle's support.")
                             .arg(rows)
                             .arg(page->offset + 1)});
        return false;
    }
    m_lastFingerprint = page->fingerprint;
    const bool more = page->hasMore || (m_total && page->end() < *m_total);
    if (rows == 0 && more) {
        fail({.kind = ApiError::Kind::BadReply,
              .message = tr("The server announced %L1 rows, but had none from row %L2 on, so the file would "
                            "have been incomplete. "
                            "Export again.")
                             .arg(m_total.value_or(0))
                             .arg(page->offset + 1)});
        return false;
    }
    m_ended = !more;
    m_nextWrite = page->end();
    if (!isFirst && more && rows != m_step)
        realign(page->end(), rows > m_step || page->limit.value_or(m_step) < m_step ? rows : m_step);
    return true;
}

// A page came shorter (or longer) than the others: what was asked beyond it does not join on any more.
void ExportJob::realign(qint64 row, qint64 step)
{
    m_fetchers.clear();
    m_arrived.clear();
    m_step = std::max<qint64>(1, step);
    m_nextFetch = row;
}

bool ExportJob::followTotal(const Page &page)
{
    if (!page.total || !m_total || *page.total == *m_total)
        return true;
    const bool grew = *page.total > *m_total;
    const bool growsAtItsEnd = m_plan.resource.table != Table::Syncs && m_plan.query.orderBy.isEmpty();
    // Answered before a page that says more: only its total is out of date. A real loss shows at the end.
    if (!grew && growsAtItsEnd && *page.total >= m_firstTotal)
        return true;
    // New syncs push the others down: rows come again (and are skipped, by their id), but none is missed. A
    // table that grows at its end is followed to its end. Anything else may have moved rows that were not
    // read yet.
    if (!grew || (!growsAtItsEnd && m_plan.resource.table != Table::Syncs)) {
        fail({.kind = ApiError::Kind::BadReply,
              .message = tr("The list changed on the server during the export (%L1 rows before, %L2 now), so "
                            "rows may have been "
                            "missed or doubled. No file was written. Export again when the sync has ended.")
                             .arg(*m_total)
                             .arg(*page.total)});
        return false;
    }
    m_total = page.total;
    // The pages asked for meanwhile may have been answered before the syncs moved down: between them and this
    // one a sync would be missed.
    if (!growsAtItsEnd)
        realign(page.end(), m_step);
    return true;
}

// How many rows at the head of a page of syncs are written already; pages overlap when the list grows. Known
// rows in the middle of a page, where the list is not sorted by time, are cut out of a copy.
int ExportJob::skipKnownSyncs(PagePtr &page)
{
    if (m_plan.resource.table != Table::Syncs)
        return 0;
    const RowBlock &rows = page->rows;
    QList<int> fresh;
    for (int row = 0; row < rows.rows(); ++row) {
        bool ok = false;
        const qint64 id = rows.cell(row, 0).toLongLong(&ok);
        if (ok && m_syncs.contains(id))
            continue;
        if (ok)
            m_syncs << id;
        fresh << row;
    }
    const int known = rows.rows() - int(fresh.size());
    if (fresh.isEmpty() || fresh.first() == known)
        return known;
    auto copy = std::make_shared<Page>(*page);
    copy->rows = RowBlock(rows.columnNames());
    for (const int row : std::as_const(fresh)) {
        std::vector<RowBlock::Cell> cells;
        for (int column = 0; column < rows.columns(); ++column) {
            const QByteArrayView text = rows.cell(row, column);
            cells.push_back({{text.data(), size_t(text.size())}, rows.kind(row, column)});
        }
        copy->rows.addRow(cells);
    }
    page = copy;
    return 0;
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
        fail(bytes.error());
        return;
    }
    m_progress.bytes += *bytes;
    updateProgress();
    if (m_over) // cancelled in the slot
        return;
    if (m_ended && m_arrived.empty() && m_fetchers.empty())
        finishFile();
    else
        writeNext();
}

void ExportJob::finishFile()
{
    const qint64 announced = std::max<qint64>(0, m_total.value_or(m_nextWrite) - m_first);
    if (m_progress.rows < announced && m_plan.resource.table != Table::Syncs) {
        fail({.kind = ApiError::Kind::BadReply,
              .message = tr("The server announced %L1 rows and sent %L2. No file was written. Export again.")
                             .arg(announced)
                             .arg(m_progress.rows)});
        return;
    }
    const qint64 promised = std::max<qint64>(0, m_firstTotal - m_first);
    if (m_progress.rows < promised) {
        fail({.kind = ApiError::Kind::BadReply,
              .message = tr("The list of syncs changed during the export: %L1 rows were announced and %L2 "
                            "different ones came. No file "
                            "was written. Export again.")
                             .arg(promised)
                             .arg(m_progress.rows)});
        return;
    }
    runOnPool([target = m_target] { return target->finish(); },
              [this](const Written &bytes) { committed(bytes); });
}

void ExportJob::committed(const Written &bytes)
{
    if (!bytes) {
        fail(bytes.error());
        return;
    }
    m_over = true;
    m_progress.bytes += *bytes;
    const ExportSummary summary{.rows = m_progress.rows,
                                .announced = std::max<qint64>(0, m_total.value_or(m_nextWrite) - m_first),
                                .bytes = m_progress.bytes,
                                .time = std::chrono::milliseconds(m_clock.elapsed()),
                                .notices = notices()};
    Q_EMIT finished(summary);
}

void ExportJob::fail(const ApiError &error)
{
    if (m_over)
        return;
    cancel();
    Q_EMIT finished(error);
}

QStringList ExportJob::notices() const
{
    QStringList sentences;
    if (m_repaired)
        sentences << tr("Some text was no valid Unicode; � stands where characters were lost.");
    if (m_total.value_or(m_firstTotal) != m_firstTotal)
        sentences << tr("The list grew while it was being read, from %L1 to %L2 rows.")
                         .arg(m_firstTotal)
                         .arg(*m_total);
    return sentences;
}

void ExportJob::updateProgress()
{
    const double seconds = double(m_clock.elapsed()) / 1000;
    m_progress.rowsPerSecond = seconds > 0 ? double(m_progress.rows) / seconds : 0;
    if (m_total) {
        m_progress.total = std::max<qint64>(0, *m_total - m_first);
        const auto left = double(*m_progress.total - m_progress.rows);
        if (m_progress.rowsPerSecond > 0)
            m_progress.remaining = std::chrono::seconds(qint64(left / m_progress.rowsPerSecond + 0.5));
    }
    Q_EMIT progressed();
}

} // namespace Inspector
