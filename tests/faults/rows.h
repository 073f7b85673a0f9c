// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/matrix.h"

#include <QProcess>
#include <QSslConfiguration>

// What makes the tables short to write.
namespace Inspector::Faults
{
using namespace Qt::Literals::StringLiterals;
using CliTest::contentOf;
using CliTest::programPath;
using Demo::Fault;

// eloqua-syncs ends with this code and these words; nothing is written.
inline Cell failing(Operation operation, int code, const QByteArrayList &words, Requests requests)
{
    return {.operation = operation, .code = code, .words = words, .requests = requests};
}

// eloqua-syncs writes what it writes without the fault.
inline Cell passing(Operation operation, Requests requests)
{
    return {.operation = operation, .output = Output::Whole, .requests = requests};
}

inline Cell withWords(Cell cell, const QByteArrayList &words)
{
    cell.words = words;
    return cell;
}

inline Cell with(Cell cell, Output output)
{
    cell.output = output;
    return cell;
}

// eloqua-syncs writes what the server sent.
inline Cell taking(Operation operation, const QByteArray &contains, Requests requests)
{
    return {.operation = operation, .output = Output::Changed, .requests = requests, .contains = contains};
}

// The window says so, and shows no rows and writes no file.
inline Cell inWindow(Operation operation, const QByteArrayList &words, Requests requests)
{
    return {.operation = operation, .program = Program::Window, .words = words, .requests = requests};
}

// The window shows or writes all as without the fault.
inline Cell windowPassing(Operation operation, Requests requests)
{
    return {
        .operation = operation, .program = Program::Window, .output = Output::Whole, .requests = requests};
}

// For the cells' own doings.
void writeFile(const QString &path, const QByteArray &content);
Demo::Options optionsFor(const Case &which);
int requestsTo(const Demo::Server &server, const Address &address);
// Blocks; for any thread. `meanwhile`: while the program runs.
Run runCommand(const Scene &scene, const QString &program, const QStringList &arguments,
               const std::function<void(QProcess &)> &meanwhile = {});
Run runProgram(const Scene &scene, const QStringList &arguments);

QString certificatePath(const QString &file);
QSslConfiguration tlsWith(const QString &certificateFile);

// Faults that meet the operation's own requests.
using Arrange = std::function<void(Scene &, const Address &)>;
Arrange meet(Fault fault);
Arrange answer(int status, const QByteArray &body = {}, int times = -1,
               const QList<std::pair<QByteArray, QByteArray>> &headers = {});
Arrange raw(const QByteArray &bytes, int times = -1);
Arrange rewrite(const std::function<QByteArray(QByteArray)> &change, int times = -1, int skip = 0);

} // namespace Inspector::Faults
