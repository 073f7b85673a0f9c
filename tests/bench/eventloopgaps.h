// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace Inspector
{

// How long the event loop was away: the spans between the ticks of a timer that wants to run each
// millisecond.
class EventLoopGaps : public QObject
{
public:
    EventLoopGaps()
    {
        m_ticks.setTimerType(Qt::PreciseTimer);
        connect(&m_ticks, &QTimer::timeout, this,
                [this] { m_spans << double(m_clock.nsecsElapsed()) / 1e6, m_clock.restart(); });
    }
    void start()
    {
        m_spans.clear();
        m_clock.start();
        m_ticks.start(1);
    }
    void stop() { m_ticks.stop(); }

    double longest() const
    {
        return m_spans.isEmpty() ? 0 : *std::max_element(m_spans.begin(), m_spans.end());
    }
    double percentile(double share) const
    {
        QList<double> sorted = m_spans;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(qsizetype(double(sorted.size() - 1) * share));
    }

private:
    QTimer m_ticks;
    QElapsedTimer m_clock;
    QList<double> m_spans;
};

// Lets the event loop run for so long, or until that is so; whether it is.
inline bool spin(int milliseconds, const std::function<bool()> &until = {})
{
    QEventLoop loop;
    QTimer end;
    end.setSingleShot(true);
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    end.start(milliseconds);
    QTimer check;
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        if (until && until())
            loop.quit();
    });
    check.start(1);
    loop.exec();
    return !until || until();
}

} // namespace Inspector
