// SPDX-License-Identifier: MIT
#include "app/common/shutdown.h"

#include "models/base/platform.h"
#include "models/session/oauthsession.h"

#include <QSocketNotifier>
#include <QTimer>

#include <memory>

#if INSPECTOR_POSIX()
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Inspector
{

#if INSPECTOR_POSIX()
namespace
{
constexpr int Signals[] = {SIGINT, SIGTERM, SIGHUP};

// A signal handler may do next to nothing: it writes the signal's number into a pipe, and the event loop
// reads it there ("Calling Qt functions from Unix signal handlers" in Qt's documentation).
int pipeEnds[2] = {-1, -1};
struct sigaction oldActions[std::size(Signals)];

void handle(int signal)
{
    const int before = errno;
    const auto number = char(signal);
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &number, 1);
    errno = before;
}
} // namespace

Shutdown::Shutdown(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(pipeEnds[0] < 0);
    if (::pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Shutdown::readSignals);
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < std::size(Signals); ++i) {
        ::sigaction(Signals[i], nullptr, &oldActions[i]);
        // nohup(1) lets programs ignore SIGHUP, and they should go on to do so.
        if (Signals[i] != SIGHUP || oldActions[i].sa_handler != SIG_IGN)
            ::sigaction(Signals[i], &action, nullptr);
    }
}

Shutdown::~Shutdown()
{
    if (!m_notifier)
        return;
    for (size_t i = 0; i < std::size(Signals); ++i)
        ::sigaction(Signals[i], &oldActions[i], nullptr);
    delete m_notifier;
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

void Shutdown::readSignals()
{
    char number = 0;
    while (::read(pipeEnds[0], &number, 1) == 1)
        Q_EMIT requested(number);
}
#else
Shutdown::Shutdown(QObject *parent)
    : QObject(parent)
{
}

Shutdown::~Shutdown() = default;

void Shutdown::readSignals() {}
#endif

void whenTokenSettled(OAuthSession &session, QObject *context, std::function<void()> then,
                      std::chrono::milliseconds atMost)
{
    // One timer for both ends: it is at zero when nothing needs waiting for, and is brought forward when the
    // token settles. Deleted with the context, so that nothing is called after that.
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, context, [timer, then = std::move(then)] {
        timer->deleteLater();
        then();
    });
    QObject::connect(&session, &OAuthSession::tokenSettled, timer, [timer] { timer->start(0); });
    timer->start(session.isSpendingToken() ? atMost : std::chrono::milliseconds(0));
}

} // namespace Inspector
