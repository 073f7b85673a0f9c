// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/resultwriter.h"
#include "models/base/owned.h"
#include "models/client/apicall.h"

namespace Inspector
{

// Prints one sync as the options want it: JSON as the server wrote it, the other formats with the columns of
// the table of syncs. `answer` is one that parseSync() understood.
void writeSync(ResultWriter &writer, const OutputOptions &options, const HttpAnswer &answer);

// One sync.
class SyncCommand final : public Command
{
    Q_OBJECT

public:
    SyncCommand(ApiClient &client, const CommandLine &line);
    void start() override;

private:
    void receive(const Result<HttpAnswer> &result);

    ApiClient &m_client;
    CommandLine m_line;
    Owned<ApiCall> m_call;
    ResultWriter m_writer;
};

} // namespace Inspector
