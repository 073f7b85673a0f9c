// SPDX-License-Identifier: MIT
#include "models/session/authorization.h"

#include "models/base/helptopic.h"
#include "models/base/text.h"
#include "models/session/account.h"
#include "models/session/tokenrequest.h"

#include <QRandomGenerator>
#include <QUrlQuery>

#include <array>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Verdict = CallbackAnswer::Verdict;

QString refusalWords(const QString &error, const QString &description)
{
    if (error == "access_denied"_L1)
        return Text::tr("Access wasn't allowed on Eloqua's page, so you weren't signed in.");
    if (error == "invalid_scope"_L1)
        return Text::tr("Eloqua doesn't recognize the scope. The only supported scope is \"full\".");
    if (error == "unsupported_response_type"_L1)
        return Text::tr(
            "Eloqua doesn't let this app sign in with the browser. Check the app's settings in Eloqua.");
    const QString words = description.isEmpty() ? error : error + u": "_s + description;
    return Text::tr("Eloqua ended the sign-in with the browser: %1.").arg(words.left(200));
}

// The sentences of the authorize page (Oracle documents the first four), by what is in them.
struct PageWords {
    QLatin1StringView part;
    const QString &help;
    const char *sentence;
};
const PageWords pageWords[] = {
    {"\"client_id\" parameter is required"_L1, HelpTopic::ClientCredentials,
     QT_TRANSLATE_NOOP("Text", "Eloqua didn't receive a client ID. Enter the client ID of your app.")},
    {"not a known client identifier"_L1, HelpTopic::ClientCredentials,
     QT_TRANSLATE_NOOP("Text", "Eloqua doesn't recognize this client ID. Compare it with the client "
                               "ID of your app, and check that the login URL is correct.")},
    {"not a valid client identifier"_L1, HelpTopic::ClientCredentials,
     QT_TRANSLATE_NOOP("Text", "The client ID has the wrong format. It must have 32 letters and "
                               "digits in five groups separated by hyphens.")},
    {"redirect_uri"_L1, HelpTopic::RedirectUri,
     QT_TRANSLATE_NOOP(
         "Text",
         "The redirect URI differs from the callback URL of your app. They must be exactly the same.")},
    {"already authorized this app"_L1, HelpTopic::OncePerMinute,
     QT_TRANSLATE_NOOP("Text", "Eloqua allows only one sign-in per minute for each user of an app. "
                               "Wait a minute, then try again.")},
    {"Too Many Requests"_L1, HelpTopic::OncePerMinute,
     QT_TRANSLATE_NOOP("Text", "Eloqua allows only one sign-in per minute for each user of an app. "
                               "Wait a minute, then try again.")},
};

bool isSamePlace(const QUrl &address, const QUrl &redirect)
{
    const int usual = redirect.scheme() == "https"_L1 ? 443 : 80;
    const auto path = [](const QUrl &url) { return url.path().isEmpty() ? u"/"_s : url.path(); };
    return address.scheme() == redirect.scheme() && address.host() == redirect.host() &&
           address.port(usual) == redirect.port(usual) && path(address) == path(redirect);
}
} // namespace

QString newState()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return QString::fromLatin1(bytes.toHex());
}

QUrl authorizeUrl(const Connection &connection, const QString &state)
{
    QByteArray query = "response_type=code";
    const std::pair<const char *, QString> items[] = {{"client_id", connection.clientId},
                                                      {"redirect_uri", connection.redirectUri},
                                                      {"scope", connection.scope},
                                                      {"state", state}};
    for (const auto &[name, value] : items) {
        if (!value.isEmpty())
            query += '&' + QByteArray(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return QUrl::fromEncoded(authorizePageUrl(connection.loginUrl).toEncoded() + '?' + query,
                             QUrl::StrictMode);
}

bool canListenFor(const QString &redirectUri)
{
    const QUrl url(redirectUri, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "http"_L1 && isLoopback(url);
}

CallbackAnswer readCallback(const QUrl &address, const Connection &connection, const QString &state)
{
    if (!isSamePlace(address, QUrl(connection.redirectUri, QUrl::StrictMode))) {
        return {.sentence = Text::tr("That isn't the address that Eloqua opens after you allow access. The "
                                     "correct address starts with %1.")
                                .arg(connection.redirectUri)};
    }
    const QUrlQuery query(address);
    const auto value = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    // First of all, for anybody can send a browser to an address with an error in it.
    if (value(u"state"_s) != state) {
        return {.sentence = Text::tr(
                    "The browser returned from a different sign-in (the \"state\" doesn't match), so its "
                    "response wasn't used. Finish the sign-in on the page that was opened last.")};
    }
    if (query.hasQueryItem(u"error"_s))
        return {.verdict = Verdict::Refused,
                .sentence = refusalWords(value(u"error"_s), value(u"error_description"_s))};
    if (value(u"code"_s).isEmpty())
        return {.sentence = Text::tr("The address doesn't contain a code. Copy the whole address.")};
    return {.verdict = Verdict::Code, .code = value(u"code"_s)};
}

CallbackAnswer readPasted(const QString &text, const Connection &connection, const QString &state)
{
    const QString trimmed = text.trimmed();
    for (const PageWords &words : pageWords) {
        if (trimmed.contains(words.part) && trimmed.contains(u' '))
            return {.verdict = Verdict::Refused, .sentence = Text::tr(words.sentence), .help = words.help};
    }
    if (trimmed.isEmpty())
        return {.sentence = Text::tr("Paste the address that the browser shows after you allow access.")};
    return readCallback(QUrl::fromEncoded(trimmed.toUtf8(), QUrl::TolerantMode), connection, state);
}

} // namespace Inspector
