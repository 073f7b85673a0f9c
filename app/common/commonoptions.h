// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/demo.h"
#include "models/session/connection.h"
#include "models/session/secretstore.h"

#include <QCommandLineParser>

#include <memory>
#include <optional>

namespace Inspector
{

// Exit codes of both programs: a command line that makes no sense, and output that could not be written.
constexpr int ExitWrongUsage = 2;
constexpr int ExitOutput = 7;

// What a program starts with: where to sign in, and the store that OAuthSession takes over.
struct Start {
    Connection connection;
    std::unique_ptr<SecretStore> store;
    QString profile = {};      // the id of the saved connection, with --profile
    bool isProduction = false; // that connection is marked so
    DemoServer demo;           // with --demo: keep it until the last request is done; else null
};

// --demo, --connection, --profile, --login-url, --ca-certificate, --language, --help and --version.
void addCommonOptions(QCommandLineParser &parser);

// The value of --language, read before there is a parser, whose own texts are in that language, too. Empty
// without the option; may be no language.
QString languageIn(const QStringList &arguments);

// Parses the arguments. A number is the code to exit with, everything having been said: help and version are
// on standard output (0, or 7 where that failed), what is wrong with the arguments is on standard error (2).
// Unlike QCommandLineParser::process(), which leaves the program with 1, and on some systems opens a window.
// `help`: another text than the parser's own.
std::optional<int> parseArguments(QCommandLineParser &parser, const QStringList &arguments,
                                  const QString &help = {});

// Makes the network settings of the program (see network.h) and turns the options into a start; nothing when
// the options choose no connection. An error is one of usage: its text names the option, or file and key.
// Reads small files and starts the simulated server: once, before the event loop.
Result<std::optional<Start>> readStart(const QCommandLineParser &parser);

} // namespace Inspector
