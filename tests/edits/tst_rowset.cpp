// SPDX-License-Identifier: MIT
// Sets of rows against std::set, and texts that are none.
#include "models/edits/rowset.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace Inspector;

namespace
{
using Plain = std::set<qint64>;

RowSet setOf(const Plain &plain)
{
    return RowSet::of({plain.rbegin(), plain.rend()});
}

Plain plainOf(const RowSet &set)
{
    Plain plain;
    for (const RowSet::Run &run : set.runs()) {
        for (qint64 row = run.first; row <= run.last; ++row)
            plain.insert(row);
    }
    return plain;
}

Plain some(QRandomGenerator &random)
{
    Plain plain;
    const int count = int(random.bounded(20));
    for (int i = 0; i < count; ++i) {
        const qint64 first = random.bounded(1, 60);
        for (qint64 row = first; row < first + qint64(random.bounded(1, 6)); ++row)
            plain.insert(row);
    }
    return plain;
}
} // namespace

class TestRowSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operations()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const Plain a = some(random);
            const Plain b = some(random);
            Plain both;
            Plain common;
            Plain rest;
            std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::inserter(both, both.end()));
            std::set_intersection(a.begin(), a.end(), b.begin(), b.end(),
                                  std::inserter(common, common.end()));
            std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(rest, rest.end()));
            QCOMPARE(plainOf(setOf(a)), a);
            QCOMPARE(setOf(a).united(setOf(b)), setOf(both));
            QCOMPARE(setOf(a).intersected(setOf(b)), setOf(common));
            QCOMPARE(setOf(a).without(setOf(b)), setOf(rest));
            QCOMPARE(setOf(a).count(), qint64(a.size()));
            for (qint64 row = 0; row < 70; ++row)
                QCOMPARE(setOf(a).contains(row), a.count(row) > 0);
            QCOMPARE(RowSet::fromText(setOf(a).toText()), std::optional(setOf(a)));
        }
    }

    void texts()
    {
        QCOMPARE(RowSet::of({1, 2, 3, 7, 9, 10}).toText(), "1-3,7,9-10");
        QCOMPARE(RowSet::range(1, 1'000'000).toText(), "1-1000000");
        QVERIFY(RowSet::fromText("")->isEmpty());
        for (const char *text : {"0", "-1", "3-1", "1,1", "5,3", "1-3,2", "1,", ",1", "1-", "a", "1 2", "1;2",
                                 "99999999999999999999"})
            QVERIFY2(!RowSet::fromText(text), text);
    }
};

QTEST_APPLESS_MAIN(TestRowSet)
#include "tst_rowset.moc"
