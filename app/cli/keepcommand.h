// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/syntax/commandline.h"
#include "models/keep/keepjob.h"

namespace Inspector
{

class Messages;

// Keeps a sync in a file. Without --output the file's path is the result. Ends well only when the copy is
// complete; where it is not, the file is there all the same, and the error says what it lacks.
class KeepCommand final : public Command
{
    Q_OBJECT

public:
    KeepCommand(ApiClient &client, Messages &messages, const CommandLine &line);
    void start() override;
    bool isAtWork() const override { return m_job->isSaving(); }

private:
    void showProgress();
    void conclude(const Result<KeptSummary> &result);

    Messages &m_messages;
    bool m_namesFile;
    Owned<KeepJob> m_job;
};

} // namespace Inspector
