// SPDX-License-Identifier: MIT
// A refresh leaves a reader where they are: current row, selection and what is in sight, in every table.
#include "tests/ui/window.h"
#include "ui/sync/syncpane.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 Many = Demo::Sync::ManyRejects;
const QString Syncs = u"Syncs"_s;
const QString Rejects = u"Rejects"_s;

bool settles(const Window &app)
{
    return app.becomesReady(Syncs) &&
           becomes([&] { return app.window().findChild<SyncPane *>()->isSettled(); });
}

// As F5 does it; true once the answers are here.
bool refresh(Window &app, const QString &table, qint64 sync = Many)
{
    app.forgetRequests();
    const QString path = table == Syncs ? u"/syncs"_s : pathOf(sync, table);
    app.action(u"Refresh"_s)->trigger();
    return becomes([&] { return !app.requests(path).isEmpty(); }) && settles(app);
}

// One more sync, as somebody else makes it.
bool createSync(Window &app)
{
    const int before = app.server().syncsCreated();
    const Owned<ApiCall> call = app.client().api().send(
        {.verb = "POST", .path = "syncs", .body = R"({"syncedInstanceUri":"/contacts/imports/1235"})"});
    return becomes([&] { return app.server().syncsCreated() == before + 1; });
}

int rowOf(const Window &app, const QString &id)
{
    return int(app.column(Syncs, u"ID"_s).indexOf(id));
}

QString topId(const Window &app)
{
    return app.cell(Syncs, app.table(Syncs)->rowAt(0), u"ID"_s);
}
} // namespace

class tst_Place : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void everyTable_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("rejects") << Rejects;
        QTest::newRow("logs") << u"Logs"_s;
    }

    // Several areas, the current cell in one of them, and another part in sight.
    void everyTable()
    {
        QFETCH(QString, table);
        Window app;
        QVERIFY(app.open(Many));
        app.openTab(table);
        QVERIFY(app.becomesReady(table));
        QTableView *view = app.table(table);
        QAbstractItemModel *model = view->model();
        const int last = model->rowCount() - 1;
        QVERIFY(last >= 4);
        QItemSelection wanted(model->index(1, 0), model->index(2, model->columnCount() - 1));
        wanted.select(model->index(4, 1), model->index(4, 1));
        view->selectionModel()->setCurrentIndex(model->index(2, 1), QItemSelectionModel::NoUpdate);
        view->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
        const QModelIndexList selected = view->selectionModel()->selectedIndexes();
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
        view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->maximum());
        const int down = view->verticalScrollBar()->value();
        const int across = view->horizontalScrollBar()->value();
        QVERIFY(settles(app));

        QSignalSpy resets(model, &QAbstractItemModel::modelReset);
        QVERIFY(refresh(app, table));
        QVERIFY(!resets.isEmpty());
        QCOMPARE(view->currentIndex(), model->index(2, 1));
        QCOMPARE(view->selectionModel()->selectedIndexes(), selected);
        QCOMPARE(view->verticalScrollBar()->value(), down);
        QCOMPARE(view->horizontalScrollBar()->value(), across);
    }

    void stagedDataToo()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::Export250k));
        app.openTab(u"Data"_s);
        QVERIFY(app.becomesReady(u"Data"_s));
        QTableView *view = app.table(u"Data"_s);
        view->setCurrentIndex(view->model()->index(40, 1));
        QVERIFY(settles(app));
        QSignalSpy resets(view->model(), &QAbstractItemModel::modelReset);
        QVERIFY(refresh(app, u"Data"_s, Demo::Sync::Export250k));
        QVERIFY(!resets.isEmpty());
        QCOMPARE(view->currentIndex(), view->model()->index(40, 1));
        QVERIFY(view->selectionModel()->isSelected(view->currentIndex()));
    }

    // Deep in a table: what is in sight is asked for again, and nothing between.
    void farDown()
    {
        Window app;
        QVERIFY(app.openTable(Many, Rejects));
        QTableView *view = app.table(Rejects);
        view->setCurrentIndex(view->model()->index(50'000, 0));
        QTRY_VERIFY(app.cell(Rejects, 50'000, u"Record"_s) != u"…"_s);
        QVERIFY(settles(app));
        const int down = view->verticalScrollBar()->value();
        const QString record = app.cell(Rejects, 50'000, u"Record"_s);
        QVERIFY(refresh(app, Rejects));
        QCOMPARE(view->currentIndex().row(), 50'000);
        QCOMPARE(view->verticalScrollBar()->value(), down);
        QTRY_COMPARE(app.cell(Rejects, 50'000, u"Record"_s), record);
        QVERIFY(app.requests(pathOf(Many, Rejects)).size() <= 4);
    }

    void aTableInAHiddenTab()
    {
        Window app;
        QVERIFY(app.open(Many));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(Rejects));
        QTableView *view = app.table(Rejects);
        view->setCurrentIndex(view->model()->index(3, 0));
        view->verticalScrollBar()->setValue(200);
        QVERIFY(settles(app));
        app.openTab(u"Overview"_s);
        QVERIFY(refresh(app, Rejects));
        app.openTab(u"Rejects"_s);
        QCOMPARE(view->currentIndex().row(), 3);
        QCOMPARE(view->verticalScrollBar()->value(), 200);
    }

    // Of another question the rows are others.
    void notAfterAnotherFilter()
    {
        Window app;
        QVERIFY(app.openTable(Many, Rejects));
        QTableView *view = app.table(Rejects);
        view->setCurrentIndex(view->model()->index(300, 0));
        QVERIFY(settles(app));
        app.filter(Rejects, u"statusCode='ELQ-00002'"_s);
        QVERIFY(app.becomesReady(Rejects));
        QCOMPARE(view->verticalScrollBar()->value(), 0);
        QCOMPARE(view->currentIndex().row(), 0);
        QVERIFY(!view->selectionModel()->hasSelection());
    }

    // New syncs stand at the beginning of the list: the chosen one, and those in sight, go by their numbers.
    void theListOfSyncsHasMoved()
    {
        Window app;
        QVERIFY(app.becomesReady(Syncs));
        QTableView *view = app.table(Syncs);
        const QString id = app.cell(Syncs, 5, u"ID"_s);
        view->setCurrentIndex(view->model()->index(5, 0));
        QTRY_COMPARE(app.shownSync(), id);
        view->verticalScrollBar()->setValue(60); // the chosen one is not in sight
        const QString top = topId(app);
        QVERIFY(settles(app));

        QVERIFY(createSync(app));
        QVERIFY(refresh(app, Syncs));
        QCOMPARE(rowOf(app, id), 6);
        QCOMPARE(view->currentIndex().row(), 6);
        QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(view->selectionModel()->selectedRows().first().row(), 6);
        QCOMPARE(topId(app), top);
        QCOMPARE(app.shownSync(), id);
    }

    // Whoever looks at the beginning of the list sees what is new there.
    void aNewSyncIsSeen()
    {
        Window app;
        QVERIFY(app.becomesReady(Syncs));
        QVERIFY(settles(app));
        QVERIFY(createSync(app));
        QVERIFY(refresh(app, Syncs));
        QCOMPARE(app.table(Syncs)->rowAt(0), 0);
        QCOMPARE(app.cell(Syncs, 0, u"ID"_s), QString::number(app.server().newestSync()));
        QCOMPARE(app.table(Syncs)->currentIndex().row(), 1);
    }

    // The chosen sync is not on the first page, which is all that is here at first.
    void aSyncOnALaterPage()
    {
        Window app;
        QVERIFY(app.becomesReady(Syncs));
        app.setNumber(u"Syncs page size"_s, 20);
        QVERIFY(app.becomesReady(Syncs));
        QTableView *view = app.table(Syncs);
        view->scrollTo(view->model()->index(120, 0), QAbstractItemView::PositionAtTop);
        QTRY_VERIFY(app.cell(Syncs, 120, u"ID"_s) != u"…"_s);
        const QString id = app.cell(Syncs, 120, u"ID"_s);
        view->setCurrentIndex(view->model()->index(120, 0));
        QTRY_COMPARE(app.shownSync(), id);
        QVERIFY(settles(app));

        QVERIFY(createSync(app));
        QVERIFY(refresh(app, Syncs));
        QTRY_COMPARE(app.cell(Syncs, 121, u"ID"_s), id);
        QTRY_COMPARE(view->currentIndex().row(), 121);
        QVERIFY(view->selectionModel()->isRowSelected(121));
        QCOMPARE(app.shownSync(), id);
    }

    // What a watch finds out of the chosen sync.
    void aWatchedSyncChangesItsStatus()
    {
        Window app;
        QVERIFY(app.openTable(Many, Rejects));
        QTableView *view = app.table(Rejects);
        view->setCurrentIndex(view->model()->index(7, 2));
        view->verticalScrollBar()->setValue(100);
        QVERIFY(settles(app));
        auto *pane = app.window().findChild<SyncPane *>();
        Sync changed = *pane->loaded();
        changed.status = u"error"_s;
        app.forgetRequests();
        pane->follow(changed);
        QTRY_VERIFY(!app.requests(pathOf(Many, Rejects)).isEmpty());
        QVERIFY(settles(app));
        QCOMPARE(view->currentIndex(), view->model()->index(7, 2));
        QVERIFY(view->selectionModel()->isSelected(view->currentIndex()));
        QCOMPARE(view->verticalScrollBar()->value(), 100);
        QCOMPARE(findFact(&app.window(), u"Status"_s)->text(), u"error"_s);
    }

    // Labels and texts too: nothing is built anew that says the same.
    void detailsAndDefinition()
    {
        Window app;
        QVERIFY(app.open(Many));
        QVERIFY(settles(app));
        app.openTab(u"Definition"_s);
        const QPointer<QLabel> status = findFact(&app.window(), u"Status"_s);
        const QPointer<QLabel> rule = findFact(&app.window(), u"Update rule"_s);
        QVERIFY(status && rule);
        auto *fields = app.find<QTableWidget>(u"Definition fields"_s);
        auto *json = app.find<QPlainTextEdit>(u"Definition JSON"_s);
        QVERIFY(fields->rowCount() > 2);
        fields->setCurrentCell(2, 1);
        rule->setSelection(0, 3);
        json->verticalScrollBar()->setValue(1);
        app.forgetRequests();
        app.action(u"Refresh"_s)->trigger();
        QTRY_VERIFY(!app.requests(pathOf(Many)).isEmpty());
        QVERIFY(settles(app));
        QVERIFY(status && rule);
        QCOMPARE(rule->selectedText().size(), 3);
        QCOMPARE(fields->currentRow(), 2);
        QCOMPARE(json->verticalScrollBar()->value(), 1);
    }
};

INSPECTOR_WINDOW_TEST_MAIN(tst_Place)
#include "tst_place.moc"
