// SPDX-License-Identifier: MIT
// Every kind of cell, envelope and table, and every order of columns, from the bytes to a Page.
#include "tests/pages/parsing.h"

#include <QtTest>

#include <ctime>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class PageParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryKindOfCell_data();
    void keepsEveryKindOfCell();
    void takesTheEnvelopeInAnyOrderAndCase();
    void readsTheEnvelopesNumbers();
    void putsCellsUnderTheirColumnsWhateverTheirOrder();
    void addsAColumnThatTurnsUpLate();
    void readsRejects();
    void keepsListsThatTextsDoNotTell();
    void readsSyncsAndDerivesTheirIds();
    void readsLogsWithoutAMessage();
    void acceptsAnEmptyTable_data();
    void acceptsAnEmptyTable();
    void readsABodyOfAnyCapacity();
    void keepsEveryRowWhenEachBringsAColumn();
    void lateColumnsCostNoMoreThanEarlyOnes();
    void tellsEqualPagesByTheirFingerprint();
};

void PageParserTest::keepsEveryKindOfCell_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    const auto text = int(CellKind::Text);
    const auto literal = int(CellKind::Literal);
    QTest::newRow("text") << QByteArray("\"a@b.example\"") << QByteArray("a@b.example") << text;
    QTest::newRow("empty text") << QByteArray("\"\"") << QByteArray() << text;
    QTest::newRow("escapes") << QByteArray(R"("q\" b\\ s\/ n\n r\r t\t b\b f\f")")
                             << QByteArray("q\" b\\ s/ n\n r\r t\t b\b f\f") << text;
    QTest::newRow("escaped NUL") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3) << text;
    QTest::newRow("umlaut, raw and escaped") << QByteArray("\"\xc3\xa4\\u00e4\"") << QByteArray("ää") << text;
    QTest::newRow("emoji, raw and escaped")
        << QByteArray("\"\xf0\x9f\x98\x80\\ud83d\\ude00\"") << QByteArray("😀😀") << text;
    QTest::newRow("a text like a number") << QByteArray("\"007\"") << QByteArray("007") << text;
    QTest::newRow("null") << QByteArray("null") << QByteArray() << int(CellKind::Null);
    QTest::newRow("true") << QByteArray("true") << QByteArray("true") << literal;
    QTest::newRow("false") << QByteArray("false") << QByteArray("false") << literal;
    QTest::newRow("zero") << QByteArray("0") << QByteArray("0") << literal;
    QTest::newRow("beyond 2^53") << QByteArray("9007199254740993") << QByteArray("9007199254740993")
                                 << literal;
    QTest::newRow("beyond 2^64") << QByteArray("-123456789012345678901234567890")
                                 << QByteArray("-123456789012345678901234567890") << literal;
    QTest::newRow("fraction as written") << QByteArray("1.50") << QByteArray("1.50") << literal;
    QTest::newRow("exponent as written") << QByteArray("1E+05") << QByteArray("1E+05") << literal;
    QTest::newRow("beyond a double") << QByteArray("1e999") << QByteArray("1e999") << literal;
    QTest::newRow("object") << QByteArray(R"({"a": [1, {"b":"}"}]})")
                            << QByteArray(R"({"a": [1, {"b":"}"}]})") << literal;
    QTest::newRow("numbers in a list")
        << QByteArray(R"([1E400,-1e-400,-0])") << QByteArray(R"([1E400,-1e-400,-0])") << literal;
    QTest::newRow("escapes in a list") << QByteArray(R"(["\"]\\","\u00e9\/",{"\n":1}])")
                                       << QByteArray(R"(["\"]\\","\u00e9\/",{"\n":1}])") << literal;
    QTest::newRow("list") << QByteArray(R"([1, "x]", []])") << QByteArray(R"([1, "x]", []])") << literal;
    QTest::newRow("empty object") << QByteArray("{}") << QByteArray("{}") << literal;
}

void PageParserTest::keepsEveryKindOfCell()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    // In the middle, at the end of a record, and with blanks around it.
    for (const QByteArray &record :
         {"{\"a\":" + json + ",\"z\":\"end\"}", "{\"z\":\"end\",\"a\":" + json + "}",
          "{ \"a\" :\r\n " + json + " \t, \"z\" : \"end\" }"}) {
        const Result<PagePtr> result = parse(page(record, 1));
        QVERIFY2(result.isOk(), result ? "" : qPrintable(result.error().message));
        const Page &read = **result;
        QCOMPARE(cellText(read, 0, "a"), text);
        QCOMPARE(int(cellKind(read, 0, "a")), kind);
        QCOMPARE(cellText(read, 0, "z"), QByteArray("end"));
        QVERIFY(!read.repaired);
    }
}

void PageParserTest::takesTheEnvelopeInAnyOrderAndCase()
{
    const QByteArray bodies[] = {
        R"({"items":[{"a":"1"}],"totalResults":9,"limit":1,"offset":4,"count":1,"hasMore":true})",
        R"({"hasMore":true,"count":1,"offset":4,"limit":1,"totalResults":9,"items":[{"a":"1"}]})",
        R"({"HASMORE":true,"Count":1,"OffSet":4,"LIMIT":1,"TotalResults":9,"Items":[{"a":"1"}]})",
        R"({"links":[{"x":[1,2,{}]}],"count":1,"items":[{"a":"1"}],"note":"]}","offset":4,"x":null,)"
        R"("limit":1,"totalResults":9,"hasMore":true,"last":{"y":1.5}})",
        R"( { "totalResults" : "9" , "items" : [ { "a" : "1" } ] , "hasMore" : "true" , "limit" : "1" } )",
    };
    for (const QByteArray &body : bodies) {
        const Result<PagePtr> result = parse(body, Table::Data, 4);
        QVERIFY2(result.isOk(), body.constData());
        const Page &read = **result;
        QCOMPARE(read.rows.rows(), 1);
        QCOMPARE(read.rows.columnNames(), QByteArrayList{"a"});
        QCOMPARE(read.total, std::optional<qint64>(9));
        QCOMPARE(read.limit, std::optional<qint64>(1));
        QCOMPARE(read.offset, qint64(4));
        QCOMPARE(read.end(), qint64(5));
        QVERIFY(read.hasMore);
    }
}

void PageParserTest::readsTheEnvelopesNumbers()
{
    const auto bare = parse(R"({"items":[{"a":"1"}]})", Table::Data, 7);
    QVERIFY(bare.isOk());
    QVERIFY(!(*bare)->total && !(*bare)->limit && !(*bare)->hasMore);
    QCOMPARE((*bare)->offset, qint64(7));

    const auto large = parse(R"({"items":[],"totalResults":9007199254740993,"count":0})");
    QCOMPARE((*large)->total, std::optional<qint64>(9007199254740993));

    const auto nulls = parse(
        R"({"items":[{"a":"1"}],"totalResults":null,"limit":null,"offset":null,"count":null,"hasMore":null})");
    QVERIFY(nulls.isOk());
    QVERIFY(!(*nulls)->total && !(*nulls)->hasMore);
}

void PageParserTest::putsCellsUnderTheirColumnsWhateverTheirOrder()
{
    const auto result =
        parse(page(R"({"a":"1","b":"2","c":"3"},{"c":"6","a":"4","b":"5"},{"b":"8","c":"9"},{},)"
                   R"({"A":"other","c":null})",
                   5));
    QVERIFY(result.isOk());
    const Page &read = **result;
    QCOMPARE(read.rows.columnNames(), (QByteArrayList{"a", "b", "c", "A"}));
    QCOMPARE(cellText(read, 0, "a") + cellText(read, 0, "b") + cellText(read, 0, "c"), QByteArray("123"));
    QCOMPARE(cellText(read, 1, "a") + cellText(read, 1, "b") + cellText(read, 1, "c"), QByteArray("456"));
    QCOMPARE(cellKind(read, 2, "a"), CellKind::Absent);
    QCOMPARE(cellText(read, 2, "b") + cellText(read, 2, "c"), QByteArray("89"));
    for (int column = 0; column < 4; ++column)
        QCOMPARE(read.rows.kind(3, column), CellKind::Absent);
    QCOMPARE(cellText(read, 4, "A"), QByteArray("other"));
    QCOMPARE(cellKind(read, 4, "c"), CellKind::Null);
}

void PageParserTest::addsAColumnThatTurnsUpLate()
{
    QByteArray items;
    for (int row = 0; row < 100; ++row) {
        const QByteArray number = QByteArray::number(row);
        items += R"({"a":"x)" + number + (row < 60 ? "" : R"(","late":"y)" + number) +
                 (row < 80 ? "" : R"(","later":"z)" + number) + R"("},)";
    }
    items.chop(1);
    const auto result = parse(page(items, 100));
    QVERIFY(result.isOk());
    const Page &read = **result;
    QCOMPARE(read.rows.columnNames(), (QByteArrayList{"a", "late", "later"}));
    for (int row = 0; row < 100; ++row) {
        const QByteArray number = QByteArray::number(row);
        QCOMPARE(cellText(read, row, "a"), "x" + number);
        QCOMPARE(cellText(read, row, "late"), row < 60 ? QByteArray() : "y" + number);
        QCOMPARE(cellKind(read, row, "late"), row < 60 ? CellKind::Absent : CellKind::Text);
        QCOMPARE(cellText(read, row, "later"), row < 80 ? QByteArray() : "z" + number);
    }
}

void PageParserTest::readsRejects()
{
    // Fields of the record may be called like the reject's own properties.
    const auto result = parse(
        page(
            R"({"fieldValues":{"email":"x","message":"inner","Email":"y"},"message":"Invalid email address.",)"
            R"("statusCode":"ELQ-00002","recordIndex":12345678901234567890,"invalidFields":["email","a;b"]},)"
            R"({"RECORDINDEX":2,"fieldvalues":null,"invalidfields":[],"surprise":{"x":1}},)"
            R"({"invalidFields":"email","fieldValues":{}})",
            3),
        Table::Rejects);
    QVERIFY(result.isOk());
    const Page &read = **result;
    QCOMPARE(read.rows.columnNames(), (QByteArrayList{"recordIndex", "statusCode", "message", "invalidFields",
                                                      "email", "message", "Email"}));
    QCOMPARE(read.rows.cell(0, 0).toByteArray(), QByteArray("12345678901234567890"));
    QCOMPARE(read.rows.kind(0, 0), CellKind::Literal);
    QCOMPARE(read.rows.cell(0, 2).toByteArray(), QByteArray("Invalid email address."));
    QCOMPARE(read.rows.cell(0, 3).toByteArray(), QByteArray("email;a;b"));
    QCOMPARE(read.rows.cell(0, 4).toByteArray(), QByteArray("x"));
    QCOMPARE(read.rows.cell(0, 5).toByteArray(), QByteArray("inner"));
    QCOMPARE(read.rows.cell(0, 6).toByteArray(), QByteArray("y"));
    QCOMPARE(read.rows.cell(1, 0).toByteArray(), QByteArray("2"));
    QCOMPARE(read.rows.cell(1, 3).toByteArray(), QByteArray());
    QCOMPARE(read.rows.kind(1, 3), CellKind::Text);
    QCOMPARE(read.rows.kind(1, 4), CellKind::Absent);
    QCOMPARE(read.rows.cell(2, 3).toByteArray(), QByteArray("email"));
}

// The joined names tell the list, or its JSON is there as well.
void PageParserTest::keepsListsThatTextsDoNotTell()
{
    const QByteArrayList lists{
        R"(["a","b"])", R"([])",  R"(null)",         R"(["a;b", "c"])", R"([ "" ])",
        R"(["", ""])",  R"([5])", R"([{"k":[1]} ])", R"(["x",null])",   R"("a;b")",
    };
    const QByteArrayList raws{{}, {},          {},          lists.at(3), lists.at(4),
                              {}, lists.at(6), lists.at(7), lists.at(8), lists.at(9)};
    QByteArrayList items;
    for (const QByteArray &list : lists)
        items << R"({"statusCode":"ELQ-1","invalidFields":)" + list + R"( ,"fieldValues":{"late)" +
                     QByteArray::number(items.size()) + R"(":"x"}})";
    const auto result = parse(page(items.join(','), int(items.size())), Table::Rejects);
    QVERIFY(result.isOk());
    const RowBlock &rows = (*result)->rows;
    for (int row = 0; row < rows.rows(); ++row) {
        QCOMPARE(QByteArray::fromStdString(std::string(rows.at(row, 3).raw)).trimmed(), raws.at(row));
        QCOMPARE(rows.at(row, 1).raw.size(), 0u);
    }
}

void PageParserTest::readsSyncsAndDerivesTheirIds()
{
    const auto result =
        parse(page(R"({"uri":"/syncs/1042","STATUS":"warning","createdBy":"ja","callbackUrl":null},)"
                   R"({"status":"exotic","uri":"/Syncs/7"},{"status":"error"},{"uri":"/elsewhere/5"},)"
                   R"({"id":99,"uri":"/syncs/3"})",
                   5),
              Table::Syncs);
    QVERIFY(result.isOk());
    const Page &read = **result;
    QCOMPARE(read.rows.columnNames(), info(Table::Syncs).columns);
    QCOMPARE(cellText(read, 0, "id"), QByteArray("1042"));
    QCOMPARE(cellText(read, 0, "status"), QByteArray("warning"));
    QCOMPARE(cellKind(read, 0, "callbackUrl"), CellKind::Null);
    QCOMPARE(cellKind(read, 0, "syncEndedAt"), CellKind::Absent);
    QCOMPARE(cellText(read, 1, "id"), QByteArray("7"));
    QCOMPARE(cellKind(read, 2, "id"), CellKind::Absent);
    QCOMPARE(cellKind(read, 3, "id"), CellKind::Absent);
    QCOMPARE(cellText(read, 4, "id"), QByteArray("99"));
}

void PageParserTest::readsLogsWithoutAMessage()
{
    const auto result = parse(
        page(R"({"syncUri":"/syncs/1","count":0,"severity":"information","statusCode":"ELQ-00071"})", 1),
        Table::Logs);
    QVERIFY(result.isOk());
    QCOMPARE(cellKind(**result, 0, "message"), CellKind::Absent);
    QCOMPARE(cellText(**result, 0, "count"), QByteArray("0"));
    QCOMPARE(cellKind(**result, 0, "count"), CellKind::Literal);
}

void PageParserTest::acceptsAnEmptyTable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty items") << page({}, 0);
    // pyeloqua met this in 2017.
    QTest::newRow("no items") << QByteArray(
        R"({"totalResults":0,"limit":1000,"offset":0,"count":0,"hasMore":false})");
    QTest::newRow("null items") << QByteArray(R"({"items":null,"totalResults":0,"count":0,"hasMore":false})");
    QTest::newRow("nothing but items") << QByteArray(R"({"items":[]})");
    // Beyond the end, a server may name the end as offset.
    QTest::newRow("another offset") << QByteArray(R"({"items":[],"totalResults":5,"offset":5,"count":0})");
}

void PageParserTest::acceptsAnEmptyTable()
{
    QFETCH(QByteArray, body);
    for (const Table table : {Table::Syncs, Table::Logs, Table::Data, Table::Rejects}) {
        const Result<PagePtr> result = parse(body, table);
        QVERIFY2(result.isOk(), result ? "" : qPrintable(result.error().message));
        QCOMPARE((*result)->rows.rows(), 0);
        QVERIFY(!(*result)->hasMore);
    }
}

// With room behind it, as it comes over the wire, and without any.
void PageParserTest::readsABodyOfAnyCapacity()
{
    const QByteArray whole = page("{\"a\":\"\xf0\x9f\x98\x80\\\"\",\"b\":12345}", 1);
    for (const qsizetype room : {qsizetype(0), BodyPadding - 1, BodyPadding, 4 * BodyPadding}) {
        HttpAnswer answer = answerWith(whole);
        answer.body.squeeze();
        if (room > 0)
            answer.body.reserve(whole.size() + room);
        const Result<PagePtr> result = parsePage(answer, Table::Data, 0);
        QVERIFY(result.isOk());
        QCOMPARE(cellText(**result, 0, "a"), QByteArray("😀\""));
        QCOMPARE(cellText(**result, 0, "b"), QByteArray("12345"));
    }
}

void PageParserTest::keepsEveryRowWhenEachBringsAColumn()
{
    // Rows of every width, also none, with and without text before and after them.
    const Result<PagePtr> result =
        parse(page(R"({},{"a":"1"},{},{"b":"2","c":""},{"a":"3","d":"4"},{},{"e":null})", 7));
    QVERIFY(result.isOk());
    const Page &made = **result;
    QCOMPARE(made.rows.columnNames(), QByteArrayList({"a", "b", "c", "d", "e"}));
    const QByteArrayList expected{",,,,", "1,,,,", ",,,,", ",2,,,", "3,,,4,", ",,,,", ",,,,"};
    const QByteArrayList kinds{"00000", "20000", "00000", "02200", "20020", "00000", "00001"};
    for (int row = 0; row < made.rows.rows(); ++row) {
        QByteArrayList texts;
        QByteArray kind;
        for (int column = 0; column < made.rows.columns(); ++column) {
            texts << made.rows.cell(row, column).toByteArray();
            kind += QByteArray::number(int(made.rows.kind(row, column)));
        }
        QCOMPARE(texts.join(','), expected.at(row));
        QCOMPARE(kind, kinds.at(row));
    }
}

void PageParserTest::lateColumnsCostNoMoreThanEarlyOnes()
{
    // The same cells, once with all columns in the first row and once with a new one in each of the last
    // rows. Time of the processor, compared within this run: the machine may be as slow and busy as it likes.
    constexpr int Empty = 12'000;
    constexpr int Wide = 900;
    QByteArray all = "{";
    QByteArray each;
    for (int i = 0; i < Wide; ++i) {
        const QByteArray field = "\"field" + QByteArray::number(i) + "\":\"x\"";
        all += (i > 0 ? "," : "") + field;
        each += ",{" + field + '}';
    }
    const QByteArray empty = QByteArray(",{}").repeated(Empty).sliced(1);
    const auto cost = [](const QByteArray &body) {
        const std::clock_t start = std::clock();
        const Result<PagePtr> result = parse(body);
        const std::clock_t ticks = std::clock() - start;
        return result && (*result)->rows.columns() == Wide ? qint64(ticks) : -1;
    };
    const qint64 early = cost(page(all + "}," + empty + each, 1 + Empty + Wide));
    const qint64 late = cost(page(empty + each, Empty + Wide));
    QVERIFY(early > 0 && late > 0);
    QVERIFY2(late < early * 5, qPrintable(u"%1 against %2"_s.arg(late).arg(early)));
}

void PageParserTest::tellsEqualPagesByTheirFingerprint()
{
    const auto print = [](const QByteArray &items, int count) {
        const Result<PagePtr> result = parse(page(items, count));
        return result ? (*result)->fingerprint : 0;
    };
    const size_t first = print(R"({"a":"1","b":"2"},{"a":"3","b":"4"})", 2);
    QCOMPARE(print(R"({ "a":"1", "b":"2" }, {"b":"4","a":"3"})", 2), first);
    QVERIFY(print(R"({"a":"1","b":"2"},{"a":"3","b":"5"})", 2) != first);
    QVERIFY(print(R"({"a":"12","b":""},{"a":"3","b":"4"})", 2) != first);
    QVERIFY(print(R"({"a":"3","b":"4"},{"a":"1","b":"2"})", 2) != first);
    QVERIFY(!(*parse(page(R"({"a":"1"},{"a":"2"})", 2)))->allRowsAlike);
    QVERIFY((*parse(page(R"({"a":"1"},{"a":"1"})", 2)))->allRowsAlike);
}

QTEST_GUILESS_MAIN(PageParserTest)
#include "tst_pageparser.moc"
