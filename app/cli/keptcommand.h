// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/resultwriter.h"
#include "models/store/keptcopy.h"

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
    using Cancelled = std::atomic<bool>;

    static Reported work(const CommandLine &line, const Cancelled &cancelled);
    static Reported writeRows(KeptCopy &copy, const CommandLine &line, const Cancelled &cancelled);
    void conclude(const Reported &result);

    Messages &m_messages;
    CommandLine m_line;
    ResultWriter m_writer;                  // of get
    std::shared_ptr<Cancelled> m_cancelled; // shared with the task
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
