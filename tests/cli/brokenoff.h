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

// Starts the export and kills it as soon as `pages` pages are in the part; the server stops answering some
// pages later, so that the export can't be quicker. `fault` is what it does wrong besides.
inline bool breakOff(Site &site, const QStringList &arguments, const QString &part, qsizetype pages,
                     const std::optional<Fault> &fault = std::nullopt)
{
    site.server().clearFaults();
    const qsizetype there = std::max<qsizetype>(0, pagesNoted(part)); // of an earlier run that was broken off
    site.server().addFault({.kind = Fault::Kind::Hang,
                            .path = u"/rejects$"_s,
                            .times = -1,
                            .skip = int(std::max<qsizetype>(1, pages + 8 - there))});
    if (fault)
        site.server().addFault(*fault);
    QProcess process;
    process.start(programPath(), site.arguments(arguments));
    if (!process.waitForStarted(Patience)) // the pages of an earlier run may be enough at once
        return false;
    const bool reached = QTest::qWaitFor(
        [&] { return process.state() == QProcess::NotRunning || pagesNoted(part) >= pages; }, Patience);
    const bool runs = reached && process.state() == QProcess::Running;
    process.kill();
    const bool ended = process.waitForFinished(Patience);
    site.server().clearFaults();
    if (fault)
        site.server().addFault(*fault);
    return ended && runs;
}

// The file and what belongs to it.
inline QStringList filesOf(const QString &path)
{
    const QFileInfo file(path);
    return file.dir().entryList({file.fileName() + u'*'}, QDir::Files);
}

} // namespace CliTest
