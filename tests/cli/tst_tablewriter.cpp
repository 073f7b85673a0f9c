// SPDX-License-Identifier: MIT
#include "app/cli/output/displaytext.h"
#include "app/cli/output/tablewriter.h"

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
    void widths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("ASCII") << u"abc"_s << 3;
        QTest::newRow("umlaut") << u"Käthe"_s << 5;
        QTest::newRow("combining") << u"Ka\u0308the"_s << 5;
        QTest::newRow("kanji") << u"陽子"_s << 4;
        QTest::newRow("hangul") << u"한글"_s << 4;
        QTest::newRow("full width") << u"Ａ１"_s << 4;
        QTest::newRow("half width kana") << u"ｱｲ"_s << 2;
        QTest::newRow("emoji") << u"🌻"_s << 2;
        QTest::newRow("beyond the planes of today") << u"\U00020000"_s << 2;
        QTest::newRow("greek") << u"Σοφία"_s << 5;
        QTest::newRow("box drawing") << u"│"_s << 1;
    }

    void widths()
    {
        QFETCH(QString, text);
        QTEST(displayWidth(text), "width");
    }

    void harmlessText()
    {
        QCOMPARE(harmless(u"a\x1b[2J\tb\r\n\x7f"_s), u"a␛[2J␉b␍␊␡"_s);
        QCOMPARE(harmless(u"\u009b2J\u202etxt.exe\u2028"_s), u"\uFFFD2J\uFFFDtxt.exe\uFFFD"_s);
        QCOMPARE(harmless(QString(QChar(0xd800))), u"\uFFFD"_s);
        QCOMPARE(harmless(u"Zoë 🌻 陽子"_s), u"Zoë 🌻 陽子"_s);
    }

    void cutting()
    {
        QCOMPARE(cutTo(u"abcdef"_s, 6), u"abcdef"_s);
        QCOMPARE(cutTo(u"abcdefg"_s, 6), u"abcde…"_s);
        QCOMPARE(cutTo(u"陽子陽子"_s, 6), u"陽子…"_s); // 2 + 2 + 1, for no half character fits
        QCOMPARE(padded(u"陽子陽子"_s, 6, Qt::AlignLeft), u"陽子… "_s);
        QCOMPARE(cutTo(u"ab"_s, 0), QString());
    }

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
