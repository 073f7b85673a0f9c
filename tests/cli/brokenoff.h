// SPDX-License-Identifier: MIT
#pragma once

#include "tests/cli/cli.h"

#include <csignal>

// An export of 6,000 rejects in pages of 200, slow enough to be ended in the middle.
namespace CliTest
{

inline constexpr int Rows = 6000;
inline constexpr int PageSize = 200;

inline Options slowRows()
{
    Options options;
    options.rejects = Rows;
    options.latency = 25ms;
    return options;
}

inline QStringList command(const QString &path, const QStringList &more = {})
{
    return QStringList{u"rejects"_s,  u"1042"_s, u"--all"_s, u"--limit"_s, QString::number(PageSize),
                       u"--output"_s, path} +
           more;
}

inline qsizetype pagesNoted(const QString &part)
{
    return contentOf(part + u".resume"_s).count('\n') - 1;
}

// Starts the export and ends it with `signal` as soon as `pages` pages are in the part. False if it was
// quicker.
inline bool breakOff(const Site &site, const QStringList &arguments, const QString &part, qsizetype pages,
                     int signal = SIGKILL)
{
    QProcess process;
    process.start(programPath(), site.arguments(arguments));
    const bool reached = QTest::qWaitFor(
        [&] { return process.state() == QProcess::NotRunning || pagesNoted(part) >= pages; }, Patience);
    const bool runs = reached && process.state() == QProcess::Running;
    ::kill(pid_t(process.processId()), signal);
    return process.waitForFinished(Patience) && runs;
}

// The file and what belongs to it.
inline QStringList filesOf(const QString &path)
{
    const QFileInfo file(path);
    return file.dir().entryList({file.fileName() + u'*'}, QDir::Files);
}

} // namespace CliTest
