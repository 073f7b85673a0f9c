// SPDX-License-Identifier: MIT
#include "models/report/masking.h"

#include <QRegularExpression>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QRegularExpression &words()
{
    static const QRegularExpression expression(u"[\\p{L}\\p{M}\\p{N}_]+"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

// Oracle documents "Invalid email addresses.", where Eloqua says "Invalid email address".
QString singular(const QString &word)
{
    if (word.endsWith("sses"_L1))
        return word.chopped(2);
    return word.endsWith(u's') && !word.endsWith("ss"_L1) ? word.chopped(1) : word;
}

// Without what Eloqua fills in: "{field}".
QStringList documentedWords(const StatusCatalogue &catalogue, QByteArrayView code)
{
    static const QRegularExpression filledIn(u"\\{[^}]*\\}"_s);
    const StatusCode *const known = catalogue.find(QString::fromUtf8(code));
    QStringList documented;
    if (known) {
        const QString text = QString(known->message).remove(filledIn);
        for (auto word = words().globalMatch(text); word.hasNext();)
            documented << singular(word.next().captured());
    }
    return documented;
}

// What stands between two words that are shown, or at an end.
void addGap(QStringList &shown, QStringView gap)
{
    const QStringView inner = gap.trimmed();
    const bool isPunctuation = inner.size() == 1 && QStringView(u",.:;").contains(inner.front());
    if (isPunctuation && !shown.isEmpty())
        shown.last() += inner;
    else if (!inner.isEmpty())
        shown << u"…"_s;
}
} // namespace

Masking::Masking(const StatusCatalogue &catalogue)
    : m_isOn(true)
    , m_catalogue(catalogue)
{
}

QString Masking::message(QByteArrayView code, const QString &text) const
{
    if (!m_isOn)
        return text;
    const QStringList documented = documentedWords(m_catalogue, code);
    QStringList shown;
    qsizetype next = 0; // of the documented ones
    qsizetype done = 0;
    for (auto match = words().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        const qsizetype place = documented.indexOf(singular(word.captured()), next);
        if (place < 0)
            continue;
        addGap(shown, QStringView(text).mid(done, word.capturedStart() - done));
        shown << word.captured();
        next = place + 1;
        done = word.capturedEnd();
    }
    addGap(shown, QStringView(text).mid(done));
    return shown.join(u' ');
}

QString Masking::value(const QString &value) const
{
    return m_isOn ? maskedValue(value) : value;
}

QString Masking::reason(const ReasonLine &line, const StatusCatalogue &catalogue) const
{
    ReasonLine shown = line;
    if (m_isOn) {
        const StatusCode *const known = catalogue.find(line.statusCode);
        shown.message = known ? known->message : QString();
    }
    return reasonText(shown, catalogue);
}

QString maskedValue(const QString &value)
{
    QStringList parts;
    const QStringList pieces = value.split(u'@');
    for (const QString &piece : pieces) {
        const QString inner = piece.trimmed();
        const qsizetype first = inner.isEmpty() || !inner.at(0).isHighSurrogate() ? 1 : 2;
        if (inner.isEmpty())
            parts << QString();
        else
            parts << (inner.size() > first ? inner.left(first) : QString()) + u'…';
    }
    return parts.join(u'@');
}

} // namespace Inspector
