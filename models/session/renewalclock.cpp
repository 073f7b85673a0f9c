// SPDX-License-Identifier: MIT
#include "models/session/renewalclock.h"

#include <algorithm>

namespace Inspector
{
using namespace std::chrono_literals;

namespace
{
constexpr std::chrono::seconds FirstPause = 5s; // doubles from failure to failure
constexpr std::chrono::seconds LongestPause = 300s;
// Before the end that the server announced: a request takes time, and clocks differ.
constexpr std::chrono::seconds ExpiryMargin = 60s;
} // namespace

RenewalClock::RenewalClock(Now now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
    connect(&m_tick, &QTimer::timeout, this, &RenewalClock::look);
}

void RenewalClock::setRunning(bool on)
{
    if (on)
        m_tick.start(1s);
    else
        m_tick.stop();
}

void RenewalClock::setLifetime(std::chrono::seconds lifetime)
{
    m_lifetime = lifetime;
    const auto margin = std::min(ExpiryMargin, lifetime / 10);
    m_expires = m_now().addSecs((lifetime - margin).count());
}

bool RenewalClock::isExpired() const
{
    return m_expires.isValid() && m_now() >= m_expires;
}

void RenewalClock::signedIn()
{
    rest();
    m_isSignedIn = true;
    m_failures = 0;
}

void RenewalClock::failed(const ApiError &error)
{
    rest();
    if (!m_tick.isActive() || !isTransient(error))
        return;
    const auto doubled = std::min(FirstPause * (1 << std::min(m_failures, 6)), LongestPause);
    ++m_failures;
    m_nextTry = m_now().addSecs(error.retryAfter.value_or(doubled).count());
}

void RenewalClock::rest()
{
    m_isSignedIn = false;
    m_nextTry = {};
}

void RenewalClock::look()
{
    const auto isPast = [now = m_now()](const QDateTime &moment) {
        return moment.isValid() && now >= moment;
    };
    const bool isRenewalDue = m_isSignedIn && m_lifetime >= m_shortestKept && isPast(m_expires);
    if (!isRenewalDue && !isPast(m_nextTry))
        return;
    rest();
    Q_EMIT due();
}

} // namespace Inspector
