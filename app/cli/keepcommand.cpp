// SPDX-License-Identifier: MIT
#include "app/cli/keepcommand.h"

#include "app/cli/output/messages.h"
#include "models/base/counted.h"
#include "models/base/standardstream.h"

#include <algorithm>

namespace Inspector
{

namespace
{
bool isOnlyGone(const KeptFacts &facts)
{
    return !isUnderWay(facts.status) &&
           std::none_of(KeptSchema::Tables.begin(), KeptSchema::Tables.end(), [&facts](Table table) {
               return facts.part(table).state == KeptPart::State::Incomplete;
           });
}
} // namespace

KeepCommand::KeepCommand(ApiClient &client, Messages &messages, const CommandLine &line)
    : m_messages(messages)
    , m_namesFile(line.output.file.isEmpty())
    , m_job(new KeepJob(client, {line.resource.sync, line.output.file, line.parallel}))
{
    connect(m_job.get(), &KeepJob::progressed, this, &KeepCommand::showProgress);
    connect(m_job.get(), &KeepJob::finished, this, &KeepCommand::conclude);
}

void KeepCommand::start()
{
    m_job->start();
}

void KeepCommand::showProgress()
{
    if (m_job->isSaving()) {
        m_messages.progress(tr("Saving the copy"));
        return;
    }
    if (!m_job->table())
        return; // waits for the sync itself, which the program says of every request
    const ExportProgress progress = m_job->progress();
    const QString table = toText(*m_job->table());
    m_messages.progress(
        progress.total ? tr("%1: %L2 of %3").arg(table).arg(progress.rows).arg(countedRows(*progress.total))
                       : tr("%1: %2").arg(table, countedRows(progress.rows)));
}

void KeepCommand::conclude(const Result<KeptSummary> &result)
{
    if (!result) {
        Q_EMIT finished(result.error());
        return;
    }
    const KeptFacts &facts = result->facts;
    if (m_namesFile) {
        const Outcome written = writeStream(StandardStream::Output, QFile::encodeName(result->path) + '\n');
        if (!written) {
            Q_EMIT finished(written);
            return;
        }
    }
    if (!facts.isComplete()) {
        Q_EMIT finished(ApiError{.kind = isOnlyGone(facts) ? ApiError::Kind::Gone : ApiError::Kind::BadReply,
                                 .message = result->sentence()});
        return;
    }
    if (facts.definition.state != KeptPart::State::Complete)
        m_messages.say(tr("The definition isn't in the copy. %1").arg(facts.definition.note));
    m_messages.conclude(result->sentence());
    Q_EMIT finished(Done{});
}

} // namespace Inspector
