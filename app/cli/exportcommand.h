// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/syntax/commandline.h"
#include "models/export/exportjob.h"

namespace Inspector
{

class Messages;

// Every page of a table (--all).
class ExportCommand final : public Command
{
    Q_OBJECT

public:
    ExportCommand(ApiClient &client, Messages &messages, const CommandLine &line);
    ~ExportCommand() override;
    void start() override;
    QString afterthought() const override;
    bool isAtWork() const override { return m_job->progress().completing; }

private:
    void speakOfLeftPart();
    void showProgress();
    void conclude(const Result<ExportSummary> &result);

    Messages &m_messages;
    QString m_file; // empty: standard output
    Owned<ExportJob> m_job;
    bool m_failed = false;
    bool m_saidSlowed = false;
};

} // namespace Inspector
