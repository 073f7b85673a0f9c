// SPDX-License-Identifier: MIT
// Answers that are HTTP and not what was asked for, or not quite HTTP.
#include "tests/faults/rows.h"

namespace Inspector::Faults
{

namespace
{
// A right answer's body, and a head that says something else.
QByteArray answerWithHead(const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n\r\n" + body;
}

const QByteArray OneSync = R"({"items":[{"uri":"/syncs/1","status":"success"}],"count":1,"hasMore":false})";
const QByteArray LoginPage =
    "<html><head><title>Welcome to the lounge</title></head><body>Accept</body></html>";
const QList<std::pair<QByteArray, QByteArray>> Html{{"Content-Type", "text/html"}};

QList<Case> refusals()
{
    return {
        {.fault = "400 that names a field",
         .arrange = answer(400, R"({"failures":[{"field":"q","value":"x","constraint":"Must be sane."}]})"),
         .cells = {failing(Operation::List, 6, {"400", "Must be sane."}, exactly(1)),
                   failing(Operation::Create, 6, {"400", "Must be sane."}, exactly(1)),
                   failing(Operation::Export, 6, {"400", "Must be sane."}, exactly(1)),
                   inWindow(Operation::Rejects, {"Must be sane."}, exactly(1))}},
        {.fault = "401 for good",
         .arrange = answer(401),
         .cells = {failing(Operation::List, 3, {"401"}, exactly(2)),
                   failing(Operation::Export, 3, {"401"}, exactly(2)),
                   failing(Operation::Refresh, 3, {"Sign in"}, exactly(1)),
                   inWindow(Operation::List, {"401"}, exactly(2))}},
        {.fault = "401 once",
         .arrange = answer(401, {}, 1),
         .cells = {passing(Operation::Rejects, exactly(2)), passing(Operation::Export, exactly(4)),
                   windowPassing(Operation::Data, exactly(2))}},
        {.fault = "403",
         .arrange = answer(403, "<p>Not for <b>you</b></p>", -1, Html),
         .cells = {failing(Operation::Data, 6, {"403", "Not for you"}, exactly(1)),
                   failing(Operation::Create, 6, {"403"}, exactly(1)),
                   inWindow(Operation::Logs, {"403", "Not for you"}, exactly(1))}},
        {.fault = "404",
         .arrange = answer(404),
         .cells = {failing(Operation::Get, 4, {"404"}, exactly(1)),
                   failing(Operation::Data, 4, {"404"}, exactly(1)),
                   failing(Operation::Export, 4, {"404"}, exactly(1)),
                   failing(Operation::Refresh, 6, {"404"}, exactly(1)),
                   inWindow(Operation::Data, {"is no longer available"}, exactly(1))}},
        {.fault = "409",
         .arrange = answer(409, R"("There was a conflict.")"),
         .cells = {failing(Operation::Create, 6, {"409", "There was a conflict."}, exactly(1)),
                   failing(Operation::Rejects, 6, {"409"}, exactly(1))}},
        {.fault = "410",
         .arrange = answer(410),
         .cells = {failing(Operation::Data, 4, {"410"}, exactly(1)),
                   inWindow(Operation::Data, {"is no longer available"}, exactly(1))}},
        {.fault = "412",
         .arrange = answer(412),
         .cells = {failing(Operation::List, 6, {"412"}, exactly(1)),
                   failing(Operation::Create, 6, {"412"}, exactly(1))}},
        {.fault = "413",
         .arrange = answer(413),
         .cells = {failing(Operation::Export, 6, {"413"}, exactly(1))}},
    };
}

QList<Case> busyServers()
{
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    const Headers aSecond{{"Retry-After", "1"}};
    const Headers twentyMinutes{{"Retry-After", "1200"}};
    return {
        {.fault = "429 twice, to wait a second",
         .arrange = answer(429, {}, 2, aSecond),
         .cells = {passing(Operation::List, exactly(3)), passing(Operation::Export, between(5, 8)),
                   windowPassing(Operation::Rejects, exactly(3))}},
        {.fault = "429, to wait 20 minutes",
         .arrange = answer(429, {}, -1, twentyMinutes),
         .cells = {failing(Operation::List, 6, {"429", "Try again in 20 minutes, at 20"}, exactly(1)),
                   failing(Operation::Export, 6, {"Try again in 20 minutes"}, exactly(1)),
                   failing(Operation::Create, 6, {"Try again in 20 minutes"}, exactly(1)),
                   inWindow(Operation::List, {"429"}, exactly(1))}},
        {.fault = "429 once, to wait 11 seconds",
         .arrange = answer(429, {}, 1, {{"Retry-After", "11"}}),
         .cells = {withWords(passing(Operation::List, exactly(2)), {"Waiting 11 seconds, until "})}},
        {.fault = "500, to wait 20 minutes",
         .arrange = answer(500, {}, -1, twentyMinutes),
         .cells = {failing(Operation::List, 6, {"500", "Try again in 20 minutes, at 20"}, exactly(1))}},
        {.fault = "500 for good",
         .arrange = answer(500),
         .cells = {failing(Operation::Get, 6, {"500"}, exactly(4)),
                   failing(Operation::Export, 6, {"500"}, exactly(4)),
                   failing(Operation::Create, 6, {"500", "isn't sent again"}, exactly(1)),
                   failing(Operation::Refresh, 6, {"500"}, exactly(3)),
                   inWindow(Operation::Rejects, {"500"}, exactly(4))}},
        {.fault = "500 twice, then well",
         .arrange = answer(500, {}, 2),
         .cells = {passing(Operation::Logs, exactly(3)), passing(Operation::Export, exactly(5)),
                   passing(Operation::Refresh, exactly(3))}},
        {.fault = "502 for good",
         .arrange = answer(502, "<h1>Bad gateway</h1>", -1, Html),
         .cells = {failing(Operation::Rejects, 6, {"502"}, exactly(4)),
                   failing(Operation::Refresh, 6, {"502"}, exactly(3))}},
        {.fault = "503 once, to wait a second",
         .arrange = answer(503, {}, 1, aSecond),
         .cells = {passing(Operation::Data, exactly(2)), passing(Operation::Export, between(4, 6))}},
        {.fault = "503, to wait 20 minutes",
         .arrange = answer(503, {}, -1, twentyMinutes),
         .cells = {failing(Operation::Rejects, 6, {"Try again in 20 minutes"}, exactly(1)),
                   failing(Operation::Refresh, 6, {"Try again in 20 minutes"}, exactly(1))}},
        {.fault = "504 for good",
         .arrange = answer(504),
         .cells = {failing(Operation::List, 6, {"504"}, exactly(4)),
                   failing(Operation::Create, 6, {"504", "isn't sent again"}, exactly(1))}},
        {.fault = "501",
         .arrange = answer(501),
         .cells = {failing(Operation::Create, 6, {"501"}, exactly(1))}},
    };
}

QList<Case> oddAnswers()
{
    return {
        {.fault = "200 with an HTML page, once",
         .arrange = answer(200, LoginPage, 1, Html),
         .cells = {passing(Operation::Export, exactly(4))}},
        {.fault = "200 with an HTML page, for good",
         .arrange = answer(200, LoginPage, -1, Html),
         .cells = {failing(Operation::List, 6, {"JSON"}, between(1, 4)),
                   failing(Operation::Get, 6, {"isn't valid JSON"}, between(1, 4)),
                   failing(Operation::Refresh, 6, {}, between(1, 3)),
                   inWindow(Operation::Rejects, {"JSON"}, between(1, 4))}},
        {.fault = "another content type",
         .arrange = answer(200, OneSync, -1, {{"Content-Type", "application/octet-stream"}}),
         .cells = {taking(Operation::List, "/syncs/1", between(1, 2))}},
        {.fault = "204 without a body",
         .arrange = answer(204),
         .cells = {failing(Operation::List, 6, {}, between(1, 4)),
                   failing(Operation::Get, 6, {}, between(1, 4))}},
        {.fault = "said to be gzip, and is not",
         .arrange = answer(200, OneSync, -1, {{"Content-Encoding", "gzip"}}),
         .cells = {failing(Operation::List, 6, {"isn't valid JSON"}, between(1, 4))}},
        {.fault = "gzip that is cut off",
         .arrange = answer(200, QByteArray::fromHex("1f8b080000000000000343"), -1,
                           {{"Content-Encoding", "gzip"}, {"Content-Type", "application/json"}}),
         .cells = {failing(Operation::List, 6, {}, between(1, 4))}},
        {.fault = "a chunk whose size is no number",
         .arrange = raw(answerWithHead("Transfer-Encoding: chunked", "zz\r\n" + OneSync + "\r\n0\r\n\r\n")),
         .cells = {failing(Operation::List, 6, {"isn't valid JSON"}, between(1, 4))}},
        {.fault = "a Content-Length that is too large",
         .arrange = raw(answerWithHead("Content-Length: 5000", OneSync)),
         .cells = {failing(Operation::List, 5, {"failed before"},
                           between(4, 16))}}, // Qt's own tries: network.cpp
        {.fault = "a Content-Length that is too small",
         .arrange = raw(answerWithHead("Content-Length: 40", OneSync)),
         .cells = {failing(Operation::List, 6, {}, between(1, 4))}},
        {.fault = "a Content-Length that is no number",
         .arrange = raw(answerWithHead("Content-Length: many", OneSync)),
         .cells = {taking(Operation::List, "/syncs/1", between(1, 2))}},
        {.fault = "neither Content-Length nor chunks",
         .arrange = raw(answerWithHead("Connection: close", OneSync)),
         .cells = {taking(Operation::List, "/syncs/1", between(1, 2))}},
        {.fault = "a head of 1 MB",
         .arrange = raw(answerWithHead("X-Filler: " + QByteArray(1 << 20, 'x') +
                                           "\r\nContent-Length: " + QByteArray::number(OneSync.size()),
                                       OneSync)),
         .cells = {taking(Operation::List, "/syncs/1", between(1, 2))}},
        {.fault = "a status of 999",
         .arrange = raw("HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n"),
         .cells = {failing(Operation::List, 6, {"999"}, between(1, 4))}},
    };
}
} // namespace

QList<Case> protocolFaults()
{
    return refusals() + busyServers() + oddAnswers();
}

} // namespace Inspector::Faults
