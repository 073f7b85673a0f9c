// SPDX-License-Identifier: MIT
// From one sync to another and back: what each of them keeps, and which keys lead where.
#include "tests/ui/filtering.h"
#include "ui/sync/syncpane.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr qint64 Many = Demo::Sync::ManyRejects;
constexpr qint64 Failed = Demo::Sync::ErrorSync;
constexpr qint64 Small = Demo::Sync::SmallExport;
const QString Filter = u"statusCode='ELQ-00002'"_s;

QTabWidget *tabs(const Window &app)
{
    return app.window().findChild<QTabWidget *>();
}

QString tab(const Window &app)
{
    return tabs(app)->tabText(tabs(app)->currentIndex());
}

bool shows(const Window &app, qint64 sync)
{
    return becomes([&] {
        return app.find<QLabel>(u"Sync title"_s)->text().startsWith(u"Sync %1   "_s.arg(sync)) &&
               app.isReady(Syncs);
    });
}

// Keys go to the window, wherever the focus is.
void press(const Window &app, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&app.window(), key, modifiers);
}

qint64 markedSync(const Window &app)
{
    const QModelIndexList rows = app.table(Syncs)->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : rows.first().data().toLongLong();
}

// The sync with many rejects, which are filtered.
bool openFiltered(Window &app)
{
    if (!app.openTable(Many, Rejects))
        return false;
    app.filter(Rejects, Filter);
    return isFilteredToReady(app, Rejects, Filter);
}
} // namespace

class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    // What the program starts with comes after the list, with nothing asked for in between.
    void startsWithTheListThenTheSync()
    {
        Window app({}, Window::Start::SignedOut);
        app.server().addFault({.kind = Demo::Fault::Kind::Delay, .path = u"/syncs$"_s, .interval = 20ms});
        app.signIn();
        app.window().openFirst(SyncId(Many));
        QVERIFY(becomes([&] { return app.shownSync() == QString::number(Many) && app.isReady(Rejects); }));
        QCOMPARE(markedSync(app), Many);
        const QList<Demo::Request> asked = app.requests(u"/syncs"_s) + app.requests(pathOf(Many));
        QCOMPARE(asked.size(), 2);
    }

    void tabsComeAfterTheList()
    {
        Window app({}, Window::Start::SignedOut);
        app.server().addFault({.kind = Demo::Fault::Kind::Hold, .path = u"/syncs$"_s});
        app.window().setClient(&app.client().api());
        QVERIFY(becomes([&] { return !app.requests(u"/syncs"_s).isEmpty(); }));
        QVERIFY(!app.table(Rejects));
        QVERIFY(becomes([&] {
            app.server().releaseHeld();
            return app.table(Rejects) != nullptr;
        }));
        QVERIFY(app.isReady(Syncs));
    }

    void startsWithTheSyncWhenTheListIsLate()
    {
        Window app({}, Window::Start::SignedOut);
        app.server().addFault({.kind = Demo::Fault::Kind::Hold, .path = u"/syncs$"_s});
        app.signIn();
        app.window().openFirst(SyncId(Many));
        QVERIFY(becomes([&] { return app.shownSync() == QString::number(Many); }));
        QVERIFY(!app.isReady(Syncs));
        app.server().releaseHeld();
        QVERIFY(app.becomesReady(Syncs));
        QVERIFY(becomes([&] { return markedSync(app) == Many; }));
        QCOMPARE(app.shownSync(), QString::number(Many));
    }

    void whoChoosesAnotherSyncFirstGetsThat()
    {
        Window app({}, Window::Start::SignedOut);
        app.server().addFault({.kind = Demo::Fault::Kind::Hold, .path = u"/syncs$"_s});
        app.signIn();
        app.window().openFirst(SyncId(Many));
        app.window().openSync(SyncId(Small));
        QVERIFY(
            becomes([&] { return app.shownSync() == QString::number(Small); })); // so the list is held by now
        app.server().releaseHeld();
        QVERIFY(app.becomesReady(Syncs));
        QVERIFY(shows(app, Small));
        QVERIFY(app.requests(pathOf(Many)).isEmpty());
    }

    void anotherSyncStartsWithoutTheFilter()
    {
        Window app;
        QVERIFY(openFiltered(app));
        app.clickHeader(Rejects, u"Code"_s);
        QVERIFY(becomes([&] {
            return !app.lastRequest(pathOf(Many, Rejects)).value(u"orderBy").isEmpty() &&
                   app.isReady(Rejects);
        }));
        QVERIFY(app.open(Failed));
        QVERIFY(app.becomesReady(Rejects));
        QCOMPARE(textOf(app, Rejects), QString());
        const Demo::Request asked = app.lastRequest(pathOf(Failed, Rejects));
        QVERIFY(asked.value(u"q").isEmpty());
        QVERIFY(asked.value(u"orderBy").isEmpty());
    }

    void goesBackToTheSyncAsItWas()
    {
        Window app;
        QVERIFY(openFiltered(app));
        app.table(Rejects)->setCurrentIndex(app.table(Rejects)->model()->index(7, 1));
        QVERIFY(app.open(Small));
        app.openTab(u"Data"_s);
        app.forgetRequests();
        press(app, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(shows(app, Many));
        QVERIFY(isFilteredToReady(app, Rejects, Filter));
        QCOMPARE(tab(app), Rejects);
        QCOMPARE(textOf(app, Rejects), Filter);
        QCOMPARE(app.table(Rejects)->currentIndex().row(), 7);
        QCOMPARE(markedSync(app), Many);
        for (const Demo::Request &request : app.requests(pathOf(Many, Rejects)))
            QCOMPARE(request.value(u"q"), Filter); // never without it on the way
        press(app, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(shows(app, Small));
        QCOMPARE(tab(app), u"Data"_s);
    }

    void stepsAreOfferedWhereThereAreAny()
    {
        Window app;
        QVERIFY(app.open(Many));
        const QAction *back = app.action(u"Back"_s);
        const QAction *forward = app.action(u"Forward"_s);
        QVERIFY(!back->isEnabled());
        QVERIFY(app.open(Small));
        QVERIFY(back->isEnabled());
        QVERIFY(!forward->isEnabled());
        press(app, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(shows(app, Many));
        QVERIFY(!back->isEnabled());
        QVERIFY(forward->isEnabled());
    }

    void recentSyncsAreOffered()
    {
        Window app;
        for (const qint64 sync : {Many, Small, Failed}) {
            QVERIFY(app.open(sync));
            QVERIFY(shows(app, sync));
            QVERIFY(becomes([&] { return app.window().findChild<SyncPane *>()->isSettled(); }));
        }
        app.action(u"Go to sync…"_s)->trigger();
        auto *list = app.find<QListWidget>(u"Recent syncs"_s);
        QVERIFY(list);
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().startsWith(QString::number(Small)));
        QVERIFY2(list->item(1)->text().contains(u"Nightly contacts"_s), qPrintable(list->item(1)->text()));
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(shows(app, Many));
    }

    void tabsAreChosenByTheirPlace()
    {
        Window app;
        QVERIFY(app.open(Many));
        app.table(Syncs)->setFocus();
        press(app, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(tab(app), u"Logs"_s);
        QVERIFY(app.table(u"Logs"_s)->hasFocus());
        press(app, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(tabs(app)->currentIndex(), 0);
        press(app, Qt::Key_6, Qt::AltModifier); // there is none
        QCOMPARE(tabs(app)->currentIndex(), 0);
    }

    // Round in a circle, and the list keeps the focus.
    void tabsTurnFromTheListToo()
    {
        Window app;
        QVERIFY(app.open(Small));
        app.table(Syncs)->setFocus();
        const int last = tabs(app)->count() - 1;
        press(app, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs(app)->currentIndex(), 1);
        press(app, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        press(app, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabs(app)->currentIndex(), last);
        QVERIFY(app.table(Syncs)->hasFocus());
        // Once each: the tabs have such a key of their own.
        press(app, Qt::Key_2, Qt::AltModifier);
        QTest::keyClick(app.table(u"Logs"_s), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tab(app), u"Data"_s);
        QVERIFY(app.table(u"Data"_s)->hasFocus());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
