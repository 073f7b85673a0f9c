// SPDX-License-Identifier: MIT
#include "models/base/redactor.h"

#include <QUrl>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype ShortestSecret = 6;

// How one character of a secret may be written by a server that echoes it: as it is, percent-encoded, escaped
// in JSON (.NET writes \u003d for =), in JSON within JSON, or in HTML.
QString spellings(QChar c)
{
    const ushort code = c.unicode();
    if (code < 0x80 && c.isLetterOrNumber())
        return c;
    if (code >= 0x80)
        return QRegularExpression::escape(QString(c)); // no token has any; half a pair has no encoding
    const QString literal = QRegularExpression::escape(QString(c));
    const QString percent = QString::fromLatin1(QUrl::toPercentEncoding(c, {}, QByteArray(1, char(code))));
    const QString hex = QString::number(code, 16);
    return u"(?:\\\\*%1|(?i:%2|\\\\+u%3|&#x0*%4;)|&#0*%5;%6)"_s.arg(
        literal, percent, hex.rightJustified(4, u'0'), hex, QString::number(code),
        c == u'&' ? u"|&amp;"_s : QString());
}
} // namespace

void Redactor::learn(const QString &secret)
{
    if (secret.size() < ShortestSecret || m_secrets.contains(secret))
        return;
    m_secrets << secret;
    const QByteArray base64 = secret.toUtf8().toBase64(QByteArray::OmitTrailingEquals);
    for (const QString &text : {secret, QString::fromLatin1(base64)}) {
        QString pattern;
        for (const QChar c : text)
            pattern += spellings(c);
        m_spellings << QRegularExpression(pattern);
    }
}

QString Redactor::operator()(QString text) const
{
    for (const QRegularExpression &secret : m_spellings)
        text.replace(secret, u"[hidden]"_s);
    static const QRegularExpression scheme(uR"(\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{8,})"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    text.replace(scheme, u"\\1 [hidden]"_s);
    static const QRegularExpression member(
        uR"re((access_token|refresh_token|client_secret|password|"code"(?=\s*:\s*")|\bcode(?==))("?\s*[:=]\s*"?)[^"&\s,}]+)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.replace(member, u"\\1\\2[hidden]"_s);
    return text;
}

ApiError Redactor::operator()(ApiError error) const
{
    for (QString *text : {&error.message, &error.reason, &error.detail, &error.requestId})
        *text = (*this)(*text);
    for (ApiError::Failure &failure : error.failures) {
        for (QString *text : {&failure.field, &failure.value, &failure.constraint})
            *text = (*this)(*text);
    }
    return error;
}

} // namespace Inspector
