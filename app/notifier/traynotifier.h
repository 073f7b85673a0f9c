// SPDX-License-Identifier: MIT
#pragma once

#include "app/notifier/notifier.h"

#include <QTimer>

class QSystemTrayIcon;

namespace Inspector
{

// An icon in the desktop's tray with a balloon beside it, for desktops without a notification service. The
// icon is there only while something has been said that nobody has clicked on, and for a minute at most.
// Without a tray nothing happens.
class TrayNotifier final : public Notifier
{
    Q_OBJECT

public:
    TrayNotifier();
    ~TrayNotifier() override;
    void notify(qint64 id, const QString &title, const QString &text) override;

private:
    void clicked();

    std::unique_ptr<QSystemTrayIcon> m_icon; // once there was something to say
    QTimer m_end;
    qint64 m_id = 0; // what was said last
};

} // namespace Inspector
