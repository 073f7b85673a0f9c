// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTimer>

#include <functional>

namespace Inspector
{

// What a person does at a window: waits, and presses keys.

// Until that is so, at most so long; false if it did not come.
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

inline void press(QWidget *widget, Qt::Key key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &up);
}

} // namespace Inspector
