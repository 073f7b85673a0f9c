// SPDX-License-Identifier: MIT
// Moving about in large tables, and what a refresh leaves in place.
#include "tests/ui/window.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
bool isLoaded(const Window &app, const QString &table, int row)
{
    return app.pane(table).model().rowState(row) == PagedTableModel::RowState::Loaded;
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void theEndOfFiveMillionRowsIsTwoRequestsAway()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::Export5M, u"Data"_s));
        QTableView *data = app.table(u"Data"_s);
        QCOMPARE(data->model()->rowCount(), 5'000'000);
        app.forgetRequests();
        QTest::keyClick(data, Qt::Key_End);
        QCOMPARE(data->currentIndex().row(), 4'999'999);
        QVERIFY(becomes([&] { return isLoaded(app, u"Data"_s, 4'999'999); }));
        QVERIFY(settles(app.client().api()));
        QVERIFY2(app.requests(pathOf(Demo::Sync::Export5M, u"Data"_s)).size() <= 2,
                 qPrintable(QString::number(app.requests(u"/data"_s).size())));
        const auto expected = Demo::dataRow(Demo::Sync::Export5M, 4'999'999);
        for (int column = 0; column < data->model()->columnCount(); ++column) {
            QCOMPARE(data->model()->index(4'999'999, column).data(PagedTableModel::RawRole).toString(),
                     QString::fromUtf8(expected.at(column)));
        }
        QVERIFY2(app.count(u"Data"_s).contains(QLocale().toString(5'000'000)),
                 qPrintable(app.count(u"Data"_s)));
        // The row number is the server's.
        QCOMPARE(data->model()->headerData(4'999'999, Qt::Vertical).toString(), u"5,000,000"_s);
        QTest::keyClick(data, Qt::Key_Home);
        QCOMPARE(data->currentIndex().row(), 0);
    }

    void draggingTheScrollBarAsksForWhereItStops()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::Export5M, u"Data"_s));
        app.forgetRequests();
        QScrollBar *bar = app.table(u"Data"_s)->verticalScrollBar();
        for (int step = 1; step <= 200; ++step) {
            bar->setValue(step * 20'000);
            if (step % 20 == 0)
                QTest::qWait(1);
        }
        QVERIFY(becomes([&] { return isLoaded(app, u"Data"_s, 4'000'000); }));
        QVERIFY2(app.requests(u"/data"_s).size() < 40,
                 qPrintable(QString::number(app.requests(u"/data"_s).size())));
    }

    void aTabThatComesBackIsFilled()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        app.setNumber(u"Rejects page size"_s, 5);
        QVERIFY(becomes([&] { return app.pane(u"Rejects"_s).model().query().limit == 5; }));
        QVERIFY(becomes([&] { return isLoaded(app, u"Rejects"_s, 9); }));
        // Loaded anew while another tab is in front: all that is on screen must come when it is looked at.
        app.openTab(u"Overview"_s);
        QTest::keyClick(&app.window(), Qt::Key_F5);
        QVERIFY(becomes([&] { return app.requests(u"/rejects"_s).last().value(u"offset").isEmpty(); }));
        QVERIFY(app.becomesReady(u"Rejects"_s));
        app.openTab(u"Rejects"_s);
        QVERIFY(becomes([&] { return isLoaded(app, u"Rejects"_s, 9); }));
    }

    void theCountFollowsTheView()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::Export250k, u"Data"_s));
        QVERIFY2(app.count(u"Data"_s).startsWith(u"Rows 1–"_s), qPrintable(app.count(u"Data"_s)));
        app.table(u"Data"_s)->verticalScrollBar()->setValue(999);
        QVERIFY2(app.count(u"Data"_s).startsWith(u"Rows 1,000–"_s), qPrintable(app.count(u"Data"_s)));
        QVERIFY2(app.count(u"Data"_s).endsWith(u"of 250,000"_s), qPrintable(app.count(u"Data"_s)));
    }

    void aRefreshKeepsWidthsAndColumns()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::SmallExport, u"Data"_s));
        QTableView *data = app.table(u"Data"_s);
        data->setColumnWidth(1, 321);
        data->setColumnHidden(3, true);
        data->horizontalHeader()->moveSection(0, 2);
        QTest::keyClick(&app.window(), Qt::Key_F5);
        QVERIFY(becomes([&] { return app.requests(u"/data"_s).size() == 2; }));
        QVERIFY(app.becomesReady(u"Data"_s));
        QCOMPARE(data->columnWidth(1), 321);
        QVERIFY(data->isColumnHidden(3));
        QCOMPARE(data->horizontalHeader()->visualIndex(0), 2);
    }

    void aLargePageIsKeptWhole()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::Export250k, u"Data"_s));
        app.setNumber(u"Data page size"_s, 50000);
        QVERIFY(becomes([&] { return app.requests(u"/data"_s).last().value(u"limit") == u"50000"_s; }));
        QVERIFY(app.becomesReady(u"Data"_s));
        QCOMPARE(app.pane(u"Data"_s).model().rowsInMemory(), 50'000);
    }

    void aWideTableOpens()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ExportWide, u"Data"_s));
        QCOMPARE(app.table(u"Data"_s)->model()->columnCount(), 250);
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestTables)
#include "tst_tables.moc"
