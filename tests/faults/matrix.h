// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/secretstore.h"
#include "tests/cli/cli.h"
#include "tests/support/faultyserver.h"

#include <QByteArrayList>

#include <functional>

// The fault matrix: what goes wrong, while what is done, in which program, and what is to come of it. The
// tables (network.cpp, protocol.cpp...) are the only place that says so: tst_faults.cpp runs them against the
// real loopback server, table.cpp prints them.
namespace Inspector::Faults
{

// What a person or a script wants while something goes wrong. Each has one request at its heart, which is the
// one that the fault meets.
enum class Operation { List, Get, Data, Logs, Rejects, Create, Export, Refresh, Causes, Compare, Report };
enum class Program { Cli, Window };

// What there is at the end: on standard output or, where the operation writes a file, in it; an older one lay
// there before.
enum class Output {
    Nothing, // not a byte; the older file as it was, and nothing beside it
    Whole,   // the same bytes as without the fault
    Kept,    // the older file as it was, and beside it what --resume goes on with
    Changed, // what the server sent, which is not what it sends without the fault: see `contains`
};

// How many requests reach the server at the operation's address.
struct Requests {
    int least = 0;
    int most = 0;
};
constexpr Requests exactly(int count)
{
    return {count, count};
}
constexpr Requests between(int least, int most)
{
    return {least, most};
}

// Where an operation's request goes.
struct Address {
    QString path; // a regular expression
    QByteArray verb;
};

using CliTest::Run;

// A simulated Eloqua and the surroundings of one cell, for the fault to be put in.
struct Scene {
    Demo::FaultyServer &server;
    QString folder; // of this cell's own: connection file, exported file
    Program program = Program::Cli;
    QStringList connection = {}; // the arguments that name it
    QStringList arguments = {};  // more of them, before the command
    QString output = {};         // of what writes a file; empty: rows.csv in the folder
    QUrl loginUrl = {};          // another one than the server's
    QProcessEnvironment environment = {};
    std::function<std::unique_ptr<SecretStore>()> store = {}; // of the window; empty: in memory
    bool isImpatient = false; // the window waits seconds for an answer, not the usual minute

    QString path(const QString &name) const { return folder + u'/' + name; }
    QString outputPath() const { return output.isEmpty() ? path(QStringLiteral("rows.csv")) : output; }
};

struct Cell {
    Operation operation = Operation::List;
    Program program = Program::Cli;
    int code = 0;              // exit code of eloqua-syncs
    QByteArrayList words = {}; // on standard error, or to be read in the window
    Output output = Output::Nothing;
    Requests requests = {};
    QByteArray contains = {}; // for Output::Changed
};

struct Case {
    const char *fault = nullptr; // in words
    // What the server is made of.
    std::function<void(Demo::Options &)> server = {};
    // Makes it go wrong.
    std::function<void(Scene &, const Address &)> arrange = {};
    QList<Cell> cells;
    // In place of one run of the program from its start to its end.
    std::function<Run(Scene &, const QStringList &arguments)> run = {};
    // Of the system's keychain (keyring.sh): such cases run where it is in that state.
    QByteArray keychain = {};
};

struct Group {
    const char *name = nullptr;
    QList<Case> (*cases)() = nullptr;
    int least = 0; // cases
};

QList<Case> networkFaults();
QList<Case> protocolFaults();
QList<Case> contentFaults();
QList<Case> fileFaults();
QList<Case> causeFaults();
QList<Case> keychainFaults();
const QList<Group> &groups();

// In place of standard output.
bool writesFile(Operation operation);
QString toText(Operation operation);
QString toText(Program program);
Address addressOf(Operation operation);
// Of eloqua-syncs, without connection and output.
QStringList commandOf(Operation operation);

// The whole matrix as Markdown.
QString asMarkdown();

// One cell, from the start of the server to the end of the program.
struct Outcome {
    Run run;
    QByteArray output; // the file, where one is written, else standard output
    QStringList files; // in the folder, the connection file aside
    int requests = 0;
};
Outcome runInTerminal(const Case &which, const Cell &cell);
// What the operation puts out without a fault: what `Output::Whole` means.
QByteArray wholeOutput(Operation operation);
// What is wrong with what the window shows and writes; nothing when all is well.
QString runInWindow(const Case &which, const Cell &cell);

// What cells that write a file find in its place.
inline constexpr auto OlderFile = "an older file of that name\n";
constexpr int RejectRows = 3000; // three pages

} // namespace Inspector::Faults
