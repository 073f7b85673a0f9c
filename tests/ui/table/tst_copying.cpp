// SPDX-License-Identifier: MIT
// What is selected, on the clipboard: in each form, whole or not at all, fetched first where it is not here.
#include "tests/ui/window.h"
#include "ui/common/zoneswitch.h"
#include "ui/table/columnlayout.h"
#include "ui/table/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QStatusBar>
#include <QUrlQuery>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
void select(Window &app, const QString &table, int row, int column, int lastRow, int lastColumn)
{
    QTableView *view = app.table(table);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(row, column));
    view->selectionModel()->select(
        {view->model()->index(row, column), view->model()->index(lastRow, lastColumn)},
        QItemSelectionModel::ClearAndSelect);
}

void trigger(Window &app, const QString &name)
{
    for (QAction *action : app.window().findChildren<QAction *>()) {
        if (action->text().remove(u'&') == name)
            action->trigger();
    }
}

QString clipboard()
{
    return QApplication::clipboard()->text();
}

QString remark(const Window &app)
{
    return app.window().statusBar()->currentMessage();
}

QString inTabs(const QByteArray &text)
{
    QString cell = QString::fromUtf8(text);
    if (cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(u'\t'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}
} // namespace

class TestCopying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QApplication::clipboard()->setText(u"before"_s);
    }

    void aBlockAsSpreadsheetsPaste()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::SmallExport, u"Data"_s));
        const int last = app.table(u"Data"_s)->model()->columnCount() - 1;
        select(app, u"Data"_s, 0, 0, 199, last);
        QTest::keyClick(app.table(u"Data"_s), Qt::Key_C, Qt::ControlModifier);
        QStringList lines;
        bool odd = false;
        for (int row = 0; row < 200; ++row) {
            QStringList cells;
            const auto expected = Demo::dataRow(Demo::Sync::SmallExport, row);
            for (int column = 0; column <= last; ++column)
                cells << inTabs(expected.at(column));
            lines << cells.join(u'\t');
            odd = odd || lines.constLast().contains(u'"');
        }
        QVERIFY2(odd, "some cell needs quotes");
        QCOMPARE(clipboard(), lines.join(u'\n'));
        QCOMPARE(remark(app), u"Copied %L1 cells."_s.arg(200 * (last + 1)));
    }

    void oneCellIsItsBareText()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::SmallExport, u"Data"_s));
        for (int row = 0; row < 240; ++row) {
            const QByteArrayList texts = Demo::dataRow(Demo::Sync::SmallExport, row);
            for (int column = 0; column < texts.size(); ++column) {
                if (!texts.at(column).contains('"'))
                    continue;
                select(app, u"Data"_s, row, column, row, column);
                QTest::keyClick(app.table(u"Data"_s), Qt::Key_C, Qt::ControlModifier);
                QCOMPARE(clipboard(), QString::fromUtf8(texts.at(column)));
                return;
            }
        }
        QFAIL("no cell with a quote");
    }

    void headersAreTheTitlesInTheirOrder()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ManyRejects, u"Rejects"_s));
        app.pane(u"Rejects"_s).view().columns().move(1, 0);
        app.pane(u"Rejects"_s).view().columns().setShown(2, false);
        select(app, u"Rejects"_s, 4, 0, 5, 3);
        trigger(app, u"Copy with headers"_s);
        const Demo::RejectRow first = Demo::rejectRow(Demo::Sync::ManyRejects, 4);
        const QStringList lines = clipboard().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), u"Code\tRecord\tInvalid fields"_s);
        QCOMPARE(lines.at(1), QString::fromUtf8(first.statusCode) + u'\t' +
                                  QString::number(first.recordIndex) + u'\t' +
                                  inTabs(QByteArrayList(first.invalidFields).join(';')));
    }

    void jsonHasTheServersValues()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ManyRejects, u"Rejects"_s));
        app.pane(u"Rejects"_s).view().columns().move(4, 0);
        select(app, u"Rejects"_s, 7, 0, 8, 4);
        trigger(app, u"Copy as JSON"_s);
        const QJsonArray rows = QJsonDocument::fromJson(clipboard().toUtf8()).array();
        QCOMPARE(rows.size(), 2);
        const Demo::RejectRow expected = Demo::rejectRow(Demo::Sync::ManyRejects, 8);
        const QJsonObject row = rows.at(1).toObject();
        QCOMPARE(row.value(u"recordIndex"_s).toInteger(), expected.recordIndex);
        QCOMPARE(row.value(u"message"_s).toString(), QString::fromUtf8(expected.message));
        QVERIFY(row.value(u"invalidFields"_s).isArray());
        const QString field = QString::fromUtf8(Demo::rejectFields(Demo::Sync::ManyRejects).first());
        QCOMPARE(row.value(u"fieldValues"_s).toObject().value(field).toString(),
                 QString::fromUtf8(expected.values.first()));
    }

    void timesAreAsSentUnlessWanted()
    {
        qputenv("TZ", "Asia/Kolkata");
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ManyRejects, u"Logs"_s));
        const int created = app.columnNamed(u"Logs"_s, u"Created"_s);
        const int severity = app.columnNamed(u"Logs"_s, u"Severity"_s);
        const PagedTableModel &logs = app.pane(u"Logs"_s).model();
        const QString sent = logs.cellText(0, created);
        QVERIFY2(sent.endsWith(u'Z'), qPrintable(sent));
        const QString shown = logs.index(0, created).data().toString() + u" UTC+05:30"_s;
        const auto copied = [&](const QString &how, int lastColumn) {
            select(app, u"Logs"_s, 0, created, 0, lastColumn);
            trigger(app, how);
            return clipboard();
        };
        QCOMPARE(copied(u"Copy"_s, created), sent);
        copiesShownTimes.set(true);
        QCOMPARE(copied(u"Copy"_s, created), shown);
        QVERIFY2(copied(u"Copy as Markdown table"_s, severity).contains(u"| "_s + shown + u" | "_s),
                 qPrintable(clipboard()));
        QVERIFY2(copied(u"Copy as JSON"_s, created).contains(sent), qPrintable(clipboard()));
        app.window().findChild<ZoneSwitch *>()->setChecked(true);
        QCOMPARE(copied(u"Copy"_s, created), offsetTimestampText(sent, Zone::Utc));
    }

    void markdownIsATable()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ManyRejects, u"Rejects"_s));
        select(app, u"Rejects"_s, 0, 1, 0, 2);
        trigger(app, u"Copy as Markdown table"_s);
        const Demo::RejectRow first = Demo::rejectRow(Demo::Sync::ManyRejects, 0);
        QCOMPARE(clipboard(), u"| Code | Message |\n| --- | --- |\n| %1 | %2 |\n"_s.arg(
                                  QString::fromUtf8(first.statusCode), QString::fromUtf8(first.message)));
    }

    void whatIsNotHereIsFetchedFirst()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::Export250k, u"Data"_s));
        app.setNumber(u"Data page size"_s, 500);
        QVERIFY(becomes([&] { return app.pane(u"Data"_s).model().query().limit == 500; }));
        QVERIFY(app.becomesReady(u"Data"_s));
        app.forgetRequests();
        select(app, u"Data"_s, 490, 0, 5210, 1);
        QTest::keyClick(app.table(u"Data"_s), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(app.find<QLabel>(u"Data copying"_s)->isVisible());
        QCOMPARE(clipboard(), u"before"_s);
        QVERIFY(becomes([&] { return clipboard() != u"before"_s; }));
        QVERIFY(!app.find<QLabel>(u"Data copying"_s)->isVisible());
        const QStringList lines = clipboard().split(u'\n');
        QCOMPARE(lines.size(), 4721);
        for (const int row : {490, 499, 500, 1234, 5210}) {
            const auto texts = Demo::dataRow(Demo::Sync::Export250k, row);
            QCOMPARE(lines.at(row - 490), inTabs(texts.at(0)) + u'\t' + inTabs(texts.at(1)));
        }
        QCOMPARE(app.requests(u"/data"_s).size(), 10);
    }

    void fetchingCanBeStopped()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::Export250k, u"Data"_s));
        app.setNumber(u"Data page size"_s, 100);
        QVERIFY(becomes([&] { return app.pane(u"Data"_s).model().query().limit == 100; }));
        QVERIFY(app.becomesReady(u"Data"_s));
        app.forgetRequests();
        select(app, u"Data"_s, 0, 0, 90'000, 0);
        QTest::keyClick(app.table(u"Data"_s), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(becomes([&] { return app.requests(u"/data"_s).size() > 5; }));
        app.press(u"Data stop copying"_s);
        QVERIFY(!app.find<QLabel>(u"Data copying"_s)->isVisible());
        QVERIFY(becomes([&] { return !app.pane(u"Data"_s).model().isFetching(); }));
        QVERIFY(app.requests(u"/data"_s).size() < 800);
        QCOMPARE(clipboard(), u"before"_s);
        QCOMPARE(remark(app), u"Nothing was copied."_s);
    }

    void aPageThatFailsLeavesTheClipboardAlone()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::Export250k, u"Data"_s));
        app.server().addFault(
            {.kind = Demo::Fault::Kind::Answer, .path = u"/data"_s, .times = 9, .status = 410});
        select(app, u"Data"_s, 9'990, 0, 10'010, 0);
        QTest::keyClick(app.table(u"Data"_s), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(becomes([&] { return remark(app).startsWith(u"Nothing was copied."_s); }));
        QVERIFY2(remark(app).size() > 30, qPrintable(remark(app)));
        QCOMPARE(clipboard(), u"before"_s);
    }

    void aTableThatIsAskedAnewLeavesTheClipboardAlone()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ManyRejects, u"Rejects"_s));
        select(app, u"Rejects"_s, 10, 0, 20'000, 0);
        QTest::keyClick(app.table(u"Rejects"_s), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(app.find<QLabel>(u"Rejects copying"_s)->isVisible());
        app.filter(u"Rejects"_s, u"statusCode='ELQ-00002'"_s);
        QVERIFY(becomes([&] { return remark(app).startsWith(u"Nothing was copied."_s); }));
        QCOMPARE(clipboard(), u"before"_s);
    }

    void tooMuchIsForAFile()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::Export250k, u"Data"_s));
        app.table(u"Data"_s)->selectAll();
        app.forgetRequests();
        QTest::keyClick(app.table(u"Data"_s), Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(remark(app).contains(u"5,000,000 cells"_s), qPrintable(remark(app)));
        QVERIFY(remark(app).contains(u"Export"_s));
        QCOMPARE(clipboard(), u"before"_s);
        QCOMPARE(app.requests(u"/data"_s).size(), 0);
    }

    void theRequestWithoutItsToken()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ManyRejects, u"Rejects"_s));
        app.filter(u"Rejects"_s, u"message='*it''s*'"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        app.table(u"Rejects"_s)->setFocus();
        trigger(app, u"Copy request as curl"_s);
        const QByteArray token = app.lastRequest(pathOf(Demo::Sync::ManyRejects, u"Rejects"_s))
                                     .headers.value("authorization")
                                     .mid(7);
        QVERIFY(!token.isEmpty());
        QVERIFY(!clipboard().contains(QString::fromUtf8(token)));
        // What a shell makes of it.
        QProcess shell;
        shell.start(u"sh"_s,
                    {u"-c"_s, u"curl() { printf '%s\\n' \"$@\"; }; ELOQUA_TOKEN=t0ken; "_s + clipboard()});
        QVERIFY(shell.waitForFinished(Patience));
        const QList<QByteArray> words = shell.readAllStandardOutput().trimmed().split('\n');
        QVERIFY(words.contains("Authorization: Bearer t0ken"));
        const QUrl url(QString::fromUtf8(words.last()));
        QVERIFY(url.path().endsWith(pathOf(Demo::Sync::ManyRejects, u"Rejects"_s)));
        QCOMPARE(QUrlQuery(url).queryItemValue(u"q"_s, QUrl::FullyDecoded), u"message='*it''s*'"_s);
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestCopying)
#include "tst_copying.moc"
