// SPDX-License-Identifier: MIT
// The last syncs of a definition on the overview of each of them.
#include "models/syncs/recentruns.h"
#include "models/syncs/syncfacts.h"
#include "tests/ui/filtering.h"
#include "ui/sync/syncpane.h"

#include <QLabel>
#include <QSettings>
#include <QTabBar>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;

namespace
{
constexpr qint64 Many = Demo::Sync::ManyRejects;
const QString Runs = u"Runs"_s;

QString remark(const Window &app)
{
    const auto *label = app.find<QLabel>(u"Runs message"_s);
    return label->isVisible() ? label->text() : QString();
}

bool settles(const Window &app)
{
    return becomes([&] { return app.window().findChild<SyncPane *>()->isSettled(); });
}

Demo::Options options()
{
    Demo::Options options;
    options.rejects = 300;
    return options;
}
} // namespace

class TestRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        asksForSyncFacts.set(true);
    }

    void theNumbersStandAsTextInTheCells()
    {
        Window app(options());
        QVERIFY(app.open(Many));
        QVERIFY(settles(app));
        QVERIFY(app.table(Runs)->isVisible());
        const QStringList ids = app.column(Runs, u"Sync"_s);
        QCOMPARE(ids.first(), QString::number(Many));
        QVERIFY(ids.size() > 5 && ids.size() <= RecentRuns::Most);
        QCOMPARE(app.cell(Runs, 0, u"Status"_s), u"warning"_s);
        QCOMPARE(app.cell(Runs, 0, u"Rejected"_s), u"300"_s);
        const QString rate = app.cell(Runs, 0, u"Rejected per 1,000"_s);
        QVERIFY2(rate.toDouble() > 0 && rate.toDouble() < 334, qPrintable(rate));
        QVERIFY(!app.cell(Runs, 0, u"Duration"_s).isEmpty());
        QCOMPARE(remark(app), QString());
    }

    void returnOpensOne()
    {
        Window app(options());
        QVERIFY(app.open(Many));
        QVERIFY(settles(app));
        const QString other = app.cell(Runs, 2, u"Sync"_s);
        QTableView *runs = app.table(Runs);
        runs->setFocus();
        runs->setCurrentIndex(runs->model()->index(2, 0));
        QTest::keyClick(runs, Qt::Key_Return);
        QVERIFY(becomes([&] { return app.shownSync() == other; }));
        QVERIFY(settles(app));
        // The same list: nothing of it is asked again, and it says which one is shown now.
        QCOMPARE(app.cell(Runs, 2, u"Sync"_s), other);
        QCOMPARE(runs->model()->index(2, 0).data(Qt::AccessibleDescriptionRole).toString(),
                 u"The sync that is shown"_s);
    }

    void nothingIsAskedBeforeSomebodyLooks()
    {
        Window app(options());
        QVERIFY(app.open(Demo::Sync::ErrorSync)); // opens on its log
        QVERIFY(settles(app));
        const auto ofDefinition = [&app] {
            const QList<Demo::Request> lists = app.requests(u"/2.0/syncs"_s);
            return std::count_if(lists.begin(), lists.end(), [](const Demo::Request &request) {
                return request.value(u"q").startsWith(u"syncedInstanceUri");
            });
        };
        QCOMPARE(ofDefinition(), 0);
        app.openTab(u"Overview"_s);
        QVERIFY(becomes([&] { return ofDefinition() == 1; }));
    }

    void aListThatFailsLeavesTheOverview()
    {
        Window app(options());
        QVERIFY(app.becomesReady(Syncs));
        app.server().addFault({.path = u"/2\\.0/syncs$"_s, .times = -1, .status = 500});
        app.window().openSync(SyncId(Many));
        QVERIFY(becomes([&] { return remark(app).contains(u"couldn't be loaded"_s); }));
        QVERIFY(!app.table(Runs)->isVisible());
        QCOMPARE(app.shownSync(), QString::number(Many));
    }

    void itSaysWhereThatIsOff()
    {
        asksForSyncFacts.set(false);
        Window app(options());
        QVERIFY(app.open(Many));
        QVERIFY(becomes([&] { return remark(app).contains(u"turned off in Preferences"_s); }));
        QVERIFY(!app.table(Runs)->isVisible());
    }

    // The list is given up with the sync; nobody waits for its logs.
    void anotherSyncEndsTheQuestions()
    {
        Window app(options());
        app.server().addFault({.kind = Fault::Kind::Hang, .path = u"/syncs/8\\d\\d/logs"_s, .times = -1});
        QVERIFY(app.open(Many));
        QVERIFY(becomes([&] { return app.table(Runs)->isVisible(); }));
        QVERIFY(app.open(Demo::Sync::SmallExport));
        QVERIFY(settles(app));
        QVERIFY(becomes([&] { return app.client().api().pending() == 0; }));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestRuns)
#include "tst_runs.moc"
