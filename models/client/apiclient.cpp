// SPDX-License-Identifier: MIT
#include "models/client/apiclient.h"

#include "models/base/logging.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{

// Refused for the number of requests, not for what they ask: a server that answered a moment ago and is busy
// now has too many of them.
bool isThrottled(const ApiRequest &request, const ApiError &error)
{
    return error.kind == ApiError::Kind::RateLimited ||
           (error.httpStatus == 503 && (error.retryAfter || request.wasThere));
}

bool isOdd(const ApiRequest &request, const ApiError &error)
{
    return request.wasThere &&
           (error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::Gone ||
            (error.httpStatus >= 300 && error.httpStatus < 400));
}

// What Eloqua sends is JSON. Anything else is not from Eloqua (the page of a proxy, or of a network that
// wants a sign-in of its own), or was cut off. An empty body is left to who asked.
bool isJsonText(const QByteArray &body)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    QByteArrayView text(body);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    if (text.isEmpty())
        return true;
    switch (text.front()) {
    case '{':
        return text.back() == '}';
    case '[':
        return text.back() == ']';
    case '"':
        return text.size() > 1 && text.back() == '"';
    default:
        return false;
    }
}
} // namespace

std::chrono::milliseconds RetryPolicy::delayAfter(int failures) const
{
    const double jitter = 0.75 + QRandomGenerator::global()->generateDouble() / 2;
    const auto doubled = firstDelay * (1 << std::clamp(failures - 1, 0, 5));
    return std::chrono::milliseconds(qint64(double(doubled.count()) * jitter));
}

ApiClient::ApiClient(QNetworkAccessManager &network, OAuthSession &session, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_session(session)
{
    m_pump.setSingleShot(true);
    m_sleep.setSingleShot(true);
    connect(&m_pump, &QTimer::timeout, this, &ApiClient::pump);
    connect(&m_sleep, &QTimer::timeout, this, &ApiClient::pump);
    connect(&m_session, &OAuthSession::stateChanged, this, &ApiClient::sessionChanged);
    connect(&m_session, &OAuthSession::waiting, this, &ApiClient::waiting);
}

ApiClient::~ApiClient() = default;

Owned<ApiCall> ApiClient::send(const ApiRequest &request)
{
    if (pending() == 0)
        m_standstill.invalidate();
    Owned<ApiCall> call(new ApiCall(*this, request));
    call->m_number = ++m_sent;
    m_queue << call.get();
    m_pump.start();
    Q_EMIT activityChanged();
    return call;
}

void ApiClient::forget(ApiCall *call)
{
    const qsizetype known =
        m_queue.removeAll(call) + qsizetype(m_inFlight.remove(call)) + qsizetype(m_pausing.remove(call));
    if (known == 0)
        return;
    m_pump.start();
    Q_EMIT activityChanged();
}

void ApiClient::sessionChanged()
{
    if (m_session.state() == OAuthSession::State::SignedIn) {
        m_isReached = true;
        m_pump.start();
        return;
    }
    if (m_session.state() == OAuthSession::State::SigningIn)
        return;
    // Each call that waits, for its turn or for another try, gets the session's error once. A slot may drop
    // other calls, or ask again, which is a new wish for a sign-in: so go by who waited at the start, and
    // look whether it still does.
    const ApiError error = m_session.lastError();
    if (m_session.state() == OAuthSession::State::Failed && (error.httpStatus != 0 || isWithoutAnswer(error)))
        m_isReached = error.httpStatus != 0;
    const QList<ApiCall *> waiters = m_queue + m_pausing.values();
    for (ApiCall *call : waiters) {
        if (m_queue.contains(call) || m_pausing.contains(call))
            conclude(call, error);
    }
    m_pump.start();
}

void ApiClient::pump()
{
    // Said here and not where it comes about: a slot may drop the call that is being dealt with there.
    if (std::exchange(m_saidSlowed, isSlowed()) != isSlowed())
        Q_EMIT slowedChanged();
    if (const std::optional<bool> news = std::exchange(m_isReached, std::nullopt))
        Q_EMIT reached(*news);
    if (m_sleep.isActive() || m_queue.isEmpty())
        return;
    if (m_session.state() != OAuthSession::State::SignedIn || m_session.isExpired()) {
        m_session.signIn();
        return;
    }
    while (m_inFlight.size() < m_pace.allowed() && !m_queue.isEmpty())
        dispatch(m_queue.takeFirst());
}

void ApiClient::dispatch(ApiCall *call)
{
    const ApiRequest &wanted = call->m_request;
    QByteArray url = m_session.account().bulkUrl.toEncoded() + wanted.path;
    if (!wanted.query.isEmpty())
        url += '?' + wanted.query;
    QNetworkRequest request(QUrl::fromEncoded(url, QUrl::StrictMode));
    if (!wanted.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    call->m_tokenGeneration = m_session.authorize(request);
    ++call->m_tries;
    call->m_round = m_pace.round();
    call->m_sinceSent.start();
    m_inFlight << call;
    call->m_exchange.reset(new HttpExchange(m_network, request, wanted.verb, wanted.body, m_limits));
    connect(call->m_exchange.get(), &HttpExchange::finished, call,
            [this, call](const Result<HttpAnswer> &result) { receive(call, result); });
    connect(call->m_exchange.get(), &HttpExchange::heard, call, &ApiCall::heard);
    if (!std::exchange(call->m_isUnanswered, true))
        Q_EMIT call->sent();
    Q_EMIT activityChanged();
}

void ApiClient::receive(ApiCall *call, const Result<HttpAnswer> &result)
{
    m_inFlight.remove(call);
    m_pump.start();
    note(*call, result);
    if (result) {
        call->m_isUnanswered = false;
        Q_EMIT call->heard();
    }
    const bool hasLeft = call->m_exchange->wasSent();
    call->m_wasSent = hasLeft && !(result && result->status == 401);
    if (result || result.error().httpStatus != 0)
        m_isReached = true;
    if (result && result->isOk()) {
        HttpAnswer answer = *result;
        answer.redact = m_session.redactor();
        noteAnswer();
        if (call->m_request.verb != "GET" || isJsonText(answer.body)) {
            conclude(call, answer);
            return;
        }
        const ApiError error = badReply(answer, tr("it isn't valid JSON or was cut off"));
        if (!askAgain(call, error))
            conclude(call, error);
        return;
    }
    const ApiError error =
        result ? errorFromAnswer(*result, m_session.redactor()) : m_session.redactor()(result.error());
    const OAuthSession::State state = m_session.state();
    if (state != OAuthSession::State::SignedIn && state != OAuthSession::State::SigningIn) {
        // The session has ended meanwhile. Another try would sign in again, which nobody has asked for.
        conclude(call, error.httpStatus == 401 ? m_session.lastError() : error);
        return;
    }
    // A site may have moved to another pod, and a token may have been revoked: refresh, ask /id, once more.
    // Eloqua refuses with 401 before it does anything, so this is safe for POST as well.
    if (error.httpStatus == 401 && !call->m_renewed) {
        call->m_renewed = true;
        requeue(call);
        m_session.renew(call->m_tokenGeneration);
        Q_EMIT activityChanged();
        return;
    }
    if (tryAgain(call, error))
        return;
    if (isWithoutAnswer(error) && !hasLeft)
        m_isReached = false;
    conclude(call, error);
}

bool ApiClient::askAgain(ApiCall *call, const ApiError &error)
{
    const OAuthSession::State state = m_session.state();
    const bool isSignedIn = state == OAuthSession::State::SignedIn || state == OAuthSession::State::SigningIn;
    if (!isSignedIn || !call->m_request.isRepeatable() || call->m_tries >= m_policy.tries)
        return false;
    qCDebug(logHttp).noquote() << "attempt" << call->m_tries << "failed:" << error.message;
    pause(call);
    return true;
}

bool ApiClient::tryAgain(ApiCall *call, const ApiError &error)
{
    const bool isTooMuch = isThrottled(call->m_request, error);
    if (isTooMuch)
        noteRefusal(*call);
    if (!call->m_request.isRepeatable() ||
        error.retryAfter.value_or(std::chrono::seconds(0)) > m_policy.longestWait)
        return false;
    if (isTooMuch)
        return tryLater(call, error);
    if (!isTransient(error))
        return isOdd(call->m_request, error) && askAgain(call, error);
    if (!error.retryAfter && error.httpStatus != 503)
        return askAgain(call, error);
    if (call->m_tries >= m_policy.tries)
        return false;
    requeue(call);
    sleep(error.retryAfter ? *error.retryAfter : m_policy.delayAfter(call->m_tries), error);
    return true;
}

// A pause for all, as long as anything gets through now and then.
bool ApiClient::tryLater(ApiCall *call, const ApiError &error)
{
    if (m_standstill.hasExpired(m_policy.longestStandstill.count()))
        return false;
    --call->m_tries;
    requeue(call);
    sleep(error.retryAfter ? *error.retryAfter : m_policy.delayAfter(m_pace.refusedRounds()), error);
    return true;
}

void ApiClient::note(const ApiCall &call, const Result<HttpAnswer> &result)
{
    RequestNote note{.at = QDateTime::currentDateTimeUtc(),
                     .verb = call.m_request.verb,
                     .path = call.m_request.path,
                     .status = result ? result->status : 0,
                     .took = std::chrono::milliseconds(call.m_sinceSent.elapsed())};
    if (!result)
        note.failure = result.error().kind;
    else if (!result->isOk())
        note.failure = errorFromAnswer(*result, m_session.redactor()).kind;
    m_log.add(note);
}

void ApiClient::noteAnswer()
{
    m_standstill.invalidate();
    m_pace.answered();
}

void ApiClient::noteRefusal(const ApiCall &call)
{
    if (!m_standstill.isValid())
        m_standstill.start();
    m_pace.refused(call.m_round);
}

// To its old place: several that come back in a row are to be sent in their order.
void ApiClient::requeue(ApiCall *call)
{
    const auto later = std::find_if(m_queue.cbegin(), m_queue.cend(), [call](const ApiCall *other) {
        return other->m_number > call->m_number;
    });
    m_queue.insert(later, call);
}

void ApiClient::pause(ApiCall *call)
{
    const std::chrono::milliseconds delay = m_policy.delayAfter(call->m_tries);
    qCDebug(logHttp) << "retrying in" << delay.count() << "ms";
    m_pausing << call;
    // The call is the context: dropped in the meantime, it is not sent again.
    QTimer::singleShot(delay, call, [this, call] {
        if (!m_pausing.remove(call))
            return; // answered meanwhile, with the session's error
        requeue(call);
        m_pump.start();
    });
    Q_EMIT activityChanged();
}

void ApiClient::sleep(std::chrono::milliseconds span, const ApiError &error)
{
    if (m_sleep.isActive() && m_sleep.remainingTimeAsDuration() > span)
        return;
    m_sleep.start(span);
    const QString why =
        error.kind == ApiError::Kind::RateLimited ? tr("Slowed down by Eloqua.") : tr("Eloqua is busy.");
    Q_EMIT waiting(QDateTime::currentDateTime().addMSecs(span.count()), why);
}

void ApiClient::conclude(ApiCall *call, const Result<HttpAnswer> &result)
{
    m_queue.removeAll(call);
    m_inFlight.remove(call);
    m_pausing.remove(call);
    call->conclude(result);
    Q_EMIT activityChanged();
}

} // namespace Inspector
