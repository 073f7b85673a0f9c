// SPDX-License-Identifier: MIT
#include "app/cli/output/tablewriter.h"
#include "models/base/displaytext.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class tst_TableWriter : public QObject
{
    Q_OBJECT

private:
    static RowBlock block(const QByteArrayList &columns, const QList<QByteArrayList> &rows)
    {
        RowBlock block(columns);
        for (const QByteArrayList &row : rows) {
            std::vector<RowBlock::Cell> cells;
            for (const QByteArray &text : row)
                cells.push_back({{text.constData(), size_t(text.size())}, CellKind::Text});
            block.addRow(cells);
        }
        return block;
    }

    static QByteArray table(TableWriter &writer, const RowBlock &rows)
    {
        QByteArray out = writer.begin(rows.columnNames());
        out += writer.encode(rows, 0);
        return out + writer.end();
    }

private Q_SLOTS:
    void numbersStandAtTheRight()
    {
        TableWriter writer({}, 80);
        QCOMPARE(table(writer, block({"count", "code", "share"},
                                     {{"7", "ELQ-1", "0.5"}, {"1234567", "22", ""}, {"-3", "inf", "10"}})),
                 "  count  code   share\n"
                 "      7  ELQ-1    0.5\n"
                 "1234567  22\n"
                 "     -3  inf       10\n");
    }

    void everyLineFits_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1, 5, 20, 33, 80, 200})
            QTest::addRow("%d", width) << width;
    }

    void everyLineFits()
    {
        QFETCH(int, width);
        QList<QByteArrayList> rows;
        for (int i = 0; i < 30; ++i)
            rows << QByteArrayList{QByteArray::number(i), QByteArray(i, 'x'), QString(i, u'陽').toUtf8(),
                                   "end"};
        TableWriter writer({}, width);
        const QByteArray out = table(writer, block({"n", "x", "wide", "last"}, rows));
        const QList<QByteArray> lines = out.split('\n');
        QCOMPARE(lines.size(), 32);
        for (const QByteArray &line : lines)
            QVERIFY2(displayWidth(QString::fromUtf8(line)) <= std::max(width, 4), line.constData());
        QVERIFY(lines.at(5).trimmed().startsWith('4'));
    }

    void chosenColumnsInTheirOrder()
    {
        TableWriter writer({"b", "nowhere", "a"}, 80);
        QCOMPARE(table(writer, block({"a", "b"}, {{"1", "x"}})), "b  nowhere  a\nx           1\n");
    }

    void laterPagesKeepTheWidths()
    {
        TableWriter writer({}, 80);
        QByteArray out = table(writer, block({"a", "b"}, {{"1", "x"}}));
        out += writer.encode(block({"b", "new", "a"}, {{"longer", "?", "22"}}), 0);
        QCOMPARE(out, "a  b\n1  x\n…  …\n");
    }

    void recordFieldNamedLikeAColumn()
    {
        TableWriter writer({}, 80);
        QCOMPARE(table(writer, block({"message", "message"}, {{"first", "second"}})),
                 "message  message\nfirst    second\n");
    }
};

QTEST_GUILESS_MAIN(tst_TableWriter)
#include "tst_tablewriter.moc"
