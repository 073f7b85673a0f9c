// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/resultwriter.h"
#include "app/cli/syntax/commandline.h"
#include "models/store/keptexport.h"

#include <QFutureWatcher>

namespace Inspector
{

class Messages;

// What get, data, logs and rejects write of a sync, from a kept copy of it: nothing is asked of any server.
// Everything is on the pool, for the file may be large.
class KeptCommand final : public Command
{
    Q_OBJECT

public:
    KeptCommand(Messages &messages, const CommandLine &line);
    ~KeptCommand() override;
    void start() override;
    bool isAtWork() const override { return true; }

private:
    // What is said when all is written.
    struct Report {
        QStringList warnings;
        QString conclusion;
        QByteArray sync; // of get: to be written yet
    };
    using Reported = Result<Report>;

    static Reported work(const CommandLine &line, KeptExportCourse &course);
    static Reported writeRows(KeptCopy &copy, const CommandLine &line, KeptExportCourse &course);
    void conclude(const Reported &result);

    Messages &m_messages;
    CommandLine m_line;
    ResultWriter m_writer;                      // of get
    std::shared_ptr<KeptExportCourse> m_course; // shared with the task
    QFutureWatcher<Reported> m_work;
};

// list --kept: the kept copies in the usual place, one row each.
class KeptListCommand final : public Command
{
    Q_OBJECT

public:
    explicit KeptListCommand(const CommandLine &line);
    ~KeptListCommand() override;
    void start() override;
    bool isAtWork() const override { return true; }

private:
    ResultWriter m_writer;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QFutureWatcher<Result<PagePtr>> m_work;
};

} // namespace Inspector
