// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/http/httpanswer.h"
#include "models/session/connection.h"
#include "models/session/grant.h"

#include <QNetworkRequest>

namespace Inspector
{

// A login URL that may be given the client secret: https, or plain http to this computer only.
bool isAcceptableLoginUrl(const QUrl &url);
QUrl tokenUrl(const QUrl &loginUrl);
QUrl identityUrl(const QUrl &loginUrl);
QUrl authorizePageUrl(const QUrl &loginUrl);

// A JSON string literal, quotes included.
QByteArray jsonString(const QString &text);

// Client id and secret as Basic credentials; Eloqua does not take them in the body, and there is no site name
// in them (Oracle, "Authenticate using OAuth 2.0").
QByteArray basicCredentials(const Connection &connection, const Secrets &secrets);

// The body of the refresh grant, members in the order in which the connector for WSO2 sends them.
QByteArray refreshBody(const Connection &connection, const Secrets &secrets);
// The body of any grant.
QByteArray grantBody(const Grant &grant, const Connection &connection, const Secrets &secrets);

// The steps of a sign-in that ask the login server.
enum class SignInStep {
    Token,   // for a refresh token, or user name and password
    Code,    // for the code that the browser brought
    Account, // /id
};
// The error, whose message begins with the host and the step now.
ApiError failedAt(SignInStep step, const QUrl &loginUrl, ApiError error);

struct Tokens {
    QByteArray accessToken;
    QString refreshToken;          // empty when the server sent none: then the old one goes on
    std::chrono::seconds lifetime; // expires_in; 28,800 s as a rule
};
Result<Tokens> parseTokens(const HttpAnswer &answer);

// 401, and the plain 400 that other clients met, mean that what was sent is spent, expired, revoked or wrong:
// kind SignIn, with the server's error name and words as detail, and a sentence of its own for each grant and
// for the errors that have a name.
ApiError tokenError(const HttpAnswer &answer, const Redactor &redact,
                    Grant::Kind grant = Grant::Kind::RefreshToken);

} // namespace Inspector
