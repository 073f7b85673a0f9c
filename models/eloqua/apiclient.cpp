// SPDX-License-Identifier: MIT
#include "models/eloqua/apiclient.h"

#include "models/base/logging.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{

bool mayPass(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Server:
        return true;
    default:
        return false;
    }
}
} // namespace

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
}

ApiClient::~ApiClient() = default;

Owned<ApiCall> ApiClient::send(const ApiRequest &request)
{
    Owned<ApiCall> call(new ApiCall(*this, request));
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
        m_pump.start();
        return;
    }
    if (m_session.state() == OAuthSession::State::SigningIn)
        return;
    // Each call that waits, for its turn or for another try, gets the session's error once. A slot may drop
    // other calls, or ask again, which is a new wish for a sign-in: so go by who waited at the start, and
    // look whether it still does.
    const ApiError error = m_session.lastError();
    const QList<ApiCall *> waiters = m_queue + m_pausing.values();
    for (ApiCall *call : waiters) {
        if (m_queue.contains(call) || m_pausing.contains(call))
            conclude(call, error);
    }
    m_pump.start();
}

void ApiClient::pump()
{
    if (m_sleep.isActive() || m_queue.isEmpty())
        return;
    if (m_session.state() != OAuthSession::State::SignedIn || m_session.isExpired()) {
        m_session.signIn();
        return;
    }
    while (m_inFlight.size() < m_mostInFlight && !m_queue.isEmpty())
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
    m_inFlight << call;
    call->m_exchange.reset(new HttpExchange(m_network, request, wanted.verb, wanted.body, m_limits));
    connect(call->m_exchange.get(), &HttpExchange::finished, call,
            [this, call](const Result<HttpAnswer> &result) { receive(call, result); });
    Q_EMIT activityChanged();
}

void ApiClient::receive(ApiCall *call, const Result<HttpAnswer> &result)
{
    m_inFlight.remove(call);
    m_pump.start();
    call->m_wasSent = call->m_exchange->wasSent() && !(result && result->status == 401);
    if (result && result->isOk()) {
        HttpAnswer answer = *result;
        answer.redact = m_session.redactor();
        conclude(call, answer);
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
        m_queue.prepend(call);
        m_session.renew(call->m_tokenGeneration);
        return;
    }
    if (!tryAgain(call, error))
        conclude(call, error);
}

bool ApiClient::tryAgain(ApiCall *call, const ApiError &error)
{
    if (!call->m_request.isRepeatable() || !mayPass(error) || call->m_tries >= m_policy.tries)
        return false;
    if (error.retryAfter && *error.retryAfter > m_policy.longestWait)
        return false;
    const std::chrono::milliseconds delay = delayBefore(*call, error);
    qCDebug(logHttp) << "try" << call->m_tries << "failed, next one in" << delay.count() << "ms";
    if (error.kind == ApiError::Kind::RateLimited || error.httpStatus == 503 || error.retryAfter) {
        m_queue.prepend(call);
        sleep(delay, error);
        return true;
    }
    m_pausing << call;
    // The call is the context: dropped in the meantime, it is not sent again.
    QTimer::singleShot(delay, call, [this, call] {
        if (!m_pausing.remove(call))
            return; // answered meanwhile, with the session's error
        m_queue.prepend(call);
        m_pump.start();
    });
    Q_EMIT activityChanged();
    return true;
}

std::chrono::milliseconds ApiClient::delayBefore(const ApiCall &call, const ApiError &error) const
{
    if (error.retryAfter)
        return *error.retryAfter;
    const double jitter = 0.75 + QRandomGenerator::global()->generateDouble() / 2;
    const auto doubled = m_policy.firstDelay * (1 << std::min(call.m_tries - 1, 6));
    return std::chrono::milliseconds(qint64(double(doubled.count()) * jitter));
}

void ApiClient::sleep(std::chrono::milliseconds span, const ApiError &error)
{
    if (m_sleep.isActive() && m_sleep.remainingTimeAsDuration() > span)
        return;
    m_sleep.start(span);
    const QString why = error.kind == ApiError::Kind::RateLimited
                            ? tr("Eloqua asks to send fewer requests for a while.")
                            : tr("Eloqua could not answer and asks to wait.");
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
