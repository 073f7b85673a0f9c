// SPDX-License-Identifier: MIT
// The network goes away and comes back: said in the status bar, and what failed for want of it comes by
// itself.
#include "tests/support/serving.h"
#include "tests/ui/filtering.h"

#include <QLabel>
#include <QScrollBar>
#include <QSettings>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;

namespace
{
constexpr ProbePace Quick{.first = 10ms, .longest = 40ms, .patience = 24h};
constexpr ProbePace Never{.first = 24h, .longest = 24h, .patience = 24h};

// Empty while nothing is said.
QString networkState(const Window &app)
{
    const auto *label = app.find<QLabel>(u"Network state"_s);
    return label->isVisible() ? label->text() : QString();
}

// A window on the rejects of one sync.
std::unique_ptr<Window> windowWith(const ProbePace &pace)
{
    Demo::Options options;
    options.rejects = 3000;
    auto app = std::make_unique<Window>(options, Window::Start::SignedOut);
    app->window().setProbePace(pace);
    app->client().api().setRetryPolicy({.firstDelay = 1ms, .tries = 2});
    app->signIn();
    return app->openTable(Demo::Sync::ManyRejects, Rejects) ? std::move(app) : nullptr;
}

bool fails(const Window &app, const QString &table)
{
    return becomes(
        [&] { return app.pane(table).model().hasFailed() && !app.pane(table).model().isFetching(); });
}
} // namespace

class TestOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void comesBackByItself()
    {
        const auto app = windowWith(Quick);
        QVERIFY(app);
        QCOMPARE(networkState(*app), QString());
        Serving serving(app->server());
        QTableView *rejects = app->table(Rejects);
        rejects->setFocus();
        rejects->setCurrentIndex(rejects->model()->index(1234, 1));
        QVERIFY(becomes([&] { return !app->cell(Rejects, 1234, u"Message"_s).isEmpty(); }));
        const int top = rejects->verticalScrollBar()->value();
        const QString chosen = app->shownSync();
        serving.stop();
        app->action(u"Refresh"_s)->trigger();
        QVERIFY(fails(*app, Syncs) && fails(*app, Rejects));
        QTRY_COMPARE(networkState(*app), u"Offline"_s);
        QVERIFY(app->message(Rejects).contains(u"The rows below aren't up to date."_s));
        QVERIFY(serving.start());
        QTRY_COMPARE(networkState(*app), u"Online again"_s);
        QVERIFY(app->becomesReady(Syncs) && app->becomesReady(Rejects));
        QTRY_COMPARE(app->message(Rejects), QString());
        QTRY_COMPARE(app->message(Syncs), QString());
        QCOMPARE(rejects->currentIndex(), rejects->model()->index(1234, 1));
        QCOMPARE(rejects->verticalScrollBar()->value(), top);
        QCOMPARE(app->shownSync(), chosen);
        QVERIFY(becomes([&] { return !app->cell(Rejects, 1234, u"Message"_s).isEmpty(); }));
    }

    // One page of a table that is here otherwise; and the list, which may have changed meanwhile.
    void asksForTheFailedPageOnly()
    {
        const auto app = windowWith(Quick);
        QVERIFY(app);
        Serving serving(app->server());
        serving.stop();
        app->table(Rejects)->scrollToBottom();
        QVERIFY(fails(*app, Rejects));
        QTRY_COMPARE(networkState(*app), u"Offline"_s);
        QCOMPARE(app->pane(Rejects).model().loadState(), PagedTableModel::LoadState::Ready);
        const qint64 pages = app->pane(Rejects).model().requestsSent();
        const int top = app->table(Rejects)->verticalScrollBar()->value();
        app->forgetRequests();
        QVERIFY(serving.start());
        QVERIFY(becomes([&] { return !app->cell(Rejects, 2999, u"Message"_s).isEmpty(); }));
        QCOMPARE(app->pane(Rejects).model().requestsSent(), pages + 1);
        QCOMPARE(app->table(Rejects)->verticalScrollBar()->value(), top);
        QCOMPARE(app->message(Rejects), QString());
        QVERIFY(becomes([&] { return app->requests(u"/syncs"_s).size() >= 2; })); // the probe, and the list
        QCOMPARE(app->lastRequest(u"/syncs"_s).value(u"limit"_s), QString());
    }

    void aSyncThatCouldNotBeOpened()
    {
        const auto app = windowWith(Quick);
        QVERIFY(app);
        Serving serving(app->server());
        serving.stop();
        app->window().openSync(SyncId(Demo::Sync::ErrorSync));
        QTRY_COMPARE(networkState(*app), u"Offline"_s);
        QVERIFY(becomes([&] { return !app->window().failure().isEmpty(); }));
        // The tab of its definition says so as well, in place of nothing.
        const auto *message = app->find<QLabel>(u"Definition message"_s);
        QVERIFY(message->text().startsWith(u"Couldn't open sync 1040."_s));
        QVERIFY(serving.start());
        QTRY_COMPARE(app->shownSync(), u"1040"_s);
        QTRY_COMPARE(message->text(), QString());
        QVERIFY(app->becomesReady(Rejects)); // the tab that was chosen
    }

    void whatWasStoppedStaysSo()
    {
        const auto app = windowWith(Quick);
        QVERIFY(app);
        Serving serving(app->server());
        app->server().addFault({.kind = Fault::Kind::Hang, .path = u"/rejects$"_s});
        app->pane(Rejects).refresh();
        QTest::keyClick(app->table(Rejects), Qt::Key_Escape);
        serving.stop();
        app->pane(Syncs).refresh();
        QTRY_COMPARE(networkState(*app), u"Offline"_s);
        QVERIFY(serving.start());
        QTRY_COMPARE(networkState(*app), u"Online again"_s);
        QVERIFY(app->becomesReady(Syncs));
        QVERIFY(app->message(Rejects).startsWith(u"Stopped."_s));
        app->server().clearFaults(); // it may have been stopped before it was sent
        app->retry(Rejects);
        QVERIFY(app->becomesReady(Rejects));
    }

    // As the system tells the program.
    void anotherNetworkIsLookedAtAtOnce()
    {
        const auto app = windowWith(Never);
        QVERIFY(app);
        Serving serving(app->server());
        serving.stop();
        app->window().noteNetwork(false);
        QTRY_COMPARE(networkState(*app), u"Offline"_s);
        QVERIFY(serving.start());
        app->window().noteNetwork(true);
        QTRY_COMPARE(networkState(*app), u"Online again"_s);
        app->window().setClient(nullptr);
        QCOMPARE(networkState(*app), QString());
        app->window().noteNetwork(false); // nobody is signed in
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestOffline)
#include "tst_offline.moc"
