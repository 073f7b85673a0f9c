// SPDX-License-Identifier: MIT
#include "models/tables/tablelength.h"
#include "tests/tables/makepage.h"

#include <QTest>

using namespace Inspector;

namespace
{
struct Told {
    std::optional<qint64> total;
    std::optional<qint64> limit;
    bool hasMore = false;
};

Page page(qint64 offset, int rows, const Told &told)
{
    Page page = *makePage(offset, rows);
    page.total = told.total;
    page.limit = told.limit;
    page.hasMore = told.hasMore;
    return page;
}
} // namespace

class TestTableLength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheServersTotal()
    {
        TableLength length(page(0, 100, {.total = 2345, .limit = 100}), 100);
        QCOMPARE(length.rows(), 2345);
        QCOMPARE(length.total(), 2345);
        QCOMPARE(length.pageSize(), 100);
        QCOMPARE(length.end(), 2345);
        length.adopt(page(100, 100, {.total = 2400}));
        QCOMPARE(length.rows(), 2400);
        length.adopt(page(200, 100, {.total = 150}));
        QCOMPARE(length.rows(), 150);
        // One page without a total takes nothing back.
        length.adopt(page(300, 100, {}));
        QCOMPARE(length.rows(), 150);
        QCOMPARE(length.total(), 150);
    }

    void beginsAtTheFirstRowAskedFor()
    {
        const TableLength length(page(2000, 100, {.total = 2345}), 100);
        QCOMPARE(length.base(), 2000);
        QCOMPARE(length.rows(), 345);
        QCOMPARE(length.end(), 2345);
        // Behind the end there are none.
        QCOMPARE(TableLength(page(3000, 0, {.total = 2345}), 100).rows(), 0);
    }

    void withoutATotalIsOnePageLongerThanKnown()
    {
        TableLength length(page(50, 10, {.hasMore = true}), 10);
        QVERIFY(!length.total());
        QVERIFY(length.hasMore());
        QCOMPARE(length.rows(), 20);
        length.adopt(page(60, 10, {.hasMore = true}));
        QCOMPARE(length.rows(), 30);
        length.adopt(page(55, 5, {.hasMore = true})); // nothing new
        QCOMPARE(length.rows(), 30);
        length.adopt(page(70, 4, {}));
        QVERIFY(!length.hasMore());
        QCOMPARE(length.rows(), 24);
    }

    void stepsByWhatCame()
    {
        // Fewer than were asked for, and than the server says is its limit.
        QCOMPARE(TableLength(page(0, 70, {.total = 500, .limit = 100}), 1000).pageSize(), 70);
        // Nothing came: its limit, else the one asked for.
        QCOMPARE(TableLength(page(900, 0, {.total = 500, .limit = 100}), 1000).pageSize(), 100);
        QCOMPARE(TableLength(page(900, 0, {.total = 500}), 1000).pageSize(), 1000);
        QCOMPARE(TableLength(page(900, 0, {.total = 500}), std::nullopt).pageSize(), 1);
    }

    void followsALimitThatTheServerLowers()
    {
        TableLength length(page(0, 100, {.total = 500, .limit = 100}), 100);
        length.adopt(page(100, 20, {.total = 500, .limit = 20}));
        QCOMPARE(length.pageSize(), 20);
        length.adopt(page(120, 20, {.total = 500, .limit = 100})); // and not back
        QCOMPARE(length.pageSize(), 20);
        length.adopt(page(140, 0, {.total = 500, .limit = 5})); // nothing came that would show it
        QCOMPARE(length.pageSize(), 20);
    }

    void isCappedWhereAViewWouldBreak()
    {
        const TableLength length(page(0, 10, {.total = 3'000'000'000}), 10);
        QCOMPARE(length.rows(), TableLength::MostRows);
        QVERIFY(length.isCapped());
        QVERIFY(!TableLength(page(0, 10, {.total = TableLength::MostRows}), 10).isCapped());
    }

    void isEmptyBeforeAnyPage()
    {
        const TableLength length;
        QCOMPARE(length.rows(), 0);
        QVERIFY(!length.total());
        QVERIFY(!length.isCapped());
    }
};

QTEST_GUILESS_MAIN(TestTableLength)
#include "tst_tablelength.moc"
