// SPDX-License-Identifier: MIT
// Filtering by a cell, from its context menu and from the menu bar.
#include "tests/ui/filtering.h"

#include <QContextMenuEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
// Opens the context menu of a cell and says what it offers; `text` chooses.
QStringList cellMenu(const Window &app, const QString &table, int row, const QString &column,
                     const QString &text = {})
{
    QTableView *view = app.table(table);
    const QModelIndex cell = view->model()->index(row, app.columnNamed(table, column));
    view->scrollTo(cell);
    const QPoint at = view->visualRect(cell).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(view->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return {};
    QStringList offered;
    const auto actions = menu->actions();
    for (const QAction *action : actions)
        offered << (action->isEnabled() ? QString() : u"off: "_s) + QString(action->text()).remove(u'&');
    if (QAction *chosen = entry(menu, text))
        chosen->trigger();
    menu->close();
    (void)becomes([] { return QApplication::activePopupWidget() == nullptr; });
    return offered;
}
} // namespace

class TestCellFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void byACell()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        const QString code = app->cell(Rejects, 0, u"Code"_s);
        const QString record = app->cell(Rejects, 0, u"Record"_s);
        cellMenu(*app, Rejects, 0, u"Code"_s, u"Filter by this cell"_s);
        QString q = u"statusCode='%1'"_s.arg(code);
        QVERIFY(isFilteredToReady(*app, Rejects, q));
        QCOMPARE(textOf(*app, Rejects), q);
        cellMenu(*app, Rejects, 0, u"Record"_s, u"Exclude this cell"_s);
        q += u" AND recordIndex!=%1"_s.arg(record);
        QVERIFY(isFilteredToReady(*app, Rejects, q));
        QVERIFY(app->cell(Rejects, 0, u"Record"_s) != record);
        // With what is typed, applied or not; what cannot be joined with gives way.
        app->find<QLineEdit>(u"Rejects filter"_s)->setText(u"not a filter"_s);
        cellMenu(*app, Rejects, 0, u"Code"_s, u"Filter by this cell"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='%1'"_s.arg(code)));
    }

    // What a context menu can do, the menu bar can.
    void byTheEditMenu()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        const auto trigger = [](const Window &window, const QString &text) {
            const auto actions = window.window().findChildren<QAction *>();
            for (QAction *action : actions) {
                if (QString(action->text()).remove(u'&') == text)
                    return action->trigger();
            }
            QFAIL(qPrintable(text));
        };
        QTableView *view = app->table(Rejects);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(2, app->columnNamed(Rejects, u"Code"_s)));
        const QString q = u"statusCode='%1'"_s.arg(app->cell(Rejects, 2, u"Code"_s));
        trigger(*app, u"Filter by this cell"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, q));
        QSignalSpy remarks(&app->pane(Rejects), &TablePane::remark);
        view->setCurrentIndex(view->model()->index(0, app->columnNamed(Rejects, u"emailAddress"_s)));
        trigger(*app, u"Filter by this cell"_s);
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks.first().first().toString(),
                 u"Nothing was filtered: Eloqua can't filter by this column."_s);
        trigger(*app, u"Filter…"_s);
        QCOMPARE(QApplication::focusWidget(), app->find<QLineEdit>(u"Rejects filter"_s));
        const auto data = windowOn(u"Data"_s);
        QVERIFY(data);
        QSignalSpy why(&data->pane(u"Data"_s), &TablePane::remark);
        data->table(u"Data"_s)->setFocus();
        trigger(*data, u"Filter…"_s);
        QCOMPARE(why.size(), 1);
    }

    void byACellThatCannotBeFilteredBy()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        const QString cannot = u"off: Filter by this cell (Eloqua can't filter by this column)"_s;
        for (const QString &column : {u"Invalid fields"_s, u"emailAddress"_s}) {
            const QStringList offered = cellMenu(*app, Rejects, 0, column);
            QVERIFY2(offered.contains(cannot), qPrintable(offered.join(u'|')));
            QVERIFY(!offered.contains(u"Exclude this cell"_s));
        }
        QVERIFY(cellMenu(*app, Syncs, 0, u"ID"_s).contains(cannot));
        const auto data = windowOn(u"Data"_s);
        QVERIFY(data);
        QVERIFY(cellMenu(*data, u"Data"_s, 0,
                         data->table(u"Data"_s)->model()->headerData(0, Qt::Horizontal).toString())
                    .contains(u"off: Filter by this cell (Eloqua can't filter exported data)"_s));
    }

    void byATime()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        const int column = app->columnNamed(Syncs, u"Created"_s);
        const QString day = app->pane(Syncs).model().cellText(3, column).left(10);
        cellMenu(*app, Syncs, 3, u"Created"_s, u"Filter by this cell: on or after %1"_s.arg(day));
        QVERIFY(isFilteredToReady(*app, Syncs, u"createdAt>=%1"_s.arg(day)));
        QVERIFY(app->table(Syncs)->model()->rowCount() > 0);
        QVERIFY(app->message(Syncs).isEmpty());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestCellFilter)
#include "tst_cellfilter.moc"
