// SPDX-License-Identifier: MIT
#include "models/base/redactor.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype ShortestSecret = 6;
constexpr auto Hidden = "[hidden]"_L1;
} // namespace

void Redactor::learn(const QString &secret)
{
    if (secret.size() < ShortestSecret || m_secrets.contains(secret))
        return;
    m_secrets << secret;
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    if (encoded != secret)
        m_secrets << encoded;
}

QString Redactor::operator()(QString text) const
{
    for (const QString &secret : m_secrets)
        text.replace(secret, Hidden);
    static const QRegularExpression scheme(uR"(\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{8,})"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    text.replace(scheme, u"\\1 [hidden]"_s);
    static const QRegularExpression member(
        uR"re((access_token|refresh_token|client_secret|password|"code"|\bcode(?==))("?\s*[:=]\s*"?)[^"&\s,}]+)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.replace(member, u"\\1\\2[hidden]"_s);
    return text;
}

} // namespace Inspector
