// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/faultyserver.h"
#include "tests/support/files.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace CliTest
{
// A whole export, under a sanitizer, on a loaded machine; in ms.
constexpr int LongestRun = 4 * Patience;

using namespace Inspector::Demo;
using Inspector::Test::contentOf;
using Inspector::Test::put;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

inline QString programPath()
{
    return QStringLiteral(PROGRAM_DIR "/eloqua-syncs");
}

struct Run {
    int code = -1; // -1: killed, or not over in time
    QByteArray out;
    QByteArray err;
};

// The environment of a caller who set nothing.
inline QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"COLUMNS"_s, u"QT_LOGGING_RULES"_s, u"http_proxy"_s, u"https_proxy"_s})
        environment.remove(name);
    return environment;
}

// What a shell does with a pipe.
inline Run runShell(const QString &script)
{
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.start(u"bash"_s, {u"-c"_s, script});
    Run run;
    if (process.waitForFinished(LongestRun))
        run.code = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

inline Run runProgram(const QStringList &arguments,
                      const QProcessEnvironment &environment = plainEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(programPath(), arguments);
    Run run;
    if (process.waitForFinished(LongestRun) && process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    else
        process.kill();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

// A simulated Eloqua, and a connection file for it in a folder of the test's own.
class Site
{
public:
    explicit Site(const Options &options = {})
        : m_server(options)
    {
        signIn();
    }

    // As somebody who just signed in: with the token that the server takes now.
    void signIn()
    {
        put(connectionFile(), m_server.connectionFile());
        QFile::setPermissions(connectionFile(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    FaultyServer &server() { return *m_server.server(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString connectionFile() const { return path(u"connection.json"_s); }
    QStringList arguments(const QStringList &more) const
    {
        return QStringList{u"--connection"_s, connectionFile()} + more;
    }
    Run run(const QStringList &more) const { return runProgram(arguments(more)); }

    // Of the bulk API only: neither sign-in nor /id.
    QList<Request> bulkRequests() { return server().requests(u"/API/Bulk"); }

private:
    QTemporaryDir m_folder;
    FaultyServerThread m_server;
};

// The CSV as a reader of somebody else's (Python's) takes it apart.
inline QList<QStringList> readCsv(const QByteArray &csv, const QString &delimiter = u","_s)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import csv,io,json,sys\n"
                  "text=sys.stdin.buffer.read().decode('utf-8-sig')\n"
                  "rows=csv.reader(io.StringIO(text,newline=''),delimiter=sys.argv[1],strict=True)\n"
                  "print(json.dumps(list(rows)))"_s,
                  delimiter});
    python.write(csv);
    python.closeWriteChannel();
    python.waitForFinished(Patience);
    QList<QStringList> rows;
    for (const QJsonValue &row : QJsonDocument::fromJson(python.readAllStandardOutput()).array())
        rows << row.toVariant().toStringList();
    return rows;
}

} // namespace CliTest
