// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/commandline.h"
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
    void start() override;

private:
    void showProgress();
    void conclude(const Result<ExportSummary> &result);

    Messages &m_messages;
    Owned<ExportJob> m_job;
};

} // namespace Inspector
