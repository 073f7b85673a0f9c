// SPDX-License-Identifier: MIT
#include "models/format/csvwidener.h"
#include "models/format/csvwriter.h"

#include <QBuffer>
#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
using Row = QByteArrayList;

RowBlock block(const QByteArrayList &columns, const QList<Row> &rows, CellKind kind = CellKind::Text)
{
    RowBlock rowBlock(columns);
    for (const Row &row : rows) {
        std::vector<RowBlock::Cell> cells;
        for (const QByteArray &text : row)
            cells.push_back(
                {{text.constData(), size_t(text.size())}, text.isNull() ? CellKind::Absent : kind});
        rowBlock.addRow(cells);
    }
    rowBlock.finish();
    return rowBlock;
}

QByteArray whole(CsvWriter &writer, const QList<RowBlock> &pages)
{
    QByteArray out = writer.begin(pages.first().columnNames());
    for (const RowBlock &page : pages)
        out += writer.encode(page, 0);
    return out + writer.end();
}

QByteArray widened(const QByteArray &narrow, const CsvWriter &writer, const CsvOptions &options)
{
    QByteArray copy = narrow;
    QBuffer from(&copy);
    QBuffer to;
    from.open(QIODevice::ReadOnly);
    to.open(QIODevice::WriteOnly);
    const Outcome outcome = widenCsv(from, to, writer, options);
    return outcome ? to.data() : "failed: " + outcome.error().message.toUtf8();
}

// Notes how much comes, and at once.
class CountingDevice : public QIODevice
{
public:
    CountingDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    qint64 total = 0;
    qint64 largest = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        total += size;
        largest = std::max(largest, size);
        return size;
    }
};

// A device that fails in the middle of the file.
class BrokenDevice : public QIODevice
{
public:
    BrokenDevice() { open(QIODevice::ReadOnly); }
    qint64 size() const override { return 100; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (std::exchange(m_broken, true)) {
            setErrorString(u"the disk is gone"_s);
            return -1;
        }
        std::fill_n(data, std::min<qint64>(size, 10), 'x');
        return std::min<qint64>(size, 10);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool m_broken = false;
};
} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<bool>("guard");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << ',' << false << "a b"_ba
                               << "a b"_ba;
        QTest::newRow("empty") << ',' << false << ""_ba
                               << ""_ba;
        QTest::newRow("comma") << ',' << false << "a,b"_ba
                               << "\"a,b\""_ba;
        QTest::newRow("comma is nothing special") << ';' << false << "a,b"_ba
                                                  << "a,b"_ba;
        QTest::newRow("semicolon") << ';' << false << "a;b"_ba
                                   << "\"a;b\""_ba;
        QTest::newRow("tab") << '\t' << false << "a\tb"_ba
                             << "\"a\tb\""_ba;
        QTest::newRow("quotes") << ',' << false << "\"a\"\"b"_ba
                                << "\"\"\"a\"\"\"\"b\""_ba;
        QTest::newRow("cr") << ',' << false << "a\rb"_ba
                            << "\"a\rb\""_ba;
        QTest::newRow("lf") << ',' << false << "\n"_ba
                            << "\"\n\""_ba;
        QTest::newRow("spaces stay") << ',' << false << " a "_ba
                                     << " a "_ba;
        QTest::newRow("utf-8") << ',' << false << "žluťoučký 😀"_ba
                               << "žluťoučký 😀"_ba;
        QTest::newRow("nul") << ',' << true << QByteArray("\0a", 2) << QByteArray("\0a", 2);
        QTest::newRow("no guard") << ',' << false << "=1+1"_ba
                                  << "=1+1"_ba;
        for (const char *start : {"=", "+", "-", "@", "\t"})
            QTest::addRow("guard %s", start) << ',' << true << start + "1"_ba << '\'' + (start + "1"_ba);
        QTest::newRow("guard cr") << ',' << true << "\r1"_ba
                                  << "\"'\r1\""_ba;
        QTest::newRow("guard quoted") << ',' << true << "=\"a\",1"_ba
                                      << "\"'=\"\"a\"\",1\""_ba;
        QTest::newRow("nothing to guard") << ',' << true << "a=1"_ba
                                          << "a=1"_ba;
    }
    void cells()
    {
        QFETCH(char, delimiter);
        QFETCH(bool, guard);
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, field);
        CsvWriter writer({.delimiter = delimiter, .formulaGuard = guard, .header = false}, 0);
        const QByteArray line = whole(writer, {block({"a", "b"}, {{"x", cell}})});
        QCOMPARE(line, "x" + QByteArray(1, delimiter) + field + "\r\n");
    }

    // What a spreadsheet does not evaluate stays as it is, where that is asked for.
    void numbersAreSpared_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("guarded");
        QTest::newRow("phone") << "+46 70 123 45 67"_ba << false;
        QTest::newRow("area code") << "+1 (555) 123 4567"_ba << false;
        QTest::newRow("number") << "-12.5"_ba << false;
        QTest::newRow("subtraction") << "+46-70-123"_ba << true;
        QTest::newRow("division") << "-1/2"_ba << true;
        QTest::newRow("name") << "-SUM(1)"_ba << true;
        QTest::newRow("reference") << "+A1"_ba << true;
        QTest::newRow("equals") << "=1"_ba << true;
        QTest::newRow("at") << "@1"_ba << true;
        QTest::newRow("only a sign") << "- "_ba << true;
        QTest::newRow("nul") << QByteArray("+1\0", 3) << true;
    }
    void numbersAreSpared()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, guarded);
        CsvWriter writer({.formulaGuard = true, .sparesNumbers = true, .header = false}, 0);
        QCOMPARE(whole(writer, {block({"a", "b"}, {{"x", cell}})}),
                 "x," + QByteArray(guarded ? "'" : "") + cell + "\r\n");
    }

    void aHeaderIsACellAsWell()
    {
        CsvWriter writer({.delimiter = ';', .byteOrderMark = true, .formulaGuard = true}, 0);
        QCOMPARE(writer.begin({"a;b", "say \"x\"", "=c"}), "\xEF\xBB\xBF\"a;b\";\"say \"\"x\"\"\";'=c\r\n");
    }

    void numbersAreCopied()
    {
        CsvWriter writer({.header = false}, 0);
        const Row numbers{"123456789012345678901234567890", "1.10", "-0.0", "1E+400", "true"};
        QCOMPARE(whole(writer, {block({"a", "b", "c", "d", "e"}, {numbers}, CellKind::Literal)}),
                 numbers.join(',') + "\r\n");
    }

    // Many readers take an empty line for no record at all.
    void aSingleEmptyColumn()
    {
        CsvWriter writer({}, 0);
        QCOMPARE(whole(writer, {block({"a"}, {{""}, {"x"}, {QByteArray()}})}), "a\r\n\"\"\r\nx\r\n\"\"\r\n");
    }

    void noColumnsNoHeader()
    {
        CsvWriter writer({}, 0);
        QCOMPARE(writer.begin({}), "");
    }

    // An export that goes on must know its columns again, whatever they are called.
    void everyNameIsRestored()
    {
        const QByteArrayList names{"\xEF\xBB\xBFid",      "id",        "\xEF\xBB\xBF", "100%25",
                                   QByteArray("n\0l", 3), "žluť \"😀\""};
        CsvWriter writer({}, 0);
        writer.begin(names);
        CsvWriter again({}, 0);
        QVERIFY(again.restore(writer.state().value(), 0));
        QCOMPARE(again.headerLine(), writer.headerLine());
        QCOMPARE(again.encode(block(names, {names}), 0), writer.encode(block(names, {names}), 0));
        QCOMPARE(again.columnCount(), int(names.size()));
    }

    void columnsChosenAndReordered()
    {
        CsvWriter writer({.columns = {"c", "a", "late"}}, 0);
        QByteArray out = whole(writer, {block({"a", "b", "c"}, {{"1", "2", "3"}})});
        QCOMPARE(writer.missingColumns(), QByteArrayList{"late"});
        out += writer.encode(block({"late", "b", "a"}, {{"L", "5", "4"}}), 0);
        QCOMPARE(out, "c,a,late\r\n3,1,\r\n,4,L\r\n");
        QVERIFY(writer.missingColumns().isEmpty());
        QVERIFY(writer.columnBreaks().isEmpty());
    }

    void encodesFromTheGivenRow()
    {
        CsvWriter writer({.header = false}, 0);
        writer.begin({"a"});
        QCOMPARE(writer.encode(block({"a"}, {{"1"}, {"2"}, {"3"}}), 2), "3\r\n");
        QCOMPARE(writer.encode(block({"a"}, {{"1"}}), 1), "");
    }

    void fieldsNamedLikeFixedColumns()
    {
        CsvWriter writer({}, 1);
        const RowBlock first = block({"message", "x"}, {{"theirs", "1"}});
        const RowBlock second = block({"message", "message", "x"}, {{"theirs", "mine", "2"}});
        const QByteArray out = whole(writer, {first, second});
        QCOMPARE(widened(out, writer, {}), "message,x,message\r\ntheirs,1,\r\ntheirs,2,mine\r\n");
    }

    void widening_data()
    {
        QTest::addColumn<bool>("mark");
        QTest::addColumn<bool>("header");
        QTest::addColumn<char>("delimiter");
        for (const bool mark : {false, true}) {
            for (const bool header : {false, true}) {
                QTest::addRow("%d%d,", mark, header) << mark << header << ',';
                QTest::addRow("%d%d;", mark, header) << mark << header << ';';
            }
        }
    }
    void widening()
    {
        QFETCH(bool, mark);
        QFETCH(bool, header);
        QFETCH(char, delimiter);
        const CsvOptions options{.delimiter = delimiter, .byteOrderMark = mark, .header = header};
        CsvWriter writer(options, 0);
        const QByteArray narrow =
            whole(writer, {
                              block({"a", "line\r\n\"b\""}, {{"1", "\r\n\"q\"\r\n"}, {"", ""}}),
                              block({"line\r\n\"b\"", "c"}, {{"x", "3"}}),
                              block({"a"}, {{"4"}}),
                              block({"d", "e", "a"}, {{"D", "\"", "5"}}),
                          });
        QCOMPARE(writer.columnBreaks().size(), 2);
        QByteArray expected = mark ? "\xEF\xBB\xBF" : "";
        if (header)
            expected += "a,\"line\r\n\"\"b\"\"\",c,d,e\r\n";
        expected += "1,\"\r\n\"\"q\"\"\r\n\",,,\r\n"
                    ",,,,\r\n"
                    ",x,3,,\r\n"
                    "4,,,,\r\n"
                    "5,,,D,\"\"\"\"\r\n";
        expected.replace(',', delimiter);
        QCOMPARE(widened(narrow, writer, options), expected);
    }

    // The first records have no fields at all: no column, no header.
    void wideningFromNothing()
    {
        CsvWriter writer({}, 0);
        const QByteArray narrow = whole(writer, {block({}, {{}, {}}), block({"a", "b"}, {{"1", "2"}})});
        QCOMPARE(widened(narrow, writer, {}), "a,b\r\n\"\",\r\n\"\",\r\n1,2\r\n");
    }

    // Chunks end anywhere, inside quotes and between CR and LF as well.
    void wideningManyChunks()
    {
        const CsvOptions options;
        CsvWriter writer(options, 0);
        QList<Row> rows;
        QByteArray expected = "a,b,c\r\n";
        for (int i = 0; i < 3000; ++i) {
            const QByteArray text = QByteArray(i % 1009, 'x') + "\"\r\n" + QByteArray::number(i);
            rows << Row{QByteArray::number(i), text};
            expected += QByteArray::number(i) + ",\"" + QByteArray(text).replace('"', "\"\"") + "\",\r\n";
        }
        const QByteArray narrow = whole(writer, {block({"a", "b"}, rows), block({"c"}, {{"C"}})});
        QVERIFY(narrow.size() > 1 << 20);
        QCOMPARE(widened(narrow, writer, options), expected + ",,C\r\n");
    }

    // A thousand late columns make short records long: what is held is bounded all the same.
    void wideningHoldsNoMoreThanAChunk()
    {
        constexpr int Rows = 20'000;
        constexpr int Late = 1000;
        CsvWriter writer({}, 0);
        QByteArrayList names;
        Row last;
        for (int i = 0; i < Late; ++i) {
            names << "late" + QByteArray::number(i);
            last << QByteArray("x");
        }
        QByteArray narrow = whole(writer, {block({"a"}, QList<Row>(Rows, Row{"1"})), block(names, {last})});
        QBuffer from(&narrow);
        from.open(QIODevice::ReadOnly);
        CountingDevice to;
        const Outcome outcome = widenCsv(from, to, writer, {});
        QVERIFY(outcome.isOk());
        QCOMPARE(to.total, writer.headerLine().size() + qint64(Rows) * (3 + Late) + 2 * Late + 2);
        QVERIFY2(to.largest < 3 << 20, qPrintable(QString::number(to.largest)));
    }

    void wideningABrokenFileFails()
    {
        CsvWriter writer({}, 0);
        whole(writer, {block({"a"}, {{"1"}}), block({"b"}, {{"2"}})});
        BrokenDevice from;
        QBuffer to;
        to.open(QIODevice::WriteOnly);
        const Outcome outcome = widenCsv(from, to, writer, {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().message, u"the disk is gone"_s);
    }
};

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
