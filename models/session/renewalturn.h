// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/renewallock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Inspector
{

// One program's turn to renew a sign-in that several share: waits for the RenewalLock, says so when that
// takes a while, and gives up in the end. Waits by the wall clock.
class RenewalTurn : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        std::chrono::milliseconds pause{100};       // between two looks at the lock
        std::chrono::milliseconds quiet{1000};      // after that it is said who has it
        std::chrono::milliseconds patience{90'000}; // after that it is given up
    };

    explicit RenewalTurn(QObject *parent = nullptr);
    void setLimits(const Limits &limits) { m_limits = limits; }

    // Ends with taken() or refused(), never from within this call. Not again before that.
    void take(const QString &lockFile);
    void release();
    // Somebody else has had the turn for a while; notice() says who.
    bool isWaiting() const { return m_isWaiting; }
    const QString &notice() const { return m_notice; }

Q_SIGNALS:
    void taken();
    // Once in a wait that is long enough to be noticed; a sentence or two.
    void waiting(const QString &notice);
    // Nothing was taken; `why` is a sentence or two.
    void refused(const QString &why);

private:
    void look();
    void wait();
    bool hasWaited(std::chrono::milliseconds span) const;

    Limits m_limits;
    RenewalLock m_lock;
    QTimer m_poll;
    QDateTime m_wanted; // since when
    bool m_isWaiting = false;
    QString m_notice;
};

} // namespace Inspector
