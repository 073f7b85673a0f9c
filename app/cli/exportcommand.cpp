// SPDX-License-Identifier: MIT
#include "app/cli/exportcommand.h"

#include "app/cli/messages.h"
#include "app/cli/resultwriter.h"

#include <QLocale>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{

ExportPlan planFor(const CommandLine &line)
{
    ExportPlan plan;
    plan.resource = line.resource;
    plan.query = line.query;
    if (!plan.query.limit)
        plan.query.limit = info(line.resource.table).largestLimit;
    plan.csv = line.output.csv;
    if (line.output.format == OutputFormat::Json)
        plan.format = ExportFormat::Json;
    else if (line.output.format == OutputFormat::JsonLines)
        plan.format = ExportFormat::JsonLines;
    return plan;
}

} // namespace

ExportCommand::ExportCommand(ApiClient &client, Messages &messages, const CommandLine &line)
    : m_messages(messages)
{
    std::unique_ptr<RowWriter> tableWriter;
    if (line.output.format == OutputFormat::Table)
        tableWriter = makeWriter(line.output, line.resource.table);
    m_job.reset(new ExportJob(client, planFor(line), makeSink(line.output), std::move(tableWriter)));
    connect(m_job.get(), &ExportJob::progressed, this, &ExportCommand::showProgress);
    connect(m_job.get(), &ExportJob::finished, this, &ExportCommand::conclude);
}

void ExportCommand::start()
{
    m_job->start();
}

void ExportCommand::showProgress()
{
    const ExportProgress &now = m_job->progress();
    QString text =
        now.total ? tr("%L1 of %L2 rows").arg(now.rows).arg(*now.total) : tr("%L1 rows").arg(now.rows);
    text += tr(", %L1 rows/s").arg(qRound64(now.rowsPerSecond));
    if (now.remaining)
        text += tr(", %1 left").arg(spanText(*now.remaining));
    m_messages.progress(text);
}

void ExportCommand::conclude(const Result<ExportSummary> &result)
{
    if (!result) {
        Q_EMIT finished(result.error());
        return;
    }
    for (const QString &notice : result->notices)
        m_messages.say(notice);
    m_messages.conclude(tr("%L1 rows written, %L2 announced; %3 in %L4 s.")
                            .arg(result->rows)
                            .arg(result->announced)
                            .arg(QLocale().formattedDataSize(result->bytes))
                            .arg(double(result->time.count()) / 1000, 0, 'f', 1));
    Q_EMIT finished(Done{});
}

} // namespace Inspector
