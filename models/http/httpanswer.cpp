// SPDX-License-Identifier: MIT
#include "models/http/httpanswer.h"

#include "models/base/counted.h"
#include "models/base/text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype LongestDetail = 500;
// How much of a body is looked at for a message, and what is cut off again after redaction: a secret that was
// cut in two is not recognised.
constexpr qsizetype LongestLook = 24'000;
constexpr qsizetype Margin = 4'000;
// Timers take no more than 24 days.
constexpr qint64 LongestRetryAfter = 7 * 86400;

QString scalarText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return {};
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QString withoutTags(QString html)
{
    static const QRegularExpression hidden(u"<(script|style|head)\\b.*?</\\1\\s*>"_s,
                                           QRegularExpression::DotMatchesEverythingOption |
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.remove(hidden);
    html.replace(tag, u" "_s);
    return html;
}

// {"failures":[{"field","value","constraint"}]}: Bulk API. [{"type","parameter"|"property","value",
// "requirement":{"type"}}]: Application API, which Oracle also lists for these endpoints.
QList<ApiError::Failure> failuresOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QJsonArray entries = document.array();
    if (document.isObject()) {
        const QJsonObject object = document.object();
        entries = object.contains("failures"_L1) ? object["failures"_L1].toArray() : QJsonArray{object};
    }
    QList<ApiError::Failure> failures;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        QString field = scalarText(entry["field"_L1]);
        if (field.isEmpty())
            field = scalarText(entry.contains("parameter"_L1) ? entry["parameter"_L1] : entry["property"_L1]);
        QString constraint = scalarText(entry["constraint"_L1]);
        if (constraint.isEmpty())
            constraint = entry["requirement"_L1].toObject()["type"_L1].toString();
        if (!field.isEmpty() || !constraint.isEmpty())
            failures << ApiError::Failure{field, scalarText(entry["value"_L1]), constraint};
    }
    return failures;
}

ApiError::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return ApiError::Kind::SignIn;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
    case 410:
        return ApiError::Kind::Gone;
    case 429:
        return ApiError::Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return ApiError::Kind::Server;
    return status >= 400 ? ApiError::Kind::Refused : ApiError::Kind::BadReply;
}

// To be sent is what is shown: a request ID, where the server gave one.
QString supportText(const QString &requestId)
{
    return requestId.isEmpty() ? Text::tr("If the problem continues, send this message to Oracle Support.")
                               : Text::tr("If the problem continues, send the request ID to Oracle Support.");
}

QString messageFor(const ApiError &error, const QUrl &location)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::SignIn:
        return Text::tr("Eloqua no longer accepts the sign-in. Sign in again.");
    case Kind::Forbidden:
        return Text::tr(
            "This Eloqua user isn't allowed to see this. Ask your Eloqua administrator for permission.");
    case Kind::Gone:
        return Text::tr("Eloqua couldn't find this. Check the number, and whether Eloqua still keeps it.");
    case Kind::RateLimited:
        if (error.retryAfter) {
            return Text::tr(
                       "Eloqua received too many requests and asks you to wait %1. Try again after that.")
                .arg(retryAfterText(*error.retryAfter));
        }
        return Text::tr("Eloqua received too many requests. Wait a minute, then try again.");
    case Kind::Refused:
        return error.failures.isEmpty() ? Text::tr("Eloqua didn't accept the request. Check the filter, the "
                                                   "sort order, and the page size.")
                                        : Text::tr("Eloqua didn't accept the request, because the value "
                                                   "below isn't allowed. Change it and try again.");
    case Kind::Server:
        if (error.retryAfter) {
            return Text::tr("Eloqua couldn't respond because of a temporary problem and asks you to wait %1. "
                            "Try again after that.")
                .arg(retryAfterText(*error.retryAfter));
        }
        return Text::sentences(
            {Text::tr("Eloqua couldn't respond because of an internal error. Try again in a few minutes."),
             supportText(error.requestId)});
    default:
        break;
    }
    if (!location.isEmpty()) {
        return Text::tr("The server redirected the request to another address (%1). The redirect wasn't "
                        "followed, so that no token is sent there. Check the login URL and the proxy.")
            .arg(location.host().isEmpty() ? location.toDisplayString(QUrl::RemoveQuery) : location.host());
    }
    return Text::tr("The server sent an unexpected response.");
}

} // namespace

QString spanText(std::chrono::seconds span)
{
    const qint64 seconds = span.count();
    const qint64 minutes = (seconds + 59) / 60;
    const qint64 hours = (seconds + 3599) / 3600;
    const qint64 days = seconds / 86400;
    if (seconds < 120)
        return Text::tr("%1 second(s)", nullptr, pluralNumber(seconds)).arg(seconds);
    if (seconds < 7200)
        return Text::tr("%1 minute(s)", nullptr, pluralNumber(minutes)).arg(minutes);
    if (days >= 2 && seconds % 86400 == 0)
        return Text::tr("%1 day(s)", nullptr, pluralNumber(days)).arg(days);
    return Text::tr("%1 hour(s)", nullptr, pluralNumber(hours)).arg(hours);
}

QString retryAfterText(std::chrono::seconds span)
{
    const QString text = spanText(span);
    return span.count() < LongestRetryAfter ? text : Text::tr("at least %1").arg(text);
}

QString plainText(const QByteArray &body, const Redactor &redact)
{
    const QByteArray trimmed = body.trimmed();
    if (trimmed == "{}" || trimmed == "[]")
        return {}; // no words
    QString text;
    if (trimmed.startsWith('"')) {
        const QJsonDocument wrapped = QJsonDocument::fromJson('[' + trimmed + ']');
        text = wrapped.array().at(0).toString();
    } else if (trimmed.startsWith('{')) {
        const QJsonObject object = QJsonDocument::fromJson(trimmed).object();
        // The token endpoint's {"error","error_description"} and the Bulk API's {"error","errorSeverity"}.
        const QStringList words{scalarText(object["error"_L1]), scalarText(object["error_description"_L1]),
                                scalarText(object["message"_L1])};
        text = words.filter(QRegularExpression(u"."_s)).join(u": "_s);
    }
    if (text.isEmpty())
        text = QString::fromUtf8(trimmed.left(LongestLook));
    const bool isCut = trimmed.size() > LongestLook;
    text = redact(text);
    if (isCut)
        text.chop(std::min(Margin, text.size()));
    if (trimmed.startsWith('<'))
        text = withoutTags(text);
    text = redact(text.simplified());
    return text.size() > LongestDetail ? text.left(LongestDetail) + u'…' : text;
}

ApiError errorFromAnswer(const HttpAnswer &answer, const Redactor &redact)
{
    ApiError error{.kind = kindOf(answer.status),
                   .httpStatus = answer.status,
                   .reason = answer.reason,
                   .detail = plainText(answer.body, redact),
                   .requestId = answer.requestId,
                   .retryAfter = answer.retryAfter};
    if (error.kind == ApiError::Kind::Refused)
        error.failures = failuresOf(answer.body);
    error.message = messageFor(error, answer.location);
    return redact(error);
}

ApiError badReply(const HttpAnswer &answer, const QString &what)
{
    return answer.redact(ApiError{
        .kind = ApiError::Kind::BadReply,
        .httpStatus = answer.status,
        .reason = answer.reason,
        .message = Text::sentences(
            {Text::tr("The server's response can't be used: %1. None of it is shown. Try again.").arg(what),
             supportText(answer.requestId)}),
        .detail = plainText(answer.body.left(LongestLook + 1), answer.redact),
        .requestId = answer.requestId});
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qint64 seconds = text.toLongLong(&ok);
    if (ok)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, LongestRetryAfter));
    QDateTime until =
        QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!until.isValid())
        return std::nullopt;
    until.setTimeSpec(Qt::UTC);
    return std::chrono::seconds(std::clamp<qint64>(now.secsTo(until), 0, LongestRetryAfter));
}

} // namespace Inspector
