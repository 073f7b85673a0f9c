// SPDX-License-Identifier: MIT
#include "models/session/tokenrequest.h"

#include "models/base/helptopic.h"
#include "models/base/text.h"
#include "models/session/account.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 UsualLife = 8 * 3600;
constexpr qint64 LongestLife = 366 * 86400;

QUrl below(const QUrl &loginUrl, const QString &path)
{
    QUrl url = loginUrl;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    return url;
}

// It becomes part of a header, where a line break would begin another one: printable ASCII without blanks, of
// which RFC 6750 (b64token) takes fewer still.
bool isHeaderSafe(const QString &token)
{
    return std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

bool hasControls(const QString &token)
{
    return std::any_of(token.begin(), token.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

bool isAcceptableLoginUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

QUrl tokenUrl(const QUrl &loginUrl)
{
    return below(loginUrl, u"/auth/oauth2/token"_s);
}

QUrl identityUrl(const QUrl &loginUrl)
{
    return below(loginUrl, u"/id"_s);
}

QUrl authorizePageUrl(const QUrl &loginUrl)
{
    return below(loginUrl, u"/auth/oauth2/authorize"_s);
}

QByteArray jsonString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray basicCredentials(const Connection &connection, const Secrets &secrets)
{
    const QString pair = connection.clientId + u':' + secrets.clientSecret;
    return "Basic " + pair.toUtf8().toBase64();
}

QByteArray refreshBody(const Connection &connection, const Secrets &secrets)
{
    return R"({"grant_type":"refresh_token","refresh_token":)" + jsonString(secrets.refreshToken) +
           R"(,"redirect_uri":)" + jsonString(connection.redirectUri) + R"(,"scope":)" +
           jsonString(connection.scope) + '}';
}

QByteArray grantBody(const Grant &grant, const Connection &connection, const Secrets &secrets)
{
    switch (grant.kind) {
    case Grant::Kind::RefreshToken:
        break;
    case Grant::Kind::Code:
        return R"({"grant_type":"authorization_code","code":)" + jsonString(grant.code) +
               R"(,"redirect_uri":)" + jsonString(connection.redirectUri) + '}';
    case Grant::Kind::Password:
        return R"({"grant_type":"password","scope":)" + jsonString(connection.scope) + R"(,"username":)" +
               jsonString(grant.userName) + R"(,"password":)" + jsonString(grant.password) + '}';
    }
    return refreshBody(connection, secrets);
}

Result<Tokens> parseTokens(const HttpAnswer &answer)
{
    // No part of this body may reach a message: it holds the tokens.
    const auto unusable = [&answer](const QString &message) {
        return ApiError{.kind = ApiError::Kind::BadReply,
                        .httpStatus = answer.status,
                        .reason = answer.reason,
                        .message = message,
                        .requestId = answer.requestId};
    };
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonObject object = document.object();
    const QString access = object["access_token"_L1].toString();
    if (access.isEmpty())
        return unusable(Text::tr("The sign-in server's response contains no access token. Check the login "
                                 "URL. If it's correct, try again later."));
    const QString refresh = object["refresh_token"_L1].toString();
    if (!isHeaderSafe(access) || hasControls(refresh))
        return unusable(
            Text::tr("The sign-in server's response contains a token with characters that a token "
                     "can't have, so it isn't used. Check the login URL. If it's correct, try "
                     "again later."));
    const QJsonValue expires = object["expires_in"_L1];
    qint64 seconds = expires.isString() ? expires.toString().toLongLong() : expires.toInteger();
    // Eloqua's tokens live for eight hours. Whatever makes no sense counts as that: the server says so when
    // a token has run out, and asking for a new one in good time is a courtesy.
    if (seconds <= 0 || seconds > LongestLife)
        seconds = UsualLife;
    return Tokens{access.toLatin1(), refresh, std::chrono::seconds(seconds)};
}

namespace
{
// What a refused sign-in says, and where the guide says more.
struct Refusal {
    QString message;
    QString help;
};

Refusal refusalOf(Grant::Kind grant)
{
    switch (grant) {
    case Grant::Kind::RefreshToken:
        break;
    case Grant::Kind::Code:
        return {
            Text::tr("Eloqua didn't accept the code from the browser. A code works only once and only for "
                     "60 seconds. Sign in with the browser again."),
            HelpTopic::ExpiredCode};
    case Grant::Kind::Password:
        return {Text::tr("Eloqua didn't accept the user name and password. The user name is the site name, a "
                         "backslash, and the user, such as AcmeEU\\jane.doe."),
                {}};
    }
    return {
        Text::tr("Eloqua didn't accept the refresh token or the client credentials. A refresh token works "
                 "only once and expires after a year. Sign in again to get a new one."),
        HelpTopic::RefreshToken};
}

Refusal refusalOf(const QString &errorName, Grant::Kind grant)
{
    if (errorName == "invalid_client"_L1)
        return {Text::tr("Eloqua didn't accept the client ID and client secret. Compare both with those of "
                         "your app (in Eloqua: Settings > AppCloud Developer)."),
                HelpTopic::ClientCredentials};
    if (errorName == "invalid_redirect_uri"_L1)
        return {Text::tr("The redirect URI differs from the callback URL of your app. They must be exactly "
                         "the same (in Eloqua: Settings > AppCloud Developer)."),
                HelpTopic::RedirectUri};
    if (errorName == "invalid_scope"_L1)
        return {Text::tr("Eloqua doesn't recognize the scope. The only supported scope is \"full\"."), {}};
    return refusalOf(grant);
}
} // namespace

ApiError tokenError(const HttpAnswer &answer, const Redactor &redact, Grant::Kind grant)
{
    ApiError error = errorFromAnswer(answer, redact);
    if (answer.status == 401 || answer.status == 400) {
        error.kind = ApiError::Kind::SignIn;
        error.failures.clear();
        const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        const Refusal refusal = refusalOf(body["error"_L1].toString(), grant);
        error.message = refusal.message;
        error.help = refusal.help;
    } else if (answer.status == 403) {
        // No document says that Eloqua does so. Nobody is signed in, so it is not about what a user may see.
        error.message =
            Text::tr("The sign-in server, or a proxy or firewall on the way to it, refused the sign-in. "
                     "Check the login "
                     "URL. If it's correct, ask your network administrator whether requests to it are "
                     "blocked, and your "
                     "Eloqua administrator whether this computer's IP address is on the allow list.");
        error.help = HelpTopic::AllowList;
    } else if (answer.status == 429 && grant != Grant::Kind::RefreshToken) {
        error.message = Text::tr("Eloqua allows only one sign-in per minute for each user of an app. Wait a "
                                 "minute, then try again.");
        error.help = HelpTopic::OncePerMinute;
    }
    return error;
}

ApiError failedAt(SignInStep step, const QUrl &loginUrl, ApiError error)
{
    const QString host = loginUrl.host();
    QString where;
    switch (step) {
    case SignInStep::Token:
        where = Text::tr("Signing in failed at %1 while requesting a token.").arg(host);
        break;
    case SignInStep::Code:
        where =
            Text::tr("Signing in failed at %1 while exchanging the browser's code for a token.").arg(host);
        break;
    case SignInStep::Account:
        where = Text::tr("Signing in failed at %1 while looking up the account (/id).").arg(host);
        break;
    }
    error.message = Text::sentences({where, error.message});
    return error;
}

} // namespace Inspector
