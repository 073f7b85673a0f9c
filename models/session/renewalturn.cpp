// SPDX-License-Identifier: MIT
#include "models/session/renewalturn.h"

namespace Inspector
{
using namespace std::chrono_literals;

RenewalTurn::RenewalTurn(QObject *parent)
    : QObject(parent)
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &RenewalTurn::look);
}

void RenewalTurn::take(const QString &lockFile)
{
    m_lock = RenewalLock(lockFile);
    m_wanted = QDateTime::currentDateTimeUtc();
    m_poll.start(0ms);
}

void RenewalTurn::release()
{
    m_lock.release();
}

bool RenewalTurn::hasWaited(std::chrono::milliseconds span) const
{
    return QDateTime::currentDateTimeUtc() >= m_wanted.addMSecs(span.count());
}

void RenewalTurn::look()
{
    using Answer = RenewalLock::Answer;
    const Answer answer = m_lock.tryTake();
    if (answer == Answer::Busy && !hasWaited(m_limits.patience)) {
        wait();
        return;
    }
    m_isWaiting = false;
    switch (answer) {
    case Answer::Taken:
        Q_EMIT taken();
        break;
    case Answer::Busy:
        Q_EMIT refused(tr("%1 This took too long, so nothing was sent.").arg(m_lock.holder()));
        break;
    case Answer::Impossible:
        Q_EMIT refused(m_lock.reason().isEmpty()
                           ? tr("Can't create the lock file %1, so nothing was sent.").arg(m_lock.path())
                           : tr("Can't create the lock file %1, so nothing was sent: %2.")
                                 .arg(m_lock.path(), m_lock.reason()));
        break;
    }
}

void RenewalTurn::wait()
{
    m_poll.start(m_limits.pause);
    if (m_isWaiting || !hasWaited(m_limits.quiet))
        return;
    m_isWaiting = true;
    const auto patience = std::chrono::duration_cast<std::chrono::seconds>(m_limits.patience);
    m_notice = tr("%1 Waiting up to %2 second(s) for that program.", nullptr, int(patience.count()))
                   .arg(m_lock.holder())
                   .arg(patience.count());
    Q_EMIT waiting(m_notice);
}

} // namespace Inspector
