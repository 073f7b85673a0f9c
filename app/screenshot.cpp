// SPDX-License-Identifier: MIT
#include "app/screenshot.h"

#include <QPixmap>
#include <QWidget>

#include <cstdio>
#include <utility>

namespace Inspector
{
using namespace std::chrono_literals;

namespace
{
constexpr auto Interval = 20ms;
constexpr qint64 Patience = 60'000; // ms
} // namespace

Screenshot::Screenshot(ScreenshotSubject subject, QString path, QObject *parent)
    : QObject(parent)
    , m_subject(std::move(subject))
    , m_path(std::move(path))
{
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_since.start();
    m_timer.start(Interval);
}

void Screenshot::look()
{
    if (m_subject.window())
        m_subject.load();
    if (const QString failure = m_subject.failure(); !failure.isEmpty()) {
        giveUp(failure);
        return;
    }
    // Twice in a row: in between the last rows are laid out, and more may be asked for because they are in
    // sight.
    const bool wasFilled = std::exchange(m_isFilled, m_subject.window() && m_subject.isFilled());
    if (wasFilled && m_isFilled) {
        m_timer.stop();
        write();
    } else if (m_since.hasExpired(Patience)) {
        giveUp(tr("The window didn't finish loading within a minute."));
    }
}

void Screenshot::write()
{
    if (m_subject.window()->grab().save(m_path, "PNG"))
        Q_EMIT finished(0);
    else
        giveUp(tr("Couldn't write %1.").arg(m_path));
}

void Screenshot::giveUp(const QString &why)
{
    m_timer.stop();
    std::fprintf(stderr, "%s\n", qPrintable(tr("No screenshot was saved. %1").arg(why)));
    Q_EMIT finished(1);
}

} // namespace Inspector
