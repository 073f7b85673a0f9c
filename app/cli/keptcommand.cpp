// SPDX-License-Identifier: MIT
#include "app/cli/keptcommand.h"

#include "app/cli/messages.h"
#include "app/cli/synccommand.h"
#include "models/base/counted.h"
#include "models/store/keptlist.h"
#include "models/store/keptrows.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace Inspector
{

namespace
{
// In one piece: written and forgotten before the next is read.
constexpr int RowsAtOnce = 1000;
// Of a page for which nobody named a size, as the server has it.
constexpr int UsualLimit = 1000;

ApiError gone(const QString &message)
{
    return {.kind = ApiError::Kind::Gone, .message = message};
}

// A table that is not in the copy at all.
std::optional<ApiError> absence(const KeptFacts &facts, Table table)
{
    const KeptPart &part = facts.part(table);
    if (part.state == KeptPart::State::Unavailable)
        return gone(KeptCommand::tr("Couldn't keep %1 of sync %2. %3")
                        .arg(toText(table), toText(facts.sync), part.note));
    if (part.state == KeptPart::State::None && table == Table::Data)
        return gone(
            KeptCommand::tr("Sync %1 has no data, because it isn't an export.").arg(toText(facts.sync)));
    return std::nullopt;
}

HttpAnswer answerOf(const QByteArray &json)
{
    HttpAnswer answer;
    answer.status = 200;
    answer.body = json;
    return answer;
}

Query queryOf(const CommandLine &line)
{
    Query query = line.query;
    // With --all a limit is the size of a page, of which there are none here.
    if (line.all)
        query.limit.reset();
    else if (!query.limit)
        query.limit = UsualLimit;
    return query;
}
} // namespace

KeptCommand::KeptCommand(Messages &messages, const CommandLine &line)
    : m_messages(messages)
    , m_line(line)
    , m_writer(line.output)
    , m_cancelled(std::make_shared<Cancelled>(false))
{
    connect(&m_writer, &ResultWriter::finished, this, &KeptCommand::finished);
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        const Reported result = m_work.result();
        conclude(result);
    });
}

KeptCommand::~KeptCommand()
{
    *m_cancelled = true;
}

void KeptCommand::start()
{
    m_work.setFuture(
        QtConcurrent::run([line = m_line, cancelled = m_cancelled] { return work(line, *cancelled); }));
}

KeptCommand::Reported KeptCommand::work(const CommandLine &line, const Cancelled &cancelled)
{
    const Result<std::shared_ptr<KeptCopy>> copy =
        KeptCopy::open(line.keptFile, KeptCopy::Look::Whole, &cancelled);
    if (!copy)
        return copy.error();
    if (line.verb != Verb::Get)
        return writeRows(**copy, line, cancelled);
    const Result<QByteArray> sync = (*copy)->sync();
    if (!sync)
        return sync.error();
    // It is somebody's file: what it has is no more to be believed than an answer.
    if (const Result<Sync> read = parseSync(answerOf(*sync), (*copy)->facts().sync); !read)
        return read.error();
    return Report{.warnings = {}, .conclusion = {}, .sync = *sync};
}

KeptCommand::Reported KeptCommand::writeRows(KeptCopy &copy, const CommandLine &line,
                                             const Cancelled &cancelled)
{
    const Table table = line.resource.table;
    if (const auto error = absence(copy.facts(), table))
        return *error;
    Result<KeptRows> rows = KeptRows::select(copy, table, queryOf(line), &cancelled);
    if (!rows)
        return rows.error();
    const std::unique_ptr<ExportSink> sink = makeSink(line.output);
    const std::unique_ptr<RowWriter> writer = makeWriter(line.output, table);
    if (const Outcome opened = sink->open(); !opened)
        return opened.error();
    QByteArray bytes = writer->begin(rows->columns());
    qint64 written = 0;
    while (true) {
        const Result<RowBlock> block = rows.value().next(RowsAtOnce);
        if (!block)
            return block.error();
        bytes += writer->encode(*block, 0);
        written += block->rows();
        if (block->rows() == 0)
            break;
        if (const Outcome done = sink->write(bytes); !done)
            return done.error();
        bytes.clear();
    }
    if (!writer->missingColumns().isEmpty() && (written > 0 || info(table).recordsUnder.isEmpty()))
        return ApiError{.kind = ApiError::Kind::Refused,
                        .message = tr("No row has a column named \"%1\". Available columns: %2.")
                                       .arg(QString::fromUtf8(writer->missingColumns().first()),
                                            QString::fromUtf8(rows->columns().join(", ")))};
    if (const Outcome done = completeFile(*writer, *sink, bytes + writer->end(), &cancelled); !done)
        return done.error();
    Report report{.warnings = writer->notices(), .conclusion = {}, .sync = {}};
    const Result<qint64> total = rows.value().count();
    if (!total)
        return total.error();
    if (!copy.facts().part(table).isWhole())
        report.warnings << tr("The kept copy isn't complete. %1").arg(copy.facts().completeness());
    report.conclusion = line.all ? tr("%1 written.").arg(countedRows(written))
                                 : tr("%1 of %2. Use --all to write every row.")
                                       .arg(QLocale().toString(written), countedRows(*total));
    return report;
}

void KeptCommand::conclude(const Reported &result)
{
    if (!result) {
        Q_EMIT finished(result.error());
        return;
    }
    for (const QString &warning : result->warnings)
        m_messages.say(warning);
    if (m_line.verb != Verb::Get) {
        m_messages.conclude(result->conclusion);
        Q_EMIT finished(Done{});
        return;
    }
    if (const Outcome opened = m_writer.open(); !opened) {
        Q_EMIT finished(opened);
        return;
    }
    writeSync(m_writer, m_line.output, answerOf(result->sync));
}

KeptListCommand::KeptListCommand(const CommandLine &line)
    : m_writer(line.output)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    connect(&m_writer, &ResultWriter::finished, this, &KeptListCommand::finished);
    // Written as a table of its own: no columns are known beforehand, and none are below others.
    connect(&m_work, &QFutureWatcherBase::finished, this,
            [this] { m_writer.write(m_work.result(), Table::Data); });
}

KeptListCommand::~KeptListCommand()
{
    *m_cancelled = true;
}

void KeptListCommand::start()
{
    if (const Outcome opened = m_writer.open(); !opened) {
        Q_EMIT finished(opened);
        return;
    }
    m_work.setFuture(QtConcurrent::run([cancelled = m_cancelled] { return listKept(*cancelled); }));
}

} // namespace Inspector
