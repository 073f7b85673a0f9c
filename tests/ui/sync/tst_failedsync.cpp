// SPDX-License-Identifier: MIT
// A failed sync opens on what failed, tab and line; the ways from there to its rejects and into a file.
#include "tests/ui/filtering.h"

#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString Logs = u"Logs"_s;
const QString Data = u"Data"_s;
const QString Overview = u"Overview"_s;
const QString Link = u"Show rejects with this code"_s;

QString tabInFront(const Window &app)
{
    const auto *bar = app.window().findChild<QTabBar *>();
    return bar->tabText(bar->currentIndex());
}

QString reason(const Window &app)
{
    const auto *label = app.find<QLabel>(u"Sync reason"_s);
    return label->isVisible() ? label->text() : QString();
}

QString currentCell(const Window &app, const QString &table, const QString &column)
{
    return app.cell(table, app.table(table)->currentIndex().row(), column);
}

void goToCode(const Window &app, const QString &table, const QString &code)
{
    QTableView *rows = app.table(table);
    const qsizetype row = app.column(table, u"Code"_s).indexOf(code);
    rows->setCurrentIndex(rows->model()->index(int(row), 0));
}

QString exportCommand(const Window &app)
{
    return app.action(u"Export…"_s)->iconText();
}
} // namespace

class TestFailedSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void opensOnWhatFailed_data()
    {
        QTest::addColumn<qint64>("sync");
        QTest::addColumn<QString>("tab");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<QString>("line");
        QTest::newRow("error") << qint64(Demo::Sync::ErrorSync) << Logs << u"Error ELQ-00107: "_s
                               << u"start a new sync"_s << u"ELQ-00107"_s;
        QTest::newRow("warning without rejects")
            << qint64(Demo::Sync::ImportWarningNoRejects) << Overview
            << u"Warning ELQ-00111: Field middleName is not part"_s << u"Map the field"_s << u"ELQ-00111"_s;
        QTest::newRow("warning with rejects")
            << qint64(Demo::Sync::ManyRejects) << Overview << u"Warning ELQ-00002 ("_s
            << u"Correct the address"_s << u"ELQ-00002"_s;
    }

    void opensOnWhatFailed()
    {
        QFETCH(qint64, sync);
        QFETCH(QString, tab);
        QFETCH(QString, begin);
        QFETCH(QString, remedy);
        QFETCH(QString, line);
        Window app;
        QVERIFY(app.open(sync));
        QVERIFY(becomes([&] { return tabInFront(app) == tab; }));
        QVERIFY(becomes([&] { return !reason(app).isEmpty(); }));
        QVERIFY2(reason(app).startsWith(begin) && reason(app).contains(remedy), qPrintable(reason(app)));
        QCOMPARE(app.find<QLabel>(u"Sync reason"_s)->accessibleDescription(), reason(app));
        app.openTab(Logs);
        QVERIFY(app.becomesReady(Logs));
        QCOMPARE(currentCell(app, Logs, u"Code"_s), line);
        // A sync that ended well has nothing of it.
        QVERIFY(app.open(Demo::Sync::ImportSuccess));
        QCOMPARE(reason(app), QString());
    }

    void theLineIsReadFromItsBeginning()
    {
        Window app;
        app.window().resize(1024, 768);
        QVERIFY(app.open(Demo::Sync::ErrorSync));
        QVERIFY(becomes([&] { return tabInFront(app) == Logs && !reason(app).isEmpty(); }));
        QVERIFY(app.becomesReady(Logs));
        QTableView *logs = app.table(Logs);
        QCOMPARE(logs->columnViewportPosition(app.columnNamed(Logs, u"Created"_s)), 0);
    }

    void aRunningSyncIsNotAskedForAReason()
    {
        Window app;
        for (const qint64 sync : {Demo::Sync::RunningImport, Demo::Sync::ImportSuccess}) {
            QVERIFY(app.open(sync));
            // For the overview its log is read, as it is.
            QVERIFY(app.becomesReady(Logs));
            for (const Demo::Request &request : app.requests(pathOf(sync, Logs)))
                QCOMPARE(request.value(u"q"), QString());
        }
    }

    void severityIsAChoiceBesideTheFilter()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(Logs);
        QVERIFY(app.becomesReady(Logs));
        app.forgetRequests();
        const auto becomesFiltered = [&app](const QString &q) {
            return becomes([&] {
                const QString logs = pathOf(Demo::Sync::ManyRejects, Logs);
                return !app.requests(logs).isEmpty() && app.lastRequest(logs).value(u"q") == q &&
                       app.isReady(Logs);
            });
        };
        choose(app, u"Logs severity"_s, u"Warning"_s);
        QVERIFY(becomesFiltered(u"severity='warning'"_s));
        QCOMPARE(textOf(app, Logs), u"severity='warning'"_s);
        const QStringList severities = app.column(Logs, u"Severity"_s);
        QCOMPARE(severities, (QStringList{u"warning"_s, u"warning"_s}));
        app.filter(Logs, u"severity='error'"_s);
        QVERIFY(becomesFiltered(u"severity='error'"_s));
        QCOMPARE(app.find<QComboBox>(u"Logs severity"_s)->currentText(), u"Error"_s);
        choose(app, u"Logs severity"_s, u"Any severity"_s);
        QVERIFY(becomesFiltered({}));
        // Tab goes as the eye does.
        auto *severity = app.find<QComboBox>(u"Logs severity"_s);
        severity->setFocus();
        QTest::keyClick(severity, Qt::Key_Tab);
        QVERIFY(app.find<QLineEdit>(u"Logs filter"_s)->hasFocus());
    }

    void aLineOfTheLogLeadsToItsRejects()
    {
        Demo::Options options;
        options.rejects = 3000;
        Window app(options);
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(Logs);
        QVERIFY(app.becomesReady(Logs));
        QVERIFY(app.becomesReady(Rejects));
        auto *link = app.find<QPushButton>(Link);
        goToCode(app, Logs, u"ELQ-00001"_s);
        QVERIFY(!link->isEnabled());
        goToCode(app, Logs, u"ELQ-00026"_s);
        QVERIFY(link->isEnabled());
        app.press(Link);
        QCOMPARE(tabInFront(app), Rejects);
        QVERIFY(isFilteredToReady(app, Rejects, u"statusCode='ELQ-00026'"_s));
        QStringList codes = app.column(Rejects, u"Code"_s);
        codes.removeDuplicates();
        QVERIFY2(codes.contains(u"ELQ-00026"_s) && codes.removeAll(u"…"_s) <= 1,
                 qPrintable(codes.join(u' ')));
        // Where nothing was refused, there is nothing to show.
        app.openTab(Logs);
        QVERIFY(link->isVisible());
        QVERIFY(app.open(Demo::Sync::ErrorSync));
        QVERIFY(app.becomesReady(Logs));
        QVERIFY(app.becomesReady(Rejects));
        QVERIFY(!link->isVisible());
    }

    void theRejectsOfOneCodeAreSavedFromAMenu_data()
    {
        QTest::addColumn<QString>("from");
        QTest::newRow("of a reject") << Rejects;
        QTest::newRow("of a line of the log") << Logs;
    }

    void theRejectsOfOneCodeAreSavedFromAMenu()
    {
        QFETCH(QString, from);
        Demo::Options options;
        options.rejects = 3000;
        Window app(options);
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        QVERIFY(app.becomesReady(Rejects));
        app.openTab(from);
        QVERIFY(app.becomesReady(from));
        goToCode(app, from, u"ELQ-00002"_s);
        QTest::keyClick(app.table(from), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_P);
        const QTemporaryDir folder;
        QVERIFY(app.saveExport(folder.filePath(u"rejects.csv"_s)));
        const auto request = [&] { return app.lastRequest(pathOf(Demo::Sync::ManyRejects, Rejects)); };
        QVERIFY(becomes([&] { return request().value(u"q") == u"statusCode='ELQ-00002'"_s; }));
        // What is shown stays as it was.
        QVERIFY(app.count(Rejects).endsWith(u"of 3,000"_s));
    }

    void tablesOfOtherKindsAreNotAskedFor()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(Data);
        QVERIFY(becomes([&] { return app.message(Data).contains(u"the rows that an export provides"_s); }));
        QVERIFY(app.open(Demo::Sync::SmallExport));
        QVERIFY(app.becomesReady(Data));
        app.openTab(Rejects);
        QVERIFY(becomes([&] { return app.message(Rejects).contains(u"rejected in an import"_s); }));
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        QVERIFY(app.becomesReady(Rejects));
        app.action(u"Refresh"_s)->trigger();
        QVERIFY(app.becomesReady(Rejects));
        QVERIFY(app.requests(pathOf(Demo::Sync::ManyRejects, Data)).isEmpty());
        QVERIFY(app.requests(pathOf(Demo::Sync::SmallExport, Rejects)).isEmpty());
    }

    void exportSaysWhatItSaves()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        QVERIFY(app.becomesReady(Rejects));
        app.openTab(Logs);
        QCOMPARE(exportCommand(app), u"Export logs…"_s);
        app.openTab(u"Definition"_s);
        QVERIFY(becomes([&] { return exportCommand(app) == u"Export…"_s; }));
        app.table(Syncs)->setFocus();
        QCOMPARE(exportCommand(app), u"Export syncs…"_s);
        app.openTab(Rejects);
        // Whatever has the focus: the tab in front is meant.
        QVERIFY(becomes([&] { return app.table(Rejects)->hasFocus(); }));
        app.table(Syncs)->setFocus();
        QCOMPARE(exportCommand(app), u"Export rejects…"_s);
        QTest::keyClick(&app.window(), Qt::Key_E, Qt::ControlModifier);
        const auto *name = app.find<QLineEdit>(u"File name:"_s);
        QVERIFY(name && name->text().endsWith(u"sync-1042-rejects.csv"_s));
    }

    void aClickOnATabGivesItsTableTheFocus()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        for (const QString &tab : {Logs, Rejects}) {
            app.openTab(tab);
            QVERIFY2(becomes([&] { return app.table(tab)->hasFocus(); }), qPrintable(tab));
        }
        // A key on the tabs does not take the focus from them.
        auto *bar = app.window().findChild<QTabBar *>();
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Left);
        QCoreApplication::processEvents();
        QVERIFY(bar->hasFocus());
    }

    void detailsOfAnErrorFoldAndCanBeCopied()
    {
        Window app;
        app.server().addFault({.path = u"/1037/logs$"_s,
                               .times = -1,
                               .status = 403,
                               .reason = "Forbidden",
                               .body = "Not for <you>"});
        QVERIFY(app.open(Demo::Sync::ImportSuccess));
        app.openTab(Logs);
        QVERIFY(app.fails(Logs));
        const auto *detail = app.find<QLabel>(u"Logs message detail"_s);
        auto *fold = app.find<QToolButton>(u"Logs message details"_s);
        QVERIFY(!detail->isVisible() && fold->isVisible());
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(detail->isVisible());
        QVERIFY(detail->text().contains(u"403"_s));
        QTest::mouseClick(app.find<QToolButton>(u"Copy Logs message"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), app.message(Logs) + u"\n\n"_s + detail->text());
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(!detail->isVisible());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestFailedSync)
#include "tst_failedsync.moc"
