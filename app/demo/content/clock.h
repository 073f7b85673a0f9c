// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QElapsedTimer>

#include <chrono>
#include <optional>

namespace Inspector::Demo
{

// The server's time: it starts at a given moment (or now), runs on until stop(), and can be moved forward.
class Clock
{
public:
    explicit Clock(const QDateTime &start)
        : m_start(start.isValid() ? start.toUTC() : QDateTime::currentDateTimeUtc())
    {
        m_timer.start();
    }

    QDateTime start() const { return m_start; }
    QDateTime now() const
    {
        return m_start.addMSecs(m_stopped.value_or(m_timer.elapsed()) + m_advanced.count());
    }
    // From now on only advance() moves it.
    void stop() { m_stopped = m_stopped.value_or(m_timer.elapsed()); }
    void advance(std::chrono::milliseconds by) { m_advanced += by; }

private:
    QDateTime m_start;
    QElapsedTimer m_timer;
    std::optional<qint64> m_stopped; // what the timer said
    std::chrono::milliseconds m_advanced{0};
};

// "2021-07-09T01:41:09.6300000Z": UTC with seven digits, of which only the first three mean something,
// unless `microDigits` (0..9999) fills the others, as in the answer to a POST.
inline QByteArray timestamp(const QDateTime &time, int microDigits = 0)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")).toLatin1() +
           QByteArray::number(microDigits).rightJustified(4, '0') + 'Z';
}

} // namespace Inspector::Demo
