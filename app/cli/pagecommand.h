// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/resultwriter.h"
#include "models/base/owned.h"
#include "models/pages/pagefetcher.h"

namespace Inspector
{

class Messages;

// One page of a table: one request with exactly the parameters given.
class PageCommand final : public Command
{
    Q_OBJECT

public:
    PageCommand(ApiClient &client, Messages &messages, const CommandLine &line);
    void start() override;

private:
    void receive(const Result<PagePtr> &result);
    void wrote(const Outcome &outcome);

    ApiClient &m_client;
    Messages &m_messages;
    CommandLine m_line;
    Owned<PageFetcher> m_fetcher;
    ResultWriter m_writer;
    PagePtr m_page;
};

} // namespace Inspector
