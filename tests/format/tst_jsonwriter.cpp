// SPDX-License-Identifier: MIT
#include "models/format/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using Form = JsonWriter::Form;

namespace
{
struct Value {
    CellKind kind;
    QByteArray text;
};
const Value Nothing{CellKind::Absent, {}};

Value text(const char *utf8)
{
    return {CellKind::Text, utf8};
}

RowBlock block(const QByteArrayList &columns, const QList<QList<Value>> &rows)
{
    RowBlock rowBlock(columns);
    for (const QList<Value> &row : rows) {
        std::vector<RowBlock::Cell> cells;
        for (const Value &value : row)
            cells.push_back({{value.text.constData(), size_t(value.text.size())}, value.kind});
        rowBlock.addRow(cells);
    }
    rowBlock.finish();
    return rowBlock;
}

QByteArray lines(const RowBlock &rows, const QByteArrayList &columns = {}, int fixed = 0,
                 const QByteArray &under = {})
{
    JsonWriter writer(Form::Lines, columns, fixed, under);
    return writer.begin(rows.columnNames()) + writer.encode(rows, 0) + writer.end();
}
} // namespace

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values()
    {
        const RowBlock rows =
            block({"a", "b", "c", "d", "e"}, {{text("x"),
                                               {CellKind::Null, {}},
                                               Nothing,
                                               {CellKind::Literal, "12345678901234567890.10"},
                                               {CellKind::Literal, "{\"k\": [1, 2]}"}}});
        QCOMPARE(lines(rows),
                 "{\"a\":\"x\",\"b\":null,\"d\":12345678901234567890.10,\"e\":{\"k\": [1, 2]}}\n");
    }

    void strings()
    {
        QString awkward = u"\"\\/\b\f\n\r\tünï😀\u2028<&>"_s;
        for (char16_t c = 0; c < 0x20; ++c)
            awkward += QChar(c);
        const QByteArray utf8 = awkward.toUtf8();
        const RowBlock rows = block({"na\"me"}, {{{CellKind::Text, utf8}}});
        const QByteArray line = lines(rows);
        QCOMPARE(line.count('\n'), 1);
        QCOMPARE(QJsonDocument::fromJson(line).object()[u"na\"me"_s].toString(), awkward);
    }

    // The server may have spread an object over several lines; one row stays one line.
    void literalsStayOnOneLine()
    {
        const RowBlock rows = block({"a"}, {{{CellKind::Literal, "{\r\n  \"k\": 1\n}"}}});
        QCOMPARE(lines(rows), "{\"a\":{    \"k\": 1 }}\n");
    }

    void theArray()
    {
        const RowBlock rows = block({"a"}, {{text("1")}, {text("2")}});
        JsonWriter writer(Form::Array, {}, 0, {});
        QByteArray out = writer.begin({"a"});
        out += writer.encode(rows, 0);
        out += writer.encode(rows, 1);
        out += writer.end();
        const QJsonArray array = QJsonDocument::fromJson(out).array();
        QCOMPARE(array.size(), 3);
        QCOMPARE(array.at(2).toObject()["a"_L1].toString(), u"2"_s);
        JsonWriter empty(Form::Array, {}, 0, {});
        QVERIFY(QJsonDocument::fromJson(empty.begin({}) + empty.end()).isArray());
    }

    void recordsStayUnderTheirMember()
    {
        const RowBlock rows = block({"message", "invalidFields", "message", "x"},
                                    {{text("theirs"), text("p;q"), text("mine"), Nothing}});
        QCOMPARE(lines(rows, {}, 2, "fieldValues"), "{\"message\":\"theirs\",\"invalidFields\":[\"p\",\"q\"],"
                                                    "\"fieldValues\":{\"message\":\"mine\"}}\n");
    }

    void invalidFieldsAreAListAgain()
    {
        const QByteArrayList columns{"message", "invalidFields"};
        QCOMPARE(lines(block(columns, {{Nothing, text("")}}), {}, 2, "fieldValues"),
                 "{\"invalidFields\":[]}\n");
        QCOMPARE(lines(block(columns, {{Nothing, {CellKind::Null, {}}}}), {}, 2, "fieldValues"),
                 "{\"invalidFields\":null}\n");
        // As it was spelled, where the joined names don't tell the list.
        const QByteArray spelled = "[\"p;q\",\n null]";
        RowBlock odd({"invalidFields"});
        odd.addRow(
            {{.text = "p;q;", .kind = CellKind::Text, .raw = {spelled.constData(), size_t(spelled.size())}}});
        odd.finish();
        QCOMPARE(lines(odd, {}, 1, "fieldValues"), "{\"invalidFields\":[\"p;q\",  null]}\n");
        // A record field of that name is a text like any other.
        QCOMPARE(lines(block({"a", "invalidFields"}, {{Nothing, text("p;q")}})),
                 "{\"invalidFields\":\"p;q\"}\n");
    }

    void chosenColumns()
    {
        const RowBlock rows =
            block({"message", "code", "x", "y"}, {{text("m"), text("c"), text("1"), text("2")}});
        QCOMPARE(lines(rows, {"code"}, 2, "fieldValues"), "{\"code\":\"c\"}\n");
        QCOMPARE(lines(rows, {"code", "y"}, 2, "fieldValues"),
                 "{\"code\":\"c\",\"fieldValues\":{\"y\":\"2\"}}\n");
        JsonWriter writer(Form::Lines, {"y", "typo"}, 2, "fieldValues");
        writer.begin(rows.columnNames());
        writer.encode(rows, 0);
        QCOMPARE(writer.missingColumns(), QByteArrayList{"typo"});
    }

    void chosenColumnsKeepTheirOrder()
    {
        const RowBlock rows = block({"message", "code", "x", "y", "code"},
                                    {{text("m"), text("c"), text("1"), text("2"), text("f")},
                                     {text("m"), text("c"), Nothing, text("2"), Nothing}});
        QCOMPARE(lines(rows, {"y", "code", "x", "code", "message"}),
                 "{\"y\":\"2\",\"code\":\"c\",\"code\":\"f\",\"x\":\"1\",\"message\":\"m\"}\n"
                 "{\"y\":\"2\",\"code\":\"c\",\"message\":\"m\"}\n");
        // The member of a record's fields stands where the first of them does, whether the row has that one.
        QCOMPARE(
            lines(rows, {"message", "x", "code", "y"}, 2, "fieldValues"),
            "{\"message\":\"m\",\"fieldValues\":{\"x\":\"1\",\"code\":\"f\",\"y\":\"2\"},\"code\":\"c\"}\n"
            "{\"message\":\"m\",\"fieldValues\":{\"y\":\"2\"},\"code\":\"c\"}\n");
        QCOMPARE(lines(rows, {"code", "message"}, 2, "fieldValues").split('\n').first(),
                 "{\"code\":\"c\",\"message\":\"m\",\"fieldValues\":{\"code\":\"f\"}}");
    }
};

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
