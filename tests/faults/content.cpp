// SPDX-License-Identifier: MIT
// Good answers whose content contradicts itself, or what came before.
#include "tests/faults/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Inspector::Faults
{

namespace
{
using Change = std::function<void(QJsonObject &)>;

Arrange changed(const Change &change, int times = -1, int skip = 0)
{
    return rewrite(
        [change](const QByteArray &body) {
            QJsonObject page = QJsonDocument::fromJson(body).object();
            change(page);
            return QJsonDocument(page).toJson(QJsonDocument::Compact);
        },
        times, skip);
}

Arrange replaced(const QByteArray &what, const QByteArray &with, int times = -1, int skip = 0)
{
    return rewrite([=](QByteArray body) { return body.replace(what, with); }, times, skip);
}

// Of a page of rejects, the first rows only, and a count that says so: the rest to the letter.
QByteArray withRows(const QByteArray &body, int rows)
{
    const QByteArray start = "{\"fieldValues\":";
    const qsizetype end = body.lastIndexOf(']');
    qsizetype from = body.indexOf(start);
    for (int row = 0; row < rows && from >= 0; ++row)
        from = body.indexOf(start, from + 1);
    if (from < 0)
        return body; // it has no more
    QByteArray envelope = body.sliced(end);
    const qsizetype count = envelope.indexOf("\"count\":") + 8;
    envelope.replace(count, envelope.indexOf(',', count) - count, QByteArray::number(rows));
    return body.first(rows == 0 ? from : from - 1) + envelope;
}

QList<Case> bodies()
{
    return {
        {.fault = "not JSON",
         .arrange = rewrite([](const QByteArray &) { return QByteArray("sorry"); }),
         .cells = {failing(Operation::List, 6, {"JSON"}, between(1, 4)),
                   failing(Operation::Get, 6, {"isn't valid JSON"}, between(1, 4)),
                   failing(Operation::Refresh, 6, {}, between(1, 3)),
                   inWindow(Operation::Logs, {"JSON"}, between(1, 4))}},
        {.fault = "JSON that is cut off",
         .arrange = rewrite([](const QByteArray &body) { return body.first(body.size() * 2 / 3); }),
         .cells = {failing(Operation::Rejects, 6, {"JSON"}, between(1, 4)),
                   failing(Operation::Export, 6, {"JSON"}, between(1, 4)),
                   failing(Operation::Get, 6, {"isn't valid JSON"}, between(1, 4))}},
        {.fault = "an empty body",
         .arrange = rewrite([](const QByteArray &) { return QByteArray(); }),
         .cells = {failing(Operation::Data, 6, {}, between(1, 4)),
                   failing(Operation::Get, 6, {}, between(1, 4))}},
        {.fault = "a list in place of an object",
         .arrange = rewrite([](const QByteArray &body) { return '[' + body + ']'; }),
         .cells = {failing(Operation::List, 6, {}, between(1, 4)),
                   failing(Operation::Get, 6, {}, between(1, 4)),
                   failing(Operation::Refresh, 6, {}, between(1, 3))}},
        {.fault = "a text in place of an object",
         .arrange = rewrite([](const QByteArray &) { return QByteArray("\"ok\""); }),
         .cells = {failing(Operation::Logs, 6, {"ok"}, between(1, 4)),
                   inWindow(Operation::Data, {"ok"}, between(1, 4))}},
        {.fault = "null in place of an object",
         .arrange = rewrite([](const QByteArray &) { return QByteArray("null"); }),
         .cells = {failing(Operation::List, 6, {}, between(1, 4)),
                   failing(Operation::Get, 6, {}, between(1, 4))}},
        {.fault = "nesting 100,000 deep",
         .arrange = rewrite([](const QByteArray &) { return QByteArray(100'000, '['); }),
         .cells = {failing(Operation::List, 6, {}, between(1, 4)),
                   failing(Operation::Get, 6, {}, between(1, 4)),
                   failing(Operation::Refresh, 6, {}, between(1, 3))}},
        {.fault = "items that are missing",
         .arrange = changed([](QJsonObject &page) { page.remove("items"_L1); }),
         .cells = {failing(Operation::Rejects, 6, {}, between(1, 4)),
                   failing(Operation::Export, 6, {}, between(1, 4))}},
        {.fault = "items that are null",
         .arrange = changed([](QJsonObject &page) { page["items"_L1] = QJsonValue::Null; }),
         .cells = {failing(Operation::Rejects, 6, {}, between(1, 4)),
                   inWindow(Operation::Rejects, {"items"}, between(1, 4))}},
        {.fault = "an item that is a number",
         .arrange = changed([](QJsonObject &page) {
             page["items"_L1] = QJsonArray{1, 2, 3, 4, 5};
         }),
         .cells = {failing(Operation::List, 6, {}, between(1, 4))}},
        {.fault = "fewer items than the count says",
         .arrange = changed([](QJsonObject &page) { page["count"_L1] = page["count"_L1].toInt() + 1; }),
         .cells = {failing(Operation::List, 6, {}, between(1, 4)),
                   failing(Operation::Export, 6, {}, between(1, 4))}},
        {.fault = "a field twice in one record",
         .arrange = replaced("\"fieldValues\":{", "\"fieldValues\":{\"emailAddress\":\"x\","),
         .cells = {failing(Operation::Rejects, 6, {"emailAddress"}, between(1, 4)),
                   failing(Operation::Export, 6, {"emailAddress"}, between(1, 4))}},
    };
}

QList<Case> cells()
{
    return {
        {.fault = "invalid UTF-8 in a cell",
         .arrange = replaced("\"message\":\"", "\"message\":\"\xff\xfe "),
         .cells = {withWords(taking(Operation::Rejects, "\xEF\xBF\xBD\xEF\xBF\xBD ", exactly(1)),
                             {"contained invalid UTF-8"}),
                   withWords(taking(Operation::Export, "\xEF\xBF\xBD\xEF\xBF\xBD ", exactly(3)),
                             {"contained invalid UTF-8"})}},
        {.fault = "numbers beyond 64 bits",
         .arrange = replaced("\"recordIndex\":", "\"recordIndex\":99999999999999999999"),
         .cells = {taking(Operation::Rejects, "\r\n999999999999999999993,", exactly(1)),
                   taking(Operation::Export, "\r\n999999999999999999993,", exactly(3))}},
        {.fault = "null and true in cells",
         .arrange = replaced("\"firstName\":\"", "\"firstName\":null,\"flag\":true,\"was\":\""),
         .cells = {taking(Operation::Rejects, ".example,,true,", exactly(1))}},
        {.fault = "keys in another case",
         .arrange = replaced("\"statusCode\"", "\"STATUSCODE\""),
         .cells = {passing(Operation::Rejects, exactly(1)), passing(Operation::Export, exactly(3))}},
        {.fault = "a status that nobody knows",
         .arrange = replaced("\"status\":\"success\"", "\"status\":\"sleepy\""),
         .cells = {taking(Operation::Get, "sleepy", exactly(1))}},
    };
}

QList<Case> pages()
{
    return {
        {.fault = "a column that comes late",
         .arrange = replaced("\"fieldValues\":{", "\"fieldValues\":{\"late\":\"x\",", -1, 2),
         .cells = {taking(Operation::Export, ",late\r\n", between(3, 4)),
                   {.operation = Operation::Export,
                    .program = Program::Window,
                    .output = Output::Changed,
                    .requests = between(3, 5),
                    .contains = ",late\r\n"}}},
        {.fault = "the same page twice",
         .arrange = meet({.kind = Fault::Kind::Repeat, .times = -1, .skip = 1}),
         .cells = {failing(Operation::Export, 6, {"twice"}, between(2, 6)),
                   inWindow(Operation::Export, {"twice"}, between(2, 8))}},
        {.fault = "another page than the one that was asked for",
         .arrange = replaced("\"offset\":1000", "\"offset\":0"),
         .cells = {failing(Operation::Export, 6, {"were requested"}, between(2, 12))}},
        {.fault = "short pages",
         .arrange = rewrite([](const QByteArray &body) { return withRows(body, 900); }),
         .cells = {passing(Operation::Export, between(4, 5))}},
        {.fault = "an empty page in the middle",
         .arrange = rewrite([](const QByteArray &body) { return withRows(body, 0).replace("true", "false"); },
                            -1, 1),
         .cells = {failing(Operation::Export, 6, {"sent none from row"}, between(2, 12))}},
        {.fault = "the total falls",
         .arrange = replaced("\"totalResults\":3000", "\"totalResults\":2500", -1, 1),
         .cells = {failing(Operation::Export, 6, {"2,500 now"}, between(2, 4)),
                   inWindow(Operation::Export, {"2,500 now"}, between(2, 6))}},
        {.fault = "a total that is too large",
         .arrange = replaced("\"totalResults\":3000", "\"totalResults\":3500"),
         .cells = {failing(Operation::Export, 6, {"3,500"}, between(3, 9)),
                   passing(Operation::Rejects, exactly(1))}},
        {.fault = "a total that is no number",
         .arrange = replaced("\"totalResults\":3000", "\"totalResults\":\"many\""),
         .cells = {failing(Operation::Rejects, 6, {}, between(1, 4)),
                   failing(Operation::Export, 6, {}, between(1, 4))}},
        {.fault = "more is never said to be there",
         .arrange = replaced("\"hasMore\":true", "\"hasMore\":false"),
         .cells = {passing(Operation::Export, exactly(3))}},
        {.fault = "more is said to be there at the end",
         .arrange = rewrite([](QByteArray body) {
             // Of the last page; the one behind it is empty, and says so.
             return body.contains("\"items\":[]") ? body
                                                  : body.replace("\"hasMore\":false", "\"hasMore\":true");
         }),
         .cells = {passing(Operation::Export, exactly(4))}},
    };
}
} // namespace

QList<Case> contentFaults()
{
    return bodies() + cells() + pages();
}

} // namespace Inspector::Faults
