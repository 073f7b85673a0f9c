// SPDX-License-Identifier: MIT
#include "models/diagnostics/diagnostics.h"

#include "models/base/filereplacement.h"
#include "models/base/text.h"
#include "models/diagnostics/settingslist.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QSaveFile>
#include <QSettings>
#include <QSslSocket>
#include <QSysInfo>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString nameOf(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    static const QMap<Kind, QString> names = {{Kind::Network, u"network"_s},
                                              {Kind::Timeout, u"timeout"_s},
                                              {Kind::Tls, u"TLS"_s},
                                              {Kind::SignIn, u"sign-in"_s},
                                              {Kind::Refused, u"refused"_s},
                                              {Kind::Forbidden, u"forbidden"_s},
                                              {Kind::Gone, u"gone"_s},
                                              {Kind::RateLimited, u"too many requests"_s},
                                              {Kind::Server, u"server"_s},
                                              {Kind::BadReply, u"bad response"_s},
                                              {Kind::File, u"file"_s},
                                              {Kind::Secrets, u"keychain"_s},
                                              {Kind::Stopped, u"stopped"_s},
                                              {Kind::Proxy, u"proxy"_s},
                                              {Kind::ProxySignIn, u"proxy sign-in"_s}};
    return names.value(kind);
}

QString toText(const RequestNote &note)
{
    const QString status = note.status > 0 ? QString::number(note.status) : u"no response"_s;
    const QString failure = note.failure ? u" (%1)"_s.arg(nameOf(*note.failure)) : QString();
    return u"%1  %2 %3  %4%5  %6 ms"_s.arg(note.at.toString(Qt::ISODateWithMs),
                                           QString::fromLatin1(note.verb), QString::fromUtf8(note.path),
                                           status, failure, QString::number(note.took.count()));
}

// What is known of the person, so that it is found wherever it stands.
PersonalData personalDataOf(const Diagnostics &diagnostics)
{
    PersonalData personal;
    if (diagnostics.account) {
        personal.learn(diagnostics.account->siteName, u"[site]"_s);
        personal.learn(diagnostics.account->userName, u"[user]"_s);
        personal.learn(diagnostics.account->displayName, u"[user]"_s);
        personal.learn(diagnostics.account->bulkUrl.host(), u"[host]"_s);
    }
    if (diagnostics.connection) {
        personal.learn(diagnostics.connection->name, u"[connection]"_s);
        personal.learn(diagnostics.connection->clientId, u"[client ID]"_s);
        personal.learn(diagnostics.connection->loginUrl.host(), u"[host]"_s);
        personal.learn(QUrl(diagnostics.connection->redirectUri).host(), u"[host]"_s);
    }
    personal.learn(QDir::homePath(), u"[home]"_s);
    personal.learn(QDir::home().dirName(), u"[user]"_s);
    personal.learn(QSysInfo::machineHostName(), u"[computer]"_s);
    for (const QString &value : hiddenValues(diagnostics.settings))
        personal.learn(value, u"[value]"_s);
    return personal;
}

void addSection(QString &text, const QString &title, const QStringList &lines)
{
    text += title + u'\n';
    for (const QString &line : lines)
        text += u"  "_s + line + u'\n';
    if (lines.isEmpty())
        text += u"  none\n"_s;
    text += u'\n';
}

QStringList signInLines(const Diagnostics &diagnostics, Personal personal)
{
    QStringList lines = {u"state: "_s +
                         (diagnostics.signIn.isEmpty() ? u"not signed in"_s : diagnostics.signIn)};
    if (!diagnostics.signInError.isEmpty())
        lines << u"error: "_s + diagnostics.signInError;
    if (const auto &connection = diagnostics.connection) {
        const bool isUsual = connection->loginUrl == Connection().loginUrl;
        lines << u"login URL: "_s + (isUsual ? u"Eloqua's"_s : u"another one"_s);
        lines << u"API version: %1, scope: %2"_s.arg(connection->apiVersion, connection->scope);
        if (personal == Personal::Shown)
            lines << u"connection: %1, client ID: %2, redirect URI: %3, login URL: %4"_s.arg(
                connection->name, connection->clientId, connection->redirectUri,
                connection->loginUrl.toString());
    }
    if (diagnostics.account && personal == Personal::Shown)
        lines << u"account: %1 (%2) at %3, %4"_s.arg(
            diagnostics.account->userName, diagnostics.account->displayName, diagnostics.account->siteName,
            diagnostics.account->bulkUrl.toString());
    return lines;
}
} // namespace

QList<Diagnostics::Fact> systemFacts()
{
    const QLocale locale;
    return {{u"program"_s,
             u"%1 %2"_s.arg(QCoreApplication::applicationName(), QStringLiteral(INSPECTOR_VERSION))},
            {u"Qt"_s,
             u"%1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR))},
            {u"system"_s, u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                                 QSysInfo::kernelVersion(), QSysInfo::buildAbi())},
            {u"TLS"_s, QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"none"_s},
            {u"language"_s, locale.name()},
            {u"minutes ahead of UTC"_s, QString::number(QDateTime::currentDateTime().offsetFromUtc() / 60)}};
}

QVariantMap allSettings()
{
    QVariantMap all;
    const QSettings settings;
    for (const QString &key : settings.allKeys())
        all.insert(key, settings.value(key));
    return all;
}

QString diagnosticText(const Diagnostics &diagnostics, Personal personal)
{
    const PersonalData known = personalDataOf(diagnostics);
    // Secrets first: half of one is not recognised once a host has been taken out of it.
    const auto scrub = [&diagnostics, &known, personal](const QString &line) {
        const QString safe = diagnostics.redact(line);
        return personal == Personal::Shown ? safe : known.hide(safe);
    };
    const auto scrubAll = [&scrub](const QStringList &lines) {
        QStringList scrubbed;
        for (const QString &line : lines)
            scrubbed << scrub(line);
        return scrubbed;
    };
    QString text = u"Diagnostic information of Eloqua Sync Inspector, %1\n"_s.arg(
        QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    text += personal == Personal::Shown ? u"With names, hosts, and values of filters. Without secrets.\n\n"_s
                                        : u"Without secrets, names, hosts, and values of filters.\n\n"_s;
    QStringList system;
    for (const Diagnostics::Fact &fact : diagnostics.system)
        system << diagnostics.redact(fact.name + u": "_s + fact.value);
    addSection(text, u"System"_s, system);
    addSection(text, u"Sign-in"_s, scrubAll(signInLines(diagnostics, personal)));
    // Of settings, what may be seen is chosen; of what is chosen, nothing needs to be taken out.
    QStringList settings;
    for (const QString &line : settingsLines(diagnostics.settings, personal))
        settings << diagnostics.redact(line);
    addSection(text, u"Settings"_s, settings);
    QStringList requests;
    for (const RequestNote &note : diagnostics.requests)
        requests << diagnostics.redact(toText(note));
    addSection(text, u"Last requests"_s, requests);
    QStringList log;
    for (const LogLine &line : diagnostics.log) {
        const QString message = scrub(line.message).replace(u'\n', u"\n    "_s);
        log << u"%1  %2 %3: %4"_s.arg(line.at.toString(Qt::ISODateWithMs), line.level, line.category,
                                      message);
    }
    addSection(text, u"Log"_s, log);
    return text;
}

Outcome saveDiagnostics(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && commitWhole(file, text.toUtf8()))
        return Done{};
    return ApiError{.kind = ApiError::Kind::File,
                    .message = Text::tr("Couldn't save %1: %2.").arg(path, file.errorString())};
}

} // namespace Inspector
