// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

class QWidget;

namespace Inspector
{

// What a picture is taken of.
struct ScreenshotSubject {
    std::function<QWidget *()> window; // null as long as there is none
    std::function<void()> load;        // asks for all that is to be on it
    std::function<bool()> isFilled;
    std::function<QString()> failure; // why that will not come; empty while it may
};

// Waits until all is there that belongs on a picture of a window, then writes a PNG of it. Looks at it every
// few milliseconds; gives up after a minute, or when it cannot come.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(ScreenshotSubject subject, QString path, QObject *parent);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void look();
    void write();
    void giveUp(const QString &why);

    ScreenshotSubject m_subject;
    QString m_path;
    QTimer m_timer;
    QElapsedTimer m_since;
    bool m_isFilled = false; // when it was looked at last
};

} // namespace Inspector
