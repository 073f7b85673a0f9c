// SPDX-License-Identifier: MIT
#include "app/demo/api/oauth.h"

#include "app/demo/content/json.h"
#include "app/demo/content/rowtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <atomic>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Inspector::Demo
{

namespace
{
constexpr std::chrono::seconds CodeLife = 60s;
constexpr std::chrono::seconds Throttle = 60s;
// The only number that any source shows; the others are invented, so nobody may key on them.
constexpr int InvalidRedirectUri = 2509;

QHash<QString, QString> bodyFields(const Request &request)
{
    QHash<QString, QString> fields;
    if (request.headers.value("content-type").startsWith("application/x-www-form-urlencoded")) {
        for (QByteArray pair : request.body.split('&')) {
            pair.replace('+', ' ');
            const qsizetype equals = pair.indexOf('=');
            if (equals < 0)
                continue;
            fields.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(equals))),
                          QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(equals + 1))));
        }
        return fields;
    }
    const QJsonObject object = QJsonDocument::fromJson(request.body).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key(), it.value().toString());
    return fields;
}

// What follows the scheme in the Authorization header, or nothing.
QByteArray credentials(const Request &request, QByteArrayView scheme)
{
    const QByteArray header = request.headers.value("authorization");
    return header.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0
               ? header.mid(scheme.size()).trimmed()
               : QByteArray();
}

Response redirect(const QString &redirectUri, const QList<std::pair<QString, QString>> &parameters)
{
    QUrl url(redirectUri);
    QUrlQuery query(url);
    for (const auto &[key, value] : parameters) {
        if (!value.isNull())
            query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    url.setQuery(query);
    Response response;
    response.status = 302;
    response.headers = {{"Location", url.toEncoded()}};
    return response;
}

// Before client and redirect URI are known to be good the server shows a page instead of redirecting.
Response page(QByteArray sentence, int status = 200)
{
    Response response;
    response.status = status;
    response.setHtml(std::move(sentence));
    return response;
}
} // namespace

TokenIssuer::TokenIssuer(const Options &options, const Clock &clock)
    : m_options(options)
    , m_clock(clock)
{
    // A token of one server must not open another one in the same test.
    static std::atomic<quint64> instances = 0;
    m_secrets = ++instances << 32;
    m_refreshToken = newSecret();
}

// Opaque, long, and with the characters that real ones have and forms must encode. Not random: the server is
// a toy on loopback, and the same sequence at each start makes tests repeatable.
QByteArray TokenIssuer::newSecret()
{
    QByteArray secret;
    for (int part = 0; part < 8; ++part)
        secret += QByteArray::number(mixed(++m_secrets * 0x51ed27ULL), 36) + "~-_."[part % 4];
    return secret + '=';
}

Response TokenIssuer::authorize(const Request &request)
{
    static const QRegularExpression guid(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    const QString client = request.value(u"client_id");
    const QString target = request.value(u"redirect_uri");
    const QString state = request.value(u"state");
    if (client.isEmpty())
        return page("The \"client_id\" parameter is required.");
    if (!guid.match(client).hasMatch())
        return page("The \"client_id\" value is not a valid client identifier.");
    if (client.toUtf8() != m_options.clientId)
        return page("The \"client_id\" value is not a known client identifier.");
    if (target.isEmpty())
        return page("The \"redirect_uri\" parameter is required.");
    if (!isRegistered(target))
        return page("The \"redirect_uri\" value does not match the client's redirect URI.");
    if (request.value(u"response_type") != u"code")
        return redirect(target, {{u"error"_s, u"unsupported_response_type"_s}, {u"state"_s, state}});
    if (const QString scope = request.value(u"scope"); !scope.isEmpty() && scope != u"full")
        return redirect(target, {{u"error"_s, u"invalid_scope"_s}, {u"state"_s, state}});
    if (m_options.behaviour.refuseConsent)
        return redirect(target, {{u"error"_s, u"access_denied"_s}, {u"state"_s, state}});
    if (!mayAuthorize())
        return tooSoon();
    m_code = Code{newSecret(), target, m_clock.now().addSecs(CodeLife.count())};
    return redirect(target, {{u"code"_s, QString::fromLatin1(m_code->text)}, {u"state"_s, state}});
}

Response TokenIssuer::token(const Request &request)
{
    // Id and secret in the body are not supported (documented), so they are not even looked for there.
    const QByteArray basic = QByteArray::fromBase64(credentials(request, "Basic "));
    if (basic != m_options.clientId + ':' + m_options.clientSecret)
        return error("invalid_client", 2002, "The client could not be authenticated.");
    const Fields fields = bodyFields(request);
    const QString grant = fields.value(u"grant_type"_s);
    if (const QString scope = fields.value(u"scope"_s); !scope.isEmpty() && scope != u"full")
        return error("invalid_scope", 2505, "The requested scope is not known.");
    if (grant == u"refresh_token")
        return refresh(fields);
    if (grant == u"authorization_code")
        return exchangeCode(fields);
    if (grant == u"password")
        return checkPassword(fields);
    return error("unsupported_grant_type", 2503, "The grant type is missing or not supported.");
}

Response TokenIssuer::refresh(const Fields &fields)
{
    if (const QString uri = fields.value(u"redirect_uri"_s); !uri.isEmpty() && !isRegistered(uri))
        return error("invalid_redirect_uri", InvalidRedirectUri,
                     "The redirect URI does not match the registered one.");
    if (fields.value(u"refresh_token"_s).toUtf8() != m_refreshToken)
        return invalidGrant("The refresh token is invalid, expired or was used before.");
    if (m_options.behaviour.refreshRevokesAccess)
        revokeAccessTokens();
    return tokens();
}

Response TokenIssuer::exchangeCode(const Fields &fields)
{
    const std::optional<Code> code = std::exchange(m_code, std::nullopt); // single use, whatever comes of it
    if (!code || fields.value(u"code"_s).toUtf8() != code->text || code->expiry < m_clock.now())
        return invalidGrant("The authorization code is invalid or expired.");
    if (fields.value(u"redirect_uri"_s) != code->redirectUri)
        return error("invalid_redirect_uri", InvalidRedirectUri,
                     "The redirect URI differs from that of the authorization.");
    return tokens();
}

Response TokenIssuer::checkPassword(const Fields &fields)
{
    const QString user = m_options.site + u'\\' + m_options.user;
    if (fields.value(u"username"_s) != user || fields.value(u"password"_s) != m_options.password)
        return invalidGrant("The user name or password is wrong.");
    return mayAuthorize() ? tokens() : tooSoon();
}

Response TokenIssuer::tokens()
{
    const bool rotates = !m_options.behaviour.dropNewRefreshToken;
    if (rotates)
        m_refreshToken = newSecret();
    Response response;
    QByteArray json;
    Json::Object(json)
        .text("access_token", issueAccessToken())
        .text("token_type", "bearer")
        .number("expires_in", m_options.behaviour.accessTokenSeconds)
        .optionalText("refresh_token", rotates ? m_refreshToken : QByteArray())
        .end();
    response.setJson(json);
    return response;
}

Response TokenIssuer::error(const QByteArray &name, int code, const QByteArray &description, int status) const
{
    Response response;
    response.status = status;
    QByteArray json;
    Json::Object object(json);
    object.text("error", name);
    if (m_options.behaviour.errorCodeAsText)
        object.text("error_code", QByteArray::number(code));
    else
        object.number("error_code", code);
    object.text("error_description", description).end();
    response.setJson(json);
    return response;
}

Response TokenIssuer::invalidGrant(const QByteArray &description) const
{
    switch (m_options.behaviour.invalidGrant) {
    case Behaviour::InvalidGrant::Json401:
        return error("invalid_grant", 2504, description);
    case Behaviour::InvalidGrant::Json400:
        return error("invalid_grant", 2504, description, 400);
    case Behaviour::InvalidGrant::Html400:
        break;
    }
    return page("<!DOCTYPE html><html><head><title>Bad Request</title></head><body><h1>400 - "
                "invalid_grant</h1></body></html>",
                400);
}

Response TokenIssuer::tooSoon() const
{
    return page("<html><head><title>Too Many Requests</title></head><body>This user has already authorized "
                "this app within "
                "the allowed time frame of 60 seconds.</body></html>",
                429);
}

bool TokenIssuer::accepts(const Request &request) const
{
    const QByteArray basic = credentials(request, "Basic ");
    if (!basic.isEmpty()) {
        const QString expected = m_options.site + u'\\' + m_options.user + u':' + m_options.password;
        return QByteArray::fromBase64(basic) == expected.toUtf8();
    }
    const auto expiry = m_expiries.constFind(credentials(request, "Bearer "));
    return expiry != m_expiries.cend() && *expiry > m_clock.now();
}

QByteArray TokenIssuer::issueAccessToken()
{
    m_accessToken = newSecret();
    m_expiries.insert(m_accessToken, m_clock.now().addSecs(m_options.behaviour.accessTokenSeconds));
    return m_accessToken;
}

void TokenIssuer::spendRefreshToken()
{
    m_refreshToken = newSecret();
}

bool TokenIssuer::isRegistered(const QString &redirectUri) const
{
    return m_options.behaviour.prefixRedirects ? redirectUri.startsWith(m_options.redirectUri)
                                               : redirectUri == m_options.redirectUri;
}

bool TokenIssuer::mayAuthorize()
{
    const QDateTime now = m_clock.now();
    const bool tooEarly =
        m_lastAuthorization.isValid() && m_lastAuthorization.addSecs(Throttle.count()) > now;
    if (m_options.behaviour.throttleAuthorize && tooEarly)
        return false;
    m_lastAuthorization = now;
    return true;
}

} // namespace Inspector::Demo
