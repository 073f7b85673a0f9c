// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace Inspector
{

class MainWindow;

// Waits until the window's list and the chosen sync's tabs are filled, then writes a PNG of the window. Looks
// at it every few milliseconds; gives up after a minute, or when the list cannot be had.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(MainWindow &window, QString path, QObject *parent);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void look();
    void write();
    void giveUp(const QString &why);

    MainWindow &m_window;
    QString m_path;
    QTimer m_timer;
    QElapsedTimer m_since;
    bool m_isFilled = false; // when it was looked at last
};

} // namespace Inspector
