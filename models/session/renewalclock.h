// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Inspector
{

// When a session is renewed although nobody asks: ahead of the access token's expiry, and some time after a
// failure that may pass, the sooner the fresher the failure. The wall clock is looked at, not waited for: a
// timer stands still while the computer sleeps, and knows nothing of a clock that is set.
class RenewalClock : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    // `now` in UTC; a test may have a clock of its own.
    explicit RenewalClock(Now now = QDateTime::currentDateTimeUtc, QObject *parent = nullptr);

    // Off at first: due() never comes, and no try is scheduled.
    void setRunning(bool on);
    // A token with less than that to live, when it is new, is not renewed ahead.
    void setShortestKept(std::chrono::seconds life) { m_shortestKept = life; }

    // An access token has come that lives for so long from now.
    void setLifetime(std::chrono::seconds lifetime);
    std::chrono::seconds lifetime() const { return m_lifetime; }
    // A little before the end that the server announced.
    bool isExpired() const;

    // What due() is about from now on: the expiry, another try if the error may pass, or nothing.
    void signedIn();
    void failed(const ApiError &error);
    void rest();

    // Invalid when no other try is scheduled.
    QDateTime nextTry() const { return m_nextTry; }

Q_SIGNALS:
    // Once; the clock rests from then on.
    void due();

private:
    void look();

    Now m_now;
    QTimer m_tick;
    std::chrono::seconds m_shortestKept{60};
    std::chrono::seconds m_lifetime{};
    QDateTime m_expires;
    bool m_isSignedIn = false;
    int m_failures = 0; // in a row
    QDateTime m_nextTry;
};

} // namespace Inspector
