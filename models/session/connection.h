// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace Inspector
{

// Where and as which app to sign in; nothing secret, so it may be kept in settings. The names are those of
// the Eloqua connector for WSO2.
struct Connection {
    QString name;
    QString clientId;
    QString redirectUri;
    QString scope = QStringLiteral("full");     // the only scope that Oracle documents
    QString apiVersion = QStringLiteral("2.0"); // fills {version} in the URLs that /id gives
    QUrl loginUrl{QStringLiteral("https://login.eloqua.com")};
    bool operator==(const Connection &) const = default;
};

// The two values that never leave memory or a SecretStore.
struct Secrets {
    QString clientSecret;
    QString refreshToken;
    bool operator==(const Secrets &) const = default;
};

} // namespace Inspector
