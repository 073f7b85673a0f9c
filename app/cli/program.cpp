// SPDX-License-Identifier: MIT
#include "app/cli/program.h"

#include "app/cli/causescommand.h"
#include "app/cli/createcommand.h"
#include "app/cli/demoservercommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/keepcommand.h"
#include "app/cli/keptcommand.h"
#include "app/cli/pagecommand.h"
#include "app/cli/reportcommand.h"
#include "app/cli/sendcommand.h"
#include "app/cli/synccommand.h"
#include "models/base/standardstream.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// No wait is longer than this without a word.
constexpr auto SilentWait = 10s;
} // namespace

Program::Program(const CommandLine &line, std::optional<Start> start)
    : m_line(line)
    , m_messages(line.output.progress)
{
    connect(&m_shutdown, &Shutdown::requested, this, &Program::interrupt);
    connect(&m_silence, &QTimer::timeout, this, &Program::announceSilence);
    if (!start)
        return;
    m_demo = std::move(start->demo);
    m_isProduction = start->isProduction;
    m_session = std::make_unique<OAuthSession>(m_network, start->connection, std::move(start->store));
    m_client = std::make_unique<ApiClient>(m_network, *m_session);
    m_client->setMostInFlight(line.parallel);
    connect(m_session.get(), &OAuthSession::warned, &m_messages, &Messages::say);
    connect(m_client.get(), &ApiClient::waiting, this, &Program::announceWait);
    // Anything that moves is a sign of life.
    connect(m_client.get(), &ApiClient::activityChanged, this, &Program::noteLife);
    connect(m_session.get(), &OAuthSession::stateChanged, this, &Program::noteLife);
}

Program::~Program() = default;

std::unique_ptr<Command> Program::makeCommand()
{
    if (m_line.listsKept)
        return std::make_unique<KeptListCommand>(m_line);
    if (!m_line.keptFile.isEmpty())
        return std::make_unique<KeptCommand>(m_messages, m_line);
    switch (m_line.verb) {
    case Verb::Keep:
        return std::make_unique<KeepCommand>(*m_client, m_messages, m_line);
    case Verb::Get:
        return std::make_unique<SyncCommand>(*m_client, m_line);
    case Verb::Create:
        return std::make_unique<CreateCommand>(*m_client, m_messages, m_line);
    case Verb::Send:
        return std::make_unique<SendCommand>(*m_client, m_messages, m_line, m_isProduction);
    case Verb::Causes:
        return std::make_unique<CausesCommand>(m_client.get(), m_messages, m_line);
    case Verb::Compare:
        return std::make_unique<CompareCommand>(m_client.get(), m_messages, m_line);
    case Verb::Report:
        return std::make_unique<ReportCommand>(m_client.get(), m_messages, m_line);
    case Verb::DemoServer:
        return std::make_unique<DemoServerCommand>(m_line);
    default:
        if (m_line.all)
            return std::make_unique<ExportCommand>(*m_client, m_messages, m_line);
        return std::make_unique<PageCommand>(*m_client, m_messages, m_line);
    }
}

void Program::run()
{
    m_command = makeCommand();
    watchReader();
    if (!m_session && m_line.verb != Verb::DemoServer)
        noteLife();
    // Queued, so that a command is never deleted within its own signal, nor finishes before the event loop
    // runs.
    connect(m_command.get(), &Command::finished, this, &Program::finish, Qt::QueuedConnection);
    QMetaObject::invokeMethod(m_command.get(), &Command::start, Qt::QueuedConnection);
}

// Rows that nobody reads are not worth asking for. What a command does besides is done to its end: "create"
// creates, "send" sends, "keep" keeps, and the simulated server serves.
void Program::watchReader()
{
    static const QList<Verb> besides{Verb::Create, Verb::Send, Verb::Keep, Verb::DemoServer};
    if (besides.contains(m_line.verb) || !m_line.output.file.isEmpty())
        return;
    m_reader = std::make_unique<ReaderWatch>();
    connect(m_reader.get(), &ReaderWatch::gone, this, [this] {
        if (!m_leaving)
            leave(ExitCode::Done);
    });
}

void Program::noteLife()
{
    m_silent = 0s;
    // 0 as long as no wait was announced.
    const auto announced = std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(m_waitsUntil));
    m_silence.start(std::max(announced, 0ms) + SilentWait);
}

void Program::announceWait(const QDateTime &until, const QString &why)
{
    const auto span = std::chrono::seconds((QDateTime::currentDateTime().msecsTo(until) + 999) / 1000);
    if (span <= SilentWait)
        return;
    // Said now; the next word is due when it is over.
    m_waitsUntil = until;
    noteLife();
    m_messages.say(tr("%1 Waiting %2, until %3.").arg(why, spanText(span), until.toString(u"HH:mm:ss"_s)));
}

void Program::announceSilence()
{
    const bool waits = m_client && m_client->pending() > 0;
    if (!waits && !m_command->isAtWork())
        return;
    m_silent += SilentWait;
    // Once at ten seconds, then every half minute.
    if (m_silent == SilentWait || m_silent % 30s == 0s) {
        const QString text = !waits ? tr("Still working on the file after %1.")
                             : m_session->isWaitingForLock()
                                 ? tr("Still waiting for the other program after %1.")
                                 : tr("Still waiting for the server after %1.");
        m_messages.say(text.arg(spanText(m_silent)));
    }
    m_silence.start(SilentWait);
}

void Program::finish(const Outcome &outcome)
{
    if (m_leaving)
        return;
    if (outcome) {
        leave(ExitCode::Done);
        return;
    }
    const ApiError &error = outcome.error();
    const bool duringSignIn = m_session && m_session->state() == OAuthSession::State::Failed;
    const ExitCode code = exitCodeFor(error, duringSignIn);
    // Who reads only the first lines, as head(1) does, has what it wanted: nothing has failed.
    if (code == ExitCode::Output && m_line.verb != Verb::Keep && m_line.output.file.isEmpty() &&
        isReaderGone()) {
        leave(ExitCode::Done);
        return;
    }
    m_messages.report(error);
    if (const QString afterthought = m_command->afterthought(); !afterthought.isEmpty())
        m_messages.say(afterthought);
    leave(code);
}

void Program::interrupt()
{
    if (m_leaving)
        return;
    // Interrupting is how a server is meant to end.
    if (m_line.verb == Verb::DemoServer) {
        leave(ExitCode::Done);
        return;
    }
    m_messages.say(tr("Interrupted."));
    if (const QString afterthought = m_command->afterthought(); !afterthought.isEmpty())
        m_messages.say(afterthought);
    if (m_session && m_session->isSpendingToken())
        m_messages.say(tr("Waiting up to 15 seconds for the new refresh token. Without it, you would have to "
                          "sign in again."));
    leave(ExitCode::Interrupted);
}

void Program::leave(ExitCode code)
{
    m_leaving = true;
    m_silence.stop();
    m_command.reset();
    const auto quit = [code] { QCoreApplication::exit(int(code)); };
    if (m_session)
        whenTokenSettled(*m_session, this, quit);
    else
        quit();
}

} // namespace Inspector
