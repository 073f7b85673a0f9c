// SPDX-License-Identifier: MIT
// What can be done with a sync: from its context menu in the list, from the Sync menu, and by key.
#include "tests/ui/filtering.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 Many = Demo::Sync::ManyRejects;

const QStringList Deeds{u"Open"_s,
                        u"Run again…"_s,
                        u"Notify me when this sync finishes"_s,
                        u"Export rejects…"_s,
                        u"Repair rejects…"_s,
                        u"Keep…"_s,
                        u"Other syncs of this definition"_s,
                        u"Open definition"_s,
                        u"Copy link"_s};

int rowOf(const Window &app, qint64 sync)
{
    return int(app.column(Syncs, u"ID"_s).indexOf(QString::number(sync)));
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

// As the right mouse button does: it presses, and the menu follows at once.
QMenu *menuOn(const Window &app, qint64 sync)
{
    QTableView *view = app.table(Syncs);
    const QModelIndex cell = view->model()->index(rowOf(app, sync), app.columnNamed(Syncs, u"ID"_s));
    view->scrollTo(cell);
    const QPoint at = view->visualRect(cell).center();
    QTest::mousePress(view->viewport(), Qt::RightButton, {}, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(view->viewport(), &event);
    return openMenu();
}

void choose(QMenu *menu, const QString &text)
{
    QAction *action = entry(menu, text);
    menu->close(); // as a click does, before it acts
    action->trigger();
}

QStringList offered(const QList<QAction *> &actions)
{
    QStringList on;
    for (const QAction *action : actions) {
        const QString text = QString(action->text()).remove(u'&');
        if (action->isEnabled() && Deeds.contains(text))
            on << text;
    }
    return on;
}

QMenu *barMenu(const Window &app, const QString &title)
{
    for (const QAction *action : app.window().menuBar()->actions()) {
        if (QString(action->text()).remove(u'&') == title)
            return action->menu();
    }
    return nullptr;
}

QStringList without(const QStringList &texts)
{
    QStringList rest = Deeds;
    rest.removeIf([&texts](const QString &text) { return texts.contains(text); });
    return rest;
}

bool isOpen(const Window &app, qint64 sync)
{
    return becomes([&] {
        const auto *title = app.find<QLabel>(u"Sync title"_s);
        return title->text().startsWith(u"Sync %1   "_s.arg(sync));
    });
}
} // namespace

class TestSyncMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void offersWhatTheSyncAllows_data()
    {
        QTest::addColumn<qint64>("sync");
        QTest::addColumn<QStringList>("off");
        const QString watch = Deeds.at(2);
        const QString rejects = Deeds.at(3);
        const QString repair = Deeds.at(4);
        QTest::newRow("import with rejects") << Many << QStringList{watch};
        QTest::newRow("import that is running")
            << qint64(Demo::Sync::RunningImport) << QStringList{rejects, repair};
        QTest::newRow("import without rejects")
            << qint64(Demo::Sync::ImportSuccess) << QStringList{watch, rejects, repair};
        QTest::newRow("export") << qint64(Demo::Sync::SmallExport) << QStringList{watch, rejects, repair};
    }

    // At once: the menu is about the row it opens on, whose sync has not been asked for yet.
    void offersWhatTheSyncAllows()
    {
        QFETCH(qint64, sync);
        QFETCH(QStringList, off);
        Window app;
        QVERIFY(app.open(Demo::Sync::ErrorSync));
        QMenu *menu = menuOn(app, sync);
        QVERIFY(menu);
        QCOMPARE(offered(menu->actions()), without(off));
        // The same stands in the menu bar.
        QCOMPARE(offered(barMenu(app, u"Sync"_s)->actions()), without(off));
        menu->close();
    }

    void nothingIsOfferedSignedOut()
    {
        Window app({}, Window::Start::SignedOut);
        for (const QString &deed : Deeds)
            QVERIFY2(!app.action(deed)->isEnabled(), qPrintable(deed));
    }

    void nothingIsOfferedBelowTheLastRow()
    {
        Window app;
        app.filter(Syncs, u"status='pending'"_s);
        QVERIFY(isFilteredToReady(app, Syncs, u"status='pending'"_s));
        QTableView *view = app.table(Syncs);
        const QPoint at = view->viewport()->rect().bottomLeft() - QPoint(-8, 8);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(view->viewport(), &event);
        QVERIFY(openMenu());
        QVERIFY(offered(openMenu()->actions()).isEmpty());
        openMenu()->close();
    }

    void opensByKeyAtTheCurrentRow()
    {
        Window app;
        QVERIFY(app.open(Many));
        QTableView *view = app.table(Syncs);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QVERIFY(entry(menu, Deeds.first()));
        const QRect row = view->visualRect(view->currentIndex());
        const QPoint at = view->viewport()->mapFromGlobal(menu->pos());
        QVERIFY2(at.y() >= row.top() && at.y() <= row.bottom() + 4, qPrintable(QString::number(at.y())));
        menu->close();
    }

    void opensTheSyncAndItsDefinition()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ErrorSync));
        choose(menuOn(app, Many), u"Open definition"_s);
        QVERIFY(isOpen(app, Many));
        auto *tabs = app.window().findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Definition"_s);
        choose(menuOn(app, Demo::Sync::SmallExport), u"Open"_s);
        QVERIFY(isOpen(app, Demo::Sync::SmallExport));
        QVERIFY(tabs->isAncestorOf(app.window().focusWidget()));
    }

    void exportsRejectsOfARowThatIsNotOpen()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ErrorSync));
        choose(menuOn(app, Many), u"Export rejects…"_s);
        const QTemporaryDir folder;
        QVERIFY(app.saveExport(folder.filePath(u"rejects.csv"_s)));
        QVERIFY(becomes([&] { return !app.requests(pathOf(Many, Rejects)).isEmpty(); }));
    }

    void listsOtherSyncsOfTheDefinition()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ErrorSync));
        const QString definition = app.cell(Syncs, rowOf(app, Many), u"Definition"_s);
        choose(menuOn(app, Many), u"Other syncs of this definition"_s);
        QVERIFY(isFilteredToReady(app, Syncs, u"syncedInstanceUri='%1'"_s.arg(definition)));
        QVERIFY(rowOf(app, Many) >= 0);
    }

    // What is copied opens the sync again.
    void copiesALinkThatGoToSyncTakes()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ErrorSync));
        choose(menuOn(app, Many), u"Copy link"_s);
        const QString link = QGuiApplication::clipboard()->text();
        QVERIFY2(link.startsWith(u"http"_s), qPrintable(link));
        QCOMPARE(syncIdFromInput(link), SyncId(Many));
    }

    void worksByShortcut()
    {
        Window app;
        QVERIFY(app.open(Many));
        for (const QString &deed : Deeds)
            QVERIFY2(!app.action(deed)->shortcut().isEmpty(), qPrintable(deed));
        app.table(Syncs)->setFocus();
        QTest::keyClick(app.table(Syncs), Qt::Key_D, Qt::ControlModifier);
        auto *tabs = app.window().findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Definition"_s);
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestSyncMenu)
#include "tst_syncmenu.moc"
