// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/resultwriter.h"
#include "models/base/owned.h"
#include "models/client/apicall.h"
#include "models/syncs/synccreation.h"

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

// Creates a sync by the rules of SyncCreation, and with --wait waits for its end. There is nobody to ask when
// another sync of the definition is under way: that is said, and the sync created.
class CreateCommand final : public Command
{
    Q_OBJECT

public:
    CreateCommand(ApiClient &client, Messages &messages, const CommandLine &line, const PollPace &pace = {});
    SyncCreation &creation() { return m_creation; }
    void start() override;
    QString afterthought() const override;

private:
    void warn(const QList<Sync> &others);
    void showState();
    void adoptCreated(const Sync &sync, const QString &finding);
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
    SyncCreation m_creation;
    std::optional<Sync> m_sync; // as last seen
    int m_failedPolls = 0;      // in a row
};

} // namespace Inspector
