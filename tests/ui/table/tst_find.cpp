// SPDX-License-Identifier: MIT
// Finding among the rows that are loaded, and going to a row by its number.
#include "tests/ui/window.h"

#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 Small = Demo::Sync::SmallExport;

bool openData(Window &app, qint64 sync)
{
    if (!app.openTable(sync, u"Data"_s))
        return false;
    app.table(u"Data"_s)->setFocus();
    return true;
}

QString found(const Window &app)
{
    return app.find<QLabel>(u"Data find count"_s)->text();
}

QLineEdit *bar(const Window &app)
{
    return app.find<QLineEdit>(u"Data find"_s);
}

// Types it and waits until the answer begins so.
bool finds(const Window &app, const QString &text, const QString &answer)
{
    app.action(u"Find…"_s)->trigger();
    bar(app)->selectAll();
    QTest::keyClicks(bar(app), text);
    return becomes([&] { return found(app).startsWith(answer); });
}

// Rows and columns of the demo's data that have it, as a person counts them.
QList<std::pair<int, int>> expected(qint64 sync, int rows, const QByteArray &text)
{
    QList<std::pair<int, int>> cells;
    for (int row = 0; row < rows; ++row) {
        const QList<QByteArray> values = Demo::dataRow(sync, row);
        for (int column = 0; column < values.size(); ++column) {
            if (values.at(column).toLower().contains(text.toLower()))
                cells << std::pair(row, column);
        }
    }
    return cells;
}

std::pair<int, int> current(const Window &app)
{
    const QModelIndex index = app.table(u"Data"_s)->currentIndex();
    return {index.row(), index.column()};
}

QDialog *askForRow(const Window &app, const QString &text)
{
    app.action(u"Go to row…"_s)->trigger();
    auto *input = app.find<QLineEdit>(u"Row number"_s);
    if (!input)
        return nullptr;
    QTest::keyClicks(input, text);
    return qobject_cast<QDialog *>(input->window());
}

QString hint(const Window &app)
{
    return app.find<QLabel>(u"Row number hint"_s)->text();
}
} // namespace

class TestFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void theKeysAreTheOnesPeopleKnow()
    {
        Window app;
        QVERIFY(app.action(u"Find…"_s)->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_F)));
        QVERIFY(app.action(u"Find next"_s)->shortcuts().contains(QKeySequence(Qt::Key_F3)));
        QVERIFY(app.action(u"Find previous"_s)->shortcuts().contains(QKeySequence(Qt::SHIFT | Qt::Key_F3)));
        int with = 0;
        for (const QAction *action : app.window().findChildren<QAction *>())
            with += action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_G)) ? 1 : 0;
        QCOMPARE(with, 1);
    }

    void findsEveryCellInAnyCaseAndGoesRound()
    {
        Window app;
        QVERIFY(openData(app, Small));
        const auto cells = expected(Small, 240, "an");
        QVERIFY(cells.size() > 5);
        const QString of = u" of %1 in all 240 rows"_s.arg(QLocale().toString(cells.size()));
        QVERIFY2(finds(app, u"AN"_s, u"1"_s + of), qPrintable(found(app)));
        QCOMPARE(current(app), cells.at(0));
        for (int at = 1; at < 6; ++at) {
            QTest::keyClick(bar(app), Qt::Key_Return);
            QCOMPARE(current(app), cells.at(at));
            QCOMPARE(found(app), QString::number(at + 1) + of);
        }
        app.action(u"Find previous"_s)->trigger();
        QCOMPARE(current(app), cells.at(4));
        app.table(u"Data"_s)->setCurrentIndex(app.table(u"Data"_s)->model()->index(0, 0));
        app.action(u"Find previous"_s)->trigger();
        QCOMPARE(current(app),
                 current(app).first == 0 && cells.first() == std::pair(0, 0) ? cells.first() : cells.last());
        app.action(u"Find next"_s)->trigger();
        QCOMPARE(current(app), cells.first());
        QVERIFY2(found(app).endsWith(u"wrapped around"_s), qPrintable(found(app)));
    }

    void saysHowManyOfTheTotalWereSearched()
    {
        Window app;
        QVERIFY(openData(app, Demo::Sync::Export250k));
        QVERIFY2(finds(app, u"no such text"_s, u"Not found in 1,000 loaded rows of 250,000"_s),
                 qPrintable(found(app)));
        // Rows that come later count, too.
        QTest::keyClick(app.table(u"Data"_s), Qt::Key_End);
        QVERIFY(becomes([&] { return found(app) == u"Not found in 2,000 loaded rows of 250,000"_s; }));
    }

    void hiddenColumnsAreNotSearched()
    {
        Window app;
        QVERIFY(openData(app, Small));
        QTableView *table = app.table(u"Data"_s);
        const auto cells = expected(Small, 240, "an");
        const int column = cells.first().second;
        const auto hidden = std::count_if(cells.begin(), cells.end(),
                                          [column](const auto &cell) { return cell.second == column; });
        QVERIFY(finds(app, u"an"_s, u"1 of "_s));
        table->setColumnHidden(column, true);
        const QString left = QLocale().toString(cells.size() - hidden) + u" "_s;
        QVERIFY2(becomes([&] { return found(app).startsWith(left); }), qPrintable(found(app)));
    }

    // In the window "2024-03-01 10:15:05", from the server "2024-03-01T10:15:05.6300000Z".
    void timesAreFoundAsShownAndAsSent()
    {
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        app.table(u"Syncs"_s)->setFocus();
        const QModelIndex cell = app.table(u"Syncs"_s)->model()->index(3, 3);
        auto *line = app.find<QLineEdit>(u"Syncs find"_s);
        const auto *count = app.find<QLabel>(u"Syncs find count"_s);
        app.action(u"Find…"_s)->trigger();
        for (const QString &text : {cell.data().toString(), cell.data(PagedTableModel::RawRole).toString()}) {
            line->setText(text);
            QVERIFY2(becomes([&] { return count->text().contains(u" of "_s); }), qPrintable(count->text()));
            QVERIFY(app.table(u"Syncs"_s)->currentIndex().row() <= 3);
            line->clear();
            QCOMPARE(count->text(), QString());
        }
    }

    // In the window "1,500", from the server 1500.
    void numbersAreFoundAsShownAndAsSent()
    {
        Demo::Options options;
        options.rejects = 3000;
        Window app(options);
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        app.filter(u"Rejects"_s, u"recordIndex>1000"_s);
        QVERIFY(becomes([&] { return app.cell(u"Rejects"_s, 0, u"Record"_s).contains(u','); }));
        const QModelIndex cell = app.table(u"Rejects"_s)->model()->index(0, 0);
        const QString sent = cell.data(PagedTableModel::RawRole).toString();
        QCOMPARE(cell.data().toString(), u"%L1"_s.arg(sent.toInt()));
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), sent);
        app.table(u"Rejects"_s)->setFocus();
        app.action(u"Find…"_s)->trigger();
        for (const QString &text : {cell.data().toString(), sent}) {
            app.find<QLineEdit>(u"Rejects find"_s)->setText(text);
            const auto *count = app.find<QLabel>(u"Rejects find count"_s);
            QVERIFY2(becomes([&] { return count->text().contains(u" of "_s); }), qPrintable(count->text()));
        }
    }

    void escapeClosesAndF3GoesOn()
    {
        Window app;
        QVERIFY(openData(app, Small));
        const auto cells = expected(Small, 240, "an");
        QVERIFY(finds(app, u"an"_s, u"1 of "_s));
        QTest::keyClick(bar(app), Qt::Key_Escape);
        QVERIFY(!bar(app)->isVisible());
        QVERIFY(app.table(u"Data"_s)->hasFocus());
        app.action(u"Find next"_s)->trigger();
        QVERIFY(becomes([&] { return current(app) == cells.at(1); }));
        QVERIFY(bar(app)->isVisible());
        QVERIFY(app.table(u"Data"_s)->hasFocus());
    }

    void anotherSyncIsSearchedAnew()
    {
        Window app;
        QVERIFY(openData(app, Small));
        QVERIFY(finds(app, u"an"_s, u"1 of "_s));
        QVERIFY(openData(app, Demo::Sync::Export250k));
        const qsizetype cells = expected(Demo::Sync::Export250k, 1000, "an").size();
        const QString answer = QLocale().toString(cells) + u" found in 1,000 loaded rows"_s;
        QVERIFY2(becomes([&] {
                     return found(app).startsWith(answer) ||
                            found(app).contains(u"of "_s + QLocale().toString(cells));
                 }),
                 qPrintable(found(app) + answer));
    }

    void goesToARowByItsNumber()
    {
        Window app;
        QVERIFY(openData(app, Demo::Sync::Export250k));
        QDialog *dialog = askForRow(app, u"123,456"_s);
        QVERIFY(dialog);
        QTest::keyClick(app.find<QLineEdit>(u"Row number"_s), Qt::Key_Return);
        QTableView *table = app.table(u"Data"_s);
        QCOMPARE(table->currentIndex().row(), 123'455);
        QCOMPARE(table->model()->headerData(123'455, Qt::Vertical).toString(), u"123,456"_s);
        QVERIFY(table->viewport()->rect().intersects(table->visualRect(table->currentIndex())));
        QVERIFY(becomes([&] {
            return table->currentIndex().data(PagedTableModel::RawRole).toString() ==
                   QString::fromUtf8(Demo::dataRow(Demo::Sync::Export250k, 123'455).first());
        }));
    }

    // With "Start at" the rows keep the numbers that the server counts them by.
    void numbersAreTheServersAlsoFromTheMiddle()
    {
        Window app;
        QVERIFY(openData(app, Demo::Sync::Export250k));
        app.setNumber(u"Data start at"_s, 200);
        QVERIFY(becomes([&] { return app.pane(u"Data"_s).model().firstOffset() == 200; }));
        const QTableView *table = app.table(u"Data"_s);
        QCOMPARE(table->model()->headerData(0, Qt::Vertical).toString(), u"201"_s);
        QDialog *dialog = askForRow(app, u"200"_s);
        QVERIFY(dialog);
        QVERIFY2(hint(app).startsWith(u"Row 200 doesn't exist. Rows are numbered from 201 to 250,000"_s),
                 qPrintable(hint(app)));
        QTest::keyClick(app.find<QLineEdit>(u"Row number"_s), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        app.find<QLineEdit>(u"Row number"_s)->setText(u"300"_s);
        QTest::keyClick(app.find<QLineEdit>(u"Row number"_s), Qt::Key_Return);
        QCOMPARE(table->currentIndex().row(), 99);
    }

    void whatIsNoNumberIsSaidToBeNone()
    {
        Window app;
        QVERIFY(openData(app, Small));
        QDialog *dialog = askForRow(app, u"12a"_s);
        QVERIFY(dialog);
        QVERIFY2(hint(app).startsWith(u"That isn't a number."_s), qPrintable(hint(app)));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void anEmptyTableHasNoRowToGoTo()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ImportSuccess));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        app.table(u"Rejects"_s)->setFocus();
        app.action(u"Go to row…"_s)->trigger();
        QVERIFY(!app.find<QLineEdit>(u"Row number"_s));
        QCOMPARE(app.window().statusBar()->currentMessage(), u"Rejects has no rows to go to."_s);
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestFind)
#include "tst_find.moc"
