// SPDX-License-Identifier: MIT
#include "models/session/oauthsession.h"

#include "models/base/logging.h"

#include <QCoreApplication>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

OAuthSession::OAuthSession(QNetworkAccessManager &network, Connection connection,
                           std::unique_ptr<SecretStore> store, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_connection(std::move(connection))
    , m_store(std::move(store))
{
    connect(&m_turn, &RenewalTurn::taken, this, &OAuthSession::loadSecrets);
    connect(&m_turn, &RenewalTurn::waiting, this, &OAuthSession::warned);
    connect(&m_turn, &RenewalTurn::refused, this, [this](const QString &why) {
        fail(m_store->obstacle().value_or(ApiError{.kind = ApiError::Kind::Secrets, .message = why}));
    });
    connect(&m_clock, &RenewalClock::due, this, [this] { signIn(); });
    m_error = {.kind = ApiError::Kind::SignIn, .message = tr("You're not signed in yet.")};
}

OAuthSession::~OAuthSession() = default;

void OAuthSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (state == State::SignedIn) {
        m_retry.signedIn();
        m_clock.signedIn();
    }
    qCDebug(logSession) << state;
    Q_EMIT stateChanged();
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
    m_clock.rest();
    m_accessToken.clear();
    m_account = {};
    m_error = {.kind = ApiError::Kind::SignIn, .message = tr("You're signed out. Sign in to continue.")};
    setState(State::SignedOut);
}

void OAuthSession::tryNow()
{
    if (nextTry().isValid())
        signIn();
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
