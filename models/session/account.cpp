// SPDX-License-Identifier: MIT
#include "models/session/account.h"

#include "models/base/helptopic.h"
#include "models/base/text.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{

ApiError badReply(const QString &detail)
{
    return {.kind = ApiError::Kind::BadReply,
            .message = Text::tr("The sign-in server's account information (/id) can't be used. Check the "
                                "login URL, or send this message to your administrator."),
            .detail = detail};
}

bool isInDomain(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

} // namespace

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool isTrustedBase(const QUrl &base, const QUrl &loginUrl)
{
    if (!base.isValid() || base.host().isEmpty() || !base.userInfo().isEmpty())
        return false;
    if (isLoopback(loginUrl) && isLoopback(base))
        return base.scheme() == "https"_L1 || (base.scheme() == "http"_L1 && loginUrl.scheme() == "http"_L1);
    if (base.scheme() != "https"_L1)
        return false;
    const QString host = base.host().toLower();
    const QString login = loginUrl.host().toLower();
    if (isInDomain(host, u"eloqua.com"_s) || host == login)
        return true;
    // "login.example.com" vouches for "secure.example.com", but a bare "example.com" or an address for itself
    // only.
    const QString domain = login.section(u'.', 1);
    return domain.contains(u'.') && QHostAddress(login).isNull() && isInDomain(host, domain);
}

Result<Account> parseAccount(const QByteArray &body, const QString &apiVersion, const QUrl &loginUrl)
{
    const QByteArray text = body.trimmed();
    // QJsonDocument reads objects and arrays only; Eloqua's refusal is a bare JSON string.
    if (text.startsWith('"')) {
        return ApiError{
            .kind = ApiError::Kind::SignIn,
            .message = Text::tr("Eloqua didn't accept the sign-in. Sign in again. If that doesn't help, ask "
                                "your Eloqua administrator whether this user is active and may use the API, "
                                "and whether this computer's IP address is on the allow list."),
            .help = HelpTopic::AllowList};
    }
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return badReply({});
    const QJsonObject root = document.object();
    QString bulk =
        root["urls"_L1].toObject()["apis"_L1].toObject()["rest"_L1].toObject()["bulk"_L1].toString();
    if (bulk.isEmpty())
        return badReply(Text::tr("It contains no address for the Bulk API."));
    bulk.replace("{version}"_L1, apiVersion);
    if (!bulk.endsWith(u'/'))
        bulk += u'/';

    const QJsonObject user = root["user"_L1].toObject();
    Account account{.siteName = root["site"_L1].toObject()["name"_L1].toString(),
                    .userName = user["username"_L1].toString(),
                    .displayName = user["displayName"_L1].toString(),
                    .bulkUrl = QUrl(bulk, QUrl::StrictMode)};
    if (!isTrustedBase(account.bulkUrl, loginUrl)) {
        return ApiError{.kind = ApiError::Kind::BadReply,
                        .message =
                            Text::tr("The sign-in server gave %1 as the address of the API. That isn't a "
                                     "secure address of Eloqua or of %2, so no access token was sent there.")
                                .arg(bulk, loginUrl.host())};
    }
    return account;
}

} // namespace Inspector
