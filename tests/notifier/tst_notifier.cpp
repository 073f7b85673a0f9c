// SPDX-License-Identifier: MIT
#include "app/notifier/dbusnotifier.h"
#include "tests/notifier/sessionbus.h"
#include "tests/support/client.h"

#include <QSignalSpy>

using namespace Inspector;
using namespace Inspector::Test;

// Who is told when there is something to say: the desktop's service, or whoever stands in for it.
class tst_Notifier : public QObject
{
    Q_OBJECT

private:
    struct StandIn : Notifier {
        explicit StandIn(QStringList &list)
            : heard(list)
        {
        }
        void notify(qint64 id, const QString &title, const QString &text) override
        {
            heard << u"%1 %2 %3"_s.arg(id).arg(title, text);
        }
        QStringList &heard;
    };
    struct Told {
        Told()
        {
            auto owned = std::make_unique<StandIn>(heard);
            standIn = owned.get();
            notifier = std::make_unique<DBusNotifier>(std::move(owned));
        }
        QStringList heard;
        StandIn *standIn;
        std::unique_ptr<Notifier> notifier;
    };

    SessionBus m_bus;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_bus.start(), "dbus-daemon is needed"); }

    void theServiceIsTold()
    {
        NotificationService service;
        QVERIFY(service.registerAt(m_bus.desktop()));
        Told told;
        QSignalSpy opened(told.notifier.get(), &Notifier::activated);
        told.notifier->notify(1042, u"Sync 1042 finished: warning"_s, u"12 rejects of <b>you</b> & me"_s);
        QTRY_COMPARE_WITH_TIMEOUT(service.notes.size(), 1, Patience);
        QCOMPARE(service.notes.first().title, u"Sync 1042 finished: warning"_s);
        QCOMPARE(service.notes.first().text, u"12 rejects of &lt;b&gt;you&lt;/b&gt; &amp; me"_s);
        // The number of the notification has arrived when a click on it is understood.
        QTRY_VERIFY_WITH_TIMEOUT((Q_EMIT service.ActionInvoked(1, u"default"_s), opened.size() > 0),
                                 Patience);
        QCOMPARE(opened.first().first().toLongLong(), 1042);
        QVERIFY(told.heard.isEmpty());
        service.leave(m_bus.desktop());
    }

    void noServiceIsStoodInFor()
    {
        Told told;
        told.notifier->notify(7, u"a"_s, u"b <c>"_s);
        QTRY_COMPARE_WITH_TIMEOUT(told.heard, QStringList{u"7 a b <c>"_s}, Patience);
        QSignalSpy opened(told.notifier.get(), &Notifier::activated);
        Q_EMIT told.standIn->activated(7);
        QCOMPARE(opened.size(), 1);
    }

    void aServiceThatFailsIsStoodInFor()
    {
        NotificationService service;
        service.fails = true;
        QVERIFY(service.registerAt(m_bus.desktop()));
        Told told;
        told.notifier->notify(8, u"a"_s, u"b"_s);
        QTRY_COMPARE_WITH_TIMEOUT(told.heard, QStringList{u"8 a b"_s}, Patience);
        QVERIFY(service.notes.isEmpty());
        // And is asked again the next time.
        service.fails = false;
        told.notifier->notify(9, u"c"_s, u"d"_s);
        QTRY_COMPARE_WITH_TIMEOUT(service.notes.size(), 1, Patience);
        QCOMPARE(told.heard.size(), 1);
        service.leave(m_bus.desktop());
    }
};

QTEST_GUILESS_MAIN(tst_Notifier)
#include "tst_notifier.moc"
