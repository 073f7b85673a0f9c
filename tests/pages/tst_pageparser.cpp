// SPDX-License-Identifier: MIT
#include "models/pages/pageparser.h"
#include "tests/support/client.h"

#include <QtTest>

#include <ctime>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
// A page of data around these items, with an envelope that fits.
QByteArray page(const QByteArray &items, int count, const QByteArray &more = {})
{
    return "{\"items\":[" + items + "],\"totalResults\":" + QByteArray::number(count) +
           ",\"limit\":1000,\"offset\":0,\"count\":" + QByteArray::number(count) + ",\"hasMore\":false" +
           more + "}";
}

Result<PagePtr> parse(const QByteArray &body, Table table = Table::Data, qint64 offset = 0)
{
    return parsePage(answerWith(body), table, offset);
}

QByteArray cellText(const Page &page, int row, const QByteArray &column)
{
    const auto at = page.rows.columnNames().indexOf(column);
    return at < 0 ? QByteArray("no such column") : page.rows.cell(row, int(at)).toByteArray();
}

CellKind cellKind(const Page &page, int row, const QByteArray &column)
{
    return page.rows.kind(row, int(page.rows.columnNames().indexOf(column)));
}
} // namespace

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
    void readsSyncsAndDerivesTheirIds();
    void readsLogsWithoutAMessage();
    void acceptsAnEmptyTable_data();
    void acceptsAnEmptyTable();
    void refuses_data();
    void refuses();
    void saysWhichAnswerItRefused();
    void refusesEveryTruncation();
    void readsABodyOfAnyCapacity();
    void repairsHalfSurrogates_data();
    void repairsHalfSurrogates();
    void repairsInvalidUtf8();
    void repairsBothAtOnce();
    void skipsAByteOrderMark();
    void survivesDeepNesting_data();
    void survivesDeepNesting();
    void boundsTheNumberOfFields();
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

void PageParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \r\n");
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>Login</body></html>");
    QTest::newRow("text") << QByteArray("Service unavailable");
    QTest::newRow("a JSON string") << QByteArray("\"Not authenticated.\"");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a number") << QByteArray("5");
    QTest::newRow("a list") << QByteArray("[{\"a\":\"1\"}]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("only other keys") << QByteArray(R"({"elements":[],"page":1})");
    QTest::newRow("an error object") << QByteArray(R"({"error":"temporary","errorSeverity":3})");
    QTest::newRow("items missing") << QByteArray(R"({"totalResults":3,"count":3,"hasMore":false})");
    QTest::newRow("items null, count 3") << QByteArray(R"({"items":null,"count":3})");
    QTest::newRow("items an object") << QByteArray(R"({"items":{"a":"1"},"count":1})");
    QTest::newRow("items a text") << QByteArray(R"({"items":"none","count":0})");
    QTest::newRow("items a number") << QByteArray(R"({"items":0,"count":0})");
    QTest::newRow("items twice") << QByteArray(R"({"items":[{"a":"1"}],"items":[{"a":"2"}]})");
    QTest::newRow("items twice in two cases") << QByteArray(R"({"items":[{"a":"1"}],"Items":[{"a":"1"}]})");
    QTest::newRow("a row that is a number") << page("5", 1);
    QTest::newRow("a row that is null") << page("null", 1);
    QTest::newRow("a row that is a list") << page("[]", 1);
    QTest::newRow("a row that is a text") << page("\"x\"", 1);
    QTest::newRow("more rows than announced") << page(R"({"a":"1"},{"a":"2"})", 1);
    QTest::newRow("fewer rows than announced") << page(R"({"a":"1"})", 2);
    QTest::newRow("nothing, and more of it")
        << QByteArray(R"({"items":[],"totalResults":9,"count":0,"offset":0,"hasMore":true})");
    QTest::newRow("no items, and more of them")
        << QByteArray(R"({"count":0,"totalResults":9,"hasMore":true})");
    QTest::newRow("another offset than asked for")
        << QByteArray(R"({"items":[{"a":"1"}],"offset":1000,"count":1,"hasMore":false})");
    QTest::newRow("a field twice") << page(R"({"a":"1","b":"2","a":"1"})", 1);
    QTest::newRow("a field twice, once null") << page(R"({"a":null,"a":"1"})", 1);
    QTest::newRow("a field twice, once escaped") << page(R"({"a":"1","\u0061":"2"})", 1);
    QTest::newRow("total a text") << page({}, 0, R"(,"totalResults":"many")");
    QTest::newRow("total a list") << page({}, 0, R"(,"totalResults":[])");
    QTest::newRow("total negative") << QByteArray(R"({"items":[],"totalResults":-1})");
    QTest::newRow("total a fraction") << QByteArray(R"({"items":[],"totalResults":1.5})");
    QTest::newRow("count true") << QByteArray(R"({"items":[],"count":true})");
    QTest::newRow("hasMore a number") << QByteArray(R"({"items":[],"hasMore":1})");
    QTest::newRow("trailing garbage") << page({}, 0) + "x";
    QTest::newRow("a trailing bracket") << page({}, 0) + "}";
    QTest::newRow("two documents") << page({}, 0) + page({}, 0);
    QTest::newRow("trailing NUL") << page({}, 0) + QByteArray(1, '\0');
    QTest::newRow("trailing comma in a row") << page(R"({"a":"1",})", 1);
    QTest::newRow("trailing comma in items") << page(R"({"a":"1"},)", 1);
    QTest::newRow("missing comma") << page(R"({"a":"1" "b":"2"})", 1);
    QTest::newRow("missing colon") << page(R"({"a" "1"})", 1);
    QTest::newRow("missing value") << page(R"({"a":})", 1);
    QTest::newRow("leading zero") << page(R"({"a":007})", 1);
    QTest::newRow("plus sign") << page(R"({"a":+1})", 1);
    QTest::newRow("bare point") << page(R"({"a":1.})", 1);
    QTest::newRow("point first") << page(R"({"a":.5})", 1);
    QTest::newRow("empty exponent") << page(R"({"a":1e})", 1);
    QTest::newRow("hexadecimal") << page(R"({"a":0x1F})", 1);
    QTest::newRow("NaN") << page(R"({"a":NaN})", 1);
    QTest::newRow("half a word") << page(R"({"a":tru})", 1);
    QTest::newRow("a word and more") << page(R"({"a":nullx})", 1);
    QTest::newRow("True") << page(R"({"a":True})", 1);
    QTest::newRow("two numbers") << page(R"({"a":1 2})", 1);
    QTest::newRow("unknown escape") << page(R"({"a":"\x"})", 1);
    QTest::newRow("short unicode escape") << page(R"({"a":"\u12"})", 1);
    QTest::newRow("unicode escape of letters") << page(R"({"a":"\uzzzz"})", 1);
    QTest::newRow("a raw line break in a text") << page("{\"a\":\"1\n2\"}", 1);
    QTest::newRow("an unclosed text") << page(R"({"a":"1})", 1);
    QTest::newRow("single quotes") << page("{'a':'1'}", 1);
    QTest::newRow("a comment") << page("/* rows */", 0);
    QTest::newRow("wrong bracket") << page(R"({"a":"1"])", 1);
    QTest::newRow("wrong bracket in a cell") << page(R"({"a":{"b":[1}]})", 1);
}

void PageParserTest::refuses()
{
    QFETCH(QByteArray, body);
    const Result<PagePtr> result = parse(body);
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ApiError::Kind::BadReply);
    QVERIFY(!result.error().message.isEmpty());
}

void PageParserTest::saysWhichAnswerItRefused()
{
    HttpAnswer answer =
        answerWith("<html><head><title>x</title></head><body><b>Please</b> log in</body></html>");
    answer.reason = u"OK"_s;
    answer.requestId = u"0f3c/42"_s;
    const Result<PagePtr> result = parsePage(answer, Table::Logs, 0);
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().httpStatus, 200);
    QCOMPARE(result.error().reason, u"OK"_s);
    QCOMPARE(result.error().requestId, u"0f3c/42"_s);
    QCOMPARE(result.error().detail, u"Please log in"_s);
    QVERIFY(result.error().fullText().contains(u"X-Request-Id: 0f3c/42"_s));
    QVERIFY(result.error().fullText().contains(u"200 OK"_s));
}

void PageParserTest::refusesEveryTruncation()
{
    const QByteArray whole = page(
        R"({"fieldValues":{"email":"\ud83d\ude00 ä","n":-1.5e3},"message":null,"recordIndex":1,"invalidFields":["a"]},)"
        R"({"fieldValues":{"email":"x","o":{"k":[true]}},"message":"m","recordIndex":2,"invalidFields":[]})",
        2);
    for (const Table table : {Table::Rejects, Table::Data}) {
        QVERIFY(parse(whole, table).isOk());
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const Result<PagePtr> result = parse(whole.first(size), table);
            QVERIFY2(!result.isOk(), whole.first(size).constData());
            QCOMPARE(result.error().kind, ApiError::Kind::BadReply);
        }
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

void PageParserTest::repairsHalfSurrogates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("high at the end") << QByteArray(R"(cut \ud83d)") << QByteArray("cut �");
    QTest::newRow("high before a letter") << QByteArray(R"(\ud83dx)") << QByteArray("�x");
    QTest::newRow("high before an escape") << QByteArray(R"(\uD83D\n)") << QByteArray("�\n");
    QTest::newRow("high before an escaped letter") << QByteArray(R"(\ud83d\u0041)") << QByteArray("�A");
    QTest::newRow("low alone") << QByteArray(R"(\ude00!)") << QByteArray("�!");
    QTest::newRow("two highs") << QByteArray(R"(\ud83d\ud83d)") << QByteArray("��");
    QTest::newRow("wrong order") << QByteArray(R"(\ude00\ud83d)") << QByteArray("��");
    QTest::newRow("high before a pair") << QByteArray(R"(\ud83d\ud83d\ude00)") << QByteArray("�😀");
    QTest::newRow("a pair before a low") << QByteArray(R"(\ud83d\ude00\ude00)") << QByteArray("😀�");
    QTest::newRow("beside an escaped backslash")
        << QByteArray(R"(\\ud83d \ud83d)") << QByteArray("\\ud83d �");
    QTest::newRow("behind an escaped backslash") << QByteArray(R"(\\\ud83d)") << QByteArray("\\�");
}

void PageParserTest::repairsHalfSurrogates()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);
    const Result<PagePtr> result = parse(page("{\"a\":\"" + json + "\",\"b\":\"whole\"}", 1));
    QVERIFY2(result.isOk(), result ? "" : qPrintable(result.error().message));
    QCOMPARE(cellText(**result, 0, "a"), text);
    QCOMPARE(cellText(**result, 0, "b"), QByteArray("whole"));
    QVERIFY((*result)->repaired);
    // In a key it is no different.
    const Result<PagePtr> key = parse(page("{\"" + json + "\":\"x\"}", 1));
    QVERIFY(key.isOk());
    QCOMPARE((*key)->rows.columnNames().first(), text);
    QVERIFY((*key)->repaired);
}

void PageParserTest::repairsInvalidUtf8()
{
    for (const QByteArray &bytes : {QByteArray("\xff"), QByteArray("\xc3"), QByteArray("\xed\xa0\xbd"),
                                    QByteArray("\xc0\xaf"), QByteArray("\xf5\x80\x80\x80")}) {
        const Result<PagePtr> result = parse(page("{\"a\":\"x" + bytes + "y\",\"b\":\"ä\"}", 1));
        QVERIFY(result.isOk());
        QVERIFY((*result)->repaired);
        const QString text = QString::fromUtf8(cellText(**result, 0, "a"));
        QVERIFY(text.startsWith(u'x') && text.endsWith(u'y'));
        QVERIFY(text.contains(QChar::ReplacementCharacter));
        QCOMPARE(cellText(**result, 0, "b"), QByteArray("ä"));
    }
}

void PageParserTest::repairsBothAtOnce()
{
    const Result<PagePtr> result = parse(page("{\"a\":\"\xff\",\"b\":\"\\ud83d\"}", 1));
    QVERIFY(result.isOk());
    QVERIFY((*result)->repaired);
    QCOMPARE(cellText(**result, 0, "a"), QByteArray("�"));
    QCOMPARE(cellText(**result, 0, "b"), QByteArray("�"));
}

void PageParserTest::skipsAByteOrderMark()
{
    const Result<PagePtr> result = parse("\xEF\xBB\xBF" + page(R"({"a":"1"})", 1));
    QVERIFY(result.isOk());
    QCOMPARE((*result)->rows.columnNames(), QByteArrayList{"a"});
    QVERIFY(!parse("\xEF\xBB\xBF").isOk());
}

void PageParserTest::survivesDeepNesting_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray open(100000, '[');
    const QByteArray close(100000, ']');
    QTest::newRow("closed, in a cell") << page("{\"a\":" + open + close + "}", 1);
    QTest::newRow("open, in a cell") << page("{\"a\":" + open + "}", 1);
    QTest::newRow("closed, under an unknown key") << page({}, 0, ",\"x\":" + open + close);
    QTest::newRow("open, under an unknown key") << page({}, 0, ",\"x\":" + open);
    QTest::newRow("closed, as items") << page(open + close, 1);
    QTest::newRow("as the whole") << open + close;
    QByteArray objects;
    for (int i = 0; i < 50000; ++i)
        objects += "{\"a\":";
    QTest::newRow("objects") << page(objects, 1);
}

void PageParserTest::survivesDeepNesting()
{
    QFETCH(QByteArray, body);
    const Result<PagePtr> result = parse(body);
    if (!result)
        QCOMPARE(result.error().kind, ApiError::Kind::BadReply);
}

void PageParserTest::boundsTheNumberOfFields()
{
    // A new field in every row would make a table of rows times rows: 10 GB for the largest page.
    QByteArray items;
    for (int row = 0; row < 50000; ++row)
        items += "{\"f" + QByteArray::number(row) + "\":\"\"},";
    items.chop(1);
    const Result<PagePtr> result = parse(page(items, 50000));
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ApiError::Kind::BadReply);

    // What Oracle allows fits: 250 fields, each new ones in a late row.
    QByteArray wide = "{\"f0\":\"\"},{";
    for (int field = 0; field < 250; ++field)
        wide += "\"f" + QByteArray::number(field) + "\":\"" + QByteArray::number(field) + "\",";
    wide.chop(1);
    const Result<PagePtr> fits = parse(page(wide + "}", 2));
    QVERIFY(fits.isOk());
    QCOMPARE((*fits)->rows.columns(), 250);
    QCOMPARE(cellText(**fits, 1, "f249"), QByteArray("249"));
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
