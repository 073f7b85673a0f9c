// SPDX-License-Identifier: MIT
#pragma once

#include "app/notifier/notifier.h"

#include <QHash>
#include <QList>

class QDBusPendingCallWatcher;

namespace Inspector
{

// Through org.freedesktop.Notifications (Desktop Notifications Specification 1.2) on the session bus.
class DBusNotifier final : public Notifier
{
    Q_OBJECT

public:
    // `otherwise` gets what the service did not take: there is no bus, no service, or it failed.
    explicit DBusNotifier(std::unique_ptr<Notifier> otherwise);
    void notify(qint64 id, const QString &title, const QString &text) override;

private Q_SLOTS:
    void actionInvoked(uint notification, const QString &action);
    void closed(uint notification, uint reason);

private:
    struct Asked {
        QDBusPendingCallWatcher *answer;
        qint64 id;
        QString title;
        QString text;
    };

    void takeAnswers();

    std::unique_ptr<Notifier> m_otherwise;
    QList<Asked> m_asked;        // of the service, oldest first
    QHash<uint, qint64> m_shown; // the server's number -> ours
};

} // namespace Inspector
