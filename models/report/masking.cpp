// SPDX-License-Identifier: MIT
#include "models/report/masking.h"

#include <QRegularExpression>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// The first that fits at a place wins.
const QRegularExpression &pieces()
{
    static const QRegularExpression expression(
        u"(?<code>\\bELQ-\\d{5}\\b)"
        u"|(?<quoted>\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|‘[^’]*’|`[^`]*`"
        u"|(?<![\\p{L}\\p{N}])'[^']*'(?![\\p{L}\\p{N}]))"
        u"|(?<address>[^\\s\"'<>(),;:]+@[^\\s\"'<>(),;]+|\\w+://\\S+|\\bwww\\.\\S+)"
        u"|(?<number>\\+?\\d[\\d ().\\-/]{2,}\\d|\\+\\d+)"
        u"|(?<word>[\\p{L}\\p{M}\\p{N}_]+)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

const QRegularExpression &words()
{
    static const QRegularExpression expression(u"[\\p{L}\\p{M}\\p{N}_]+"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

// "Invalid email addresses." and "Invalid email address" are the same.
QString wordingOf(const QString &text)
{
    QStringList singular;
    QString line = text.simplified();
    while (line.endsWith(u'.') || line.endsWith(u'!') || line.endsWith(u':'))
        line.chop(1);
    for (QString word : line.split(u' ')) {
        if (word.endsWith("sses"_L1))
            word.chop(2);
        else if (word.endsWith(u's') && !word.endsWith("ss"_L1))
            word.chop(1);
        singular << word;
    }
    return singular.join(u' ');
}

bool startsSentence(const QString &text, qsizetype at)
{
    const QString before = text.left(at).trimmed();
    return before.isEmpty() || before.endsWith(u'.');
}
} // namespace

Masking::Masking(const CauseList &causes, const StatusCatalogue &catalogue)
    : m_isOn(true)
    , m_catalogue(catalogue)
{
    const auto addKnown = [this](const QString &text) {
        for (auto word = words().globalMatch(text); word.hasNext();)
            m_known << word.next().captured();
    };
    for (const StatusCode &code : catalogue.codes()) {
        addKnown(code.message);
        addKnown(code.text);
    }
    for (const QByteArray &field : causes.fields)
        addKnown(QString::fromUtf8(field));
    for (const Cause &cause : causes.causes) {
        addValues(cause.example);
        for (const CauseSample &sample : cause.samples) {
            for (const QByteArray &value : sample.values)
                addValues(value);
        }
    }
}

void Masking::addValues(QByteArrayView text)
{
    for (auto word = words().globalMatch(QString::fromUtf8(text)); word.hasNext();)
        m_values << word.next().captured().toCaseFolded();
}

bool Masking::isKnown(QByteArrayView code, const QString &text) const
{
    const StatusCode *const known = m_catalogue.find(QString::fromUtf8(code));
    // Where Eloqua fills something in, that is a value.
    return known && !known->message.isEmpty() && !known->message.contains(u'{') &&
           wordingOf(known->message) == wordingOf(text);
}

QString Masking::message(QByteArrayView code, const QString &text) const
{
    return !m_isOn || isKnown(code, text) ? text : maskedText(text);
}

QString Masking::message(const Cause &cause) const
{
    const bool isSampled = m_isOn && !cause.samples.isEmpty();
    return message(cause.statusCode,
                   QString::fromUtf8(isSampled ? cause.samples.first().message : cause.message));
}

QString Masking::value(const QString &value) const
{
    return m_isOn ? maskedValue(value) : value;
}

QString Masking::reason(const ReasonLine &line, const StatusCatalogue &catalogue) const
{
    ReasonLine shown = line;
    if (m_isOn && !isKnown(line.statusCode.toUtf8(), line.message)) {
        const StatusCode *const known = catalogue.find(line.statusCode);
        shown.message = known ? known->message : QString();
    }
    return reasonText(shown, catalogue);
}

QString Masking::maskedWord(const QString &word, bool isFirst) const
{
    if (m_values.contains(word.toCaseFolded()))
        return maskedValue(word);
    if (m_known.contains(word))
        return word;
    const auto isTelling = [](QChar c) { return c.isDigit() || c.isUpper() || c.isSurrogate(); };
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const QString rest = isFirst ? word.mid(1) : word;
    const bool isNumber = std::all_of(word.begin(), word.end(), isDigit); // a short one
    const bool isName = !isNumber && std::any_of(rest.begin(), rest.end(), isTelling);
    return isName ? maskedValue(word) : word;
}

QString Masking::maskedText(const QString &text) const
{
    QString masked;
    qsizetype done = 0;
    for (auto match = pieces().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch piece = match.next();
        const QString found = piece.captured();
        masked += text.mid(done, piece.capturedStart() - done);
        done = piece.capturedEnd();
        if (piece.hasCaptured(u"code"_s))
            masked += found;
        else if (piece.hasCaptured(u"quoted"_s))
            masked += found.front() + maskedValue(found.mid(1, found.size() - 2)) + found.back();
        else if (piece.hasCaptured(u"number"_s))
            masked += u'…';
        else if (piece.hasCaptured(u"address"_s))
            masked += maskedValue(found);
        else
            masked += maskedWord(found, startsSentence(text, piece.capturedStart()));
    }
    return masked + text.mid(done);
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
