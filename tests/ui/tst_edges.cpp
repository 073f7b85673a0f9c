// SPDX-License-Identifier: MIT
// Small things: one of a kind, quotes in a URI, and what Export does where there are no rows.
#include "models/base/counted.h"
#include "tests/ui/window.h"
#include "ui/filter/cellfilter.h"
#include "ui/sync/syncspane.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 Many = Demo::Sync::ManyRejects;
const QString Syncs = u"Syncs"_s;
const QString Rejects = u"Rejects"_s;

// Every text that can be read or heard in the window.
QString allTexts(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts << label->text() << label->accessibleDescription();
    return texts.join(u'\n');
}
} // namespace

class tst_Edges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers()
    {
        QCOMPARE(countedRows(0), u"0 rows"_s);
        QCOMPARE(countedRows(1), u"1 row"_s);
        QCOMPARE(countedRows(87159), u"87,159 rows"_s);
    }

    void oneReject()
    {
        QTemporaryDir folder;
        Demo::Options options;
        options.rejects = 1;
        Window app(options);
        QVERIFY(app.open(Many));
        app.openTab(Rejects);
        QVERIFY(app.becomesReady(Rejects));
        const auto *summary = app.find<QLabel>(u"Sync summary"_s);
        QTRY_VERIFY2(summary->text().endsWith(u", 1 reject"_s), qPrintable(summary->text()));
        app.action(u"Find…"_s)->trigger();
        app.find<QLineEdit>(u"Rejects find"_s)->setText(u"nowhere"_s);
        QTRY_COMPARE(app.find<QLabel>(u"Rejects find count"_s)->text(), u"Not found in the only row"_s);
        QVERIFY(app.exportTo(Rejects, folder.filePath(u"one.csv"_s)));
        QTRY_VERIFY(app.find<QLabel>(u"Export status"_s)->text().contains(u"1 row written, 1 reported"_s));
        app.setNumber(u"Rejects start at"_s, 5);
        QTRY_VERIFY(app.message(Rejects).startsWith(u"The table has 1 row, "_s));
        static const QRegularExpression wrong(u"\\b1 (rows|rejects|requests|cells|definitions)\\b"_s);
        QVERIFY2(!allTexts(app.window()).contains(wrong),
                 qPrintable(wrong.match(allTexts(app.window())).captured()));
    }

    // What Eloqua does not send says nothing: least of all that a sync has not started.
    void timesThatAreMissing_data()
    {
        QTest::addColumn<QByteArray>("sync");
        QTest::addColumn<QString>("times");
        const QString created = u"created 2025-06-03 10:00:00"_s;
        const auto row = [](const char *name, const QByteArray &times, const QString &text) {
            QTest::newRow(name) << R"({"uri":"/syncs/1042","createdAt":"2025-06-03T10:00:00.0000000Z",)" +
                                       times + '}'
                                << text;
        };
        row("pending", R"("status":"pending")", created + u", not started yet"_s);
        row("active without a start", R"("status":"active")", created + u", not started yet"_s);
        row("ended without times", R"("status":"success")", created);
        row("ended without a start", R"("status":"error","syncEndedAt":"2025-06-03T10:05:00.0000000Z")",
            created + u", ended 2025-06-03 10:05:00"_s);
        row("ended, started some time",
            R"("status":"error","syncStartedAt":"early","syncEndedAt":"2025-06-03T10:05:00.0000000Z")",
            u"started early, ended 2025-06-03 10:05:00"_s);
        row("running", R"("status":"active","syncStartedAt":"2025-06-03T10:01:00.0000000Z")",
            u"running since 2025-06-03 10:01:00"_s);
    }
    void timesThatAreMissing()
    {
        QFETCH(QByteArray, sync);
        QFETCH(QString, times);
        Window app;
        app.server().addFault({.path = u"/syncs/1042$"_s, .times = -1, .status = 200, .body = sync});
        QVERIFY(app.open(Many));
        QString summary = app.find<QLabel>(u"Sync summary"_s)->text();
        QVERIFY2(summary.remove(u" UTC"_s).startsWith(times), qPrintable(summary));
    }

    // Nothing of it may be shown under this one's number.
    void anAnswerAboutAnotherSync()
    {
        Window app;
        app.server().addFault(
            {.kind = Demo::Fault::Kind::Rewrite, .path = u"/syncs/1042$"_s, .rewrite = [](QByteArray body) {
                 return body.replace("/syncs/1042", "/syncs/1041");
             }});
        QVERIFY(app.becomesReady(Syncs));
        app.window().openSync(SyncId(Many));
        QVERIFY(becomes([&] { return !app.window().failure().isEmpty(); }));
        const QString failure = app.window().failure();
        QVERIFY2(failure.startsWith(u"Couldn't open sync 1042."_s) &&
                     failure.contains(u"it was asked for sync 1042 and answered with sync 1041"_s),
                 qPrintable(failure));
        QVERIFY(!allTexts(app.window()).contains(u"Sync 1041"_s));
        QVERIFY2(app.find<QLabel>(u"Sync summary"_s)->text().isEmpty(),
                 qPrintable(app.find<QLabel>(u"Sync summary"_s)->text()));
        // It was odd for a moment only.
        app.action(u"Refresh"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(app.shownSync(), u"1042"_s, Patience);
    }

    // Oracle documents no way to write a quote in a value: * stands for it, and the window says so.
    void aQuoteInAUri()
    {
        Window app;
        QVERIFY(app.becomesReady(Syncs));
        auto &syncs = static_cast<SyncsPane &>(app.pane(Syncs));
        QSignalSpy remarks(&syncs, &TablePane::remark);
        syncs.filterByDefinition(u"/contacts/imports/311"_s);
        QTRY_COMPARE(app.lastRequest(u"/syncs"_s).value(u"q"),
                     u"syncedInstanceUri='/contacts/imports/311'"_s);
        QVERIFY(remarks.isEmpty());
        syncs.filterByDefinition(u"/contacts/imports/O'Brien"_s);
        QTRY_COMPARE(app.lastRequest(u"/syncs"_s).value(u"q"),
                     u"syncedInstanceUri='/contacts/imports/O*Brien'"_s);
        QCOMPARE(remarks.size(), 1);
        QVERIFY(app.becomesReady(Syncs));
        app.forgetRequests();
        syncs.filterByDefinition(u"'"_s);
        QCOMPARE(remarks.size(), 2);
        QVERIFY(app.isReady(Syncs)); // nothing was asked for
        QVERIFY(app.requests(u"/syncs"_s).isEmpty());
    }

    // With * in the place of the quote, more would be left out than this cell.
    void aCellWithAQuoteIsNotExcluded()
    {
        Window app;
        app.server().addFault(
            {.kind = Demo::Fault::Kind::Rewrite,
             .path = u"/syncs$"_s,
             .times = -1,
             .rewrite = [](QByteArray body) { return body.replace("jane.doe", "jane.o'doe"); }});
        QVERIFY(app.becomesReady(Syncs) || app.isReady(Syncs));
        app.action(u"Refresh"_s)->trigger();
        QTRY_VERIFY(app.column(Syncs, u"Created by"_s).contains(u"jane.o'doe"_s));
        QVERIFY(app.becomesReady(Syncs));
        const auto offered = [&app](const QString &user) {
            const int row = int(app.column(Syncs, u"Created by"_s).indexOf(user));
            QMenu menu;
            const PagedTableModel &model = app.pane(Syncs).model();
            offerCellFilters(&menu, model, model.index(row, model.columnOf("createdBy")), {},
                             [](const QString &) {});
            QStringList texts;
            for (const QAction *action : menu.actions())
                texts << (action->isEnabled() ? QString() : u"off: "_s) +
                             QString(action->text()).remove(u'&');
            return texts;
        };
        QVERIFY(offered(u"jane.o'doe"_s).contains(u"Filter by this cell"_s));
        QVERIFY(
            offered(u"jane.o'doe"_s).contains(u"off: Exclude this cell (a filter can't contain its text)"_s));
        QStringList others = app.column(Syncs, u"Created by"_s);
        others.removeAll(u"jane.o'doe"_s);
        QVERIFY(!others.isEmpty());
        QVERIFY(offered(others.first()).contains(u"Exclude this cell"_s));
    }

    void exportDoesWhatTheTabSays()
    {
        Window app;
        QVERIFY(app.open(Many));
        auto *tabs = app.window().findChild<QTabBar *>();
        for (const QString &tab : {u"Overview"_s, u"Definition"_s}) {
            app.openTab(tab);
            tabs->setFocus();
            app.action(u"Export…"_s)->trigger();
            QVERIFY(!app.find<QLineEdit>(u"File name:"_s));
            QVERIFY(
                app.window().statusBar()->currentMessage().startsWith(u"This tab has no rows to export."_s));
        }
        app.openTab(Rejects);
        QVERIFY(app.becomesReady(Rejects));
        tabs->setFocus();
        app.action(u"Export…"_s)->trigger();
        QVERIFY(app.find<QLineEdit>(u"File name:"_s)->text().endsWith(u"sync-1042-rejects.csv"_s));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(tst_Edges)
#include "tst_edges.moc"
