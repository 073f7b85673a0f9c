// SPDX-License-Identifier: MIT
// The window by keys alone, and its switches as assistive technology acts them.
#include "tests/ui/filtering.h"
#include "ui/record/recordsplit.h"
#include "ui/sync/syncpane.h"
#include "ui/table/columnlayout.h"
#include "ui/table/tableview.h"

#include <QAccessible>
#include <QMenuBar>
#include <QSettings>
#include <QTableView>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 Many = Demo::Sync::ManyRejects;

// Where the Tab key stops in this pane, in its order.
QList<QWidget *> stops(const QWidget &pane)
{
    QList<QWidget *> found;
    QWidget *start = pane.window();
    for (QWidget *next = start->nextInFocusChain(); next != start; next = next->nextInFocusChain()) {
        if (pane.isAncestorOf(next) && next->isVisible() && next->isEnabled() && !next->focusProxy() &&
            (next->focusPolicy() & Qt::TabFocus))
            found << next;
    }
    return found;
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

// Names of neighbours in the Tab order of which the second stands before the first, as one reads.
QString leapsBack(const QWidget &pane)
{
    QStringList leaps;
    const QList<QWidget *> all = stops(pane);
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QRect before = placeOf(all.at(i - 1));
        const QRect after = placeOf(all.at(i));
        const bool isBelow = after.top() >= before.bottom();
        const bool isRight = after.bottom() > before.top() && after.left() >= before.right();
        if (!isBelow && !isRight)
            leaps << u"%1, then %2"_s.arg(all.at(i - 1)->accessibleName(), all.at(i)->accessibleName());
    }
    return leaps.join(u"; "_s);
}

bool switchOn(QWidget *control)
{
    QAccessibleInterface *on = QAccessible::queryAccessibleInterface(control);
    QAccessibleActionInterface *actions = on ? on->actionInterface() : nullptr;
    const QString toggle = QAccessibleActionInterface::toggleAction();
    if (!actions || !actions->actionNames().contains(toggle))
        return false;
    actions->doAction(toggle);
    return true;
}
} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void tabGoesAsOneReads_data()
    {
        QTest::addColumn<QString>("table");
        for (const QString &table : {Syncs, u"Logs"_s, u"Data"_s, Rejects})
            QTest::newRow(qPrintable(table)) << table;
    }

    void tabGoesAsOneReads()
    {
        QFETCH(QString, table);
        const auto app = windowOn(table);
        QVERIFY(app);
        const QWidget &pane = app->pane(table);
        QVERIFY2(leapsBack(pane).isEmpty(), qPrintable(leapsBack(pane)));
        // With all that can be unfolded.
        app->find<QToolButton>(table + u" options"_s)->setChecked(true);
        if (auto *build = app->find<QToolButton>(table + u" filter builder"_s))
            build->setChecked(true);
        app->pane(table).record().showRecord(true);
        app->pane(table).view().setFocus();
        app->action(u"Find…"_s)->trigger();
        app->window().resize(1900, 1200);
        QCoreApplication::processEvents();
        QVERIFY2(leapsBack(pane).isEmpty(), qPrintable(leapsBack(pane)));
        QVERIFY(stops(pane).size() >= 7);
    }

    void refreshesByBothKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("F5") << int(Qt::Key_F5) << int(Qt::NoModifier);
        QTest::newRow("Ctrl+R") << int(Qt::Key_R) << int(Qt::ControlModifier);
    }

    void refreshesByBothKeys()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        Window app;
        QVERIFY(app.open(Many));
        QVERIFY(app.becomesReady(Syncs));
        app.forgetRequests();
        QTest::keyClick(&app.window(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QVERIFY(becomes([&] { return !app.requests(u"/syncs"_s).isEmpty(); }));
    }

    void theMenuBarOpensByF10()
    {
        Window app;
        QVERIFY(app.becomesReady(Syncs));
        QTest::keyClick(&app.window(), Qt::Key_F10);
        const QList<QAction *> menus = app.window().menuBar()->actions();
        QVERIFY(becomes([&] { return menus.first()->menu()->isVisible(); }));
        QTest::keyClick(menus.first()->menu(), Qt::Key_Right);
        QVERIFY(becomes([&] { return menus.at(1)->menu()->isVisible(); }));
        QTest::keyClick(menus.at(1)->menu(), Qt::Key_Escape);
        QVERIFY(becomes([] { return !QApplication::activePopupWidget(); }));
    }

    void excludesTheCellFromTheMenuBar()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        QTableView *view = app->table(Rejects);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, app->columnNamed(Rejects, u"Code"_s)));
        const QString code = view->currentIndex().data().toString();
        app->action(u"Exclude this cell"_s)->trigger();
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode!='%1'"_s.arg(code)));
        QVERIFY(!app->column(Rejects, u"Code"_s).mid(0, 50).contains(code));
    }

    void switchesActByAssistiveTechnology()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->pane(Rejects).record().showRecord(true);
        QVERIFY(switchOn(app->find<QToolButton>(u"Rejects record side by side"_s)));
        QCOMPARE(app->pane(Rejects).record().orientation(), Qt::Horizontal);
        QVERIFY(switchOn(app->find<QToolButton>(u"Rejects options"_s)));
        QVERIFY(app->find<QWidget>(u"Rejects page size"_s)->isVisible());
        QVERIFY(switchOn(app->find<QToolButton>(u"Rejects filter builder"_s)));
        QVERIFY(app->find<QWidget>(u"Rejects filter builder"_s)->isVisible());
    }

    // What switches in a menu acts by QAction::toggle() as well as by a click on it.
    void switchesInMenusActHoweverTheyAreToggled()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->pane(Rejects).view().setFocus();
        app->action(u"Record"_s)->toggle();
        QVERIFY(app->pane(Rejects).record().isRecordShown());
        app->action(u"Freeze first column"_s)->toggle();
        QVERIFY(app->pane(Rejects).view().columns().isFrozen());
        QVERIFY(app->open(Demo::Sync::RunningImport));
        QAction *watch = app->action(u"Notify me when this sync finishes"_s);
        QVERIFY(becomes([&] { return watch->isEnabled(); }));
        watch->toggle();
        QVERIFY(becomes([&] { return watch->isChecked(); }));
        app->window().openSync(SyncId(Many));
        QVERIFY(becomes([&] { return !watch->isChecked(); }));
        app->window().openSync(SyncId(Demo::Sync::RunningImport));
        QVERIFY(becomes([&] { return watch->isChecked(); })); // it is really watched
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestKeys)
#include "tst_keys.moc"
