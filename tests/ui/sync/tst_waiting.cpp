// SPDX-License-Identifier: MIT
// A server that says nothing: what is told of that, and how one stops waiting.
#include "tests/ui/filtering.h"
#include "ui/overview/overviewpane.h"
#include "ui/table/findbar.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;

namespace
{
const QString Stopped = u"Stopped. Nothing was loaded."_s;

QPushButton *button(const Window &app, const QString &table, const QString &name)
{
    return findNamed<QPushButton>(app.find<QLabel>(table + u" message"_s)->parentWidget(), name);
}

// As assistive technology does; the button goes down first, and acts a moment later.
bool press(QPushButton *button)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(button);
    if (!button->isVisible() || accessible->state().disabled)
        return false;
    accessible->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

QString endOf(const QString &table)
{
    return table == Syncs ? u"/syncs"_s : pathOf(syncWith(table), table);
}
} // namespace

class TestWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void saysHowLongAndStops_data() { tables(); }
    void saysHowLongAndStops()
    {
        QFETCH(QString, table);
        const auto app = windowThatWaitsFor(table);
        QVERIFY(app);
        m_now += 12s;
        QTRY_COMPARE(app->message(table), u"Eloqua hasn't answered for 12 s"_s);
        m_now += 1s;
        QTRY_COMPARE(app->message(table), u"Eloqua hasn't answered for 13 s"_s);
        QVERIFY(!app->hasRetry(table));
        QVERIFY(app->client().api().pending() > 0);
        QPushButton *stop = button(*app, table, u"Stop"_s);
        stop->setFocus();
        QVERIFY(press(stop));
        QTRY_VERIFY2(app->message(table).startsWith(Stopped), qPrintable(app->message(table)));
        QVERIFY(!stop->isVisible());
        QVERIFY(app->hasRetry(table));
        QVERIFY(button(*app, table, u"Retry"_s)->hasFocus());
        QTRY_COMPARE(app->client().api().pending(), 0);
        app->server().clearFaults();
        QVERIFY(press(button(*app, table, u"Retry"_s)));
        QTRY_COMPARE(app->message(table), QString());
        QVERIFY(app->becomesReady(table));
    }

    // Also before there is anything to say of it.
    void escapeStops_data() { tables(); }
    void escapeStops()
    {
        QFETCH(QString, table);
        const auto app = windowThatWaitsFor(table, 24h);
        QVERIFY(app);
        app->table(table)->setFocus();
        QTest::keyClick(app->table(table), Qt::Key_Escape);
        QVERIFY2(app->message(table).startsWith(Stopped), qPrintable(app->message(table)));
        QVERIFY(app->hasRetry(table));
        // Nothing is left to stop.
        QTest::keyClick(app->table(table), Qt::Key_Escape);
        QVERIFY(app->message(table).startsWith(Stopped));
        QVERIFY(settles(app->client().api()));
        QCOMPARE(app->requests(endOf(table)).size(), 1);
    }

    void escapeKeepsItsOtherMeanings()
    {
        const auto app = windowThatWaitsFor(Rejects);
        QVERIFY(app);
        const PagedTableModel &model = app->pane(Rejects).model();
        app->pane(Rejects).findBar().open();
        auto *find = app->find<QLineEdit>(u"Rejects find"_s);
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(!find->isVisible());
        QVERIFY(model.isFetching());
        // A filter is cleared first.
        auto *line = app->find<QLineEdit>(u"Rejects filter"_s);
        line->setFocus();
        line->insert(u"statusCode='ELQ-00001'"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), QString());
        QVERIFY(model.isFetching());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!model.isFetching());
        QVERIFY(app->message(Rejects).startsWith(Stopped));
    }

    void rowsThatAreHereStay()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->server().addFault({.kind = Fault::Kind::Hang, .path = u"/rejects$"_s, .times = -1});
        app->table(Rejects)->setFocus();
        app->action(u"Refresh"_s)->trigger();
        QVERIFY(app->pane(Rejects).model().isFetching());
        QTest::keyClick(app->table(Rejects), Qt::Key_Escape);
        QCOMPARE(app->message(Rejects), Stopped + u" The rows below aren't up to date."_s);
        QVERIFY(app->count(Rejects).endsWith(u"of 3,000, not up to date"_s));
        QCOMPARE(app->table(Rejects)->model()->rowCount(), 3000);
    }

    void scrollingDoesNotAskAtOnce()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->server().addFault({.kind = Fault::Kind::Hang, .path = u"/rejects$"_s, .times = -1});
        app->forgetRequests();
        QTableView *view = app->table(Rejects);
        view->setFocus();
        view->scrollToBottom();
        QTRY_VERIFY(!app->requests(endOf(Rejects)).isEmpty());
        QTest::keyClick(view, Qt::Key_Escape);
        QCOMPARE(app->message(Rejects), u"Stopped. Some rows weren't loaded."_s);
        app->server().clearFaults();
        app->forgetRequests();
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() - 3);
        QVERIFY(settles(app->client().api()));
        QCOMPARE(app->requests(endOf(Rejects)).size(), 0);
        app->retry(Rejects);
        QVERIFY(app->becomesReady(Rejects));
        QCOMPARE(app->message(Rejects), QString());
        QVERIFY(!app->cell(Rejects, 2999, u"Message"_s).isEmpty());
    }

    void theListDoesNotGoOnByItself()
    {
        Window app({}, Window::Start::SignedOut);
        app.window().setRefreshPace({.running = 20ms, .resting = 20ms, .hand = 20ms});
        app.signIn();
        QVERIFY(app.becomesReady(Syncs));
        app.client().api().setSilenceLimits({.quiet = 1ms, .step = 1ms});
        app.server().addFault({.kind = Fault::Kind::Hang, .path = u"/syncs$"_s, .times = -1});
        QTRY_VERIFY(app.message(Syncs).startsWith(u"Eloqua hasn't answered for "_s));
        QVERIFY(press(button(app, Syncs, u"Stop"_s)));
        QTRY_VERIFY(app.pane(Syncs).model().isStopped());
        app.server().clearFaults();
        const qsizetype asked = app.requests(u"/syncs"_s).size();
        QTest::qWait(300); // many times its pace
        QVERIFY(settles(app.client().api()));
        QCOMPARE(app.requests(u"/syncs"_s).size(), asked);
        QVERIFY(app.pane(Syncs).model().rowCount() > 0);
        app.retry(Syncs);
        QTRY_VERIFY(app.requests(u"/syncs"_s).size() > asked + 2); // and so on
    }

    // Retry takes the place of Stop under the mouse.
    void aDoubleClickStopsAndNoMore()
    {
        const auto app = windowThatWaitsFor(Rejects);
        QVERIFY(app);
        m_now += 12s;
        QTRY_VERIFY(button(*app, Rejects, u"Stop"_s)->isVisible());
        QTest::mouseClick(button(*app, Rejects, u"Stop"_s), Qt::LeftButton);
        QPushButton *retry = button(*app, Rejects, u"Retry"_s);
        const QPointF place = retry->rect().center();
        for (const QEvent::Type type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, place, retry->mapToGlobal(place), Qt::LeftButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(retry, &event);
        }
        QVERIFY(!app->pane(Rejects).model().isFetching());
        QTest::mouseClick(retry, Qt::LeftButton);
        QVERIFY(app->pane(Rejects).model().isFetching());
    }

    void theSyncItself()
    {
        Window app;
        QVERIFY(app.becomesReady(Syncs));
        app.client().api().setSilenceLimits({.quiet = 1ms, .step = 1ms});
        app.server().addFault({.kind = Fault::Kind::Hang, .path = u"/syncs/1042$"_s, .times = -1});
        app.window().openSync(SyncId(Demo::Sync::ManyRejects));
        QTRY_VERIFY(app.message(u"Sync"_s).startsWith(u"Eloqua hasn't answered for "_s));
        app.openTab(u"Rejects"_s); // waits for the kind of the sync
        auto *tabs = app.window().findChild<QTabBar *>();
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Escape);
        QCOMPARE(app.message(u"Sync"_s), Stopped);
        QVERIFY(settles(app.client().api()));
        QCOMPARE(app.requests(endOf(Rejects)).size(), 0);
        QCOMPARE(findFact(app.window().findChild<OverviewPane *>(), u"Overview"_s)->text(), u"Not loaded"_s);
        app.server().clearFaults();
        app.retry(u"Sync"_s);
        QTRY_COMPARE(app.shownSync(), u"1042"_s);
        QCOMPARE(app.message(u"Sync"_s), QString());
        QVERIFY(app.becomesReady(Rejects));
    }

    void theDefinition()
    {
        Window app;
        app.client().api().setSilenceLimits({.quiet = 1ms, .step = 1ms});
        app.server().addFault({.kind = Fault::Kind::Hang, .path = u"/imports/\\d+$"_s, .times = -1});
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(u"Definition"_s);
        QTRY_VERIFY(app.message(u"Definition"_s).startsWith(u"Eloqua hasn't answered for "_s));
        QVERIFY(press(button(app, u"Definition"_s, u"Stop"_s)));
        QTRY_COMPARE(app.message(u"Definition"_s), Stopped);
        app.server().clearFaults();
        app.retry(u"Definition"_s);
        QTRY_COMPARE(app.message(u"Definition"_s), QString());
        QVERIFY(findFact(&app.window(), u"Update rule"_s));
    }

private:
    static void tables()
    {
        QTest::addColumn<QString>("table");
        for (const QString &table : {Syncs, u"Logs"_s, u"Data"_s, Rejects})
            QTest::newRow(qPrintable(table)) << table;
    }

    // It is on its way in front, and does not come. By the test's own clock, if there is something to say.
    std::unique_ptr<Window> windowThatWaitsFor(const QString &table, std::chrono::milliseconds quiet = 1ms)
    {
        auto app = std::make_unique<Window>();
        if (!app->becomesReady(Syncs))
            return nullptr;
        app->client().api().setSilenceLimits({.quiet = quiet, .step = 1ms, .now = [this] { return m_now; }});
        app->server().addFault({.kind = Fault::Kind::Hang, .path = endOf(table) + u'$', .times = -1});
        app->forgetRequests();
        if (table == Syncs) {
            app->action(u"Refresh"_s)->trigger();
        } else {
            if (!app->open(syncWith(table)))
                return nullptr;
            app->openTab(table);
        }
        const auto isAsked = [&] { return !app->requests(endOf(table)).isEmpty(); };
        return becomes(isAsked) ? std::move(app) : nullptr;
    }

    std::chrono::milliseconds m_now{1'000'000};
};

INSPECTOR_WINDOW_TEST_MAIN(TestWaiting)
#include "tst_waiting.moc"
