// SPDX-License-Identifier: MIT
// Which finding a value has: fixed lists, in a fixed order. A change here moves counts between findings, so
// that reports of one sync would no longer agree.
#include "models/causes/finding.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype LongestText = 32'000; // of a large text field (triage-and-repair 7); others have less
constexpr qsizetype LongestEmail = 254;   // RFC 5321

bool isBlank(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x09 && u <= 0x0d) || u == 0x20 || u == 0x85 || u == 0xa0 || u == 0x1680 ||
           (u >= 0x2000 && u <= 0x200a) || u == 0x2028 || u == 0x2029 || u == 0x202f || u == 0x205f ||
           u == 0x3000;
}

bool isZeroWidth(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x200b || u == 0x200e || u == 0x200f || u == 0x2060 || u == 0xfeff;
}

bool isNoBreak(QChar c)
{
    return c.unicode() == 0xa0 || c.unicode() == 0x202f;
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

template <typename Is>
bool any(QStringView text, Is is)
{
    return std::any_of(text.begin(), text.end(), is);
}

QStringView withoutBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool isNullWord(QStringView text)
{
    constexpr QStringView words[] = {u"null", u"n/a", u"none", u"undefined"};
    return std::any_of(std::begin(words), std::end(words),
                       [text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

// Bytes that were no UTF-8, or UTF-8 that was read as Latin-1: "MÃ¼ller", "â€™".
bool isBroken(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t u = text[i].unicode();
        const char16_t next = i + 1 < text.size() ? text[i + 1].unicode() : 0;
        if (u == 0xfffd || ((u == 0xc2 || u == 0xc3) && next >= 0x80 && next <= 0xbf) ||
            (u == 0xe2 && next == 0x20ac))
            return true;
    }
    return false;
}

Finding generalFinding(QStringView text, FieldKind kind)
{
    if (text.isEmpty())
        return Finding::Empty;
    const QStringView inner = withoutBlanks(text);
    if (inner.isEmpty())
        return Finding::Blanks;
    if (isNullWord(inner))
        return Finding::NullWord;
    if (inner.size() < text.size())
        return Finding::OuterBlank;
    if (any(text, isNoBreak))
        return Finding::NoBreakSpace;
    if (any(text, isZeroWidth))
        return Finding::ZeroWidth;
    if (any(text, isControl))
        return Finding::Control;
    if (isBroken(text))
        return Finding::BrokenText;
    if (text.size() > (kind == FieldKind::Email ? LongestEmail : LongestText))
        return Finding::TooLong;
    return Finding::LooksRight;
}

bool hasMisplacedDot(QStringView part)
{
    return part.startsWith(u'.') || part.endsWith(u'.') || part.contains(QStringView(u".."));
}

Finding emailFinding(QStringView text)
{
    const qsizetype ats = text.count(u'@');
    if (ats == 0)
        return Finding::NoAt;
    const bool isList = any(text, [](QChar c) { return isBlank(c) || QStringView(u",;|/").contains(c); });
    if (ats > 1 && isList)
        return Finding::SeveralAddresses;
    if (text.endsWith(u'>') && text.contains(u'<'))
        return Finding::DisplayName;
    if (ats > 1)
        return Finding::TwoAts;
    if (any(text, isBlank))
        return Finding::InnerBlank;
    if (any(text, [](QChar c) { return c.unicode() > 0x7f; }))
        return Finding::NonAscii;
    const QStringView name = text.first(text.indexOf(u'@'));
    const QStringView domain = text.sliced(name.size() + 1);
    if (name.isEmpty())
        return Finding::NothingBeforeAt;
    if (hasMisplacedDot(name) || hasMisplacedDot(domain))
        return Finding::Dots;
    if (!domain.contains(u'.'))
        return Finding::NoDomainDot;
    if (any(text, [](QChar c) { return QStringView(u"()<>[]\\,;:\"/").contains(c); }))
        return Finding::OddCharacter;
    return Finding::LooksRight;
}

bool matches(const QRegularExpression &expression, QStringView text)
{
    return expression.match(text.toString()).hasMatch();
}

Finding numberFinding(QStringView text)
{
    static const QRegularExpression grouped(
        u"^[+-]?[0-9]{1,3}(([ ,'’][0-9]{3})+([.,][0-9]+)?|(\\.[0-9]{3}){2,}(,[0-9]+)?|\\.[0-9]{3},[0-9]+)\\z"_s);
    static const QRegularExpression comma(u"^[+-]?[0-9]+,[0-9]+\\z"_s);
    static const QRegularExpression sign(u"^[+-][0-9]+(\\.[0-9]+)?\\z"_s);
    static const QRegularExpression decimals(u"^[0-9]+\\.[0-9]+\\z"_s);
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return Finding::LooksRight;
    if (matches(grouped, text))
        return Finding::Grouping;
    if (matches(comma, text))
        return Finding::DecimalComma;
    if (any(text, [](QChar c) { return c.category() == QChar::Symbol_Currency; }))
        return Finding::Currency;
    if (matches(sign, text))
        return Finding::Sign;
    return matches(decimals, text) ? Finding::Decimals : Finding::NoNumber;
}

Finding dateFinding(QStringView text)
{
    static const QRegularExpression good(
        u"^([0-9]{4})-([0-9]{2})-([0-9]{2})([ T]([0-9]{2}):([0-9]{2})(:([0-9]{2})(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?\\z"_s);
    static const QRegularExpression turned(
        u"^[0-9]{1,2}[/.-][0-9]{1,2}[/.-]([0-9]{4}|[0-9]{2})([ T].*)?\\z"_s);
    static const QRegularExpression days(u"^[2-6][0-9]{4}(\\.[0-9]+)?\\z"_s);
    static const QRegularExpression seconds(u"^([0-9]{10}|[0-9]{13})\\z"_s);
    if (const QRegularExpressionMatch match = good.match(text.toString()); match.hasMatch()) {
        const auto part = [&match](int number) { return match.capturedView(number).toInt(); };
        if (!QDate::isValid(part(1), part(2), part(3)) || !QTime::isValid(part(5), part(6), part(8)))
            return Finding::NoDate;
        return match.capturedView(9).isEmpty() ? Finding::LooksRight : Finding::Milliseconds;
    }
    if (const QRegularExpressionMatch match = turned.match(text.toString()); match.hasMatch())
        return match.capturedView(1).size() == 2 ? Finding::ShortYear : Finding::DayMonthOrder;
    if (matches(days, text))
        return Finding::ExcelDay;
    return matches(seconds, text) ? Finding::Epoch : Finding::NoDate;
}
} // namespace

bool looksLikeEmail(QByteArrayView value)
{
    const qsizetype at = value.indexOf('@');
    if (at <= 0 || value.lastIndexOf('@') != at)
        return false;
    if (std::any_of(value.begin(), value.end(), [](char c) { return uchar(c) <= 0x20; }))
        return false;
    const QByteArrayView domain = value.sliced(at + 1);
    const qsizetype dot = domain.indexOf('.');
    return dot > 0 && !domain.endsWith('.');
}

Finding findingOf(QByteArrayView value, FieldKind kind, const RecordContext &record)
{
    const QString text = QString::fromUtf8(value);
    if (const Finding finding = generalFinding(text, kind); finding != Finding::LooksRight)
        return finding;
    const bool isShifted = kind == FieldKind::Email ? record.hasEmailElsewhere && !text.contains(u'@')
                                                    : record.lacksEmail && looksLikeEmail(value);
    if (isShifted)
        return Finding::OtherField;
    switch (kind) {
    case FieldKind::Email:
        return emailFinding(text);
    case FieldKind::Number:
        return numberFinding(text);
    case FieldKind::Date:
        return dateFinding(text);
    case FieldKind::Text:
        break;
    }
    return Finding::LooksRight;
}

namespace
{
enum class Sign { Letter, Digit, Other };

Sign signOf(char32_t point)
{
    if (QChar::isLetter(point))
        return Sign::Letter;
    return QChar::isDigit(point) ? Sign::Digit : Sign::Other;
}

template <typename Points>
QByteArray shapeOfPoints(const Points &points)
{
    constexpr qsizetype Longest = 64; // characters
    QByteArray shape;
    shape.reserve(80);
    qsizetype length = 0;
    for (qsizetype i = 0; i < points.size();) {
        const auto point = char32_t(points[i]);
        const Sign sign = signOf(point);
        qsizetype end = i + 1;
        while (sign != Sign::Other && end < points.size() && signOf(char32_t(points[end])) == sign)
            ++end;
        const bool isShort = end - i <= 4;
        const qsizetype characters = sign == Sign::Other || isShort ? end - i : 2;
        length += characters;
        if (length > Longest)
            return shape + "…";
        const char letter = sign == Sign::Letter ? 'a' : '9';
        if (sign == Sign::Other && point < 0x80)
            shape += char(point);
        else if (sign == Sign::Other)
            shape += QString::fromUcs4(&point, 1).toUtf8();
        else if (isShort)
            shape.append(characters, letter);
        else
            shape.append(letter).append('+');
        i = end;
    }
    return shape;
}
} // namespace

QByteArray shapeOf(QByteArrayView value)
{
    const bool isAscii = std::all_of(value.begin(), value.end(), [](char c) { return uchar(c) < 0x80; });
    return isAscii ? shapeOfPoints(value) : shapeOfPoints(QString::fromUtf8(value).toUcs4());
}

} // namespace Inspector
