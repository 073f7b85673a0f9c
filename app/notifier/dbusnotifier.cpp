// SPDX-License-Identifier: MIT
#include "app/notifier/dbusnotifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
} // namespace

DBusNotifier::DBusNotifier(std::unique_ptr<Notifier> otherwise)
    : m_otherwise(std::move(otherwise))
{
    connect(m_otherwise.get(), &Notifier::activated, this, &Notifier::activated);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect({}, Path, Service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect({}, Path, Service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

void DBusNotifier::notify(qint64 id, const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        m_otherwise->notify(id, title, text);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"io.github.eloqua_sync_inspector.EloquaSyncInspector"_s},
                            {u"category"_s, u"transfer.complete"_s}};
    // The body may hold markup, so that the server's texts are escaped; the title is never markup.
    call << tr("Eloqua Sync Inspector") << 0U << u"eloqua-sync-inspector"_s << title << text.toHtmlEscaped()
         << QStringList{u"default"_s, tr("Open")} << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    m_asked.append({answer, id, title, text});
    connect(answer, &QDBusPendingCallWatcher::finished, this, &DBusNotifier::takeAnswers);
}

// In the order of the calls: a watcher made after its answer arrived tells it one turn of the event loop
// later (Qt 6.4), and the tray shows what it was told last.
void DBusNotifier::takeAnswers()
{
    while (!m_asked.isEmpty() && m_asked.first().answer->isFinished()) {
        const Asked asked = m_asked.takeFirst();
        const QDBusPendingReply<uint> reply = *asked.answer;
        asked.answer->deleteLater();
        if (reply.isError())
            m_otherwise->notify(asked.id, asked.title, asked.text);
        else
            m_shown.insert(reply.value(), asked.id);
    }
}

void DBusNotifier::actionInvoked(uint notification, const QString &action)
{
    if (action == u"default"_s && m_shown.contains(notification))
        Q_EMIT activated(m_shown.value(notification));
}

void DBusNotifier::closed(uint notification, uint)
{
    m_shown.remove(notification);
}

} // namespace Inspector
