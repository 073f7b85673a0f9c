// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/client/apicall.h"
#include "models/plan/sendplan.h"
#include "models/syncs/syncfinder.h"

#include <QFutureWatcher>

namespace Inspector
{

class ApiClient;

// Makes a SendPlan: asks Eloqua for the definition and its syncs, and reads all rows, on the pool. Sends
// nothing but GET. Dropping it cancels. GUI thread; the client outlives it.
class SendPlanner : public QObject
{
    Q_OBJECT

public:
    SendPlanner(ApiClient &client, SendSource source);
    ~SendPlanner() override;
    // In place of a plan under way. Whenever an option changes, as it may change which rows are sent.
    void start(const SendOptions &options);
    void cancel();

Q_SIGNALS:
    // Once for each start(), never from within it.
    void finished(const Inspector::Result<Inspector::SendPlan> &result);

private:
    using Scanned = Result<SendPlan>;
    void receiveDefinition(const Result<HttpAnswer> &result);
    void receiveSyncs(const Result<SyncFinder::Finding> &finding);
    void scan();

    ApiClient &m_client;
    SendSource m_source;
    SendPlan m_plan;
    SyncFinder m_finder;
    Owned<ApiCall> m_call;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    Owned<QFutureWatcher<Scanned>> m_work;
};

} // namespace Inspector
