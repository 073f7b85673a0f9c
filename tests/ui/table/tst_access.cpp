// SPDX-License-Identifier: MIT
// Mouse, keys and assistive technology do the same: what AT-SPI would call is called here, through
// QAccessibleInterface.
#include "tests/ui/window.h"
#include "ui/sync/syncpane.h"
#include "ui/table/columnlayout.h"
#include "ui/table/tableview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 Many = Demo::Sync::ManyRejects;
const QString Syncs = u"Syncs"_s;
const QString Rejects = u"Rejects"_s;

// As a screen reader does it. False where the control does not offer that.
bool act(QAccessibleInterface *on, const QString &action)
{
    QAccessibleActionInterface *actions = on ? on->actionInterface() : nullptr;
    if (!actions || !actions->actionNames().contains(action))
        return false;
    actions->doAction(action);
    return true;
}

bool act(QObject *on, const QString &action)
{
    return act(QAccessible::queryAccessibleInterface(on), action);
}

QTabBar *tabs(const Window &app)
{
    return app.window().findChild<QTabBar *>();
}

QString tab(const Window &app)
{
    return tabs(app)->tabText(tabs(app)->currentIndex());
}

bool pressTab(const Window &app, const QString &name)
{
    QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(tabs(app));
    for (int i = 0; i < bar->childCount(); ++i) {
        if (bar->child(i) && bar->child(i)->text(QAccessible::Name) == name)
            return act(bar->child(i), QAccessibleActionInterface::pressAction());
    }
    return false;
}

bool selectCell(QTableView *table, int row, int column)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(table);
    QAccessibleInterface *cell = accessible->tableInterface()->cellAt(row, column);
    return cell && cell->tableCellInterface() && act(cell, QAccessibleActionInterface::toggleAction());
}

bool refresh(Window &app)
{
    app.forgetRequests();
    app.action(u"Refresh"_s)->trigger();
    return becomes([&] { return app.requests(pathOf(Many)).size() == 1 && app.isReady(Syncs); }) &&
           becomes([&] {
               return app.window().failure().isEmpty() && app.window().findChild<SyncPane *>()->isSettled();
           });
}
} // namespace

class tst_Access : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void aTabChosenWithoutTheMouseStays_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by assistive technology") << false;
        QTest::newRow("by key") << true;
    }

    void aTabChosenWithoutTheMouseStays()
    {
        QFETCH(bool, byKey);
        Window app;
        QVERIFY(app.open(Many));
        QTRY_COMPARE(tab(app), u"Overview"_s); // chosen for the person
        if (byKey) {
            tabs(app)->setFocus();
            QTest::keyClick(tabs(app), Qt::Key_Right);
        } else {
            QVERIFY(pressTab(app, u"Logs"_s));
        }
        QCOMPARE(tab(app), u"Logs"_s);
        QVERIFY(refresh(app));
        QCOMPARE(tab(app), u"Logs"_s);
    }

    // What the program itself puts in front is no choice of the person.
    void theKindOfSyncDecidesUntilAPersonDoes()
    {
        Window app;
        QVERIFY(app.open(Many));
        QTRY_COMPARE(tab(app), u"Overview"_s);
        QVERIFY(app.open(Demo::Sync::ErrorSync));
        QTRY_COMPARE(tab(app), u"Logs"_s);
        QVERIFY(app.open(Many));
        QTRY_COMPARE(tab(app), u"Overview"_s);
    }

    void countingAllRowsIsSwitchedByAssistiveTechnology()
    {
        Window app;
        QVERIFY(app.becomesReady(Syncs));
        auto *total = app.find<QCheckBox>(u"Syncs total"_s);
        app.find<QToolButton>(u"Syncs options"_s)->setChecked(true);
        app.forgetRequests();
        QVERIFY(act(total, QAccessibleActionInterface::toggleAction()));
        QVERIFY(!total->isChecked());
        QTRY_COMPARE(app.lastRequest(u"/syncs"_s).value(u"totalResults"), u"false"_s);
        QVERIFY(app.becomesReady(Syncs));
        QVERIFY(act(total, QAccessibleActionInterface::toggleAction()));
        QTRY_COMPARE(app.lastRequest(u"/syncs"_s).value(u"totalResults"), u"true"_s);
    }

    void aSyncSelectedByAssistiveTechnologyIsOpened()
    {
        Window app;
        QVERIFY(app.open(Many));
        const QString id = app.cell(Syncs, 2, u"ID"_s);
        QVERIFY(selectCell(app.table(Syncs), 2, 0));
        QTRY_COMPARE(app.shownSync(), id);
        QCOMPARE(app.table(Syncs)->currentIndex().row(), 2);
    }

    // The first row is the current one while the chosen sync is not listed.
    void theCurrentSyncCanBeSelected()
    {
        Window app;
        QVERIFY(app.open(Many));
        app.filter(Syncs, u"status='error'"_s);
        QVERIFY(app.becomesReady(Syncs));
        QCOMPARE(app.table(Syncs)->currentIndex().row(), 0);
        QVERIFY(app.cell(Syncs, 0, u"ID"_s) != QString::number(Many));
        QVERIFY(selectCell(app.table(Syncs), 0, 0));
        QTRY_COMPARE(app.shownSync(), app.cell(Syncs, 0, u"ID"_s));
    }

    void aSelectedRejectIsTheCurrentOne()
    {
        Window app;
        QVERIFY(app.openTable(Many, Rejects));
        QTableView *table = app.table(Rejects);
        QVERIFY(selectCell(table, 3, 1));
        QCOMPARE(table->currentIndex(), table->model()->index(3, 1));
    }

    void theRecordStandsBeside()
    {
        Window app;
        QVERIFY(app.openTable(Many, Rejects));
        app.table(Rejects)->setFocus();
        app.action(u"Record"_s)->trigger();
        auto *beside = app.find<QToolButton>(u"Rejects record side by side"_s);
        QVERIFY(act(beside, QAccessibleActionInterface::toggleAction()));
        const auto *split =
            qobject_cast<QSplitter *>(static_cast<QWidget *>(app.table(Rejects))->parentWidget());
        QVERIFY(split);
        QCOMPARE(split->orientation(), Qt::Horizontal);
        QVERIFY(act(beside, QAccessibleActionInterface::toggleAction()));
        QCOMPARE(split->orientation(), Qt::Vertical);
    }

    // The field that is read is that of the next record too, however it was chosen.
    void aFieldChosenByKeyIsShownOfTheNextSync()
    {
        Window app;
        QVERIFY(app.openTable(Many, Rejects));
        app.table(Rejects)->setFocus();
        app.action(u"Record"_s)->trigger();
        QTableView *fields = app.table(u"Rejects record"_s);
        QTRY_VERIFY(fields->model()->rowCount() > 4);
        QTest::keyClick(fields, Qt::Key_Down);
        QTest::keyClick(fields, Qt::Key_Down);
        const QString field = fields->currentIndex().siblingAtColumn(0).data().toString();
        QVERIFY(refresh(app));
        QVERIFY(app.becomesReady(Rejects));
        QTRY_COMPARE(fields->currentIndex().siblingAtColumn(0).data().toString(), field);
    }

    // The mark of the menu may be that of the table that was in use before.
    void theFirstColumnIsFrozenInTheTableInUse()
    {
        Window app;
        QVERIFY(app.openTable(Many, Rejects));
        QAction *freeze = app.action(u"Freeze first column"_s);
        app.table(Syncs)->setFocus();
        freeze->trigger();
        QVERIFY(app.pane(Syncs).view().columns().isFrozen());
        app.table(Rejects)->setFocus();
        freeze->trigger();
        QVERIFY(app.pane(Rejects).view().columns().isFrozen());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(tst_Access)
#include "tst_access.moc"
