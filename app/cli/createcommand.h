// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/resultwriter.h"
#include "models/base/owned.h"
#include "models/eloqua/apicall.h"

#include <QTimer>

#include <optional>

namespace Inspector
{

class Messages;

// How often a sync is asked for until it ends: the pauses double from the first to the longest.
struct PollPace {
    std::chrono::milliseconds first{2000};
    std::chrono::milliseconds longest{60'000};
};

// Starts a sync, and with --wait waits for its end. The request that starts it is sent once and never
// repeated: a second one would start a second sync.
class CreateCommand final : public Command
{
    Q_OBJECT

public:
    CreateCommand(ApiClient &client, Messages &messages, const CommandLine &line, const PollPace &pace = {});
    void start() override;
    QString afterthought() const override;

private:
    void receiveCreated(const Result<HttpAnswer> &result);
    void poll();
    void receivePolled(const Result<HttpAnswer> &result);
    void waitForNextPoll(const QString &status);
    void conclude(const HttpAnswer &answer);
    void wrote(const Outcome &outcome);

    ApiClient &m_client;
    Messages &m_messages;
    CommandLine m_line;
    PollPace m_pace;
    ResultWriter m_writer;
    Owned<ApiCall> m_call;
    QTimer m_pause;
    std::optional<Sync> m_sync; // as last seen
    bool m_mayExist = false;    // the request is out, and its answer is not here
    int m_failedPolls = 0;      // in a row
};

} // namespace Inspector
