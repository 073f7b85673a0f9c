// SPDX-License-Identifier: MIT
// The first tab of a sync: what became of it, whatever its kind and end.
#include "models/overview/syncoverview.h"
#include "models/syncs/syncfacts.h"
#include "tests/ui/filtering.h"
#include "ui/overview/overviewpane.h"
#include "ui/sync/syncpane.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString Overview = u"Overview"_s;

QString tabInFront(const Window &app)
{
    const auto *bar = app.window().findChild<QTabBar *>();
    return bar->tabText(bar->currentIndex());
}

QString sentence(const Window &app)
{
    const auto *label = app.find<QLabel>(u"Overview message"_s);
    return label->isVisible() ? label->text() : QString();
}
} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void itIsTheFirstTab()
    {
        Window app;
        const auto *bar = app.window().findChild<QTabBar *>();
        QCOMPARE(bar->tabText(0), Overview);
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        QVERIFY(becomes([&] { return tabInFront(app) == Overview; }));
    }

    void everyKindAndEndHasItsSentence_data()
    {
        namespace S = Demo::Sync;
        QTest::addColumn<qint64>("sync");
        QTest::addColumn<QString>("begin");
        QTest::newRow("import") << S::ManyRejects << u"3,000 of "_s;
        QTest::newRow("nothing rejected") << S::ImportSuccess << u"No record was rejected."_s;
        QTest::newRow("warning without rejects")
            << S::ImportWarningNoRejects << u"No record was rejected. Warning ELQ-00111: "_s;
        QTest::newRow("failed") << S::ErrorSync << u"The sync failed. Error ELQ-00107: "_s;
        QTest::newRow("running") << S::RunningImport << u"The sync is still running."_s;
        QTest::newRow("pending") << S::PendingImport << u"The sync is waiting to be started by Eloqua."_s;
        QTest::newRow("export") << S::SmallExport << u"240 rows were exported. Columns: "_s;
        QTest::newRow("another user's export") << S::ExportOfAnotherUser << u"2,019 rows were exported. "_s;
        QTest::newRow("sync action") << S::SyncAction << u"The sync action was applied to "_s;
        QTest::newRow("a word that nobody knows")
            << S::UnknownStatus << u"The sync ended with the status retrying."_s;
        QTest::newRow("gone") << qint64(99999) << u"Eloqua couldn't find sync 99999."_s;
    }

    void everyKindAndEndHasItsSentence()
    {
        QFETCH(qint64, sync);
        QFETCH(QString, begin);
        Demo::Options options;
        options.rejects = 3000;
        Window app(options);
        QVERIFY(app.becomesReady(u"Syncs"_s));
        app.window().openSync(SyncId(sync));
        app.openTab(Overview);
        QVERIFY2(becomes([&] { return !sentence(app).isEmpty() && sentence(app).startsWith(begin); }),
                 qPrintable(sentence(app)));
        QCOMPARE(app.find<QLabel>(u"Overview message"_s)->accessibleDescription(), sentence(app));
        // Causes are an import's.
        const bool isImport = app.detail(u"Kind"_s) == u"import"_s;
        QCOMPARE(app.table(u"Funnel"_s)->isVisible(), isImport);
    }

    void rowsThatCannotBeHadAreNotOffered_data()
    {
        QTest::addColumn<qint64>("sync");
        QTest::addColumn<QString>("words");
        QTest::newRow("another user's") << Demo::Sync::ExportOfAnotherUser
                                        << u"gives the data of sync 1034 only to the user who ran it."_s;
        QTest::newRow("gone") << Demo::Sync::ExportExpired
                              << u"The data of sync 1020 is no longer available."_s;
    }

    void rowsThatCannotBeHadAreNotOffered()
    {
        QFETCH(qint64, sync);
        QFETCH(QString, words);
        Window app;
        QVERIFY(app.open(sync));
        app.openTab(Overview);
        QVERIFY2(becomes([&] { return sentence(app).contains(words); }), qPrintable(sentence(app)));
        QVERIFY(becomes([&] { return app.window().findChild<SyncPane *>()->isSettled(); }));
        for (const auto *offer : findAllNamed<QPushButton>(&app.window(), u"Export now"_s))
            QVERIFY(!offer->isVisible());
    }

    // Its rejects are asked for and none: that is no end.
    void whatHasNotStartedHasNoTotals()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::PendingImport, u"Rejects"_s));
        app.openTab(Overview);
        const auto *state = app.find<QLabel>(u"Causes message"_s);
        QVERIFY2(
            becomes([&] { return state->text() == u"Causes can be counted when the sync has ended."_s; }),
            qPrintable(state->text()));
        const auto *count = app.find<QPushButton>(u"Count causes"_s);
        QVERIFY(!count->isEnabled());
        QCOMPARE(count->toolTip(), state->text());
    }

    void countersOfAnExportStandAsFacts()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::SmallExport));
        QVERIFY(becomes([&] { return app.detail(u"ELQ-00102"_s).startsWith(u"240 – "_s); }));
    }

    void aSyncThatIsForbiddenSaysSo()
    {
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        app.server().addFault({.path = u"/syncs/1042$"_s, .times = -1, .status = 403, .reason = "Forbidden"});
        app.window().openSync(SyncId(Demo::Sync::ManyRejects));
        app.openTab(Overview);
        QVERIFY(becomes([&] { return !sentence(app).isEmpty() && app.hasRetry(Overview); }));
        QVERIFY(!app.table(u"Funnel"_s)->isVisible());
        app.server().clearFaults();
        app.retry(Overview);
        QVERIFY(becomes([&] { return app.shownSync() == u"1042"_s && app.table(u"Funnel"_s)->isVisible(); }));
    }

    void theTabKeyGoesDownThePage()
    {
        asksForSyncFacts.set(true);
        countsCausesByItself.set(true);
        Demo::Options options;
        options.rejects = 300;
        Window app(options);
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        QVERIFY(becomes([&] { return app.window().findChild<SyncPane *>()->isSettled(); }));
        QWidget *page = app.window().findChild<OverviewPane *>()->widget();
        QStringList names;
        int below = -1;
        QWidget *first = app.find<QPushButton>(u"Copy summary"_s);
        QWidget *widget = first;
        do {
            const bool isStop = page->isAncestorOf(widget) && widget->isVisibleTo(page) &&
                                widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
            if (isStop && widget->focusPolicy() != Qt::NoFocus && !widget->accessibleName().isEmpty()) {
                names << widget->accessibleName();
                const int middle = widget->mapTo(page, widget->rect().center()).y();
                QVERIFY2(middle >= below, qPrintable(names.join(u", "_s)));
                below = middle - widget->height();
            }
            widget = widget->nextInFocusChain();
        } while (widget != first);
        for (const QString &name : {u"Funnel"_s, u"Show rejects"_s, u"Causes"_s, u"Samples"_s, u"Runs"_s})
            QVERIFY2(names.contains(name), qPrintable(name + u": "_s + names.join(u", "_s)));
        QVERIFY(names.indexOf(u"Show rejects"_s) < names.indexOf(u"Causes"_s));
    }

    void itHasEveryProperty()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ImportSuccess));
        QCOMPARE(app.detail(u"ID"_s), QString::number(Demo::Sync::ImportSuccess));
        QCOMPARE(app.detail(u"Status"_s), u"success"_s);
        QCOMPARE(app.detail(u"URI"_s), u"/syncs/1037"_s);
        QVERIFY(!app.detail(u"Callback URL"_s).isEmpty());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestOverview)
#include "tst_overview.moc"
