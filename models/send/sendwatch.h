// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/causes/funnel.h"
#include "models/client/apicall.h"
#include "models/syncs/syncwatch.h"

namespace Inspector
{

class ApiClient;

// Looks at one sync until it ends, then at its log and the number of its rejects. Unlike SyncWatch it gives
// up when it is told several times in a row that the sync can't be asked for. Outlived by the ApiClient.
class SendWatch : public QObject
{
    Q_OBJECT

public:
    struct Ending {
        Sync sync;
        HttpAnswer answer; // that told of its end
        // Of the log; empty with a sync whose log can't be read, `logError` then says why.
        Funnel funnel = {};
        std::optional<qint64> rejects = {}; // of its list of rejects
        std::optional<ApiError> logError = {};
        std::optional<ApiError> rejectsError = {};
    };

    SendWatch(ApiClient &client, const WatchPace &pace, QObject *parent = nullptr);
    void start(SyncId id);
    void cancel();

Q_SIGNALS:
    void seen(const Inspector::Sync &sync);
    // It is looked at again after so long.
    void waiting(std::chrono::milliseconds span);
    // One of these, once.
    void ended(const Inspector::SendWatch::Ending &ending);
    void failed(const Inspector::ApiError &error);

private:
    void ask(const QByteArray &path, const QByteArray &query,
             void (SendWatch::*receive)(const Result<HttpAnswer> &));
    void poll();
    void receiveSync(const Result<HttpAnswer> &result);
    void receiveLog(const Result<HttpAnswer> &result);
    void receiveRejects(const Result<HttpAnswer> &result);
    void wait();

    ApiClient &m_client;
    const WatchPace m_pace;
    std::chrono::milliseconds m_next{0};
    SyncId m_id{};
    Ending m_ending;
    qint64 m_logLines = 0;
    int m_failures = 0; // in a row
    Owned<ApiCall> m_call;
    QTimer m_pause;
};

} // namespace Inspector
