// SPDX-License-Identifier: MIT
#include "models/store/keptexport.h"

#include "models/base/text.h"
#include "models/store/keptpages.h"
#include "models/store/keptrows.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Inspector
{
using namespace std::chrono_literals;

namespace
{
// In one piece: written and forgotten before the next is read.
constexpr int RowsAtOnce = 1000;
constexpr auto LookInterval = 100ms;

class KeptRowsToSink
{
public:
    KeptRowsToSink(RowWriter &writer, ExportSink &sink, KeptExportCourse &course, QList<RowRange> ranges)
        : m_writer(writer)
        , m_sink(sink)
        , m_course(course)
        , m_ranges(joined(std::move(ranges)))
    {
    }

    // The row of the query that is the first one to be read.
    qint64 firstRow(const Query &query) const
    {
        return m_ranges.isEmpty() ? query.offset.value_or(0) : m_ranges.first().first;
    }

    // `first`: the place in the query of what comes first.
    Outcome write(KeptRows &rows, qint64 first)
    {
        if (const Outcome opened = m_sink.open(); !opened)
            return opened.error();
        QByteArray bytes = m_writer.begin(rows.columns());
        for (qint64 at = first; !isBehindRanges(at);) {
            const Result<RowBlock> block = rows.next(RowsAtOnce);
            if (!block)
                return block.error();
            // Also of none: a table without rows may still have a head.
            bytes += encode(*block, at);
            if (block->rows() == 0)
                break;
            at += block->rows();
            if (const Outcome done = write(bytes); !done)
                return done.error();
            bytes.clear();
        }
        return write(bytes);
    }

    Outcome finish()
    {
        const QByteArray rest = m_writer.end();
        m_course.bytes += rest.size();
        return completeFile(m_writer, m_sink, rest, &m_course.cancelled);
    }

private:
    bool isBehindRanges(qint64 at) const { return !m_ranges.isEmpty() && at >= m_ranges.last().end(); }

    QByteArray encode(const RowBlock &block, qint64 at)
    {
        if (m_ranges.isEmpty()) {
            m_course.rows += block.rows();
            return m_writer.encode(block, 0);
        }
        QByteArray bytes;
        for (const RowRange &range : m_ranges) {
            const qint64 from = std::max(range.first, at) - at;
            const qint64 to = std::min<qint64>(range.end() - at, block.rows());
            if (from >= to)
                continue;
            bytes += m_writer.encodeSome(block, int(from), int(to));
            m_course.rows += to - from;
        }
        return bytes;
    }

    Outcome write(const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return Done{};
        m_course.bytes += bytes.size();
        return m_sink.write(bytes);
    }

    RowWriter &m_writer;
    ExportSink &m_sink;
    KeptExportCourse &m_course;
    QList<RowRange> m_ranges;
};

// Known before the first row: nothing is written that then turns out to be wrong. Where there are no rows,
// the fields of records are not known.
std::optional<ApiError> missingColumn(const RowWriter &writer, const KeptRows &rows, Table table,
                                      bool hasRows)
{
    const QByteArrayList present = rows.columns();
    const QByteArrayList &wanted = writer.missingColumns();
    const auto missing = std::find_if(wanted.begin(), wanted.end(),
                                      [&present](const QByteArray &name) { return !present.contains(name); });
    if (missing == wanted.end() || (!hasRows && !info(table).recordsUnder.isEmpty()))
        return std::nullopt;
    return ApiError{.kind = ApiError::Kind::Refused,
                    .message = Text::tr("No row has a column named \"%1\". Available columns: %2.")
                                   .arg(QString::fromUtf8(*missing), Text::list(present))};
}
} // namespace

Result<ExportSummary> writeKeptRows(KeptCopy &copy, Table table, const Query &query,
                                    const QList<RowRange> &ranges, RowWriter &writer, ExportSink &sink,
                                    KeptExportCourse &course)
{
    QElapsedTimer clock;
    clock.start();
    if (const auto absence = keptAbsence(copy.facts(), table))
        return *absence;
    KeptRowsToSink out(writer, sink, course, ranges);
    Query asked = query;
    asked.offset = out.firstRow(query);
    Result<KeptRows> rows = KeptRows::select(copy, table, asked, &course.cancelled);
    if (!rows)
        return rows.error();
    const Result<qint64> count = rows.value().count();
    if (!count)
        return count.error();
    const qint64 announced = ranges.isEmpty() ? *count : rowsIn(ranges);
    course.total = announced;
    if (const auto missing = missingColumn(writer, *rows, table, *asked.offset < *count))
        return *missing;
    if (const Outcome written = out.write(rows.value(), *asked.offset); !written)
        return written.error();
    if (const Outcome finished = out.finish(); !finished)
        return finished.error();
    return ExportSummary{.rows = course.rows,
                         .announced = announced,
                         .bytes = course.bytes,
                         .time = std::chrono::milliseconds(clock.elapsed()),
                         .notices = writer.notices()};
}

KeptExport::KeptExport(std::shared_ptr<KeptCopy> copy, ExportPlan plan, std::unique_ptr<ExportSink> sink)
    : m_copy(std::move(copy))
    , m_plan(std::move(plan))
    , m_sink(std::move(sink))
    , m_course(std::make_shared<KeptExportCourse>())
{
    m_look.setInterval(LookInterval);
    connect(&m_look, &QTimer::timeout, this, &KeptExport::look);
    connect(&m_work, &QFutureWatcherBase::finished, this, &KeptExport::conclude);
}

KeptExport::~KeptExport()
{
    cancel();
}

void KeptExport::start()
{
    m_clock.start();
    m_look.start();
    Query query = m_plan.query;
    query.limit.reset(); // of one request, of which there are none
    m_work.setFuture(QtConcurrent::run([copy = m_copy, plan = m_plan, query, sink = std::move(m_sink),
                                        course = m_course] {
        const std::unique_ptr<RowWriter> writer = makeRowWriter(plan.format, plan.csv, plan.resource.table);
        return writeKeptRows(*copy, plan.resource.table, query, plan.ranges, *writer, *sink, *course);
    }));
}

void KeptExport::cancel()
{
    // With the task goes the last hold on the sink, which removes its part.
    m_course->cancelled = true;
    m_look.stop();
    m_work.disconnect(this);
}

void KeptExport::look()
{
    const qint64 total = m_course->total;
    m_progress.rows = m_course->rows;
    m_progress.bytes = m_course->bytes;
    if (total >= 0)
        m_progress.total = total;
    const double seconds = double(m_clock.elapsed()) / 1000;
    m_progress.rowsPerSecond = seconds > 0 ? double(m_progress.rows) / seconds : 0;
    if (total >= 0 && m_progress.rowsPerSecond > 0)
        m_progress.remaining =
            std::chrono::seconds(qint64(double(total - m_progress.rows) / m_progress.rowsPerSecond + 0.5));
    Q_EMIT progressed();
}

void KeptExport::conclude()
{
    m_look.stop();
    look();
    const Result<ExportSummary> result = m_work.result();
    Q_EMIT finished(result);
}

} // namespace Inspector
