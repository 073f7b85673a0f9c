// SPDX-License-Identifier: MIT
// The list of syncs as people read it: names for URIs, numbers of rejects, and the marks of watched syncs.
#include "models/syncs/syncfacts.h"
#include "tests/ui/window.h"
#include "ui/create/syncactions.h"
#include "ui/sync/syncspane.h"
#include "ui/table/columnlayout.h"
#include "ui/table/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString Syncs = u"Syncs"_s;

QStringList titles(const Window &app)
{
    const TableView &view = app.pane(Syncs).view();
    QStringList shown;
    for (const int column : view.columns().inOrder()) {
        if (view.columns().isShown(column))
            shown << view.model()->headerData(column, Qt::Horizontal).toString();
    }
    return shown;
}

int rowOf(const Window &app, qint64 sync)
{
    return app.pane(Syncs).model().rowWith("id", QByteArray::number(sync));
}

QString cellOf(const Window &app, qint64 sync, const QString &column)
{
    return app.cell(Syncs, rowOf(app, sync), column);
}

// All that is asked on the side is here.
bool isSettled(const Window &app)
{
    const auto *list = app.window().findChild<SyncsPane *>();
    return app.becomesReady(Syncs) && becomes([list] { return list->isSettled(); });
}

bool watch(Window &app, qint64 sync)
{
    QAction *action = app.action(u"Notify me when this sync finishes"_s);
    if (!app.open(sync) || !becomes([action] { return action->isEnabled(); }))
        return false;
    action->trigger();
    return action->isChecked();
}

QAbstractItemDelegate *delegateOf(const Window &app)
{
    return app.table(Syncs)->itemDelegate();
}
} // namespace

class TestSyncList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        asksForSyncFacts.set(true);
    }

    void onASmallScreenWhatMattersIsWhole()
    {
        Window app;
        app.window().resize(1024, 768);
        QVERIFY(isSettled(app));
        QTableView *view = app.table(Syncs);
        const auto column = [&](const QString &title) { return app.columnNamed(Syncs, title); };
        for (const QString &title : {u"Status"_s, u"Definition"_s, u"Rejects"_s, u"Created"_s}) {
            const int end = view->columnViewportPosition(column(title)) + view->columnWidth(column(title));
            QVERIFY2(end <= view->viewport()->width(), qPrintable(title));
        }
        const int created = column(u"Created"_s);
        QVERIFY(view->columnWidth(created) >=
                static_cast<QAbstractItemView *>(view)->sizeHintForColumn(created));
        const int definition = column(u"Definition"_s);
        const int small = view->columnWidth(definition);
        QVERIFY2(small >= view->fontMetrics().horizontalAdvance(u"Nightly contacts"_s) + 8,
                 qPrintable(QString::number(small)));
        app.window().resize(2560, 1440);
        QVERIFY(becomes([&] { return view->columnWidth(definition) > small; }));
        // A width that a person chose stays.
        view->horizontalHeader()->resizeSection(definition, 99);
        app.window().resize(1024, 768);
        QTest::qWait(0); // layouts
        QCOMPARE(view->columnWidth(definition), 99);
    }

    void whatMattersAtAGlance()
    {
        const Window app;
        QVERIFY(isSettled(app));
        QCOMPARE(titles(app), (QStringList{u"ID"_s, u"Status"_s, u"Definition"_s, u"Rejects"_s, u"Created"_s,
                                           u"Kind"_s, u"Duration"_s, u"Created by"_s}));
        QCOMPARE(cellOf(app, Demo::Sync::ManyRejects, u"Definition"_s), u"Nightly contacts"_s);
        QCOMPARE(cellOf(app, Demo::Sync::ManyRejects, u"Kind"_s), u"import"_s);
        QCOMPARE(cellOf(app, Demo::Sync::ManyRejects, u"Rejects"_s), QLocale().toString(87159));
        QCOMPARE(cellOf(app, Demo::Sync::ImportWarningNoRejects, u"Rejects"_s), u"0"_s);
        QCOMPARE(cellOf(app, Demo::Sync::SmallExport, u"Rejects"_s), u"–"_s);
        QCOMPARE(cellOf(app, Demo::Sync::RunningImport, u"Duration"_s), u"–"_s);
        // A deleted definition has no name, and says nothing of it.
        QCOMPARE(cellOf(app, Demo::Sync::DefinitionGone, u"Definition"_s), u"/contacts/imports/1199"_s);
        QCOMPARE(app.message(Syncs), QString());
    }

    void onceForEachDefinition()
    {
        Window app;
        QVERIFY(isSettled(app));
        app.window().findChild<SyncsPane *>()->refresh();
        QVERIFY(isSettled(app));
        QSet<QString> asked;
        for (const Demo::Request &request : app.server().requests(u"/contacts/")) {
            // The chosen sync's definition is asked for by its own tab as well.
            if (request.path.endsWith(app.cell(Syncs, 0, u"Definition URI"_s)))
                continue;
            QVERIFY2(!asked.contains(request.path), qPrintable(request.path));
            asked << request.path;
        }
        QVERIFY(!asked.isEmpty());
    }

    void failuresDisturbNobody()
    {
        Window app({}, Window::Start::SignedOut);
        app.server().addFault(
            {.path = u"/(imports|exports|syncActions|rejects)"_s, .times = -1, .status = 500});
        app.signIn();
        QVERIFY(isSettled(app));
        QCOMPARE(app.message(Syncs), QString());
        QCOMPARE(cellOf(app, Demo::Sync::ManyRejects, u"Rejects"_s), u"–"_s);
        QCOMPARE(cellOf(app, Demo::Sync::ManyRejects, u"Definition"_s), u"/contacts/imports/1235"_s);
    }

    void rejectsAreRememberedOverASignOut()
    {
        Window app;
        QVERIFY(isSettled(app));
        app.forgetRequests();
        app.signInAnew();
        QVERIFY(isSettled(app));
        QVERIFY(!cellOf(app, Demo::Sync::ManyRejects, u"Rejects"_s).contains(u'–'));
        QVERIFY(app.requests(pathOf(Demo::Sync::ImportWarningNoRejects, u"rejects"_s)).isEmpty());
    }

    // What was laid out before there were these columns keeps its order, widths and choice.
    void anEarlierLayoutStays()
    {
        QSettings().setValue(
            u"tables/columns"_s,
            QByteArray(
                R"({"":["Syncs"],"Syncs":{"frozen":true,"hidden":["callbackUrl","uri","createdBy"],)"
                R"("order":["createdAt","id","status","syncedInstanceUri","createdBy","syncStartedAt",)"
                R"("syncEndedAt","callbackUrl","uri"],"widths":{"status":123}}})"));
        const Window app;
        QVERIFY(app.becomesReady(Syncs));
        QCOMPARE(titles(app),
                 (QStringList{u"Created"_s, u"Kind"_s, u"Duration"_s, u"ID"_s, u"Status"_s, u"Definition"_s,
                              u"Rejects"_s, u"Definition URI"_s, u"Started"_s, u"Ended"_s}));
        QCOMPARE(app.table(Syncs)->columnWidth(app.columnNamed(Syncs, u"Status"_s)), 123);
        QVERIFY(app.pane(Syncs).view().columns().isFrozen());
    }

    void filesHaveWhatEloquaSends()
    {
        const QTemporaryDir folder;
        Window app;
        QVERIFY(isSettled(app));
        for (const bool asShown : {false, true}) {
            const QString path = folder.filePath(asShown ? u"shown.csv"_s : u"all.csv"_s);
            app.press(u"Syncs export"_s);
            if (asShown)
                app.press(u"Columns as shown"_s);
            QVERIFY(app.saveExport(path));
            QFile file(path);
            QVERIFY(becomes([&file] { return file.exists(); }) && file.open(QIODevice::ReadOnly));
            const QByteArray head = file.readLine().trimmed();
            QCOMPARE(head, asShown ? QByteArray("id,status,syncedInstanceUri,createdAt,syncStartedAt,"
                                                "syncEndedAt,createdBy")
                                   : info(Table::Syncs).columns.join(','));
        }
    }

    void nothingIsSortedByThem()
    {
        Window app;
        QVERIFY(isSettled(app));
        app.forgetRequests();
        app.clickHeader(Syncs, u"Definition"_s);
        QTest::qWait(50);
        QVERIFY(app.requests(u"/syncs"_s).isEmpty());
    }

    void aDefinitionIsFilteredByItsUri()
    {
        Window app;
        QVERIFY(isSettled(app));
        const int definition = app.columnNamed(Syncs, u"Definition"_s);
        app.table(Syncs)->setCurrentIndex(
            app.table(Syncs)->model()->index(rowOf(app, Demo::Sync::ManyRejects), definition));
        app.table(Syncs)->setFocus();
        app.action(u"Filter by this cell"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(app.lastRequest(u"/syncs"_s).value(u"q"),
                                  u"syncedInstanceUri='/contacts/imports/1235'"_s, Patience);
    }

    // The eye stands beside the status, and there is room for it and for bold text from the start.
    void marksCutNothing()
    {
        Window app;
        QVERIFY(isSettled(app));
        const QTableView *view = app.table(Syncs);
        const QModelIndex number = view->model()->index(rowOf(app, Demo::Sync::RunningExport), 0);
        const QModelIndex status = number.siblingAtColumn(app.columnNamed(Syncs, u"Status"_s));
        const QModelIndex created = number.siblingAtColumn(app.columnNamed(Syncs, u"Created"_s));
        const int width = view->columnWidth(status.column());
        const auto picture = [view](const QModelIndex &cell) {
            return view->viewport()->grab(view->visualRect(cell)).toImage();
        };
        QVERIFY(app.open(Demo::Sync::RunningExport));
        const QImage numberBefore = picture(number);
        const QImage statusBefore = picture(status);
        QVERIFY(watch(app, Demo::Sync::RunningExport));
        QCOMPARE(picture(number), numberBefore);
        QVERIFY(picture(status) != statusBefore);
        app.window().findChild<SyncsPane *>()->markEnded(SyncId(Demo::Sync::RunningExport));
        QCOMPARE(view->columnWidth(status.column()), width);
        QStyleOptionViewItem option;
        option.initFrom(view);
        option.widget = view;
        for (const QModelIndex &cell : {number, status, created}) {
            const QSize needed = delegateOf(app)->sizeHint(option, cell);
            QVERIFY2(view->columnWidth(cell.column()) >= needed.width(), qPrintable(cell.data().toString()));
        }
    }

    void watchedSyncsAreAClickAway()
    {
        Window app;
        QVERIFY(isSettled(app));
        auto *button = app.find<QToolButton>(u"Watched syncs"_s);
        QVERIFY(button && !button->isVisible());
        QVERIFY(watch(app, Demo::Sync::RunningExport));
        QVERIFY(watch(app, Demo::Sync::RunningImport));
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), u"Watching 2"_s);
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        QTRY_VERIFY_WITH_TIMEOUT(
            button->menu()->actions().first()->text().contains(u"Sync 1045: Accounts to warehouse, active"_s),
            Patience);
        QCOMPARE(button->menu()->actions().size(), 2);
        button->menu()->actions().first()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(app.find<QLabel>(u"Sync title"_s)->text().startsWith(u"Sync 1045   "_s),
                                 Patience);
        app.action(u"Notify me when this sync finishes"_s)->trigger();
        QCOMPARE(button->text(), u"Watching 1"_s);
        app.window().setClient(nullptr);
        QVERIFY(!button->isVisible());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestSyncList)
#include "tst_synclist.moc"
