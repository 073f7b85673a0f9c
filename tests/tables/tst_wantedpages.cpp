// SPDX-License-Identifier: MIT
#include "models/tables/wantedpages.h"
#include "tests/tables/makepage.h"

#include <QTest>

using namespace Inspector;

namespace
{
using Rows = QList<qint64>;

// A table of 1,000 rows from `base` on, of which the first page is here.
struct Loaded {
    explicit Loaded(int pageSize, qint64 base = 0)
    {
        const auto first = makePage(base, pageSize);
        first->total = base + 1000;
        length = TableLength(*first, pageSize);
        add(base, pageSize);
    }
    void add(qint64 offset, int rows) { cache.insert(makePage(offset, rows), {0}); }
    Rows missing() const { return wanted.missing(length, cache); }

    TableLength length;
    PageCache cache;
    WantedPages wanted;
};
} // namespace

class TestWantedPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnScreen()
    {
        Loaded table(100);
        QCOMPARE(table.missing(), Rows()); // nobody looks
        QVERIFY(table.wanted.setVisible(0, 29));
        QVERIFY(!table.wanted.setVisible(0, 29));
        QCOMPARE(table.missing(), Rows()); // it is here
        table.wanted.setVisible(550, 720);
        QCOMPARE(table.missing(), (Rows{500, 600, 700, 800})); // with the one ahead
        table.add(600, 100);
        QCOMPARE(table.missing(), (Rows{500, 700, 800}));
        table.wanted.setVisible(0, -1);
        QCOMPARE(table.missing(), Rows());
    }

    void onePageAheadOnceItsEdgeIsNear()
    {
        Loaded table(100);
        table.wanted.setVisible(0, 29);
        table.wanted.setVisible(10, 39);
        QCOMPARE(table.missing(), Rows());
        table.wanted.setVisible(40, 69);
        QCOMPARE(table.missing(), Rows{100});
        // Backwards.
        table.add(500, 100);
        table.wanted.setVisible(530, 559);
        table.wanted.setVisible(529, 558);
        QCOMPARE(table.missing(), Rows{400});
        // Never beyond the ends.
        table.add(900, 100);
        table.wanted.setVisible(960, 989);
        table.wanted.setVisible(970, 999);
        QCOMPARE(table.missing(), Rows());
    }

    void whoComesFromNowhereDoesNotTravel()
    {
        Loaded table(100);
        table.add(100, 100);
        table.wanted.setVisible(170, 199);
        QCOMPARE(table.missing(), Rows());
    }

    void whatSomebodyCollectsTwoPagesAtATime()
    {
        Loaded table(100);
        QVERIFY(table.wanted.setAlso(50, 950));
        QVERIFY(!table.wanted.setAlso(50, 950));
        QCOMPARE(table.missing(), (Rows{100, 200}));
        table.add(100, 100);
        QCOMPARE(table.missing(), (Rows{200, 300}));
        // What is on screen comes first, and no page twice.
        table.wanted.setVisible(210, 230);
        QCOMPARE(table.missing(), (Rows{200, 300}));
        table.wanted.setAlso(0, -1);
        QCOMPARE(table.missing(), Rows{200});
        // Rows that the table does not have are not asked for.
        table.wanted = {};
        table.wanted.setAlso(950, 2000);
        QCOMPARE(table.missing(), Rows{900});
    }

    void pagesCountFromTheBase()
    {
        Loaded table(100, 37);
        table.wanted.setVisible(150, 160); // the server's 187 to 197
        QCOMPARE(table.missing(), Rows{137});
        QCOMPARE(pageStart(236, table.length, table.cache), 137);
        QCOMPARE(pageStart(237, table.length, table.cache), 237);
    }

    void noRowIsAskedForTwice()
    {
        Loaded table(100);
        table.add(100, 30); // a short one
        table.wanted.setVisible(120, 150);
        QCOMPARE(table.missing(), Rows{130});
        QCOMPARE(pageStart(150, table.length, table.cache), 130);
    }

    void noneOfAnEmptyTable()
    {
        WantedPages wanted;
        wanted.setVisible(0, 29);
        wanted.setAlso(0, 100);
        QCOMPARE(wanted.missing(TableLength(), PageCache()), Rows());
    }
};

QTEST_GUILESS_MAIN(TestWantedPages)
#include "tst_wantedpages.moc"
