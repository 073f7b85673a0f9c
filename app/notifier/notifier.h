// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace Inspector
{

// Says something to a person who is looking elsewhere: by the desktop's notification service, where there is
// none in the tray, and where there is neither not at all. Whatever is said here is shown in the window as
// well.
class Notifier : public QObject
{
    Q_OBJECT

public:
    static std::unique_ptr<Notifier> forThisDesktop();

    // `id` comes back when the person clicks on it. Plain texts. Does not wait for the desktop.
    virtual void notify(qint64 id, const QString &title, const QString &text) = 0;

Q_SIGNALS:
    void activated(qint64 id);
};

} // namespace Inspector
