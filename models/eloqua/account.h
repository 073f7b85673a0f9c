// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QUrl>

namespace Inspector
{

// Who is signed in and where the API of that site lives, as GET login.eloqua.com/id tells.
struct Account {
    QString siteName;
    QString userName; // the login name, as in a sync's createdBy
    QString displayName;
    QUrl bulkUrl; // with the version filled in; ends in '/'
    bool operator==(const Account &) const = default;
    // The same person on the same site, which may have moved to another pod.
    bool isSameAs(const Account &other) const
    {
        return siteName == other.siteName && userName == other.userName;
    }
};

// Reads the body of /id. A JSON string in place of the object is how Eloqua refuses (with status 200:
// "Not authenticated."), and becomes an error of kind SignIn. A base URL that is not to be trusted with a
// token becomes an error as well. The server's words and redaction are the caller's business.
Result<Account> parseAccount(const QByteArray &body, const QString &apiVersion, const QUrl &loginUrl);

// May a bearer token that `loginUrl` gave be sent to `base`? Only over https and to the login's own domain or
// eloqua.com; plain http only from this computer to this computer.
bool isTrustedBase(const QUrl &base, const QUrl &loginUrl);
bool isLoopback(const QUrl &url);

} // namespace Inspector
