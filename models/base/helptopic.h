// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Inspector
{

struct ApiError;

// Places in the guide (resources/help) that messages lead to: a page, and after # the heading on it, in lower
// case with hyphens for everything else. tests/ui/tst_help.cpp looks whether they are there.
namespace HelpTopic
{
inline const QString FirstSteps = QStringLiteral("first-steps");
inline const QString CreateApp = QStringLiteral("first-steps#create-an-app-in-eloqua");
inline const QString RedirectUri = QStringLiteral("sign-in-problems#the-redirect-uri-differs");
inline const QString OncePerMinute = QStringLiteral("sign-in-problems#one-sign-in-per-minute");
inline const QString ExpiredCode =
    QStringLiteral("sign-in-problems#the-code-from-the-browser-isn-t-accepted");
inline const QString RefreshToken = QStringLiteral("sign-in-problems#the-refresh-token-isn-t-accepted");
inline const QString ClientCredentials =
    QStringLiteral("sign-in-problems#the-client-id-or-secret-isn-t-accepted");
inline const QString AllowList = QStringLiteral("sign-in-problems#eloqua-refuses-this-user-or-this-computer");
inline const QString Keychain = QStringLiteral("sign-in-problems#the-keychain-can-t-be-used");
inline const QString Filters = QStringLiteral("filters#type-a-filter");
inline const QString Tables = QStringLiteral("troubleshooting#tables");
inline const QString Exports = QStringLiteral("troubleshooting#exports-and-kept-copies");
inline const QString Sending = QStringLiteral("repair#send");
inline const QString Network = QStringLiteral("troubleshooting#network");
QStringList all();
} // namespace HelpTopic

// Where the guide says more about this error; empty: nowhere, as one sentence is enough.
QString helpTopicOf(const ApiError &error);
// The same, of an error that is shown where the guide always says more: `otherwise`.
QString helpTopicOf(const ApiError &error, const QString &otherwise);

} // namespace Inspector
