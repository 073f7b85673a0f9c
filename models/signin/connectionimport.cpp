// SPDX-License-Identifier: MIT
#include "models/signin/connectionimport.h"

#include "models/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
ApiError fileError(const QString &message)
{
    return {.kind = ApiError::Kind::File, .message = message};
}

QString fromJson(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 1) : value.toString();
}

// name=value, name: value, <name>value</name>, and name="x" ... value="y" of a Synapse property. Values of
// the form {$ctx:...} and ${...} are places to be filled in, not values.
QString fromText(const QString &text, const QString &key)
{
    const QString patterns[] = {
        uR"re(<(?:[\w.]+[.:])?%1>\s*([^<]*?)\s*</)re"_s.arg(key),
        uR"re(name="(?:[\w.]+\.)?%1"[^>]*\bvalue="([^"]*)")re"_s.arg(key),
        uR"re(^\s*(?:[\w.]+\.)?%1\s*[=:]\s*(.*?)\s*$)re"_s.arg(key),
    };
    for (const QString &pattern : patterns) {
        const QRegularExpression expression(pattern, QRegularExpression::MultilineOption |
                                                         QRegularExpression::CaseInsensitiveOption);
        QString value = expression.match(text).captured(1);
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.sliced(1, value.size() - 2);
        if (!value.isEmpty() && !value.startsWith(u'{') && !value.startsWith(u'$'))
            return value;
    }
    return {};
}
} // namespace

Result<ConnectionFileContent> importConnection(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto value = [&](const QString &key) {
        return (object.isEmpty() ? fromText(text, key) : fromJson(object, key)).trimmed();
    };
    ConnectionFileContent content;
    Connection &connection = content.connection;
    QString loginUrl;
    const std::pair<const char *, QString *> members[] = {{"clientId", &connection.clientId},
                                                          {"clientSecret", &content.secrets.clientSecret},
                                                          {"refreshToken", &content.secrets.refreshToken},
                                                          {"redirectUri", &connection.redirectUri},
                                                          {"scope", &connection.scope},
                                                          {"apiVersion", &connection.apiVersion},
                                                          {"loginUrl", &loginUrl}};
    bool found = false;
    for (const auto &[key, target] : members) {
        const QString read = value(QString::fromLatin1(key));
        if (read.isEmpty())
            continue;
        *target = read;
        found = true;
    }
    if (!found) {
        return fileError(Text::tr(
            "This text doesn't contain clientId, clientSecret, refreshToken, or redirectUri. You can import "
            "a JSON request of the Eloqua connector, the XML of a WSO2 proxy, or lines like clientId=..."));
    }
    if (!object.isEmpty())
        connection.name = value(u"name"_s);
    if (!loginUrl.isEmpty())
        connection.loginUrl = QUrl(loginUrl, QUrl::StrictMode);
    return content;
}

Result<ConnectionFileContent> importConnectionFile(const QString &path)
{
    const Result<QByteArray> bytes = readConnectionBytes(path);
    if (!bytes)
        return bytes.error();
    return importConnection(*bytes);
}

} // namespace Inspector
