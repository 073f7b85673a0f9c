// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/patience.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QProcess>
#include <QtTest>

namespace Inspector::Test
{
using namespace Qt::Literals::StringLiterals;

// A session bus of the test's own, which is that of the program under test as well. `desktop()` is the
// connection of whoever plays the desktop on it.
class SessionBus
{
public:
    bool start()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_daemon.waitForReadyRead(10'000))
            return false;
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        m_desktop = QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s);
        return m_desktop.isConnected();
    }
    ~SessionBus()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_daemon.terminate();
        m_daemon.waitForFinished(Patience);
    }
    QDBusConnection &desktop() { return m_desktop; }

private:
    QProcess m_daemon;
    QDBusConnection m_desktop{u"desktop"_s};
};

// The desktop's side of notifications.
class NotificationService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Note {
        QString title;
        QString text;
    };
    QList<Note> notes;
    bool fails = false;

    bool registerAt(QDBusConnection &bus)
    {
        return bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    void leave(QDBusConnection &bus)
    {
        bus.unregisterService(u"org.freedesktop.Notifications"_s);
        bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    }

public Q_SLOTS:
    // The eight arguments of the specification.
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &, int)
    {
        if (fails) {
            sendErrorReply(QDBusError::Failed, u"no room"_s);
            return 0;
        }
        notes << Note{title, text};
        return uint(notes.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

} // namespace Inspector::Test
