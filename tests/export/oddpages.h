// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace Inspector
{

// Rows as a server may send them, a list for each page: what JSON, CSV and spreadsheets each find special, in
// every place of a cell, columns that come late, go and change their order, and text that is no Unicode.

// Values of a member, as they stand in the JSON.
inline QByteArrayList oddValues()
{
    QByteArrayList values{R"("")",
                          R"("plain")",
                          R"("a,b")",
                          R"("a;b")",
                          R"("a\tb")",
                          R"("\"a\"\"b")",
                          R"("a\rb")",
                          R"("\n")",
                          R"(" a ")",
                          R"("a\\b")",
                          R"("a\/b")",
                          R"("\b\f")",
                          R"("a\u0000b")",
                          R"("\u001f")",
                          R"("\u00e4ä")",
                          R"("😀\ud83d\ude00")",
                          R"("\u0022,\u0022")",
                          R"("\u002c")",
                          R"("\u000d\u000a")",
                          R"("=1+1")",
                          R"("+46 70 123")",
                          R"("-12.5")",
                          R"("-1/2")",
                          R"("@x")",
                          R"("\tx")",
                          R"("\rx")",
                          R"("=\"a\",1")",
                          R"("'=1")",
                          R"("+46-70-123")",
                          R"("007")",
                          R"("p;q;\"r\"")",
                          "null",
                          "true",
                          "false",
                          "0",
                          "-0.0",
                          "1.50",
                          "1E+400",
                          "12345678901234567890.10",
                          "9007199254740993",
                          R"({"k": [1, 2]})",
                          "{}",
                          "[]",
                          R"([1, "x,]", []])",
                          "{\r\n  \"k\":\t\"v\\\"\\u00e4\"\n}",
                          R"(["é", {"a":{"b":{"c":[[[["deep"]]]]}}}])",
                          "\"\x7f\xc2\x80\xe2\x80\xa8\"",
                          R"("\\\"\\")",
                          R"("\\")",
                          R"("\"")",
                          R"("<&>")"};
    return values;
}

// Whatever is looked at 8, 16 or 32 bytes at a time has its edges here.
inline QByteArrayList oddLengths()
{
    QByteArrayList values;
    for (const int size : {7, 8, 9, 15, 16, 17, 32, 63}) {
        const QByteArray text(size - 1, 'x');
        for (const char *special : {",", ";", "\\t", "\\\"", "\\u000a"}) {
            values << '"' + text + special + '"' << QByteArray("\"") + special + text + '"'
                   << '"' + text.left(size / 2) + special + text.mid(size / 2) + '"';
        }
    }
    return values << '"' + QByteArray(20'000, 'y') + '"' << '"' + QByteArray(5'000, ',') + "\\\"\"";
}

// One value in each of a few columns, the same ones in every row.
inline QByteArrayList oddTexts()
{
    const QByteArrayList values = oddValues() + oddLengths();
    QByteArrayList rows;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QByteArray &next = values.at((i * 7 + 3) % values.size());
        rows << "{\"n\":" + QByteArray::number(i) + ",\"a\":" + values.at(i) + ",\"na\\\"me,\":" + next +
                    ",\"\\u0061a\":" + values.at(i) +
                    ",\"statusCode\":" + values.at((i + 1) % values.size()) + ",\"z\":\"end\"}";
    }
    return rows;
}

inline QList<QByteArrayList> oddPages()
{
    QByteArrayList growing;
    QByteArrayList shuffled;
    for (int i = 0; i < 40; ++i) {
        const QByteArray number = QByteArray::number(i);
        growing << "{\"n\":" + number + ",\"new" + number + "\":\"" + QByteArray(i % 5, ',') + "\"}";
        shuffled << (i % 3 == 0   ? "{\"z\":\"" + number + "\",\"a\":" + number + ",\"n\":null}"
                     : i % 3 == 1 ? "{\"a\":\"\",\"late\":\"l\",\"z\":1}"
                                  : "{ \"n\" : " + number + " ,\r\n\t\"aa\" : \"x\" }");
    }
    return {
        oddTexts(),
        shuffled,
        {"{}", "{\"n\":1}", "{}"},
        growing,
        {"{\"z\":\"1\",\"n\":2}", "{\"z\":\"3\",\"n\":4}", "{\"message\":\"m\",\"A\":\"other\",\"n\":5}"},
        {"{\"n\":\"half \\ud83d a pair\",\"a\":\"\\ude00\\ud83d\"}", "{\"n\":\"whole \\ud83d\\ude00\"}"},
        {"{\"n\":\"no \xff UTF-8 \xc3\",\"a\":\"\xed\xa0\x80,\"}", "{\"n\":\"\\ud800\"}"},
        {"{\"n\":{\"k\":\"\xfe\"},\"\xff\":\"x\"}", "{\"n\":[\"\\udc00\"]}"},
        {"{\"a\":\"last\",\"later\":\"still\"}"},
    };
}

// The same as records of rejects.
inline QList<QByteArrayList> oddRejects()
{
    const QByteArrayList heads{
        R"("recordIndex":1,"statusCode":"ELQ-1","message":"m","invalidFields":["a","b;c","d,e"],)",
        R"("RecordIndex":"2","MESSAGE":"x, \"y\"","invalidFields":[],"more":{"a":[1]},)",
        R"("message":null,"statusCode":7,"recordIndex":-3,"invalidFields":null,)",
        R"("invalidFields":"a;b","statusCode":{"k":1},)",
        R"("invalidFields":["\"q\"","\u00e4\n",5,null,{"k":"v"}],"recordIndex":4,)",
        R"("\u006dessage":"escaped key",)",
        "",
    };
    QList<QByteArrayList> pages = oddPages();
    qsizetype i = 0;
    for (QByteArrayList &page : pages) {
        for (QByteArray &row : page) {
            const QByteArray &head = heads.at(i++ % heads.size());
            if (i % 11 == 0)
                row = '{' + head + "\"fieldValues\":null}";
            else if (i % 13 == 0)
                row = "{\"fieldValues\":" + row + ',' + head + "\"x\":1}";
            else
                row = '{' + head + "\"FieldValues\":" + row + '}';
        }
    }
    return pages;
}

inline QByteArrayList rowsOf(const QList<QByteArrayList> &pages)
{
    QByteArrayList rows;
    for (const QByteArrayList &page : pages)
        rows << page;
    return rows;
}

} // namespace Inspector
