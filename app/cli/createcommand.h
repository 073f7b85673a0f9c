// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/resultwriter.h"
#include "models/base/owned.h"
#include "models/client/apicall.h"
#include "models/syncs/synccreation.h"
#include "models/syncs/syncwatch.h"

#include <QTimer>

#include <optional>

namespace Inspector
{

class Messages;

// Creates a sync by the rules of SyncCreation, and with --wait waits for its end. There is nobody to ask when
// another sync of the definition is under way: that is said, and the sync created.
class CreateCommand final : public Command
{
    Q_OBJECT

public:
    CreateCommand(ApiClient &client, Messages &messages, const CommandLine &line, const WatchPace &pace = {});
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
    WatchPace m_pace;
    ResultWriter m_writer;
    Owned<ApiCall> m_call;
    QTimer m_pause;
    SyncCreation m_creation;
    std::optional<Sync> m_sync; // as last seen
    int m_failedPolls = 0;      // in a row
};

} // namespace Inspector
