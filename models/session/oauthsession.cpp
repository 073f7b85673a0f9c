// SPDX-License-Identifier: MIT
#include "models/session/oauthsession.h"

#include "models/base/logging.h"

#include <QCoreApplication>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto FirstPause = 5s; // doubles from failed run to failed run
constexpr auto LongestPause = 300s;
} // namespace

OAuthSession::OAuthSession(QNetworkAccessManager &network, Connection connection,
                           std::unique_ptr<SecretStore> store, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_connection(std::move(connection))
    , m_store(std::move(store))
{
    m_again.setSingleShot(true);
    m_clock.setTimerType(Qt::CoarseTimer);
    connect(&m_clock, &QTimer::timeout, this, &OAuthSession::lookAtClock);
    m_error = {.kind = ApiError::Kind::SignIn, .message = tr("You're not signed in yet.")};
}

OAuthSession::~OAuthSession() = default;

void OAuthSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (state == State::SignedIn) {
        m_failures = 0;
        m_throttlePauses = 0;
        m_wasSignedIn = true;
    }
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
    m_error = {.kind = ApiError::Kind::SignIn, .message = tr("You're signed out. Sign in to continue.")};
    setState(State::SignedOut);
}

void OAuthSession::setKeepsTrying(bool on)
{
    m_keepsTrying = on;
    // The wall clock is looked at, not waited for: a timer stands still while the computer sleeps, and knows
    // nothing of a clock that is set.
    if (on)
        m_clock.start(1s);
    else
        m_clock.stop();
}

void OAuthSession::lookAtClock()
{
    if (m_state == State::SignedIn && isExpired() && m_lifetime >= m_shortestKept)
        signIn();
    else if (nextTry().isValid() && QDateTime::currentDateTimeUtc() >= m_nextTry)
        signIn();
}

void OAuthSession::tryNow()
{
    if (nextTry().isValid())
        signIn();
}

void OAuthSession::scheduleNextTry()
{
    m_nextTry = {};
    // What a person typed is sent once; the next try is theirs.
    if (!m_keepsTrying || m_grant || !isTransient(m_error))
        return;
    const auto doubled =
        std::min<std::chrono::seconds>(FirstPause * (1 << std::min(m_failures, 6)), LongestPause);
    ++m_failures;
    m_nextTry = QDateTime::currentDateTimeUtc().addSecs(m_error.retryAfter.value_or(doubled).count());
}

void OAuthSession::signIn()
{
    if (m_state == State::SigningIn)
        return;
    m_grant.reset();
    begin();
}

void OAuthSession::signIn(const Grant &grant, const Secrets &secrets)
{
    if (m_state == State::SigningIn)
        return;
    m_grant = grant;
    m_secrets = secrets;
    if (grant.kind != Grant::Kind::RefreshToken)
        m_secrets.refreshToken.clear();
    begin();
}

} // namespace Inspector
