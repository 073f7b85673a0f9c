// SPDX-License-Identifier: MIT
#include "models/tables/tablenotices.h"
#include "tests/tables/makepage.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class TestTableNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOddIsNotSaid()
    {
        TableNotices notices(Table::Data, {});
        const auto page = makePage(0, 10);
        page->total = 10;
        PageCache cache;
        cache.insert(page, {0});
        notices.check(*page, TableLength(*page, 10), cache);
        QVERIFY(notices.text().isEmpty());
        QVERIFY(!notices.filterWasIgnored());
    }

    void aSentenceIsSaidOnce()
    {
        TableNotices notices(Table::Data, {});
        notices.add(u"One."_s);
        notices.add(u"Two."_s);
        notices.add(u"One."_s);
        QCOMPARE(notices.text(), u"One. Two."_s);
        const auto page = makePage(0, 2);
        page->repaired = true;
        notices.check(*page, TableLength(*page, 2), PageCache());
        notices.check(*page, TableLength(*page, 2), PageCache());
        QCOMPARE(notices.text().count(u"UTF-8"_s), 1);
    }

    void aTotalThatMovesIsSaid()
    {
        TableNotices notices(Table::Data, {});
        const auto first = makePage(0, 10);
        first->total = 100;
        const auto second = makePage(10, 10);
        second->total = 1200;
        notices.check(*second, TableLength(*first, 10), PageCache());
        QVERIFY2(notices.text().contains(u"100 rows before, 1,200 now"_s), qPrintable(notices.text()));
    }

    void moreRowsThanCanBeShownAreSaid()
    {
        TableNotices notices(Table::Data, {});
        const auto page = makePage(0, 10);
        page->total = TableLength::MostRows + 1;
        notices.check(*page, TableLength(*page, 10), PageCache());
        QVERIFY2(notices.text().contains(u"first 50,000,000 rows"_s), qPrintable(notices.text()));
    }

    void theSameRowsAgainAreSaid()
    {
        TableNotices notices(Table::Data, {});
        PageCache cache;
        cache.insert(makePage(0, 10, 10, false, 42), {0});
        const auto twin = makePage(10, 10, 10, false, 42);
        notices.check(*twin, TableLength(*twin, 10), cache);
        QVERIFY2(notices.text().contains(u"rows 11 to 20"_s), qPrintable(notices.text()));
    }

    void aRowThatDoesNotFitTheFilterIsNamed()
    {
        TableNotices notices(Table::Data, u"name='9.........'"_s);
        const auto fits = makePage(9, 1);
        notices.check(*fits, TableLength(*fits, 1), PageCache());
        QVERIFY(!notices.filterWasIgnored());
        for (const qint64 offset : {10, 11}) {
            const auto misses = makePage(offset, 1);
            notices.check(*misses, TableLength(*misses, 1), PageCache());
            QVERIFY(notices.filterWasIgnored());
            QVERIFY2(notices.text().contains(u"row 11 has \"10........\" in name"_s),
                     qPrintable(notices.text()));
            QVERIFY(!notices.text().contains(u"row 12"_s)); // one is enough
        }
    }

    void whatIsNotUnderstoodIsNotHeldAgainstTheRows()
    {
        TableNotices notices(Table::Data, u"name='9' AND (name='8')"_s);
        const auto page = makePage(0, 10);
        notices.check(*page, TableLength(*page, 10), PageCache());
        QVERIFY(!notices.filterWasIgnored());
    }
};

QTEST_GUILESS_MAIN(TestTableNotices)
#include "tst_tablenotices.moc"
