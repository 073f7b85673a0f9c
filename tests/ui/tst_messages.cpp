// SPDX-License-Identifier: MIT
// What stands above a table when there are no rows, and that it says what it means and what to do.
#include "tests/ui/window.h"
#include "ui/create/newsyncdialog.h"

#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
Demo::Fault answer(const QString &path, int status, const QByteArray &reason, const QByteArray &body = {},
                   int times = 1)
{
    Demo::Fault fault{.path = path, .times = times, .status = status, .reason = reason, .body = body};
    fault.headers = {{"Content-Type", "text/html"}, {"X-Request-Id", "guid-of-this/4711"}};
    return fault;
}

// Everything that can be read in the message bar, the server's words included.
// Unfolded.
QString allOf(const Window &app, const QString &table)
{
    app.find<QToolButton>(table + u" message details"_s)->setChecked(true);
    QStringList texts;
    const auto labels = app.find<QLabel>(table + u" message"_s)->parentWidget()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    return texts.join(u'\n');
}
} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void whatAnEmptyTabMeans_data()
    {
        QTest::addColumn<qint64>("sync");
        QTest::addColumn<QString>("table");
        QTest::addColumn<Demo::Behaviour>("behaviour");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("retry");
        const auto row = [](const char *name, qint64 sync, const QString &table,
                            const Demo::Behaviour &behaviour, const QStringList &words, bool retry) {
            QTest::newRow(name) << sync << table << behaviour << words << retry;
        };
        namespace Sync = Demo::Sync;
        const QString data = u"Data"_s;
        const QString rejects = u"Rejects"_s;
        row("data of an import", Sync::ManyRejects, data, {},
            {u"Sync 1042 is an import"_s, u"open the Rejects tab"_s}, false);
        row("rejects of an export", Sync::SmallExport, rejects, {},
            {u"Sync 1043 is an export"_s, u"open the Data tab"_s}, false);
        row("rejects of an export, refused", Sync::SmallExport, rejects, {.refuseRejectsOfExport = true},
            {u"Sync 1043 is an export"_s}, false);
        row("rejects of an export, no items", Sync::SmallExport, rejects, {.omitEmptyItems = true},
            {u"Sync 1043 is an export"_s}, false);
        row("expired data, 410", Sync::ExportExpired, data, {.goneStatus = 410},
            {u"is no longer available"_s, u"run the export again"_s}, false);
        row("expired data, 404", Sync::ExportExpired, data, {.goneStatus = 404},
            {u"is no longer available"_s, u"run the export again"_s}, false);
        row("another user's data", Sync::ExportOfAnotherUser, data, {},
            {u"only to the user who ran it"_s, u"Sign in as that user"_s}, true);
        row("a running export's data", Sync::RunningExport, data, {}, {u"still running"_s, u"Refresh"_s},
            true);
        row("a running export's data, empty", Sync::RunningExport, data, {.emptyDataWhileRunning = true},
            {u"still running"_s, u"Refresh"_s}, true);
        row("no rejects", Sync::ImportSuccess, rejects, {}, {u"No records of sync 1037 were rejected"_s},
            false);
        row("a warning without rejects", Sync::ImportWarningNoRejects, rejects, {},
            {u"No record"_s, u"The logs show"_s}, false);
        row("data of a sync action", Sync::SyncAction, data, {}, {u"sync action"_s, u"logs"_s}, false);
    }

    void whatAnEmptyTabMeans()
    {
        QFETCH(qint64, sync);
        QFETCH(QString, table);
        QFETCH(Demo::Behaviour, behaviour);
        QFETCH(QStringList, words);
        QFETCH(bool, retry);
        Demo::Options options;
        options.behaviour = behaviour;
        Window app(options);
        QVERIFY(app.open(sync));
        app.openTab(table);
        QVERIFY(becomes([&] { return !app.message(table).isEmpty(); }));
        QVERIFY(becomes([&] { return !app.pane(table).model().isFetching(); }));
        for (const QString &word : words)
            QVERIFY2(app.message(table).contains(word), qPrintable(app.message(table)));
        QCOMPARE(app.hasRetry(table), retry);
        // Read by screen readers as well.
        QCOMPARE(app.find<QLabel>(table + u" message"_s)->accessibleDescription(), app.message(table));
        QCOMPARE(app.table(table)->model()->rowCount(), 0);
    }

    // A retry can't bring what is gone; another sync of the definition can.
    void expiredDataIsHadByRunningAgain()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ExportExpired));
        app.openTab(u"Data"_s);
        QVERIFY(app.fails(u"Data"_s));
        auto *message = app.find<QLabel>(u"Data message"_s)->parentWidget();
        auto *again = findNamed<QPushButton>(message, u"Run again…"_s);
        QVERIFY(again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        const auto *dialog = app.window().findChild<NewSyncDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(dialog->windowTitle(), u"Run again"_s);
        // Nor is there anything to keep for filtering.
        QCOMPARE(app.find<QLabel>(u"Data filter note"_s)->text(), QString());
        QVERIFY(app.openTable(Demo::Sync::SmallExport, u"Data"_s));
        QVERIFY(!app.find<QLabel>(u"Data filter note"_s)->text().isEmpty());
    }

    void whatARunningImportHasSoFarIsNotFinal()
    {
        Window app;
        const auto summary = [&app] { return app.find<QLabel>(u"Sync summary"_s)->text(); };
        QVERIFY(app.openTable(Demo::Sync::RunningImport, u"Rejects"_s));
        QVERIFY2(summary().endsWith(u"no rejects so far"_s), qPrintable(summary()));
        // It ends with some, and these can't be had.
        app.server().addFault(answer(u"/1044/rejects"_s, 500, "No"));
        app.client().api().setRetryPolicy({.firstDelay = std::chrono::milliseconds(1), .tries = 1});
        app.server().advanceClock(std::chrono::minutes(10));
        app.action(u"Refresh"_s)->trigger();
        QVERIFY(app.fails(u"Rejects"_s));
        QTRY_VERIFY(app.find<QLabel>(u"Sync title"_s)->text().endsWith(u"warning"_s));
        QVERIFY2(!summary().contains(u"rejects"_s), qPrintable(summary()));
    }

    void loadingEmptyNothingFoundAndFailedReadAndLookDifferently()
    {
        Demo::Options options;
        Window app(options);
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        QStringList texts;
        QList<QImage> pictures;
        const auto note = [&] {
            TablePane &pane = app.pane(u"Rejects"_s);
            texts << app.message(u"Rejects"_s) + u'/' + app.count(u"Rejects"_s);
            pictures << pane.grab().toImage();
        };
        note();
        app.filter(u"Rejects"_s, u"statusCode='nothing'"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        QVERIFY(app.message(u"Rejects"_s).contains(u"No rows match the filter"_s));
        note();
        app.server().addFault({.kind = Demo::Fault::Kind::Hang, .path = u"/rejects"_s});
        QVERIFY(app.open(Demo::Sync::ImportSuccess));
        QCOMPARE(app.count(u"Rejects"_s), u"Loading…"_s);
        // The request that hangs is this one.
        QVERIFY(becomes(
            [&] { return !app.requests(pathOf(Demo::Sync::ImportSuccess, u"Rejects"_s)).isEmpty(); }));
        note();
        app.filter(u"Rejects"_s, {});
        QVERIFY(app.becomesReady(u"Rejects"_s));
        note();
        app.server().addFault(answer(u"/rejects"_s, 400, "There was a parsing error."));
        app.filter(u"Rejects"_s, u"="_s);
        QVERIFY(app.fails(u"Rejects"_s));
        note();
        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
        for (int i = 0; i < pictures.size(); ++i) {
            for (int j = 0; j < i; ++j)
                QVERIFY2(pictures.at(i) != pictures.at(j), qPrintable(texts.at(i) + texts.at(j)));
        }
    }

    void aFailureShowsTheServersWordsAndRetryHelps()
    {
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        app.server().addFault(answer(u"/logs"_s, 403, "Forbidden", "<p>Not for &lt;you&gt;</p>"));
        QVERIFY(app.open(Demo::Sync::ImportSuccess));
        app.openTab(u"Logs"_s);
        QVERIFY(app.fails(u"Logs"_s));
        // There may be any number of rows.
        QCOMPARE(app.count(u"Logs"_s), u"Not loaded"_s);
        const QString all = allOf(app, u"Logs"_s);
        for (const QString &word : {u"403"_s, u"Forbidden"_s, u"guid-of-this/4711"_s})
            QVERIFY2(all.contains(word), qPrintable(all));
        QVERIFY(app.hasRetry(u"Logs"_s));
        app.retry(u"Logs"_s);
        QVERIFY(app.becomesReady(u"Logs"_s));
        QVERIFY(app.message(u"Logs"_s).isEmpty());
        QVERIFY(app.table(u"Logs"_s)->model()->rowCount() > 0);
    }

    void aRefusedFilterKeepsTheRowsGreyed()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        const QString before = app.cell(u"Rejects"_s, 0, u"Record"_s);
        const QImage fresh = app.table(u"Rejects"_s)->grab().toImage();
        app.filter(u"Rejects"_s, u"nonsense='1'"_s);
        QVERIFY(app.fails(u"Rejects"_s));
        QCOMPARE(app.cell(u"Rejects"_s, 0, u"Record"_s), before);
        QVERIFY(app.pane(u"Rejects"_s).model().isStale());
        QVERIFY(app.table(u"Rejects"_s)->grab().toImage() != fresh);
        QVERIFY2(allOf(app, u"Rejects"_s).contains(u"nonsense"_s), qPrintable(allOf(app, u"Rejects"_s)));
        // What is shown is not what the filter says, so it cannot be saved as if it were.
        QVERIFY(!app.find<QPushButton>(u"Rejects export"_s)->isEnabled());
        app.filter(u"Rejects"_s, u"statusCode='ELQ-00002'"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        QVERIFY(app.message(u"Rejects"_s).isEmpty());
    }

    void aRefusedFilterOfTheSyncsSaysSo()
    {
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        app.filter(u"Syncs"_s, u"nonsense='1'"_s);
        QVERIFY(app.fails(u"Syncs"_s));
        QVERIFY2(allOf(app, u"Syncs"_s).contains(u"nonsense"_s), qPrintable(allOf(app, u"Syncs"_s)));
        app.filter(u"Syncs"_s, u"status='error'"_s);
        QVERIFY(app.becomesReady(u"Syncs"_s));
        QVERIFY2(app.message(u"Syncs"_s).isEmpty(), qPrintable(app.message(u"Syncs"_s)));
        // The order that the list had, it still has.
        QCOMPARE(app.lastRequest(u"/syncs"_s).value(u"orderBy"), u"createdAt DESC"_s);
    }

    void pagesThatFailLaterAreNamedAndRetried()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        app.server().addFault(answer(u"/rejects"_s, 403, "Forbidden"));
        app.table(u"Rejects"_s)->scrollTo(app.table(u"Rejects"_s)->model()->index(50'000, 0));
        QVERIFY(becomes([&] { return app.pane(u"Rejects"_s).model().hasFailedRows(); }));
        QVERIFY(!app.message(u"Rejects"_s).isEmpty());
        QVERIFY(app.hasRetry(u"Rejects"_s));
        app.retry(u"Rejects"_s);
        QVERIFY(becomes([&] {
            return app.pane(u"Rejects"_s).model().rowState(50'000) == PagedTableModel::RowState::Loaded;
        }));
        QVERIFY(app.message(u"Rejects"_s).isEmpty());
    }

    void aTotalThatChangesUnderTheViewIsSaid()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        app.server().setTotal(Demo::Sync::ManyRejects, Demo::Table::Rejects, 90'000);
        app.table(u"Rejects"_s)->scrollTo(app.table(u"Rejects"_s)->model()->index(70'000, 0));
        QVERIFY(becomes([&] { return app.message(u"Rejects"_s).contains(u"changed on the server"_s); }));
        QVERIFY(app.count(u"Rejects"_s).endsWith(QLocale().toString(90'000)));
    }

    void startingBehindTheEndIsNoEmptyTable()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::SmallExport));
        app.server().setTotal(Demo::Sync::SmallExport, Demo::Table::Data, 7);
        app.openTab(u"Data"_s);
        QVERIFY(app.becomesReady(u"Data"_s));
        app.setNumber(u"Data start at"_s, 500);
        QVERIFY(becomes([&] { return app.message(u"Data"_s).contains(u"Start at"_s); }));
        QVERIFY2(app.message(u"Data"_s).contains(u"7 rows"_s), qPrintable(app.message(u"Data"_s)));
    }

    void nothingOfTheServerIsHtml()
    {
        const QByteArray evil = "<b>bold</b> <img src='file:///etc/passwd'> &amp; <a href='x'>y</a>";
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        Demo::Fault fault{.kind = Demo::Fault::Kind::Rewrite, .path = u"/syncs/1037$"_s};
        fault.rewrite = [evil](QByteArray body) {
            body.replace("\"createdBy\":\"", "\"createdBy\":\"" + evil);
            body.replace("\"status\":\"success\"", "\"status\":\"" + evil + '"');
            body.chop(1);
            return body + ",\"<i>name</i>\":\"" + evil + "\"}";
        };
        app.server().addFault(fault);
        app.server().addFault(answer(u"/syncs/1037/logs"_s, 403, evil, evil));
        QVERIFY(app.open(Demo::Sync::ImportSuccess));
        app.openTab(u"Logs"_s);
        QVERIFY(app.fails(u"Logs"_s));
        app.openTab(u"Overview"_s);
        QCOMPARE(findFact(&app.window(), u"Status"_s)->text(), QString::fromUtf8(evil));
        QCOMPARE(findFact(&app.window(), u"<i>name</i>"_s)->text(), QString::fromUtf8(evil));
        // No label guesses a format for a text with tags in it.
        const auto labels = app.window().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->text().contains(u'<'))
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
            QVERIFY2(!label->toolTip().contains(u"<b>"_s), qPrintable(label->toolTip()));
        }
    }

    void tooltipsOfCellsAreEscaped()
    {
        Window app;
        Demo::Fault fault{.kind = Demo::Fault::Kind::Rewrite, .path = u"/rejects"_s, .times = -1};
        fault.rewrite = [](QByteArray body) {
            return body.replace("\"message\":\"", "\"message\":\"<img src=x> ");
        };
        app.server().addFault(fault);
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        const QModelIndex cell =
            app.table(u"Rejects"_s)->model()->index(0, app.columnNamed(u"Rejects"_s, u"Message"_s));
        QVERIFY(cell.data().toString().startsWith(u"<img src=x>"_s));
        QVERIFY2(cell.data(Qt::ToolTipRole).toString().contains(u"&lt;img src=x&gt;"_s),
                 qPrintable(cell.data(Qt::ToolTipRole).toString()));
    }

    void anUnknownCodeIsShownAsItCame()
    {
        Window app;
        Demo::Fault fault{.kind = Demo::Fault::Kind::Rewrite, .path = u"/rejects"_s, .times = -1};
        fault.rewrite = [](QByteArray body) {
            const qsizetype at = body.indexOf("\"statusCode\":\"") + 14;
            return body.replace(at, body.indexOf('"', at) - at, "ELQ-99999 or so");
        };
        app.server().addFault(fault);
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        QCOMPARE(app.cell(u"Rejects"_s, 0, u"Code"_s), u"ELQ-99999 or so"_s);
        app.table(u"Rejects"_s)->setCurrentIndex(app.table(u"Rejects"_s)->model()->index(0, 1));
        QVERIFY(!app.find<QLabel>(u"Rejects explanation"_s)->isVisible());
        app.table(u"Rejects"_s)->setCurrentIndex(app.table(u"Rejects"_s)->model()->index(1, 1));
        const QString code = app.cell(u"Rejects"_s, 1, u"Code"_s);
        QVERIFY(app.find<QLabel>(u"Rejects explanation"_s)->text().startsWith(code + u':'));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestMessages)
#include "tst_messages.moc"
