// SPDX-License-Identifier: MIT
#include "models/base/helptopic.h"

#include "models/base/apierror.h"

namespace Inspector
{

QStringList HelpTopic::all()
{
    return {FirstSteps, CreateApp, RedirectUri, OncePerMinute, ExpiredCode, RefreshToken, ClientCredentials,
            AllowList,  Keychain,  Filters,     Tables,        Exports,     Sending,      Network};
}

QString helpTopicOf(const ApiError &error)
{
    using Kind = ApiError::Kind;
    if (!error.help.isEmpty())
        return error.help;
    switch (error.kind) {
    case Kind::Network:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::Proxy:
    case Kind::ProxySignIn:
        return HelpTopic::Network;
    case Kind::Secrets:
        return HelpTopic::Keychain;
    case Kind::Gone:
    case Kind::Forbidden:
    case Kind::RateLimited:
        return HelpTopic::Tables;
    case Kind::SignIn:
    case Kind::Refused:
    case Kind::Server:
    case Kind::BadReply:
    case Kind::File:
    case Kind::Stopped:
        break;
    }
    return {};
}

QString helpTopicOf(const ApiError &error, const QString &otherwise)
{
    const QString own = helpTopicOf(error);
    return own.isEmpty() ? otherwise : own;
}

} // namespace Inspector
