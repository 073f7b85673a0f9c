// SPDX-License-Identifier: MIT
#include "models/tables/pagecache.h"
#include "tests/tables/makepage.h"

#include <QTest>

using namespace Inspector;

class TestPageCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRowsOfAnyPageLength()
    {
        PageCache cache;
        cache.insert(makePage(0, 10), {0});
        cache.insert(makePage(10, 3), {0});
        cache.insert(makePage(20, 5), {0});
        QCOMPARE(cache.find(9).row, 9);
        QCOMPARE(cache.find(12).row, 2);
        QCOMPARE(cache.find(12).page->rows.cell(2, 0).first(2), "12");
        QVERIFY(!cache.covers(13));
        QVERIFY(!cache.covers(19));
        QVERIFY(cache.covers(24));
        QVERIFY(!cache.covers(25));
        QVERIFY(!cache.covers(-1));
        QCOMPARE(cache.rows(), 18);
        QCOMPARE(cache.endBefore(0), -1);
        QCOMPARE(cache.endBefore(15), 13);
        QCOMPARE(cache.endBefore(100), 25);
    }

    // A short page asked for in the middle of a longer one must not hide the longer one's other rows.
    void overlappingPagesHideNothing()
    {
        PageCache cache;
        cache.insert(makePage(0, 100), {0});
        cache.insert(makePage(50, 10), {0});
        for (qint64 row = 0; row < 100; ++row)
            QVERIFY2(cache.covers(row), qPrintable(QString::number(row)));
        QCOMPARE(cache.find(80).page->rows.cell(cache.find(80).row, 0).first(2), "80");
        QCOMPARE(cache.endBefore(100), 100);
    }

    void aPageReplacesItsOlderSelf()
    {
        PageCache cache;
        cache.insert(makePage(0, 10, 1000), {0});
        const qsizetype before = cache.bytes();
        cache.insert(makePage(0, 10, 1000), {0});
        QCOMPARE(cache.bytes(), before);
        QCOMPARE(cache.pages(), 1);
        cache.insert(makePage(0, 0), {0});
        QCOMPARE(cache.rows(), 10);
        cache.clear();
        QCOMPARE(cache.bytes(), 0);
        QVERIFY(!cache.covers(0));
    }

    void theLongestUnseenGoesFirst()
    {
        const qsizetype one = makePage(0, 10, 1000)->rows.bytes();
        PageCache cache(3 * one + one / 2);
        for (const qint64 offset : {0, 10, 20})
            cache.insert(makePage(offset, 10, 1000), {0});
        cache.setVisible(0, 9); // seen again, so that the page at 10 is the oldest
        cache.setVisible(20, 29);
        cache.insert(makePage(30, 10, 1000), {0});
        QVERIFY(cache.covers(0));
        QVERIFY(!cache.covers(10));
        QVERIFY(cache.covers(20));
        QVERIFY(cache.covers(30));
        QVERIFY(cache.bytes() <= 3 * one + one / 2);
    }

    void whatIsOnScreenStays()
    {
        PageCache cache(100);
        cache.setVisible(5, 25);
        for (const qint64 offset : {0, 10, 20})
            cache.insert(makePage(offset, 10, 1000), {0});
        QCOMPARE(cache.pages(), 3);
        for (qint64 offset = 30; offset < 1000; offset += 10)
            cache.insert(makePage(offset, 10, 1000), {0});
        QVERIFY(cache.covers(5) && cache.covers(15) && cache.covers(25));
        QVERIFY(cache.pages() <= 4);
        cache.setVisible(500, 510);
        QVERIFY(!cache.covers(5) && !cache.covers(15));
    }

    void twins()
    {
        PageCache cache;
        cache.insert(makePage(0, 10, 10, false, 7), {0});
        QVERIFY(cache.hasTwinOf(*makePage(10, 10, 10, false, 7)));
        QVERIFY(!cache.hasTwinOf(*makePage(0, 10, 10, false, 7)));  // itself
        QVERIFY(!cache.hasTwinOf(*makePage(10, 10, 10, true, 7)));  // a column of equal cells is no wonder
        QVERIFY(!cache.hasTwinOf(*makePage(10, 10, 10, false, 8))); // other rows
        QVERIFY(!cache.hasTwinOf(*makePage(10, 9, 10, false, 7)));
        QVERIFY(!cache.hasTwinOf(*makePage(10, 1, 10, false, 7)));
    }
};

QTEST_GUILESS_MAIN(TestPageCache)
#include "tst_pagecache.moc"
