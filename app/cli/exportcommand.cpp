// SPDX-License-Identifier: MIT
#include "app/cli/exportcommand.h"

#include "app/cli/output/messages.h"
#include "app/cli/resultwriter.h"
#include "models/base/counted.h"
#include "models/client/apiclient.h"
#include "models/export/exportestimate.h"

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
    plan.csv = line.output.csv;
    plan.inFlight = line.parallel;
    plan.resumes = line.resume;
    plan.keepsPart = line.resume;
    plan.format = line.output.format.value_or(plan.format);
    return plan;
}

} // namespace

ExportCommand::ExportCommand(ApiClient &client, Messages &messages, const CommandLine &line)
    : m_messages(messages)
    , m_file(line.output.file)
{
    std::unique_ptr<RowWriter> tableWriter;
    if (!line.output.format)
        tableWriter = makeWriter(line.output, line.resource.table);
    const ExportPlan plan = planFor(line);
    const bool toFile = !m_file.isEmpty() && !tableWriter;
    m_job.reset(new ExportJob(
        client, plan, toFile ? std::make_unique<FileSink>(m_file, plan.identity()) : makeSink(line.output),
        std::move(tableWriter)));
    connect(m_job.get(), &ExportJob::progressed, this, &ExportCommand::showProgress);
    connect(&client, &ApiClient::slowedChanged, this, [this, &client] {
        if (client.isSlowed() && !std::exchange(m_saidSlowed, true))
            m_messages.say(tr("Slowed down by Eloqua, which allows fewer parallel requests."));
    });
    connect(m_job.get(), &ExportJob::finished, this, &ExportCommand::conclude);
}

ExportCommand::~ExportCommand()
{
    if (m_job->plan().keepsPart)
        m_job->stop();
}

// Said when there is trouble, of any kind.
QString ExportCommand::afterthought() const
{
    const qint64 rows = m_job->notedRows();
    if (!m_job->plan().keepsPart || rows == 0 || (m_failed && !m_job->keptPart()))
        return {};
    return tr("%1 row(s) are kept next to %2. Run the same command again to resume.", nullptr,
              pluralNumber(rows))
        .arg(QLocale().toString(rows), m_file);
}

void ExportCommand::speakOfLeftPart()
{
    if (m_file.isEmpty())
        return;
    const std::optional<LeftPart> left = findPart(m_file, m_job->plan().identity());
    if (!left)
        return;
    if (!left->upTo) {
        m_messages.say(tr("%1 belongs to another export or another user, so it was neither used nor changed.")
                           .arg(left->path));
        return;
    }
    const QString rows =
        tr("%1 contains %2 of this export, of %3 reported by the server.")
            .arg(left->path, countedRows(left->upTo->rows), QLocale().toString(left->upTo->total));
    m_messages.say(
        m_job->plan().resumes
            ? tr("%1 Resuming from there.").arg(rows)
            : tr("%1 Use --resume to continue from there. All rows are fetched again now.").arg(rows));
}

void ExportCommand::start()
{
    speakOfLeftPart();
    m_job->start();
}

void ExportCommand::showProgress()
{
    if (!m_messages.showsProgress())
        return;
    const ExportProgress &progress = m_job->progress();
    m_messages.progress(exportProgressText(progress), progress.completing);
}

void ExportCommand::conclude(const Result<ExportSummary> &result)
{
    if (!result) {
        m_failed = true;
        Q_EMIT finished(result.error());
        return;
    }
    for (const QString &notice : result->notices)
        m_messages.say(notice);
    m_messages.conclude(tr("%1 written, %L2 reported by the server; %3 in %L4 s.")
                            .arg(countedRows(result->rows))
                            .arg(result->announced)
                            .arg(QLocale().formattedDataSize(result->bytes))
                            .arg(double(result->time.count()) / 1000, 0, 'f', 1));
    Q_EMIT finished(Done{});
}

} // namespace Inspector
