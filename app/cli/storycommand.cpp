// SPDX-License-Identifier: MIT
#include "app/cli/storycommand.h"

#include "app/cli/output/messages.h"
#include "models/base/counted.h"
#include "models/report/summary.h"
#include "resources/resources.h"

#include <QFile>
#include <QLocale>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
StatusCatalogue readCatalogue()
{
    initResources();
    QFile file(u":/statuscodes.json"_s);
    return file.open(QIODevice::ReadOnly) ? StatusCatalogue::fromJson(file.readAll()) : StatusCatalogue();
}

// The kind of error stays, for the exit code.
ApiError incomplete(const SyncStory &story)
{
    ApiError error = story.rejects.error.value_or(ApiError{.kind = ApiError::Kind::BadReply});
    const QString counted = QLocale().toString(story.rejects.counted);
    if (story.rejects.announced && story.rejects.counted >= *story.rejects.announced) {
        error.message =
            StoryCommand::tr("The rejects of sync %1 could not be counted, so nothing was written. "
                             "%2")
                .arg(toText(story.sync.id), error.message);
        return error;
    }
    const QString of = story.rejects.announced
                           ? StoryCommand::tr("%1 of %2").arg(counted, countedRows(*story.rejects.announced))
                           : counted;
    error.message = StoryCommand::tr("Only %1 of the rejects of sync %2 could be counted, so nothing was "
                                     "written. %3")
                        .arg(of, toText(story.sync.id), error.message);
    return error;
}
} // namespace

StoryCommand::StoryCommand(ApiClient *client, Messages &messages, const CommandLine &line)
    : m_client(client)
    , m_messages(messages)
    , m_line(line)
    , m_writer(line.output)
    , m_catalogue(readCatalogue())
{
    connect(&m_writer, &ResultWriter::finished, this, &StoryCommand::finished);
}

void StoryCommand::start()
{
    if (const Outcome opened = m_writer.open(); !opened) {
        Q_EMIT finished(opened);
        return;
    }
    readNext();
}

bool StoryCommand::isAtWork() const
{
    return m_job && m_job->isReadingFile();
}

void StoryCommand::readNext()
{
    const SyncSource &source = m_line.sources.at(qsizetype(m_stories.size()));
    m_job.reset(source.keptFile.isEmpty() ? new StoryJob(*m_client, source.sync, m_line.parallel)
                                          : new StoryJob(source.keptFile));
    connect(m_job.get(), &StoryJob::progressed, this, &StoryCommand::showProgress);
    connect(m_job.get(), &StoryJob::finished, this, &StoryCommand::receive);
    m_job->start();
}

void StoryCommand::showProgress()
{
    const std::optional<CauseCount> count = m_job->progress();
    if (!count)
        return;
    const QString counted = QLocale().toString(count->counted);
    m_messages.progress(count->announced ? tr("%1 of %2 counted").arg(counted, countedRows(*count->announced))
                                         : tr("%1 counted").arg(countedRows(count->counted)));
}

void StoryCommand::receive(const Result<SyncStory> &result)
{
    if (!result) {
        Q_EMIT finished(result.error());
        return;
    }
    speakOf(*result);
    if (!result->rejects.isComplete()) {
        Q_EMIT finished(incomplete(*result));
        return;
    }
    m_stories.push_back(*result);
    if (qsizetype(m_stories.size()) < m_line.sources.size())
        readNext();
    else
        write();
}

void StoryCommand::speakOf(const SyncStory &story)
{
    if (!story.canHaveRejects() || isUnderWay(story.sync.status))
        m_messages.say(headline(story, m_catalogue));
    for (const QString &note : story.notes)
        m_messages.say(note);
    for (const QString &sentence : story.contradictions())
        m_messages.say(tr("Warning: %1").arg(sentence));
}

} // namespace Inspector
