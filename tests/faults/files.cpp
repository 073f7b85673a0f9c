// SPDX-License-Identifier: MIT
// Disks, files, pipes and signals.
#include "tests/faults/rows.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <csignal>

namespace Inspector::Faults
{

namespace
{
using RunAs = std::function<Run(Scene &, const QStringList &)>;

// As a shell runs it, with the redirections of `script`, in which "$@" stands for program and arguments.
RunAs inShell(const QString &script)
{
    return [script](Scene &scene, const QStringList &arguments) {
        return runCommand(scene, u"bash"_s,
                          QStringList{u"-c"_s, script, u"bash"_s, programPath()} + arguments);
    };
}

// Sent the signal as soon as the first page is in the part, with --resume in the journal as well, and the
// third, which never comes, is asked for.
Run signalled(int signal, Scene &scene, const QStringList &arguments)
{
    const bool hasJournal = arguments.contains(u"--resume"_s);
    const auto broken = [&scene, hasJournal] {
        return scene.server.requests(u"/rejects").size() >= 3 &&
               contentOf(scene.path(u"rows.csv.part"_s)).contains("\r\n") &&
               (!hasJournal || contentOf(scene.path(u"rows.csv.part.resume"_s)).count('\n') >= 2);
    };
    return runCommand(scene, programPath(), arguments, [&](QProcess &process) {
        for (int i = 0; i < 3000 && !broken(); ++i)
            QThread::msleep(10);
        ::kill(pid_t(process.processId()), signal);
    });
}

RunAs interrupted(int signal, const QStringList &more = {})
{
    return [=](Scene &scene, const QStringList &arguments) {
        return signalled(signal, scene, arguments + more);
    };
}

// Once more from there, with a server that is well.
Run resumed(Scene &scene, const QStringList &arguments)
{
    const QStringList resume = arguments + QStringList{u"--resume"_s};
    (void)signalled(SIGKILL, scene, resume);
    scene.server.clearFaults();
    return runProgram(scene, resume);
}

QList<Case> targets()
{
    // Of a file's size, in kB: more than a page, less than two.
    const QString limit = u"trap '' XFSZ; ulimit -f 250; "_s;
    const auto to = [](const QString &path) {
        return [path](Scene &scene, const Address &) {
            scene.output = path.startsWith(u'/') ? path : scene.path(path);
        };
    };
    return {
        // The window's dialog stays open for this and for a folder: tst_exportdialog.
        {.fault = "the target's folder is not there",
         .arrange = to(u"missing/rows.csv"_s),
         .cells = {failing(Operation::Export, 7, {"missing/rows.csv"}, between(0, 3))}},
        {.fault = "the target's folder cannot be written",
         .arrange = to(u"/sys/rows.csv"_s),
         .cells = {failing(Operation::Export, 7, {"/sys/rows.csv"}, between(0, 3)),
                   inWindow(Operation::Export, {"/sys/rows.csv"}, between(0, 5))}},
        {.fault = "the target is a folder",
         .arrange =
             [](Scene &scene, const Address &) {
                 scene.output = scene.path(u"rows"_s);
                 QDir().mkpath(scene.output);
             },
         .cells = {failing(Operation::Export, 7, {"folder"}, between(0, 3))}},
        {.fault = "the target is there already",
         .cells = {passing(Operation::Export, exactly(3)), windowPassing(Operation::Export, between(3, 4))}},
        {.fault = "the disk is full after the first page",
         .cells = {failing(Operation::Export, 7, {"rows.csv"}, between(1, 3))},
         .run = inShell(limit + u"exec \"$@\""_s)},
        {.fault = "the disk is full after the first page, with --resume",
         .cells = {with(failing(Operation::Export, 7, {"rows.csv", "kept"}, between(1, 3)), Output::Kept)},
         .run = inShell(limit + u"exec \"$@\" --resume"_s)},
    };
}

QList<Case> ends()
{
    const Arrange third = meet({.kind = Fault::Kind::Hang, .times = -1, .skip = 2});
    return {
        {.fault = "standard output is on a full disk",
         .cells = {failing(Operation::List, 7, {"No space"}, exactly(1)),
                   failing(Operation::Get, 7, {"No space"}, exactly(1)),
                   failing(Operation::Create, 7, {"No space", "was created"}, exactly(1))},
         .run = inShell(u"\"$@\" >/dev/full"_s)},
        {.fault = "standard output is closed",
         .cells = {failing(Operation::List, 7, {"Bad file descriptor"}, between(0, 1)),
                   failing(Operation::Create, 7, {"Bad file descriptor"}, exactly(0))},
         .run = inShell(u"\"$@\" >&-"_s)},
        {.fault = "standard error is closed",
         .cells = {passing(Operation::List, exactly(1)), passing(Operation::Export, exactly(3))},
         .run = inShell(u"\"$@\" 2>&-"_s)},
        {.fault = "the reader of standard output is gone",
         .cells = {{.operation = Operation::Rejects, .output = Output::Nothing, .requests = between(0, 1)}},
         .run = inShell(u"set -o pipefail; \"$@\" | true"_s)},
        {.fault = "SIGINT",
         .arrange = third,
         .cells = {failing(Operation::Export, 130, {"Interrupted."}, between(3, 6))},
         .run = interrupted(SIGINT)},
        {.fault = "SIGTERM",
         .arrange = third,
         .cells = {failing(Operation::Export, 130, {"Interrupted."}, between(3, 6))},
         .run = interrupted(SIGTERM)},
        {.fault = "SIGHUP",
         .arrange = third,
         .cells = {failing(Operation::Export, 130, {"Interrupted."}, between(3, 6))},
         .run = interrupted(SIGHUP)},
        {.fault = "SIGINT with --resume",
         .arrange = third,
         .cells = {with(failing(Operation::Export, 130, {"Interrupted.", "kept"}, between(3, 6)),
                        Output::Kept)},
         .run = interrupted(SIGINT, {u"--resume"_s})},
        {.fault = "SIGKILL, then --resume",
         .arrange = third,
         .cells = {withWords(passing(Operation::Export, between(4, 8)), {"Resuming from there"})},
         .run = resumed},
    };
}

QList<Case> connectionFiles()
{
    const auto content = [](const QByteArray &bytes) {
        return [bytes](Scene &scene, const Address &) { writeFile(scene.path(u"connection.json"_s), bytes); };
    };
    // One value of a good file is another one.
    const auto value = [](const QString &key, const QJsonValue &wrong) {
        return [=](Scene &scene, const Address &) {
            QJsonObject object = QJsonDocument::fromJson(scene.server.connectionFile()).object();
            object[key] = wrong;
            writeFile(scene.path(u"connection.json"_s), QJsonDocument(object).toJson());
        };
    };
    return {
        {.fault = "the connection file is not there",
         .arrange = [](Scene &scene, const Address &) { QFile::remove(scene.path(u"connection.json"_s)); },
         .cells = {failing(Operation::List, 2, {"connection.json"}, exactly(0))}},
        {.fault = "the connection file is not JSON",
         .arrange = content("{"),
         .cells = {failing(Operation::Refresh, 2, {"connection.json", "JSON"}, exactly(0))}},
        {.fault = "the connection file lacks the client secret",
         .arrange = content(R"({"clientId":"a","refreshToken":"b","redirectUri":"https://c.example"})"),
         .cells = {failing(Operation::Refresh, 2, {"connection.json", "clientSecret"}, exactly(0))}},
        {.fault = "the connection file's client ID is a number",
         .arrange = value(u"clientId"_s, 1),
         .cells = {failing(Operation::Refresh, 2, {"connection.json", "clientId"}, exactly(0))}},
        {.fault = "the connection file's login URL is plain HTTP to another computer",
         .arrange = value(u"loginUrl"_s, u"http://x.example"_s),
         .cells = {failing(Operation::Refresh, 2, {"connection.json", "loginUrl"}, exactly(0))}},
        {.fault = "the connection file's client secret is wrong",
         .arrange = value(u"clientSecret"_s, u"not the secret"_s),
         .cells = {failing(Operation::Refresh, 3, {}, exactly(1))}},
        {.fault = "the connection file's refresh token is spent",
         .arrange = [](Scene &scene, const Address &) { scene.server.spendRefreshToken(); },
         .cells = {failing(Operation::Refresh, 3, {"Sign in"}, exactly(1)),
                   inWindow(Operation::Refresh, {"Sign in"}, exactly(1))}},
        {.fault = "the connection file vanishes while its token is renewed",
         .arrange =
             [](Scene &scene, const Address &) {
                 const QString file = scene.path(u"connection.json"_s);
                 scene.server.addFault({.kind = Fault::Kind::Rewrite,
                                        .path = u"/token$"_s,
                                        .rewrite = [file](const QByteArray &body) {
                                            QFile::remove(file);
                                            return body;
                                        }});
             },
         .cells = {withWords(passing(Operation::Refresh, exactly(1)), {"couldn't be stored"})}},
    };
}
} // namespace

QList<Case> fileFaults()
{
    return targets() + ends() + connectionFiles();
}

} // namespace Inspector::Faults
