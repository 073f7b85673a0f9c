// SPDX-License-Identifier: MIT
// Cells of eloqua-syncs: the real program against the real loopback server.
#include "tests/faults/rows.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace Inspector::Faults
{
using namespace std::chrono_literals;

namespace
{
constexpr int Patience = 240'000; // ms; a server that hangs is waited for, for a minute

QStringList argumentsOf(const Scene &scene, Operation operation)
{
    QStringList arguments = scene.connection + scene.arguments;
    if (!scene.loginUrl.isEmpty())
        arguments << u"--login-url"_s << scene.loginUrl.toString();
    arguments += commandOf(operation);
    if (writesFile(operation))
        arguments << u"--output"_s << scene.outputPath();
    return arguments;
}

Outcome runOnce(const Case &which, Operation operation, bool withFault)
{
    const QTemporaryDir folder;
    Demo::Options options = optionsFor(which);
    Demo::FaultyServerThread thread(options);
    Scene scene{.server = *thread.server(), .folder = folder.path()};
    scene.environment = CliTest::plainEnvironment();
    scene.connection = {u"--connection"_s, scene.path(u"connection.json"_s)};
    writeFile(scene.path(u"connection.json"_s), thread.connectionFile());
    writeFile(scene.path(u"rows.csv"_s), OlderFile);
    const Address address = addressOf(operation);
    if (withFault && which.arrange)
        which.arrange(scene, address);

    const QStringList arguments = argumentsOf(scene, operation);
    Outcome outcome;
    outcome.run = withFault && which.run ? which.run(scene, arguments) : runProgram(scene, arguments);
    const QString file = scene.path(u"rows.csv"_s);
    outcome.output = writesFile(operation) ? contentOf(file) : outcome.run.out;
    outcome.files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    // With its lock, and the note that its token may be spent.
    outcome.files.removeIf([](const QString &name) { return name.startsWith(u"connection.json"_s); });
    outcome.requests = requestsTo(scene.server, address);
    return outcome;
}
} // namespace

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

Run runCommand(const Scene &scene, const QString &program, const QStringList &arguments,
               const std::function<void(QProcess &)> &meanwhile)
{
    QProcess process;
    process.setProcessEnvironment(scene.environment);
    process.start(program, arguments);
    if (process.waitForStarted() && meanwhile)
        meanwhile(process);
    Run run;
    if (process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    else
        process.kill();
    process.waitForFinished();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

Run runProgram(const Scene &scene, const QStringList &arguments)
{
    return runCommand(scene, programPath(), arguments);
}

Demo::Options optionsFor(const Case &which)
{
    Demo::Options options;
    options.rejects = RejectRows;
    options.now = QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC);
    if (which.server)
        which.server(options);
    return options;
}

int requestsTo(const Demo::Server &server, const Address &address)
{
    const QRegularExpression path(address.path, QRegularExpression::CaseInsensitiveOption);
    const QList<Demo::Request> all = server.requests();
    return int(std::count_if(all.begin(), all.end(), [&](const Demo::Request &request) {
        return request.verb == address.verb && path.match(request.path).hasMatch();
    }));
}

Outcome runInTerminal(const Case &which, const Cell &cell)
{
    return runOnce(which, cell.operation, true);
}

QByteArray wholeOutput(Operation operation)
{
    static QMutex mutex;
    static QHash<int, QByteArray> known;
    const QMutexLocker lock(&mutex);
    QByteArray &whole = known[int(operation)];
    if (whole.isEmpty()) {
        const Outcome outcome = runOnce({}, operation, false);
        whole = outcome.run.code == 0 ? outcome.output : "(fails without a fault)";
    }
    return whole;
}

} // namespace Inspector::Faults
