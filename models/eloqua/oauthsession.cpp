// SPDX-License-Identifier: MIT
#include "models/eloqua/oauthsession.h"

#include "models/base/logging.h"
#include "models/eloqua/tokenrequest.h"

#include <QCoreApplication>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int MostTokenTries = 3;
// Before the end that the server announced: a request takes time, and clocks differ.
constexpr auto ExpiryMargin = 60s;
constexpr auto LockPause = 100ms;
constexpr auto LockPatience = 90s;

} // namespace

OAuthSession::OAuthSession(QNetworkAccessManager &network, Connection connection,
                           std::unique_ptr<SecretStore> store, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_connection(std::move(connection))
    , m_store(std::move(store))
{
    m_again.setSingleShot(true);
    m_error = {.kind = ApiError::Kind::SignIn, .message = tr("Not signed in yet.")};
}

OAuthSession::~OAuthSession() = default;

void OAuthSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    qCDebug(logSession) << state;
    Q_EMIT stateChanged();
}

bool OAuthSession::isExpired() const
{
    return m_expires.isValid() && QDateTime::currentDateTimeUtc() >= m_expires;
}

quint64 OAuthSession::authorize(QNetworkRequest &request) const
{
    const QUrl url = request.url();
    const QUrl &home = m_account.bulkUrl;
    if (url.scheme() == home.scheme() && url.host() == home.host() && url.port() == home.port())
        request.setRawHeader("Authorization", "Bearer " + m_accessToken);
    return m_generation;
}

void OAuthSession::renew(quint64 generation)
{
    if (m_state == State::SignedIn && generation == m_generation)
        signIn();
}

void OAuthSession::signOut()
{
    if (m_state == State::SigningIn)
        return; // a token may be on its way; the run's end decides
    m_accessToken.clear();
    m_account = {};
    m_error = {.kind = ApiError::Kind::SignIn, .message = tr("You are signed out. Sign in to go on.")};
    setState(State::SignedOut);
}

void OAuthSession::signIn()
{
    if (m_state == State::SigningIn)
        return;
    m_accessToken.clear();
    m_tokenTries = 0;
    setState(State::SigningIn);
    m_lockPatience = QDateTime::currentDateTimeUtc().addSecs(LockPatience.count());
    m_lock.reset();
    if (!m_store->lockFile().isEmpty())
        m_lock = std::make_unique<QLockFile>(m_store->lockFile());
    m_again.disconnect(this);
    connect(&m_again, &QTimer::timeout, this, &OAuthSession::takeLock);
    m_again.start(0);
}

void OAuthSession::takeLock()
{
    if (m_lock && !m_lock->tryLock(0)) {
        if (m_lock->error() == QLockFile::LockFailedError &&
            QDateTime::currentDateTimeUtc() < m_lockPatience) {
            m_again.start(LockPause);
            return;
        }
        if (const auto obstacle = m_store->obstacle()) {
            fail(*obstacle);
            return;
        }
        fail({.kind = ApiError::Kind::Secrets,
              .message = tr("Another program has been signing in with the same connection for a long time, "
                            "so nothing was "
                            "sent. Close it, or wait, then try again.")});
        return;
    }
    loadSecrets();
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
        if (const auto obstacle = m_store->obstacle())
            fail(*obstacle);
        else if (!m_refusedToken.isEmpty() && m_secrets.refreshToken == m_refusedToken)
            fail(m_error);
        else
            requestToken();
    });
}

void OAuthSession::requestToken()
{
    m_redactor.learn(m_secrets.clientSecret);
    m_redactor.learn(m_secrets.refreshToken);
    const QByteArray credentials = basicCredentials(m_connection, m_secrets);
    m_redactor.learn(QString::fromLatin1(credentials.sliced(6)));

    QNetworkRequest request(tokenUrl(m_connection.loginUrl));
    request.setRawHeader("Authorization", credentials);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    m_spending = true;
    ++m_tokenTries;
    m_exchange.reset(
        new HttpExchange(m_network, request, "POST", refreshBody(m_connection, m_secrets), m_limits));
    connect(m_exchange.get(), &HttpExchange::finished, this, &OAuthSession::receiveToken);
}

void OAuthSession::receiveToken(const Result<HttpAnswer> &result)
{
    if (!result) {
        // The server may have rotated the token before its answer got lost. Asking again with the same token
        // is harmless, and settles the question.
        if (result.error().kind == ApiError::Kind::Network || result.error().kind == ApiError::Kind::Timeout)
            m_lostToken = m_secrets.refreshToken;
        if (!tryTokenAgain(result.error()))
            fail(result.error());
        return;
    }
    if (!result->isOk()) {
        ApiError error = tokenError(*result, m_redactor);
        if (tryTokenAgain(error))
            return;
        if (error.kind == ApiError::Kind::SignIn) {
            if (!m_lostToken.isEmpty() && m_lostToken == m_secrets.refreshToken) {
                error.message = tr(
                    "The answer to the last token renewal got lost on the network, and Eloqua has taken the "
                    "old "
                    "refresh token out of use meanwhile. Nothing was done wrong here, but a new sign-in is "
                    "needed.");
            }
            m_refusedToken = m_secrets.refreshToken;
        }
        fail(error);
        return;
    }
    const Result<Tokens> tokens = parseTokens(*result);
    if (tokens)
        storeTokens(*tokens);
    else
        fail(tokens.error());
}

bool OAuthSession::tryTokenAgain(const ApiError &error)
{
    using Kind = ApiError::Kind;
    const bool mayPass =
        error.kind == Kind::Network || error.kind == Kind::Timeout || error.kind == Kind::Server;
    if (!mayPass || m_tokenTries >= MostTokenTries || error.retryAfter.value_or(0s) > 10s)
        return false;
    std::chrono::milliseconds delay = m_retryDelay * m_tokenTries;
    if (error.retryAfter)
        delay = std::max<std::chrono::milliseconds>(delay, *error.retryAfter);
    m_again.disconnect(this);
    connect(&m_again, &QTimer::timeout, this, &OAuthSession::requestToken);
    m_again.start(delay);
    return true;
}

void OAuthSession::storeTokens(const Tokens &tokens)
{
    m_lostToken.clear();
    m_redactor.learn(QString::fromLatin1(tokens.accessToken));
    m_accessToken = tokens.accessToken;
    const auto margin = std::min<std::chrono::seconds>(ExpiryMargin, tokens.lifetime / 10);
    m_expires = QDateTime::currentDateTimeUtc().addSecs((tokens.lifetime - margin).count());
    ++m_generation;
    if (tokens.refreshToken.isEmpty() || tokens.refreshToken == m_secrets.refreshToken) {
        settle();
        requestIdentity();
        return;
    }
    m_redactor.learn(tokens.refreshToken);
    m_secrets.refreshToken = tokens.refreshToken;
    m_job = m_store->save(m_secrets);
    connect(m_job.get(), &SecretJob::finished, this, [this](const Result<Secrets> &result) {
        if (!result) {
            Q_EMIT warned(tr("The new refresh token could not be stored, so this sign-in lasts for this "
                             "session only. %1")
                              .arg(result.error().message));
            // From here on the token lives in memory: the store holds a spent one.
            m_store = std::make_unique<MemorySecretStore>(m_secrets);
        }
        settle();
        requestIdentity();
    });
}

void OAuthSession::settle()
{
    m_lock.reset();
    if (!m_spending)
        return;
    m_spending = false;
    Q_EMIT tokenSettled();
}

void OAuthSession::requestIdentity()
{
    QNetworkRequest request(identityUrl(m_connection.loginUrl));
    request.setRawHeader("Authorization", "Bearer " + m_accessToken);
    m_exchange.reset(new HttpExchange(m_network, request, "GET", {}, m_limits));
    connect(m_exchange.get(), &HttpExchange::finished, this, &OAuthSession::receiveIdentity);
}

void OAuthSession::receiveIdentity(const Result<HttpAnswer> &result)
{
    if (!result || !result->isOk()) {
        fail(result ? errorFromAnswer(*result, m_redactor) : result.error());
        return;
    }
    const Result<Account> account =
        parseAccount(result->body(), m_connection.apiVersion, m_connection.loginUrl);
    if (!account) {
        ApiError error = account.error();
        error.httpStatus = result->status;
        error.reason = result->reason;
        error.requestId = result->requestId;
        if (error.detail.isEmpty())
            error.detail = plainText(result->body(), m_redactor);
        fail(error);
        return;
    }
    m_account = *account;
    setState(State::SignedIn);
}

void OAuthSession::fail(ApiError error)
{
    m_error = m_redactor(std::move(error));
    m_accessToken.clear();
    settle();
    setState(State::Failed);
}

} // namespace Inspector
