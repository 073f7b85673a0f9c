// SPDX-License-Identifier: MIT
// While all rejects of a sync are counted: by cause, beside those of another sync, or for a report. A count
// of a part is no count: nothing is written then.
#include "tests/faults/rows.h"

#include <QThread>

#include <csignal>

namespace Inspector::Faults
{

namespace
{
constexpr auto NotWritten = "nothing was written";

// Of what is read beside the rejects.
Arrange elsewhere(const QString &path, int status)
{
    return [=](Scene &scene, const Address &) {
        scene.server.addFault({.path = path, .times = -1, .status = status});
    };
}

Run interrupted(Scene &scene, const QStringList &arguments)
{
    return runCommand(scene, programPath(), arguments, [&scene](QProcess &process) {
        for (int i = 0; i < 3000 && scene.server.requests(u"/1042/rejects").size() < 3; ++i)
            QThread::msleep(10);
        ::kill(pid_t(process.processId()), SIGINT);
    });
}

Cell windowCounts(const QByteArrayList &words, Requests requests)
{
    return withWords(windowPassing(Operation::Causes, requests), words);
}

QList<Case> connections()
{
    return {
        {.fault = "the API's port is closed",
         .arrange = [](Scene &scene,
                       const Address &) { scene.server.setDiscoveredBase(QUrl(u"http://127.0.0.1:1"_s)); },
         .cells = {failing(Operation::Causes, 5, {"doesn't accept connections"}, exactly(0)),
                   failing(Operation::Compare, 5, {"doesn't accept connections"}, exactly(0)),
                   failing(Operation::Report, 5, {"doesn't accept connections"}, exactly(0))}},
        {.fault = "reset twice, then well",
         .arrange = meet({.kind = Fault::Kind::Reset, .times = 2}),
         .cells = {passing(Operation::Causes, between(5, 6)), passing(Operation::Compare, between(5, 6)),
                   windowCounts({"All 3,000 rejects are counted."}, between(5, 6))}},
        {.fault = "the answer is lost",
         .arrange = meet({.kind = Fault::Kind::LoseAnswer, .times = 1}),
         .cells = {passing(Operation::Causes, between(4, 5))}},
        {.fault = "closed after 200 bytes of the body",
         .arrange = meet({.kind = Fault::Kind::Cut, .times = -1, .bytes = 200}),
         .cells = {failing(Operation::Causes, 5,
                           {"Only some rejects of sync 1042 could be counted (0)", NotWritten},
                           between(4, 16)),
                   failing(Operation::Report, 5,
                           {"Only some rejects of sync 1042 could be counted (0)", NotWritten},
                           between(4, 16))}},
        {.fault = "SIGINT",
         .arrange = meet({.kind = Fault::Kind::Hang, .times = -1, .skip = 2}),
         .cells = {failing(Operation::Causes, 130, {"Interrupted."}, between(3, 6)),
                   failing(Operation::Report, 130, {"Interrupted."}, between(3, 6))},
         .run = interrupted},
    };
}

QList<Case> refusals()
{
    return {
        {.fault = "401 for good",
         .arrange = answer(401),
         .cells = {failing(Operation::Causes, 3, {"401"}, exactly(2)),
                   failing(Operation::Report, 3, {"401"}, exactly(2))}},
        {.fault = "404",
         .arrange = answer(404),
         .cells = {failing(Operation::Causes, 4, {"404", NotWritten}, exactly(1)),
                   failing(Operation::Compare, 4, {"404", NotWritten}, exactly(1))}},
        {.fault = "404 for the sync",
         .arrange = elsewhere(u"/syncs/1042$"_s, 404),
         .cells = {failing(Operation::Causes, 4, {"404"}, exactly(0)),
                   failing(Operation::Compare, 4, {"404"}, exactly(0)),
                   failing(Operation::Report, 4, {"404"}, exactly(0))}},
        {.fault = "429, to wait 20 minutes",
         .arrange = answer(429, {}, -1, {{"Retry-After", "1200"}}),
         .cells = {failing(Operation::Causes, 6, {"Try again in 20 minutes", NotWritten}, exactly(1))}},
        {.fault = "500 for good",
         .arrange = answer(500),
         .cells = {failing(Operation::Causes, 6, {"500", NotWritten}, exactly(4)),
                   failing(Operation::Report, 6, {"500", NotWritten}, exactly(4)),
                   inWindow(Operation::Causes,
                            {"Only 0 of 3,000 rejects could be counted.", "internal error"}, exactly(4))}},
        {.fault = "500 from the second page on",
         .arrange = meet({.times = -1, .skip = 1, .status = 500}),
         .cells = {failing(Operation::Causes, 6, {"(1,000 of 3,000 rows)", NotWritten}, between(5, 9)),
                   failing(Operation::Compare, 6, {"(1,000 of 3,000 rows)", NotWritten}, between(5, 9))}},
        {.fault = "500 for the log",
         .arrange = elsewhere(u"/syncs/1042/logs$"_s, 500),
         .cells = {withWords(passing(Operation::Causes, exactly(3)),
                             {"The log couldn't be read, so its counters are missing."}),
                   taking(Operation::Report, "The log couldn't be read, so its counters are missing.",
                          exactly(3))}},
        {.fault = "404 for the definition",
         .arrange = elsewhere(u"/contacts/imports/\\d+$"_s, 404),
         .cells = {withWords(passing(Operation::Causes, exactly(3)), {"The definition couldn't be read"})}},
    };
}

QList<Case> contents()
{
    const auto replaced = [](const QByteArray &what, const QByteArray &with, int skip = 0) {
        return rewrite([=](QByteArray body) { return body.replace(what, with); }, -1, skip);
    };
    return {
        {.fault = "not JSON",
         .arrange = rewrite([](const QByteArray &) { return QByteArray("sorry"); }),
         .cells = {failing(Operation::Causes, 6, {"JSON", NotWritten}, between(1, 4)),
                   failing(Operation::Report, 6, {"JSON", NotWritten}, between(1, 4))}},
        {.fault = "the same page twice",
         .arrange = meet({.kind = Fault::Kind::Repeat, .times = -1, .skip = 1}),
         .cells = {failing(Operation::Causes, 6, {"twice", NotWritten}, between(2, 6))}},
        {.fault = "the total falls",
         .arrange = replaced("\"totalResults\":3000", "\"totalResults\":2500", 1),
         .cells = {failing(Operation::Causes, 6, {"2,500", NotWritten}, between(2, 4)),
                   failing(Operation::Report, 6, {"2,500", NotWritten}, between(2, 4))}},
        {.fault = "a total that is too large",
         .arrange = replaced("\"totalResults\":3000", "\"totalResults\":3500"),
         .cells = {failing(Operation::Causes, 6, {"3,500", NotWritten}, between(3, 9)),
                   failing(Operation::Compare, 6, {"3,500", NotWritten}, between(3, 9))}},
        {.fault = "invalid UTF-8 in a cell",
         .arrange = replaced("\"message\":\"", "\"message\":\"\xff\xfe "),
         .cells = {passing(Operation::Causes, exactly(3))}},
        {.fault = "a status code that nobody knows",
         .arrange = replaced("\"ELQ-00040\"", "\"ELQ-09999\""),
         .cells = {taking(Operation::Causes, "ELQ-09999,", exactly(3)),
                   taking(Operation::Report, "ELQ-09999", exactly(3))}},
    };
}

QList<Case> targets()
{
    return {
        {.fault = "the target's folder cannot be written",
         .arrange = [](Scene &scene, const Address &) { scene.output = u"/sys/rows.csv"_s; },
         .cells = {failing(Operation::Report, 7, {"/sys/rows.csv"}, exactly(0))}},
        {.fault = "standard output is on a full disk",
         .cells = {failing(Operation::Causes, 7, {"No space"}, exactly(3)),
                   failing(Operation::Compare, 7, {"No space"}, exactly(3))},
         .run =
             [](Scene &scene, const QStringList &arguments) {
                 return runCommand(scene, u"bash"_s,
                                   QStringList{u"-c"_s, u"\"$@\" >/dev/full"_s, u"bash"_s, programPath()} +
                                       arguments);
             }},
    };
}
} // namespace

QList<Case> causeFaults()
{
    return connections() + refusals() + contents() + targets();
}

} // namespace Inspector::Faults
