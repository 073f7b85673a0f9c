// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/base/result.h"
#include "models/eloqua/httpanswer.h"

#include <QObject>
#include <QPointer>

namespace Inspector
{

class ApiClient;
class HttpExchange;

struct ApiRequest {
    QByteArray verb = "GET";
    QByteArray path;          // below the bulk base, without a leading slash
    QByteArray query;         // encoded, may be empty
    QByteArray body;          // JSON; empty for none
    bool isTriedOnce = false; // who asks does so again itself, at a pace of its own

    // Only what can be asked twice without doing anything twice is ever repeated.
    bool isRepeatable() const { return verb == "GET" && !isTriedOnce; }
};

// One question to the API, through queue, sign-in, retries and time-outs, to its one answer. Owned by who
// asked, as Owned<ApiCall>; dropping it cancels silently, wherever it stands. `finished` comes exactly once,
// last, and never from within ApiClient::send(). A call may be dropped in its own slot.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    ~ApiCall() override;
    void cancel();
    const ApiRequest &request() const { return m_request; }
    // The request has left this computer, and was not turned away for its access token: whatever finished()
    // says, something may have come of it.
    bool wasSent() const { return m_wasSent; }

Q_SIGNALS:
    // An answer with a status of 2xx, or the error.
    void finished(const Inspector::Result<Inspector::HttpAnswer> &result);

private:
    friend class ApiClient;
    ApiCall(ApiClient &client, ApiRequest request);
    void conclude(const Result<HttpAnswer> &result);

    QPointer<ApiClient> m_client;
    ApiRequest m_request;
    Owned<HttpExchange> m_exchange;
    quint64 m_tokenGeneration = 0; // which access token it was sent with
    int m_tries = 0;
    bool m_wasSent = false;
    bool m_renewed = false; // has been sent again after a 401
};

} // namespace Inspector
