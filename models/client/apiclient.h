// SPDX-License-Identifier: MIT
#pragma once

#include "models/client/apicall.h"
#include "models/client/requestlog.h"
#include "models/client/requestpace.h"
#include "models/client/silence.h"
#include "models/http/httpexchange.h"
#include "models/session/oauthsession.h"

#include <QElapsedTimer>
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
    // A server that refuses every request for their number, and lets none through for so long, is given up.
    std::chrono::milliseconds longestStandstill{120'000};

    std::chrono::milliseconds delayAfter(int failures) const;
};

// The one door to Eloqua's API: a first-in-first-out queue with few requests on the wire (Qt's own queue
// would let calls time out before they are sent), each signed with the session's token. A 401 parks
// everything behind one refresh and is then asked once more. A request that was refused for the number of
// requests (429; a 503 that names a time, or for what was there a moment ago) is a pause for the whole queue,
// as long as Retry-After says, and none of its tries; from then on fewer are on the wire (RequestPace). GUI
// thread only. Outlived by the network manager and the session.
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
    // Requests at once, as long as the server takes them: 1 to 6.
    void setMostInFlight(int most) { m_pace.setMost(most); }
    int mostInFlight() const { return m_pace.most(); }
    // The server has refused requests lately, so that fewer are sent.
    bool isSlowed() const { return m_pace.isSlowed(); }
    void setLimits(const HttpLimits &limits) { m_limits = limits; }
    // For whoever says how long nothing has been answered.
    void setSilenceLimits(const SilenceLimits &limits) { m_silenceLimits = limits; }
    const SilenceLimits &silenceLimits() const { return m_silenceLimits; }
    // How the last tries of requests ended.
    const RequestLog &log() const { return m_log; }

Q_SIGNALS:
    void activityChanged();
    void slowedChanged();
    // An answer has come, whatever it says; or (false) a call or a sign-in has failed because no connection
    // could be made, however often that was tried.
    void reached(bool isReached);
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
    bool askAgain(ApiCall *call, const ApiError &error);
    bool tryAgain(ApiCall *call, const ApiError &error);
    bool tryLater(ApiCall *call, const ApiError &error);
    void note(const ApiCall &call, const Result<HttpAnswer> &result);
    void noteAnswer();
    void noteRefusal(const ApiCall &call);
    void requeue(ApiCall *call);
    void pause(ApiCall *call);
    void sleep(std::chrono::milliseconds span, const ApiError &error);

    QNetworkAccessManager &m_network;
    OAuthSession &m_session;
    RetryPolicy m_policy;
    HttpLimits m_limits;
    SilenceLimits m_silenceLimits;
    RequestPace m_pace;
    RequestLog m_log;
    bool m_saidSlowed = false;       // by slowedChanged()
    std::optional<bool> m_isReached; // not said yet
    QElapsedTimer m_standstill;      // since the first refusal that no answer followed
    QList<ApiCall *> m_queue;
    quint64 m_sent = 0; // calls so far
    QSet<ApiCall *> m_inFlight;
    QSet<ApiCall *> m_pausing; // between two tries
    QTimer m_sleep;
    QTimer m_pump; // zero-interval: nothing happens inside send()
};

} // namespace Inspector
