// SPDX-License-Identifier: MIT
#include "app/cli/createcommand.h"

#include "app/cli/output/messages.h"
#include "app/cli/synccommand.h"
#include "models/client/apiclient.h"

namespace Inspector
{
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace
{
// ApiClient has tried each of them several times already.
constexpr int MostFailedPolls = 5;
// Waits that are longer are announced.
constexpr auto SilentWait = 10s;
} // namespace

CreateCommand::CreateCommand(ApiClient &client, Messages &messages, const CommandLine &line,
                             const WatchPace &pace)
    : m_client(client)
    , m_messages(messages)
    , m_line(line)
    , m_pace(pace)
    , m_writer(line.output)
    , m_creation(client)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CreateCommand::poll);
    connect(&m_writer, &ResultWriter::finished, this, &CreateCommand::wrote);
    connect(&m_creation, &SyncCreation::stateChanged, this, &CreateCommand::showState);
    connect(&m_creation, &SyncCreation::othersUnderWay, this, &CreateCommand::warn);
    connect(&m_creation, &SyncCreation::created, this, &CreateCommand::adoptCreated);
    connect(&m_creation, &SyncCreation::failed, this,
            [this](const ApiError &error) { Q_EMIT finished(error); });
}

void CreateCommand::start()
{
    if (const Outcome opened = m_writer.open(); !opened) {
        Q_EMIT finished(opened);
        return;
    }
    m_creation.start(m_line.draft);
}

QString CreateCommand::afterthought() const
{
    if (m_sync) {
        return isUnderWay(m_sync->status)
                   ? tr("The sync %1 was created and continues in Eloqua.").arg(m_sync->uri)
                   : QString();
    }
    if (!m_creation.isOut())
        return {};
    if (m_creation.isConfirmed())
        return tr("Eloqua created the sync but didn't say which one it is. Check the newest syncs with "
                  "\"list\".");
    return tr("The request wasn't sent again, so that no second sync starts. It's unknown whether Eloqua "
              "created the sync. Check the newest syncs with \"list\".");
}

void CreateCommand::warn(const QList<Sync> &others)
{
    m_messages.say(SyncCreation::warning(others).simplified());
    m_creation.resume();
}

void CreateCommand::showState()
{
    if (m_creation.state() != SyncCreation::State::Looking)
        return;
    m_messages.say(
        m_creation.isConfirmed()
            ? tr("Eloqua didn't say which sync it created. Looking for it in the list. The request "
                 "isn't sent again.")
            : tr("Eloqua didn't confirm that it created the sync. Looking for it in the list. The "
                 "request isn't sent again."));
}

void CreateCommand::adoptCreated(const Sync &sync, const QString &finding)
{
    m_sync = sync;
    if (!finding.isEmpty())
        m_messages.say(finding);
    const std::optional<HttpAnswer> &answer = m_creation.answer();
    if (m_line.wait && isUnderWay(sync.status))
        waitForNextPoll(sync.status);
    else if (answer)
        conclude(*answer);
    else
        poll(); // found in the list; what is printed is the sync itself
}

void CreateCommand::waitForNextPoll(const QString &status)
{
    if (m_pace.first > SilentWait) {
        m_messages.say(tr("%1 is %2. Checking again in %3.")
                           .arg(m_sync->uri, status,
                                spanText(std::chrono::duration_cast<std::chrono::seconds>(m_pace.first))));
    } else {
        m_messages.progress(tr("%1 is %2.").arg(m_sync->uri, status));
    }
    m_pause.start(m_pace.first);
    m_pace.first = m_pace.after(m_pace.first);
}

void CreateCommand::poll()
{
    m_call = m_client.send({.path = syncPath(m_sync->id)});
    connect(m_call.get(), &ApiCall::finished, this, &CreateCommand::receivePolled);
}

void CreateCommand::receivePolled(const Result<HttpAnswer> &result)
{
    m_call.reset();
    const Result<Sync> sync = result ? parseSync(*result, m_sync->id) : Result<Sync>(result.error());
    if (!sync) {
        const ApiError &error = sync.error();
        // A network that is away for a while must not end a wait that may have taken hours.
        if (!isTransient(error) || error.retryAfter || ++m_failedPolls >= MostFailedPolls ||
            m_client.session().state() == OAuthSession::State::Failed) {
            Q_EMIT finished(error);
            return;
        }
        m_messages.say(error.message);
        waitForNextPoll(m_sync->status);
        return;
    }
    m_failedPolls = 0;
    m_sync = *sync;
    if (m_line.wait && isUnderWay(sync->status))
        waitForNextPoll(sync->status);
    else
        conclude(*result);
}

void CreateCommand::conclude(const HttpAnswer &answer)
{
    writeSync(m_writer, m_line.output, answer);
}

void CreateCommand::wrote(const Outcome &outcome)
{
    if (!outcome) {
        m_messages.say(tr("The sync %1 was created.").arg(m_sync->uri));
        Q_EMIT finished(outcome);
        return;
    }
    const QString &status = m_sync->status;
    const bool isGood = isUnderWay(status) || status.compare(u"success", Qt::CaseInsensitive) == 0 ||
                        status.compare(u"warning", Qt::CaseInsensitive) == 0;
    if (isGood || !m_line.wait) {
        Q_EMIT finished(Done{});
        return;
    }
    Q_EMIT finished(
        ApiError{.kind = Kind::Server,
                 .message = tr("The sync %1 finished with status \"%2\". Run \"logs %3\" to see why.")
                                .arg(m_sync->uri, status, toText(m_sync->id))});
}

} // namespace Inspector
