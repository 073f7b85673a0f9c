// SPDX-License-Identifier: MIT
// Order, width and choice of columns, what of it is remembered, and the first column that stays in sight.
#include "tests/ui/window.h"
#include "ui/table/columnlayout.h"
#include "ui/table/tableview.h"

#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
QStringList titles(const Window &app, const QString &table)
{
    const TableView &view = app.pane(table).view();
    QStringList shown;
    for (const int column : view.columns().inOrder()) {
        if (view.columns().isShown(column))
            shown << view.model()->headerData(column, Qt::Horizontal).toString();
    }
    return shown;
}

QDialog *columnsDialog(Window &app, const QString &table)
{
    app.table(table)->setFocus();
    QTest::keyClick(&app.window(), Qt::Key_K, Qt::ControlModifier);
    for (QDialog *one : app.window().findChildren<QDialog *>()) {
        if (one->windowTitle() == u"Columns in "_s + table && one->isVisible())
            return one;
    }
    return nullptr;
}

QListWidgetItem *item(QDialog *dialog, const QString &title)
{
    const auto found = findNamed<QListWidget>(dialog, u"Columns"_s)->findItems(title, Qt::MatchExactly);
    return found.size() == 1 ? found.first() : nullptr;
}

// The header's edge after this column, dragged by hand.
void drag(QTableView *view, int column, int by)
{
    QHeaderView *header = view->horizontalHeader();
    const QPoint edge(header->sectionViewportPosition(column) + header->sectionSize(column) - 1,
                      header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QMouseEvent move(QEvent::MouseMove, edge + QPoint(by, 0),
                     header->viewport()->mapToGlobal(edge + QPoint(by, 0)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(header->viewport(), &move);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(by, 0));
}
} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void widthOrderAndChoiceAreThereAgain()
    {
        QStringList before;
        int width = 0;
        {
            Window app;
            QVERIFY(app.openTable(Demo::Sync::ManyRejects, u"Rejects"_s));
            QTableView *view = app.table(u"Rejects"_s);
            drag(view, 1, 70);
            width = view->columnWidth(1);
            view->horizontalHeader()->moveSection(3, 0);
            QDialog *dialog = columnsDialog(app, u"Rejects"_s);
            QVERIFY(dialog);
            item(dialog, u"Message"_s)->setCheckState(Qt::Unchecked);
            item(dialog, u"country"_s)->setCheckState(Qt::Unchecked);
            before = titles(app, u"Rejects"_s);
            QCOMPARE(before.first(), u"Invalid fields"_s);
            QVERIFY(!before.contains(u"Message"_s) && !before.contains(u"country"_s));
        }
        Window again;
        QVERIFY(again.openTable(Demo::Sync::ManyRejects, u"Rejects"_s));
        QCOMPARE(titles(again, u"Rejects"_s), before);
        QCOMPARE(again.table(u"Rejects"_s)->columnWidth(1), width);
        // Also after other syncs were looked at in between, which clears the table.
        QVERIFY(again.openTable(Demo::Sync::ImportSuccess, u"Rejects"_s));
        QVERIFY(again.openTable(Demo::Sync::ManyRejects, u"Rejects"_s));
        QCOMPARE(titles(again, u"Rejects"_s), before);
        QCOMPARE(again.table(u"Rejects"_s)->columnWidth(1), width);
    }

    void eachDefinitionHasItsOwn()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::Export250k, u"Data"_s));
        const QString first = titles(app, u"Data"_s).first();
        app.pane(u"Data"_s).view().columns().setShown(0, false);
        QVERIFY(!titles(app, u"Data"_s).contains(first));
        // Another definition takes it over where it has the field, and then goes its own way.
        QVERIFY(app.openTable(Demo::Sync::ExportWide, u"Data"_s));
        app.pane(u"Data"_s).view().columns().showAll();
        QCOMPARE(titles(app, u"Data"_s).size(), 250);
        QVERIFY(app.openTable(Demo::Sync::Export250k, u"Data"_s));
        QVERIFY(becomes([&] { return titles(app, u"Data"_s).size() == 19; }));
        QVERIFY(!titles(app, u"Data"_s).contains(first));
        QVERIFY(app.openTable(Demo::Sync::ExportWide, u"Data"_s));
        QVERIFY(becomes([&] { return titles(app, u"Data"_s).size() == 250; }));
    }

    void aColumnIsFoundByName()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ExportWide, u"Data"_s));
        QTableView *view = app.table(u"Data"_s);
        const QString last = view->model()->headerData(249, Qt::Horizontal).toString();
        QVERIFY(view->columnViewportPosition(249) > view->viewport()->width());
        QDialog *dialog = columnsDialog(app, u"Data"_s);
        QVERIFY(dialog);
        auto *search = findNamed<QLineEdit>(dialog, u"Find column"_s);
        QVERIFY(becomes([&] { return search->hasFocus(); }));
        QTest::keyClicks(search, last.toUpper());
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(view->currentIndex().column(), 249);
        QVERIFY(view->columnViewportPosition(249) < view->viewport()->width());
        QVERIFY(view->columnViewportPosition(249) >= 0);
    }

    void theLastColumnCannotBeHidden()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ManyRejects, u"Logs"_s));
        QDialog *dialog = columnsDialog(app, u"Logs"_s);
        QVERIFY(dialog);
        auto *list = findNamed<QListWidget>(dialog, u"Columns"_s);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QCOMPARE(titles(app, u"Logs"_s).size(), 1);
        int checked = 0;
        for (int row = 0; row < list->count(); ++row)
            checked += list->item(row)->checkState() == Qt::Checked ? 1 : 0;
        QCOMPARE(checked, 1);
    }

    void resetBringsTheFirstDayBack()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ManyRejects, u"Rejects"_s));
        QTableView *view = app.table(u"Rejects"_s);
        const QStringList before = titles(app, u"Rejects"_s);
        const int width = view->columnWidth(2);
        drag(view, 2, 50);
        QVERIFY(view->columnWidth(2) > width);
        QDialog *dialog = columnsDialog(app, u"Rejects"_s);
        findNamed<QListWidget>(dialog, u"Columns"_s)->setCurrentRow(0);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Move &down"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        item(dialog, u"Code"_s)->setCheckState(Qt::Unchecked);
        QVERIFY(titles(app, u"Rejects"_s) != before);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"&Reset layout"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(titles(app, u"Rejects"_s), before);
        QCOMPARE(view->columnWidth(2), width);
    }

    void theFirstColumnStaysInSight()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ExportWide, u"Data"_s));
        TableView &view = app.pane(u"Data"_s).view();
        auto *header = findNamed<QHeaderView>(&view, u"First column"_s);
        QVERIFY(header && !header->isVisible());
        view.columns().setFrozen(true);
        QVERIFY2(!header->isVisible(), "nothing covers it yet");
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum() / 2);
        QVERIFY(header->isVisible());
        const int width = view.columnWidth(0);
        QCOMPARE(header->width(), width);
        // A click there is one on the first column, at whatever row.
        const QPoint at(width / 2, view.rowViewportPosition(3) + 4);
        QCOMPARE(view.indexAt(at), view.model()->index(3, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(view.currentIndex(), view.model()->index(3, 0));
        QVERIFY2(view.horizontalScrollBar()->value() > 0, "choosing it scrolls nowhere");
        // The arrow keys never lead under it.
        const int under = view.columnAt(width + 1);
        view.setCurrentIndex(view.model()->index(3, under));
        for (int step = 0; step < 3; ++step) {
            QTest::keyClick(&view, Qt::Key_Left);
            QVERIFY(view.columnViewportPosition(view.currentIndex().column()) >= width);
        }
        // What is painted there is the first column.
        view.clearSelection();
        view.horizontalScrollBar()->setValue(0);
        view.setCurrentIndex(view.model()->index(0, 5));
        const QRect strip(0, view.rowViewportPosition(1), width - 2, view.rowHeight(1) * 4);
        const QImage atHome = view.viewport()->grab(strip).toImage();
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum() / 3);
        QVERIFY(view.viewport()->grab(strip).toImage() == atHome);
        view.columns().setFrozen(false);
        QVERIFY(view.viewport()->grab(strip).toImage() != atHome);
        QVERIFY(!header->isVisible());
    }

    void aDoubleClickOnAnEdgeFitsThatColumn()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ManyRejects, u"Rejects"_s));
        QTableView *view = app.table(u"Rejects"_s);
        const int column = app.columnNamed(u"Rejects"_s, u"Message"_s);
        const int other = view->columnWidth(column + 1);
        view->setColumnWidth(column, 40);
        QHeaderView *header = view->horizontalHeader();
        const QPoint edge(header->sectionViewportPosition(column) + 39, header->height() / 2);
        QTest::mouseMove(header->viewport(), edge);
        QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, edge);
        QVERIFY(view->columnWidth(column) > 100);
        QCOMPARE(view->columnWidth(column + 1), other);
    }

    void theViewMenuHasWhatTheHeaderHas()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ManyRejects, u"Rejects"_s));
        QStringList names;
        for (const QAction *menu : app.window().menuBar()->actions()) {
            if (menu->text() == u"&View"_s)
                for (const QAction *action : menu->menu()->actions())
                    names << action->text().remove(u'&');
        }
        for (const QString &name : {u"Columns…"_s, u"Freeze first column"_s, u"Reset layout"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        QHeaderView *header = app.table(u"Rejects"_s)->horizontalHeader();
        Q_EMIT header->customContextMenuRequested({header->sectionViewportPosition(1) + 5, 5});
        QMenu *menu = nullptr;
        for (QMenu *one : app.table(u"Rejects"_s)->findChildren<QMenu *>()) {
            if (one->isVisible())
                menu = one;
        }
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), u"Hide Code"_s);
        menu->actions().first()->trigger();
        QVERIFY(!titles(app, u"Rejects"_s).contains(u"Code"_s));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestColumns)
#include "tst_columns.moc"
