// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/clock.h"
#include "app/demo/content/options.h"
#include "app/demo/http/request.h"

#include <QHash>

#include <optional>

namespace Inspector::Demo
{

// The login server: authorize page, token endpoint, and who may use the API. Not thread-safe.
class TokenIssuer
{
public:
    // `options` and `clock` are the server's and outlive this.
    TokenIssuer(const Options &options, const Clock &clock);

    // GET /auth/oauth2/authorize; the person is signed in already and says yes at once (or no, by
    // behaviour).
    Response authorize(const Request &request);
    // POST /auth/oauth2/token, for the grants refresh_token, authorization_code and password.
    Response token(const Request &request);
    // Is the request allowed by its Authorization header (Bearer, or Basic with site\user)?
    bool accepts(const Request &request) const;

    QByteArray refreshToken() const { return m_refreshToken; }
    QByteArray accessToken() const { return m_accessToken; }
    QByteArray issueAccessToken();
    void revokeAccessTokens() { m_expiries.clear(); }
    void spendRefreshToken();

private:
    struct Code {
        QByteArray text;
        QString redirectUri;
        QDateTime expiry;
    };
    using Fields = QHash<QString, QString>;

    Response refresh(const Fields &fields);
    Response exchangeCode(const Fields &fields);
    Response checkPassword(const Fields &fields);
    Response tokens();
    Response error(const QByteArray &name, int code, const QByteArray &description, int status = 401) const;
    Response invalidGrant(const QByteArray &description) const;
    Response tooSoon() const;
    bool isRegistered(const QString &redirectUri) const;
    // One authorization a minute; true also starts the minute.
    bool mayAuthorize();
    QByteArray newSecret();

    const Options &m_options;
    const Clock &m_clock;
    QByteArray m_refreshToken;
    QByteArray m_accessToken;
    QHash<QByteArray, QDateTime> m_expiries; // of the access tokens
    std::optional<Code> m_code;
    QDateTime m_lastAuthorization;
    quint64 m_secrets = 0;
};

} // namespace Inspector::Demo
