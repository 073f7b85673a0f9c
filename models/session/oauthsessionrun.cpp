// SPDX-License-Identifier: MIT
// The steps of one run of OAuthSession, from its turn to the account.
#include "models/base/logbook.h"
#include "models/session/oauthsession.h"
#include "models/session/tokenrequest.h"

#include <QTimer>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// For a token request and /id, whose answers are small. Another program may be waiting for the lock.
constexpr std::chrono::milliseconds LongestAnswer = 120s;

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
    m_retry.begin();
    m_clock.rest();
    setState(State::SigningIn);
    m_mark = SpendingMark(m_store->lockFile());
    m_turn.take(m_store->lockFile());
}

void OAuthSession::loadSecrets()
{
    if (m_grant || m_unsaved) {
        useSecrets(); // newer than what the store has
        return;
    }
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
    m_exchange.reset(new HttpExchange(m_network, request, "POST", grantBody(grant, m_connection, m_secrets),
                                      signInLimits(m_limits)));
    connect(m_exchange.get(), &HttpExchange::finished, this, &OAuthSession::receiveToken);
}

SignInStep OAuthSession::tokenStep() const
{
    return m_grant && m_grant->kind == Grant::Kind::Code ? SignInStep::Code : SignInStep::Token;
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
            fail(failedAt(tokenStep(), m_connection.loginUrl, result.error()));
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
        fail(failedAt(tokenStep(), m_connection.loginUrl, tokens.error()));
}

void OAuthSession::refuseToken(ApiError error)
{
    const bool wasLost = !m_lostToken.isEmpty() && m_lostToken == m_secrets.refreshToken;
    if (!wasLost)
        m_mark.clear(); // the server has answered, so nobody needs to wonder
    if (error.kind == ApiError::Kind::SignIn && wasLost) {
        error.message =
            tr("The response to the last token refresh was lost, either on the network or because the "
               "program that was waiting for it stopped. Eloqua has invalidated the old refresh token in "
               "the meantime. Nothing is wrong with the connection, but you need to sign in again.");
    }
    error = failedAt(tokenStep(), m_connection.loginUrl, error);
    if (error.kind == ApiError::Kind::SignIn) {
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
    const auto pause = m_retry.afterTokenFailure(error);
    if (!pause)
        return false;
    if (!pause->isThrottle) {
        continueAfter(*pause, &OAuthSession::requestToken);
        return true;
    }
    // Whoever else has this connection may have its turn while this run waits, so it starts all over then.
    continueAfter(*pause, &OAuthSession::begin);
    if (m_lostToken.isEmpty() || m_lostToken != m_secrets.refreshToken)
        m_mark.clear();
    settle();
    return true;
}

void OAuthSession::continueAfter(const SignInRetry::Pause &pause, Step step)
{
    QTimer::singleShot(pause.span, this, step);
    if (!pause.isThrottle)
        return;
    Q_EMIT waiting(QDateTime::currentDateTime().addMSecs(pause.span.count()),
                   tr("Eloqua allows only one sign-in per minute, so the session is refreshed later."));
}

void OAuthSession::storeTokens(const Tokens &tokens)
{
    m_lostToken.clear();
    m_redactor.learn(QString::fromLatin1(tokens.accessToken));
    m_accessToken = tokens.accessToken;
    m_clock.setLifetime(tokens.lifetime);
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
    m_turn.release();
    if (!m_spending)
        return;
    m_spending = false;
    Q_EMIT tokenSettled();
}

void OAuthSession::requestIdentity()
{
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
        if (const auto pause = m_retry.afterIdentityFailure(error))
            continueAfter(*pause, &OAuthSession::requestIdentity);
        else
            fail(failedAt(SignInStep::Account, m_connection.loginUrl, error));
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
        fail(failedAt(SignInStep::Account, m_connection.loginUrl, error));
        return;
    }
    if (isExpired()) {
        discardToken();
        return;
    }
    m_account = *account;
    setState(State::SignedIn);
}

// It ran out while /id was asked for, or while the computer slept. Another one may do, but each costs a
// refresh token.
void OAuthSession::discardToken()
{
    if (m_retry.afterUselessToken()) {
        m_grant.reset(); // the run began with it; its refresh token is stored
        begin();
        return;
    }
    fail({.kind = ApiError::Kind::BadReply,
          .message = tr("The access tokens from %1 expire before they can be used. They're valid for %2, but "
                        "the request for the account information takes longer. Try again when the network is "
                        "faster, or contact your Eloqua administrator.")
                         .arg(m_connection.loginUrl.host(), spanText(m_clock.lifetime()))});
}

void OAuthSession::fail(ApiError error)
{
    m_error = m_redactor(std::move(error));
    LogBook::add(u"session"_s, m_error.fullText());
    m_accessToken.clear();
    settle();
    // What a person typed is sent once; the next try is theirs.
    if (!m_grant)
        m_clock.failed(m_error);
    setState(State::Failed);
}

} // namespace Inspector
