// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/syntax/commandline.h"

#include <QCommandLineParser>

#include <optional>

namespace Inspector
{

// The grammar of the command line: which options there are, which of them belong to which command, and what
// their values may be.
class Syntax
{
public:
    Syntax();

    // The options, the common ones included, as QCommandLineParser read them; after read().
    const QCommandLineParser &parser() const { return m_parser; }
    const CommandLine &commandLine() const { return m_line; }

    // A number is the code to exit with; everything has been said then.
    std::optional<int> read(const QStringList &arguments);

private:
    struct Mistake {
        QString text;
    };
    void readAll();
    void readCommand();
    SyncSource readSource(const QString &word) const;
    void readCauses();
    void readKept();
    void readQuery();
    void readOutput();
    void readFormat();
    void readColumns();
    void readExport();
    void readCreate();
    void readProperties();
    void readSend();
    void readDemoServer();
    qint64 number(const QString &option, qint64 least, qint64 most) const;

    QCommandLineParser m_parser;
    CommandLine m_line;
};

} // namespace Inspector
