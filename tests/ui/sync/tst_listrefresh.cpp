// SPDX-License-Identifier: MIT
// The list of syncs refreshes itself, and whoever works in it does not notice but by what is new.
#include "tests/ui/filtering.h"

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;

namespace
{
constexpr RefreshPace Quick{.running = 20ms, .resting = 20ms, .hand = 20ms};

std::unique_ptr<Window> windowWith(const RefreshPace &pace)
{
    auto app = std::make_unique<Window>(Demo::Options(), Window::Start::SignedOut);
    app->window().setRefreshPace(pace);
    app->signIn();
    return app->becomesReady(Syncs) ? std::move(app) : nullptr;
}

qsizetype asked(const Window &app)
{
    return app.requests(u"/syncs"_s).size();
}

// It goes on and on.
bool refreshes(const Window &app)
{
    const qsizetype before = asked(app);
    return becomes([&] { return asked(app) >= before + 3; });
}

// Long enough for many, had it not stopped.
bool rests(Window &app)
{
    if (!settles(app.client().api()))
        return false;
    const qsizetype before = asked(app);
    QTest::qWait(300);
    return settles(app.client().api()) && asked(app) == before;
}

bool createSync(Window &app)
{
    const int before = app.server().syncsCreated();
    const Owned<ApiCall> call = app.client().api().send(
        {.verb = "POST", .path = "syncs", .body = R"({"syncedInstanceUri":"/contacts/imports/1235"})"});
    return becomes([&] { return app.server().syncsCreated() == before + 1; });
}
} // namespace

class TestListRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void whatIsNewComesByItself()
    {
        const auto app = windowWith(Quick);
        QVERIFY(app);
        QTableView *view = app->table(Syncs);
        const QString id = app->cell(Syncs, 5, u"ID"_s);
        view->setCurrentIndex(view->model()->index(5, 0));
        QTRY_COMPARE_WITH_TIMEOUT(app->detail(u"ID"_s), id, Patience);
        auto *filter = app->find<QLineEdit>(u"Syncs filter"_s);
        filter->setText(u"half a fil"_s);
        QVERIFY(createSync(*app));
        const QString newest = QString::number(app->server().newestSync());
        QTRY_COMPARE_WITH_TIMEOUT(app->cell(Syncs, 0, u"ID"_s), newest, Patience);
        QCOMPARE(app->cell(Syncs, view->currentIndex().row(), u"ID"_s), id);
        QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(view->selectionModel()->selectedRows().first().row(), view->currentIndex().row());
        QCOMPARE(filter->text(), u"half a fil"_s);
    }

    // Quickly only while a sync in sight goes on.
    void whenNothingRunsItIsSlow()
    {
        const auto app = windowWith({.running = 20ms, .resting = 24h, .hand = 20ms});
        QVERIFY(app);
        QVERIFY(app->column(Syncs, u"Status"_s).contains(u"active"_s));
        QVERIFY(refreshes(*app));
        app->filter(Syncs, u"status='success'"_s);
        QVERIFY(isFilteredBy(*app, Syncs, u"status='success'"_s));
        QVERIFY(rests(*app));
    }

    // The same rows once more are not worth a reset: it would stop a screen reader.
    void anEqualAnswerChangesNothing()
    {
        const auto app = windowWith(Quick);
        QVERIFY(app);
        app->filter(Syncs, u"status='success'"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"status='success'"_s));
        QSignalSpy resets(app->table(Syncs)->model(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(app->table(Syncs)->model(), &QAbstractItemModel::dataChanged);
        QVERIFY(refreshes(*app));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 0);
        QCOMPARE(app->message(Syncs), QString());
    }

    void notWhileItIsHidden()
    {
        const auto app = windowWith(Quick);
        QVERIFY(app);
        QVERIFY(refreshes(*app));
        app->window().hide();
        QVERIFY(rests(*app));
        app->window().show();
        QVERIFY(refreshes(*app));
        app->window().showMinimized();
        QVERIFY(rests(*app));
    }

    void notUnderAMenu()
    {
        const auto app = windowWith(Quick);
        QVERIFY(app);
        QMenu menu;
        menu.addAction(u"Copy"_s);
        menu.popup(app->window().mapToGlobal(QPoint(50, 50)));
        QVERIFY(QApplication::activePopupWidget());
        QVERIFY(rests(*app));
        menu.close();
        QVERIFY(refreshes(*app));
    }

    void notAfterARefusal()
    {
        const auto app = windowWith(Quick);
        QVERIFY(app);
        app->server().addFault(
            {.kind = Fault::Kind::Answer, .path = u"/syncs$"_s, .times = -1, .status = 403});
        QVERIFY(app->fails(Syncs));
        QVERIFY(app->message(Syncs).contains(u"aren't up to date"_s));
        QVERIFY(app->pane(Syncs).model().rowCount() > 0);
        QVERIFY(rests(*app));
        app->server().clearFaults();
        app->retry(Syncs);
        QVERIFY(app->becomesReady(Syncs));
        QVERIFY(refreshes(*app));
    }

    // The sync on the right is asked for again when its row says something else.
    void theOpenSyncGoesAlong()
    {
        const auto app = windowWith(Quick);
        QVERIFY(app);
        QVERIFY(app->open(Demo::Sync::RunningExport));
        QTRY_COMPARE_WITH_TIMEOUT(app->detail(u"Status"_s), u"active"_s, Patience);
        Fault fault{.kind = Fault::Kind::Rewrite, .path = u"/syncs(/\\d+)?$"_s, .verb = "GET", .times = -1};
        fault.rewrite = [](QByteArray body) { return body.replace("\"active\"", "\"warning\""); };
        app->server().addFault(fault);
        QTRY_COMPARE_WITH_TIMEOUT(app->detail(u"Status"_s), u"warning"_s, Patience);
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestListRefresh)
#include "tst_listrefresh.moc"
