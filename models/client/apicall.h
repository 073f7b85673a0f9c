// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/base/result.h"
#include "models/http/httpanswer.h"

#include <QElapsedTimer>
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
    // It was there a moment ago: that it is forbidden, gone or moved now is odd, and worth another try, and a
    // 503 is a pause.
    bool wasThere = false;

    // Only what can be asked twice without doing anything twice is ever repeated.
    bool isRepeatable() const { return verb == "GET" && !isTriedOnce; }
};

// One question to the API, through queue, sign-in, retries and time-outs, to its one answer. Owned by who
// asked, as Owned<ApiCall>; dropping it cancels silently, wherever it stands. `finished` comes exactly once
// (and once more after each askAgain() that is true), last, and never from within ApiClient::send() or
// askAgain(). A call may be dropped in its own slot.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    ~ApiCall() override;
    void cancel();
    // The answer that finished() brought cannot be read (`error`: why): asks again, after a pause. False when
    // it has been asked often enough, or the session is over: then the error stands.
    bool askAgain(const ApiError &error);
    const ApiRequest &request() const { return m_request; }
    // The request has left this computer, and was not turned away for its access token: whatever finished()
    // says, something may have come of it.
    bool wasSent() const { return m_wasSent; }
    // It is on the wire, or between two tries, and no try so far got an answer of any status.
    bool isUnanswered() const { return m_isUnanswered; }

Q_SIGNALS:
    // It goes out, and was not unanswered before. Here and in heard() it must not be dropped.
    void sent();
    // Some of an answer has come, or all of it.
    void heard();
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
    quint64 m_number = 0;          // its place among all calls
    QElapsedTimer m_sinceSent;     // the last try
    int m_round = 0;               // of the client's pace, in which it was sent
    int m_tries = 0;               // without those that were refused for their number
    bool m_wasSent = false;
    bool m_isUnanswered = false;
    bool m_renewed = false; // has been sent again after a 401
};

} // namespace Inspector
