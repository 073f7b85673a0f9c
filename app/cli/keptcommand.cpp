// SPDX-License-Identifier: MIT
#include "app/cli/keptcommand.h"

#include "app/cli/output/messages.h"
#include "app/cli/synccommand.h"
#include "models/base/counted.h"
#include "models/store/keptlist.h"
#include "models/store/keptpages.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace Inspector
{

namespace
{
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
        query.limit = UsualKeptLimit;
    return query;
}
} // namespace

KeptCommand::KeptCommand(Messages &messages, const CommandLine &line)
    : m_messages(messages)
    , m_line(line)
    , m_writer(line.output)
    , m_course(std::make_shared<KeptExportCourse>())
{
    connect(&m_writer, &ResultWriter::finished, this, &KeptCommand::finished);
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        const Reported result = m_work.result();
        conclude(result);
    });
}

KeptCommand::~KeptCommand()
{
    m_course->cancelled = true;
}

void KeptCommand::start()
{
    m_work.setFuture(QtConcurrent::run([line = m_line, course = m_course] { return work(line, *course); }));
}

KeptCommand::Reported KeptCommand::work(const CommandLine &line, KeptExportCourse &course)
{
    const Result<std::shared_ptr<KeptCopy>> copy =
        KeptCopy::open(line.keptFile, KeptCopy::Look::Whole, &course.cancelled);
    if (!copy)
        return copy.error();
    if (line.verb != Verb::Get)
        return writeRows(**copy, line, course);
    const Result<QByteArray> sync = (*copy)->sync();
    if (!sync)
        return sync.error();
    // It is somebody's file: what it has is no more to be believed than an answer.
    if (const Result<Sync> read = parseSync(answerOf(*sync), (*copy)->facts().sync); !read)
        return read.error();
    return Report{.warnings = {}, .conclusion = {}, .sync = *sync};
}

KeptCommand::Reported KeptCommand::writeRows(KeptCopy &copy, const CommandLine &line,
                                             KeptExportCourse &course)
{
    const Table table = line.resource.table;
    const std::unique_ptr<ExportSink> sink = makeSink(line.output);
    const std::unique_ptr<RowWriter> writer = makeWriter(line.output, table);
    const Result<ExportSummary> written =
        writeKeptRows(copy, table, queryOf(line), {}, *writer, *sink, course);
    if (!written)
        return written.error();
    Report report{.warnings = written->notices, .conclusion = {}, .sync = {}};
    if (!copy.facts().part(table).isWhole())
        report.warnings << tr("The kept copy isn't complete. %1").arg(copy.facts().completeness());
    report.conclusion = line.all
                            ? tr("%1 written.").arg(countedRows(written->rows))
                            : tr("%1 of %2. Use --all to write every row.")
                                  .arg(QLocale().toString(written->rows), countedRows(written->announced));
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
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        if (const Result<PagePtr> page = m_work.result())
            m_writer.write(*page, Table::Data);
        else
            Q_EMIT finished(page.error());
    });
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
