// SPDX-License-Identifier: MIT
#pragma once

#include "models/eloqua/apicall.h"
#include "models/eloqua/httpexchange.h"
#include "models/eloqua/oauthsession.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QSet>
#include <QTimer>

namespace Inspector
{

struct RetryPolicy {
    std::chrono::milliseconds firstDelay{500}; // doubles from try to try, with jitter
    int tries = 4;                             // of one repeatable call, the first included
    std::chrono::seconds longestWait{300}; // a longer Retry-After fails at once and says when to try again
};

// The one door to Eloqua's API: a first-in-first-out queue with few requests on the wire (Qt's own queue
// would let calls time out before they are sent), each signed with the session's token. A 401 parks
// everything behind one refresh and is then asked once more; 429 and 503 put the whole queue to sleep, for as
// long as Retry-After says. GUI thread only. Outlived by the network manager and the session.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    ApiClient(QNetworkAccessManager &network, OAuthSession &session, QObject *parent = nullptr);
    ~ApiClient() override;

    Owned<ApiCall> send(const ApiRequest &request);

    OAuthSession &session() { return m_session; }
    // On the wire, and all that are not answered yet.
    int inFlight() const { return int(m_inFlight.size()); }
    int pending() const { return int(m_inFlight.size() + m_queue.size() + m_pausing.size()); }

    void setRetryPolicy(const RetryPolicy &policy) { m_policy = policy; }
    // Requests at once: 1 to 6, more than which Qt would not open connections for.
    void setMostInFlight(int most) { m_mostInFlight = std::clamp(most, 1, 6); }
    int mostInFlight() const { return m_mostInFlight; }
    void setLimits(const HttpLimits &limits) { m_limits = limits; }

Q_SIGNALS:
    void activityChanged();
    // Nothing is wrong yet, but calls wait until then because of `why` (a sentence).
    void waiting(const QDateTime &until, const QString &why);

private:
    friend class ApiCall;
    void forget(ApiCall *call);
    void pump();
    void dispatch(ApiCall *call);
    void receive(ApiCall *call, const Result<HttpAnswer> &result);
    void sessionChanged();
    void conclude(ApiCall *call, const Result<HttpAnswer> &result);
    bool tryAgain(ApiCall *call, const ApiError &error);
    std::chrono::milliseconds delayBefore(const ApiCall &call, const ApiError &error) const;
    void sleep(std::chrono::milliseconds span, const ApiError &error);

    QNetworkAccessManager &m_network;
    OAuthSession &m_session;
    RetryPolicy m_policy;
    HttpLimits m_limits;
    int m_mostInFlight = 4;
    QList<ApiCall *> m_queue;
    QSet<ApiCall *> m_inFlight;
    QSet<ApiCall *> m_pausing; // between two tries
    QTimer m_sleep;
    QTimer m_pump; // zero-interval: nothing happens inside send()
};

} // namespace Inspector
