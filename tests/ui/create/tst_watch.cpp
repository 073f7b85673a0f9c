// SPDX-License-Identifier: MIT
#include "app/notifier/notifier.h"
#include "tests/notifier/sessionbus.h"
#include "tests/ui/desk.h"
#include "ui/create/syncactions.h"
#include "ui/sync/syncspane.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Inspector;
using namespace Inspector::Test;
using Demo::Fault;

namespace
{
const QString WatchAction = u"Notify me when this sync finishes"_s;
}

// Watching syncs in the real window, and hearing of their end.
class tst_Watch : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 Running = Demo::Sync::RunningExport;

    // A desk whose watch is quick and whose notifications go to the bus, as the program's do.
    struct WatchBench : Desk {
        WatchBench()
            : notifier(Notifier::forThisDesktop())
        {
            closeWindow();
            prepare = [this](MainWindow &window) {
                window.desk().setPace({.first = 30ms, .longest = 60ms, .gap = 10ms});
                window.desk().setKept(isKept);
                QObject::connect(&window.desk(), &SyncActions::watchEnded, notifier.get(),
                                 [this](SyncId id, const QString &title, const QString &text) {
                                     notifier->notify(qint64(id), title, text);
                                 });
                QObject::connect(notifier.get(), &Notifier::activated, &window,
                                 [&window](qint64 id) { window.openSync(SyncId(id)); });
            };
            openWindow();
        }
        ~WatchBench() { closeWindow(); }
        bool watch(qint64 id)
        {
            if (!isListed() || !open(id) || !action(WatchAction)->isEnabled())
                return false;
            action(WatchAction)->trigger();
            return action(WatchAction)->isChecked();
        }
        // What the server says of this sync from now on.
        void say(qint64 id, const QByteArray &status)
        {
            // In the list as well: on a busy machine that may be read when the sync would have gone on by
            // itself.
            Fault fault{
                .kind = Fault::Kind::Rewrite, .path = u"/syncs(/%1)?$"_s.arg(id), .verb = "GET", .times = -1};
            fault.rewrite = [id, status](QByteArray body) {
                const QByteArray uri = "\"uri\":\"/syncs/" + QByteArray::number(id) + '"';
                const qsizetype end = body.indexOf('}', body.indexOf(uri));
                const qsizetype at = body.lastIndexOf("\"status\":\"", end) + 10;
                return body.contains(uri) ? body.replace(at, body.indexOf('"', at) - at, status) : body;
            };
            server().clearFaults();
            server().addFault(fault);
        }
        // What a screen reader hears beside a cell.
        QString spoken(qint64 id, int column)
        {
            auto *view = find<QTableView>(u"Syncs"_s);
            QAccessibleInterface *table = QAccessible::queryAccessibleInterface(view);
            const int row = list().model().rowWith("id", QByteArray::number(id));
            QAccessibleInterface *cell = row < 0 ? nullptr : table->tableInterface()->cellAt(row, column);
            return cell ? cell->text(QAccessible::Description) : u"no such row"_s;
        }
        // The number of a new sync.
        qint64 create()
        {
            const qint64 id = server().newestSync() + 1;
            say(id, "pending");
            action(u"New sync…"_s)->trigger();
            find<QLineEdit>(u"Synced instance URI"_s)->setText(u"/contacts/exports/1481"_s);
            QTest::mouseClick(find<QPushButton>(u"Create"_s), Qt::LeftButton);
            return id;
        }
        qsizetype polls() { return server().requests(u"/syncs/%1"_s.arg(Running)).size(); }
        SyncsPane &list() { return *window().findChild<SyncsPane *>(); }

        std::unique_ptr<Notifier> notifier;
        bool isKept = true;
    };

    SessionBus m_bus;
    NotificationService m_service;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_bus.start(), "dbus-daemon is needed");
        QVERIFY(m_service.registerAt(m_bus.desktop()));
    }

    void init() { m_service.notes.clear(); }

    void eachEndIsTold_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"success", "warning", "error", "abandoned"})
            QTest::newRow(status) << QByteArray(status);
    }

    void eachEndIsTold()
    {
        QFETCH(QByteArray, status);
        const QString word = QString::fromLatin1(status);
        WatchBench desk;
        QVERIFY(desk.watch(Running));
        QCOMPARE(desk.listedStatus(Running), u"active"_s);
        desk.say(Running, status);
        QTRY_COMPARE_WITH_TIMEOUT(m_service.notes.size(), 1, Patience);
        QCOMPARE(m_service.notes.first().title, u"Sync %1 finished: %2"_s.arg(Running).arg(word));
        QVERIFY(m_service.notes.first().text.contains(u"export of /accounts/exports/640"_s));
        QCOMPARE(m_service.notes.first().text.contains(u"doesn't document"_s), status == "abandoned");
        QCOMPARE(desk.listedStatus(Running), word);
        QVERIFY(desk.list().isMarkedEnded(SyncId(Running)));
        QVERIFY(desk.labelText(u"Sync title"_s).endsWith(word));
        QVERIFY(!desk.action(WatchAction)->isEnabled());
        QVERIFY(settles(desk.client().api()));
        const qsizetype polls = desk.polls();
        QTest::qWait(300);
        QVERIFY(settles(desk.client().api()));
        QCOMPARE(desk.polls(), polls);
        QCOMPARE(m_service.notes.size(), 1);
    }

    // The window tells it all the same.
    void endIsNotifiedOnlyWhenWanted()
    {
        WatchBench desk; // with settings of its own
        notifiesOfEnds.set(false);
        QSignalSpy told(&desk.window().desk(), &SyncActions::watchEnded);
        QVERIFY(desk.watch(Running));
        desk.say(Running, "success");
        QTRY_VERIFY_WITH_TIMEOUT(desk.list().isMarkedEnded(SyncId(Running)), Patience);
        QVERIFY(settles(desk.client().api()));
        QCOMPARE(told.size(), 0);
        QVERIFY(m_service.notes.isEmpty());
    }

    void fromPendingToEachEnd_data() { eachEndIsTold_data(); }

    // Somebody looks at another sync all the while.
    void fromPendingToEachEnd()
    {
        QFETCH(QByteArray, status);
        WatchBench desk;
        QVERIFY(desk.isListed());
        const qint64 id = desk.create();
        QTRY_COMPARE_WITH_TIMEOUT(desk.listedStatus(id), u"pending"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.chosenRow(), id, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.spoken(id, 0), u"watched"_s, Patience);
        QVERIFY(desk.open(Demo::Sync::SmallExport));
        QTRY_COMPARE_WITH_TIMEOUT(desk.chosenRow(), Demo::Sync::SmallExport, Patience);
        auto *view = desk.find<QTableView>(u"Syncs"_s);
        view->verticalScrollBar()->setValue(7);
        QSignalSpy resets(view->model(), &QAbstractItemModel::modelReset);
        const QString title = desk.labelText(u"Sync title"_s);
        const auto isUndisturbed = [&] {
            return resets.isEmpty() && desk.chosenRow() == Demo::Sync::SmallExport &&
                   view->verticalScrollBar()->value() == 7 && desk.labelText(u"Sync title"_s) == title;
        };
        desk.say(id, "active");
        QTRY_COMPARE_WITH_TIMEOUT(desk.listedStatus(id), u"active"_s, Patience);
        QVERIFY(isUndisturbed());
        QVERIFY(m_service.notes.isEmpty());
        desk.say(id, status);
        QTRY_COMPARE_WITH_TIMEOUT(m_service.notes.size(), 1, Patience);
        QCOMPARE(m_service.notes.first().title,
                 u"Sync %1 finished: %2"_s.arg(id).arg(QString::fromLatin1(status)));
        QCOMPARE(desk.listedStatus(id), QString::fromLatin1(status));
        QVERIFY(isUndisturbed());
        // The mark is for every ear, too, and goes once somebody has looked at the row.
        QCOMPARE(desk.spoken(id, 1), u"finished, not viewed yet"_s);
        QVERIFY(desk.open(id));
        QTRY_COMPARE_WITH_TIMEOUT(desk.chosenRow(), id, Patience);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(3, 0));
        QTRY_COMPARE_WITH_TIMEOUT(desk.spoken(id, 1), QString(), Patience);
    }

    void createdSyncIsWatchedToItsEnd()
    {
        WatchBench desk;
        QVERIFY(desk.isListed());
        desk.action(u"New sync…"_s)->trigger();
        desk.find<QLineEdit>(u"Synced instance URI"_s)->setText(u"/contacts/imports/1235"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"Create"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.server().syncsCreated(), 1, Patience);
        const qint64 id = desk.server().newestSync();
        QCOMPARE(id % 3, 0); // which the simulated Eloqua ends with a warning and 12 rejects
        QTRY_COMPARE_WITH_TIMEOUT(m_service.notes.size(), 1, Patience);
        QCOMPARE(m_service.notes.first().title, u"Sync %1 finished: warning"_s.arg(id));
        QVERIFY2(m_service.notes.first().text.contains(u"12 rejects"_s),
                 qPrintable(m_service.notes.first().text));
        QVERIFY2(m_service.notes.first().text.contains(u" s,"_s), qPrintable(m_service.notes.first().text));
        QTRY_COMPARE_WITH_TIMEOUT(desk.listedStatus(id), u"warning"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.labelText(u"Sync summary"_s).contains(u"12 rejects"_s), Patience);
    }

    void rowsMoveAndNothingElseDoes()
    {
        WatchBench desk;
        QVERIFY(desk.watch(Running));
        QVERIFY(desk.open(Demo::Sync::SmallExport));
        QTRY_COMPARE_WITH_TIMEOUT(desk.chosenRow(), Demo::Sync::SmallExport, Patience);
        auto *view = desk.find<QTableView>(u"Syncs"_s);
        view->verticalScrollBar()->setValue(7);
        QVERIFY(settles(desk.client().api()));
        desk.server().clearRequests();
        QSignalSpy resets(view->model(), &QAbstractItemModel::modelReset);
        desk.server().advanceClock(10min);
        QTRY_COMPARE_WITH_TIMEOUT(m_service.notes.size(), 1, Patience);
        QCOMPARE(desk.listedStatus(Running), u"success"_s);
        QCOMPARE(desk.chosenRow(), Demo::Sync::SmallExport);
        QCOMPARE(view->verticalScrollBar()->value(), 7);
        QCOMPARE(resets.size(), 0);
        for (const Demo::Request &request : desk.server().requests(u"/syncs"_s))
            QVERIFY2(request.path.contains(u"/syncs/"_s), qPrintable(request.path));
        // The mark goes once somebody has looked at it.
        QVERIFY(desk.list().isMarkedEnded(SyncId(Running)));
        view->setFocus();
        view->setCurrentIndex(view->model()->index(1, 0));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.list().isMarkedEnded(SyncId(Running)), Patience);
    }

    void clickOnTheNotificationOpensTheSync()
    {
        WatchBench desk;
        QVERIFY(desk.watch(Running));
        QVERIFY(desk.open(Demo::Sync::SmallExport));
        desk.say(Running, "success");
        QTRY_COMPARE_WITH_TIMEOUT(m_service.notes.size(), 1, Patience);
        // The number of the notification has arrived when a click on it is understood.
        QTRY_VERIFY((Q_EMIT m_service.ActionInvoked(1, u"default"_s),
                     desk.labelText(u"Sync title"_s).startsWith(u"Sync %1 "_s.arg(Running))));
    }

    void goesOnOverARestart()
    {
        WatchBench desk;
        QVERIFY(desk.watch(Running));
        QTRY_VERIFY_WITH_TIMEOUT(desk.polls() > 2, Patience);
        desk.closeWindow();
        desk.server().advanceClock(10min);
        desk.openWindow();
        QTRY_COMPARE_WITH_TIMEOUT(m_service.notes.size(), 1, Patience);
        QCOMPARE(m_service.notes.first().title, u"Sync %1 finished: success"_s.arg(Running));
        // And is told once only.
        desk.closeWindow();
        desk.openWindow();
        QVERIFY(desk.isListed());
        QVERIFY(settles(desk.client().api()));
        QTest::qWait(300); // a notification takes its own way
        QCOMPARE(m_service.notes.size(), 1);
    }

    // Pending when the program ends, and still after the next start.
    void aRestartInTheMiddle()
    {
        WatchBench desk;
        QVERIFY(desk.isListed());
        const qint64 id = desk.create();
        QTRY_COMPARE_WITH_TIMEOUT(desk.spoken(id, 0), u"watched"_s, Patience);
        desk.closeWindow();
        desk.server().clearRequests();
        desk.openWindow();
        QTRY_COMPARE_WITH_TIMEOUT(desk.spoken(id, 0), u"watched"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.server().requests(u"/syncs/%1"_s.arg(id)).size() > 2, Patience);
        desk.say(id, "active");
        QTRY_COMPARE_WITH_TIMEOUT(desk.listedStatus(id), u"active"_s, Patience);
        QVERIFY(m_service.notes.isEmpty());
        desk.say(id, "error");
        QTRY_COMPARE_WITH_TIMEOUT(m_service.notes.size(), 1, Patience);
        QCOMPARE(m_service.notes.first().title, u"Sync %1 finished: error"_s.arg(id));
        QCOMPARE(desk.server().syncsCreated(), 1);
    }

    void nothingIsKeptWhereItShouldNot()
    {
        WatchBench desk;
        desk.closeWindow();
        desk.isKept = false;
        desk.openWindow();
        QVERIFY(desk.watch(Running));
        QTRY_VERIFY_WITH_TIMEOUT(desk.polls() > 2, Patience);
        for (const QString &key : QSettings().allKeys())
            QVERIFY2(!key.startsWith(u"watched"_s), qPrintable(key));
    }

    void stopsWhenUnwatched()
    {
        WatchBench desk;
        QVERIFY(desk.watch(Running));
        QTRY_VERIFY_WITH_TIMEOUT(desk.polls() > 3, Patience);
        desk.action(WatchAction)->trigger();
        QVERIFY(!desk.action(WatchAction)->isChecked());
        QVERIFY(settles(desk.client().api()));
        const qsizetype polls = desk.polls();
        QTest::qWait(300);
        QVERIFY(settles(desk.client().api()));
        QCOMPARE(desk.polls(), polls);
        for (const QString &key : QSettings().allKeys())
            QVERIFY(!key.startsWith(u"watched"_s));
    }

    void hiddenWindowIsGentle()
    {
        WatchBench desk;
        desk.closeWindow();
        const auto quick = desk.prepare;
        desk.prepare = [quick](MainWindow &window) {
            quick(window);
            window.desk().setPace({.first = 20ms, .longest = 1h, .gap = 5ms});
        };
        desk.openWindow();
        QVERIFY(desk.watch(Running));
        desk.window().hide();
        QVERIFY(settles(desk.client().api()));
        const qsizetype polls = desk.polls();
        QTest::qWait(500);
        QVERIFY(settles(desk.client().api()));
        QCOMPARE(desk.polls(), polls);
        desk.window().show();
        QTRY_VERIFY(desk.polls() > polls);
    }
};

DESK_TEST_MAIN(tst_Watch)
#include "tst_watch.moc"
