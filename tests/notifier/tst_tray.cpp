// SPDX-License-Identifier: MIT
#include "app/notifier/notifier.h"
#include "tests/support/client.h"

#include <QApplication>
#include <QDBusInterface>
#include <QDBusPendingReply>
#include <QSignalSpy>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

// A desktop with a tray (tray.py) and no notification service.
class tst_Tray : public QObject
{
    Q_OBJECT

private:
    static QDBusInterface on(const QString &service, const QString &path, const QString &interface)
    {
        return QDBusInterface(service, path, interface, QDBusConnection::sessionBus());
    }
    static QStringList items()
    {
        return on(u"org.kde.StatusNotifierWatcher"_s, u"/StatusNotifierWatcher"_s,
                  u"org.kde.StatusNotifierWatcher"_s)
            .property("RegisteredStatusNotifierItems")
            .toStringList();
    }

private Q_SLOTS:
    void theTrayTellsAndAClickOpens()
    {
        const std::unique_ptr<Notifier> notifier = Notifier::forThisDesktop();
        QSignalSpy opened(notifier.get(), &Notifier::activated);
        QVERIFY(items().isEmpty());
        notifier->notify(1041, u"Sync 1041 finished: success"_s, u"import of /contacts/imports/1."_s);
        notifier->notify(1042, u"Sync 1042 finished: warning"_s, u"import of /contacts/imports/<b>1</b>."_s);
        // The bus answers in order: when it has refused this call too, both notifications have reached the
        // tray.
        const QDBusPendingCall last =
            on(u"org.freedesktop.Notifications"_s, u"/"_s, u"org.freedesktop.DBus.Peer"_s)
                .asyncCall(u"Ping"_s);
        QTRY_VERIFY_WITH_TIMEOUT(last.isFinished(), Patience);
        // Both at the same icon.
        QTRY_COMPARE_WITH_TIMEOUT(items().size(), 1, Patience);
        // A click on it means what was said last. A call that waits would wait for this very thread.
        QDBusMessage click = QDBusMessage::createMethodCall(items().first(), u"/StatusNotifierItem"_s,
                                                            u"org.kde.StatusNotifierItem"_s, u"Activate"_s);
        click << 0 << 0;
        (void)QDBusConnection::sessionBus().asyncCall(click);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
        QCOMPARE(opened.first().first().toLongLong(), 1042);
        QCOMPARE(items().size(), 1);
    }
};

QTEST_MAIN(tst_Tray)
#include "tst_tray.moc"
