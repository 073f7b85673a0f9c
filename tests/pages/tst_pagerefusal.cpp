// SPDX-License-Identifier: MIT
// Answers that are no page, in whole or in part, and what is said of them.
#include "tests/pages/parsing.h"

#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

// Before the documents: moc gives up at some of their raw strings.
class PageRefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void saysWhy_data();
    void saysWhy();
    void saysWhichAnswerItRefused();
    void refusesEveryTruncation();
    void survivesDeepNesting_data();
    void survivesDeepNesting();
    void boundsTheNumberOfFields();
};

namespace
{
// No page at all, or none of its items.
void addOtherDocuments()
{
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
}

// Rows and numbers that contradict each other, or are none.
void addBrokenPromises()
{
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
}

// No JSON, inside of a cell.
void addBrokenNesting()
{
    QTest::newRow("bare point in a cell") << page(R"({"a":[1.]})", 1);
    QTest::newRow("bare point and exponent in a cell") << page(R"({"a":[1.e5]})", 1);
    QTest::newRow("point first in a cell") << page(R"({"a":[.5]})", 1);
    QTest::newRow("plus sign in a cell") << page(R"({"a":[+1]})", 1);
    QTest::newRow("leading zero in a cell") << page(R"({"a":[01]})", 1);
    QTest::newRow("a difference in a cell") << page(R"({"a":[1-2]})", 1);
    QTest::newRow("a number and more in a cell") << page(R"({"a":[1x]})", 1);
    QTest::newRow("half a word in a cell") << page(R"({"a":[tru]})", 1);
    QTest::newRow("two words in a cell") << page(R"({"a":[true false]})", 1);
    QTest::newRow("a word and a number in a cell") << page(R"({"a":[true1]})", 1);
    QTest::newRow("a form feed in a cell") << page("{\"a\":[\f1]}", 1);
    QTest::newRow("two texts in a cell") << page(R"({"a":["x" "y"]})", 1);
    QTest::newRow("a comma first in a cell") << page(R"({"a":[,1]})", 1);
    QTest::newRow("a name alone in a cell") << page(R"({"a":{"b"}})", 1);
    QTest::newRow("a number as a name in a cell") << page(R"({"a":{1:2}})", 1);
    QTest::newRow("trailing comma in a cell") << page(R"({"a":[1,]})", 1);
    QTest::newRow("unknown escape in a cell") << page(R"({"a":["\x"]})", 1);
    QTest::newRow("unknown escape in a cell's name") << page(R"({"a":{"\x":1}})", 1);
    QTest::newRow("short unicode escape in a cell") << page(R"({"a":["\u12"]})", 1);
    QTest::newRow("unicode escape of letters in a cell") << page(R"({"a":["\u12g4"]})", 1);
}

// No JSON, at one place or another.
void addBrokenSyntax()
{
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
    addBrokenNesting();
}
} // namespace

void PageRefusalTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    addOtherDocuments();
    addBrokenPromises();
    addBrokenSyntax();
}

void PageRefusalTest::refuses()
{
    QFETCH(QByteArray, body);
    const Result<PagePtr> result = parse(body);
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ApiError::Kind::BadReply);
    QVERIFY(!result.error().message.isEmpty());
}

void PageRefusalTest::saysWhy_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("why");
    const auto total = [](const QByteArray &value, const QString &why) {
        QTest::newRow(value.left(30).constData())
            << QByteArray("{\"items\":[],\"totalResults\":" + value + '}') << u"\"totalResults\" "_s + why;
    };
    total("\"many\"", u"isn't a number"_s);
    total("[]", u"isn't a number"_s);
    total("true", u"isn't a number"_s);
    total("-1", u"is negative (-1)"_s);
    total("-1.5", u"is negative (-1.5)"_s);
    total("1.5", u"isn't written as a whole number (1.5)"_s);
    total("1e3", u"isn't written as a whole number (1e3)"_s);
    total("99999999999999999999", u"is too large (99999999999999999999)"_s);
    QTest::newRow("nested too deeply")
        << page("{\"a\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}", 1)
        << u"a value that is nested too deeply"_s;
}

void PageRefusalTest::saysWhy()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, why);
    const Result<PagePtr> result = parse(body);
    QVERIFY(!result.isOk());
    QVERIFY2(result.error().message.contains(why), qPrintable(result.error().message));
}

void PageRefusalTest::saysWhichAnswerItRefused()
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

void PageRefusalTest::refusesEveryTruncation()
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

void PageRefusalTest::survivesDeepNesting_data()
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

void PageRefusalTest::survivesDeepNesting()
{
    QFETCH(QByteArray, body);
    const Result<PagePtr> result = parse(body);
    if (!result)
        QCOMPARE(result.error().kind, ApiError::Kind::BadReply);
}

void PageRefusalTest::boundsTheNumberOfFields()
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

QTEST_GUILESS_MAIN(PageRefusalTest)
#include "tst_pagerefusal.moc"
