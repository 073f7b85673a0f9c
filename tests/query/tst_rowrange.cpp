// SPDX-License-Identifier: MIT
#include "models/query/rowrange.h"

#include <QItemSelection>
#include <QStringListModel>
#include <QtTest>

using namespace Inspector;

using Ranges = QList<RowRange>;

class RowRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWhatOverlapsOrTouches_data()
    {
        QTest::addColumn<Ranges>("ranges");
        QTest::addColumn<Ranges>("expected");
        QTest::newRow("none") << Ranges{} << Ranges{};
        QTest::newRow("apart, in any order") << Ranges{{8, 2}, {1, 3}} << Ranges{{1, 3}, {8, 2}};
        QTest::newRow("touching") << Ranges{{1, 3}, {4, 2}} << Ranges{{1, 5}};
        QTest::newRow("overlapping") << Ranges{{1, 3}, {2, 4}} << Ranges{{1, 5}};
        QTest::newRow("one within the other") << Ranges{{1, 9}, {2, 3}, {10, 1}} << Ranges{{1, 10}};
        QTest::newRow("the same twice") << Ranges{{5, 1}, {5, 1}} << Ranges{{5, 1}};
    }

    void joinsWhatOverlapsOrTouches()
    {
        QFETCH(Ranges, ranges);
        QFETCH(Ranges, expected);
        QCOMPARE(joined(ranges), expected);
    }

    // Two areas of cells beside each other, and one below them.
    void countsARowOfASelectionOnce()
    {
        const QStringListModel model(QStringList(20, QString()));
        QItemSelection selection;
        for (const auto &[top, bottom] : {std::pair(9, 9), std::pair(2, 4), std::pair(3, 6)})
            selection << QItemSelectionRange(model.index(top), model.index(bottom));
        QCOMPARE(selectedRows(selection), (Ranges{{2, 5}, {9, 1}}));
        QCOMPARE(rowsIn(selectedRows(selection)), 6);
        QVERIFY(selectedRows({}).isEmpty());
        QCOMPARE(rowsIn({}), 0);
    }
};

QTEST_GUILESS_MAIN(RowRangeTest)
#include "tst_rowrange.moc"
