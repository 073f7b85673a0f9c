// SPDX-License-Identifier: MIT
// The steps of one run of OAuthSession, from the lock to the account.
#include "models/session/oauthsession.h"
#include "models/session/tokenrequest.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int MostTries = 3; // for the token, and for /id
// Before the end that the server announced: a request takes time, and clocks differ.
constexpr auto ExpiryMargin = 60s;
// Tokens in a row that had run out before they could be used, which costs a refresh token each.
constexpr int MostUselessTokens = 3;
// For a token request and /id, whose answers are small. Another program may be waiting for the lock.
constexpr std::chrono::milliseconds LongestAnswer = 120s;
constexpr auto LockPause = 100ms;
constexpr auto QuietLockWait = 1s; // after that it is said who has the lock
constexpr auto LockPatience = 90s;
// Eloqua lets a user sign in once a minute (since 18D), and does not always say how long that still is.
constexpr auto ThrottlePause = 60s;
constexpr auto LongestThrottlePause = 300s;
constexpr int MostThrottlePauses = 5;

HttpLimits signInLimits(HttpLimits limits)
{
    limits.total = std::min(limits.total, LongestAnswer);
    limits.bodyBytes = std::min(limits.bodyBytes, HttpLimits::SmallBody);
    return limits;
}
} // namespace

void OAuthSession::begin()
{
    m_accessToken.clear();
    m_tokenTries = 0;
    m_identityTries = 0;
    setState(State::SigningIn);
    m_lockWanted = QDateTime::currentDateTimeUtc();
    m_lock = RenewalLock(m_store->lockFile());
    m_mark = SpendingMark(m_store->lockFile());
    m_again.disconnect(this);
    connect(&m_again, &QTimer::timeout, this, &OAuthSession::takeLock);
    m_again.start(0);
}

void OAuthSession::takeLock()
{
    using Answer = RenewalLock::Answer;
    const Answer answer = m_lock.tryTake();
    if (answer == Answer::Busy &&
        QDateTime::currentDateTimeUtc() < m_lockWanted.addSecs(LockPatience.count())) {
        waitForLock();
        return;
    }
    m_waitsForLock = false;
    if (answer == Answer::Taken) {
        if (m_grant || m_unsaved)
            useSecrets();
        else
            loadSecrets();
        return;
    }
    if (const auto obstacle = m_store->obstacle()) {
        fail(*obstacle);
        return;
    }
    fail({.kind = ApiError::Kind::Secrets,
          .message =
              answer == Answer::Busy
                  ? tr("%1 This took too long, so nothing was sent.").arg(m_lock.holder())
                  : tr("Can't create the lock file %1, so nothing was sent.").arg(m_store->lockFile())});
}

void OAuthSession::waitForLock()
{
    m_again.start(LockPause);
    if (m_waitsForLock || QDateTime::currentDateTimeUtc() < m_lockWanted.addSecs(QuietLockWait.count()))
        return;
    m_waitsForLock = true;
    m_lockNotice = tr("%1 Waiting up to %2 second(s) for that program.", nullptr, int(LockPatience.count()))
                       .arg(m_lock.holder())
                       .arg(LockPatience.count());
    Q_EMIT warned(m_lockNotice);
}

void OAuthSession::loadSecrets()
{
    m_job = m_store->load();
    connect(m_job.get(), &SecretJob::finished, this, [this](const Result<Secrets> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        m_secrets = *result;
        useSecrets();
    });
}

void OAuthSession::useSecrets()
{
    const bool refreshes = !m_grant || m_grant->kind == Grant::Kind::RefreshToken;
    if (const auto obstacle = m_store->obstacle()) {
        fail(*obstacle);
    } else if (refreshes && m_secrets.refreshToken.isEmpty()) {
        fail({.kind = ApiError::Kind::SignIn,
              .message = tr("There is no refresh token for this connection. Sign in again.")});
    } else if (!m_grant && !m_refusedToken.isEmpty() && m_secrets.refreshToken == m_refusedToken) {
        fail(m_refusal);
    } else {
        if (refreshes && m_mark.isFor(m_secrets.refreshToken))
            m_lostToken = m_secrets.refreshToken;
        requestToken();
    }
}

void OAuthSession::requestToken()
{
    m_redactor.learn(m_secrets.clientSecret);
    m_redactor.learn(m_secrets.refreshToken);
    const Grant grant = m_grant.value_or(Grant());
    m_redactor.learn(grant.code);
    m_redactor.learn(grant.password);
    const QByteArray credentials = basicCredentials(m_connection, m_secrets);
    m_redactor.learn(QString::fromLatin1(credentials.sliced(6)));

    QNetworkRequest request(tokenUrl(m_connection.loginUrl));
    request.setRawHeader("Authorization", credentials);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    m_spending = true;
    if (!m_secrets.refreshToken.isEmpty())
        m_mark.set(m_secrets.refreshToken);
    ++m_tokenTries;
    m_exchange.reset(new HttpExchange(m_network, request, "POST", grantBody(grant, m_connection, m_secrets),
                                      signInLimits(m_limits)));
    connect(m_exchange.get(), &HttpExchange::finished, this, &OAuthSession::receiveToken);
}

void OAuthSession::receiveToken(const Result<HttpAnswer> &result)
{
    if (!result) {
        // The server may have rotated the token before its answer got lost. Asking again with the same token
        // is harmless, and settles the question.
        if (m_exchange->wasSent())
            m_lostToken = m_secrets.refreshToken;
        else if (m_lostToken != m_secrets.refreshToken)
            m_mark.clear();
        if (!tryTokenAgain(result.error()))
            fail(result.error());
        return;
    }
    if (!result->isOk()) {
        // A gateway that waited in vain says nothing about what became of the token.
        if (result->status == 502 || result->status == 504)
            m_lostToken = m_secrets.refreshToken;
        const ApiError error = tokenError(*result, m_redactor, m_grant.value_or(Grant()).kind);
        if (!tryTokenAgain(error))
            refuseToken(error);
        return;
    }
    const Result<Tokens> tokens = parseTokens(*result);
    if (tokens)
        storeTokens(*tokens);
    else
        fail(tokens.error());
}

void OAuthSession::refuseToken(ApiError error)
{
    const bool wasLost = !m_lostToken.isEmpty() && m_lostToken == m_secrets.refreshToken;
    if (!wasLost)
        m_mark.clear(); // the server has answered, so nobody needs to wonder
    if (error.kind == ApiError::Kind::SignIn) {
        if (wasLost) {
            error.message =
                tr("The response to the last token refresh was lost, either on the network or because the "
                   "program that was waiting for it stopped. Eloqua has invalidated the old refresh token in "
                   "the meantime. Nothing is wrong with the connection, but you need to sign in again.");
        }
        m_refusedToken = m_secrets.refreshToken;
        m_refusal = error;
    }
    fail(error);
}

bool OAuthSession::tryTokenAgain(const ApiError &error)
{
    // A code or a password is sent once: a second try would be throttled, or use up the code.
    if (m_grant && m_grant->kind != Grant::Kind::RefreshToken)
        return false;
    // Whoever else has this connection may have its turn while this run waits, so it starts all over then.
    if (error.kind == ApiError::Kind::RateLimited && waitOut(error, &OAuthSession::begin)) {
        if (m_lostToken.isEmpty() || m_lostToken != m_secrets.refreshToken)
            m_mark.clear();
        settle();
        return true;
    }
    return tryAgain(error, m_tokenTries, &OAuthSession::requestToken);
}

// A renewal that the server throttles is a pause for what is under way, not its end. At the first sign-in a
// person is there to try again.
bool OAuthSession::waitOut(const ApiError &error, void (OAuthSession::*step)())
{
    const std::chrono::seconds span = error.retryAfter.value_or(ThrottlePause);
    if (!m_wasSignedIn || span > LongestThrottlePause || m_throttlePauses >= MostThrottlePauses)
        return false;
    ++m_throttlePauses;
    m_again.disconnect(this);
    connect(&m_again, &QTimer::timeout, this, step);
    m_again.start(span);
    Q_EMIT waiting(QDateTime::currentDateTime().addSecs(span.count()),
                   tr("Eloqua allows only one sign-in per minute, so the session is refreshed later."));
    return true;
}

bool OAuthSession::tryAgain(const ApiError &error, int tries, void (OAuthSession::*step)())
{
    if (error.kind == ApiError::Kind::RateLimited)
        return waitOut(error, step);
    if (!isTransient(error) || tries >= MostTries || error.retryAfter.value_or(0s) > 10s)
        return false;
    std::chrono::milliseconds delay = m_retryDelay * tries;
    if (error.retryAfter)
        delay = std::max<std::chrono::milliseconds>(delay, *error.retryAfter);
    m_again.disconnect(this);
    connect(&m_again, &QTimer::timeout, this, step);
    m_again.start(delay);
    return true;
}

void OAuthSession::storeTokens(const Tokens &tokens)
{
    m_lostToken.clear();
    m_redactor.learn(QString::fromLatin1(tokens.accessToken));
    m_accessToken = tokens.accessToken;
    m_lifetime = tokens.lifetime;
    const auto margin = std::min<std::chrono::seconds>(ExpiryMargin, m_lifetime / 10);
    m_expires = QDateTime::currentDateTimeUtc().addSecs((m_lifetime - margin).count());
    ++m_generation;
    const bool rotated = !tokens.refreshToken.isEmpty() && tokens.refreshToken != m_secrets.refreshToken;
    if (!rotated && !m_grant && !m_unsaved) {
        m_mark.clear();
        settle();
        requestIdentity();
        return;
    }
    if (rotated)
        m_secrets.refreshToken = tokens.refreshToken;
    m_redactor.learn(m_secrets.refreshToken);
    m_job = m_store->save(m_secrets);
    connect(m_job.get(), &SecretJob::finished, this, [this](const Result<Secrets> &result) {
        // From here on the token lives in memory, if need be: the store holds a spent one. The mark stays
        // then, for whoever finds that one.
        m_unsaved = !result;
        m_warning.clear();
        if (result) {
            m_mark.clear();
        } else {
            m_warning =
                tr("The new refresh token couldn't be stored, so you're signed in for this session only. %1")
                    .arg(result.error().message);
            Q_EMIT warned(m_warning);
        }
        settle();
        requestIdentity();
    });
}

void OAuthSession::settle()
{
    m_lock.release();
    if (!m_spending)
        return;
    m_spending = false;
    Q_EMIT tokenSettled();
}

void OAuthSession::requestIdentity()
{
    ++m_identityTries;
    QNetworkRequest request(identityUrl(m_connection.loginUrl));
    request.setRawHeader("Authorization", "Bearer " + m_accessToken);
    m_exchange.reset(new HttpExchange(m_network, request, "GET", {}, signInLimits(m_limits)));
    connect(m_exchange.get(), &HttpExchange::finished, this, &OAuthSession::receiveIdentity);
}

void OAuthSession::receiveIdentity(const Result<HttpAnswer> &result)
{
    if (!result || !result->isOk()) {
        // A run that fails here has spent a refresh token for nothing.
        const ApiError error = result ? errorFromAnswer(*result, m_redactor) : result.error();
        if (!tryAgain(error, m_identityTries, &OAuthSession::requestIdentity))
            fail(error);
        return;
    }
    const Result<Account> account =
        parseAccount(result->body, m_connection.apiVersion, m_connection.loginUrl);
    if (!account) {
        ApiError error = account.error();
        error.httpStatus = result->status;
        error.reason = result->reason;
        error.requestId = result->requestId;
        if (error.detail.isEmpty())
            error.detail = plainText(result->body, m_redactor);
        fail(error);
        return;
    }
    if (isExpired()) {
        discardToken();
        return;
    }
    m_uselessTokens = 0;
    m_account = *account;
    setState(State::SignedIn);
}

// It ran out while /id was asked for, or while the computer slept. Another one may do, but each costs a
// refresh token.
void OAuthSession::discardToken()
{
    if (++m_uselessTokens < MostUselessTokens) {
        m_grant.reset(); // the run began with it; its refresh token is stored
        begin();
        return;
    }
    m_uselessTokens = 0;
    fail({.kind = ApiError::Kind::BadReply,
          .message = tr("The access tokens from %1 expire before they can be used. They're valid for %2, but "
                        "the request for the account information takes longer. Try again when the network is "
                        "faster, or contact your Eloqua administrator.")
                         .arg(m_connection.loginUrl.host(), spanText(m_lifetime))});
}

void OAuthSession::fail(ApiError error)
{
    m_error = m_redactor(std::move(error));
    scheduleNextTry();
    m_accessToken.clear();
    settle();
    setState(State::Failed);
}

} // namespace Inspector
