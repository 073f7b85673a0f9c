// SPDX-License-Identifier: MIT
#include "models/causes/faultyparts.h"

#include "models/base/text.h"

#include <QRegularExpression>

#include <functional>

namespace Inspector
{

namespace
{
using Test = std::function<bool(QChar)>;

constexpr qsizetype MostParts = 20; // nobody looks at more

bool isZeroWidth(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x200b && code <= 0x200d) || code == 0x2060 || code == 0xfeff;
}

bool isNoBreakSpace(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x00a0 || code == 0x2007 || code == 0x202f;
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

QList<TextPart> partsWhere(const QString &value, const Test &test, qsizetype from = 0)
{
    QList<TextPart> parts;
    for (qsizetype i = from; i < value.size() && parts.size() < MostParts; ++i) {
        if (!test(value.at(i)))
            continue;
        if (!parts.isEmpty() && parts.last().first + parts.last().length == i)
            ++parts.last().length;
        else
            parts << TextPart{i, 1};
    }
    return parts;
}

QList<TextPart> outerBlanks(const QString &value)
{
    QList<TextPart> parts;
    qsizetype begin = 0;
    while (begin < value.size() && value.at(begin).isSpace())
        ++begin;
    qsizetype end = value.size();
    while (end > begin && value.at(end - 1).isSpace())
        --end;
    if (begin > 0)
        parts << TextPart{0, begin};
    if (end < value.size())
        parts << TextPart{end, value.size() - end};
    return parts;
}

// Where the next address begins, if it does.
QList<TextPart> fromSecondAddress(const QString &value)
{
    const qsizetype separator = value.indexOf(QRegularExpression(QStringLiteral("[,;|\\s]")));
    return separator < 0 ? QList<TextPart>() : QList{TextPart{separator, value.size() - separator}};
}

QList<TextPart> badDots(const QString &value)
{
    QList<TextPart> parts;
    for (qsizetype i = 0; i < value.size() && parts.size() < MostParts; ++i) {
        if (value.at(i) != u'.')
            continue;
        const auto isEdge = [&value](qsizetype at) {
            return at < 0 || at >= value.size() || value.at(at) == u'.' || value.at(at) == u'@';
        };
        if (isEdge(i - 1) || isEdge(i + 1))
            parts << TextPart{i, 1};
    }
    return parts;
}

QList<TextPart> allBut(const QString &value, const Test &belongs)
{
    return partsWhere(value, [&belongs](QChar c) { return !belongs(c); });
}

QList<TextPart> marked(const QString &value, Finding finding)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    switch (finding) {
    case Finding::OuterBlank:
        return outerBlanks(value);
    case Finding::NoBreakSpace:
        return partsWhere(value, isNoBreakSpace);
    case Finding::ZeroWidth:
        return partsWhere(value, isZeroWidth);
    case Finding::Control:
        return partsWhere(value, isControl);
    case Finding::BrokenText:
        return partsWhere(value, [](QChar c) { return c.unicode() > 0x7f; });
    case Finding::InnerBlank:
        return partsWhere(value, [](QChar c) { return c.isSpace(); });
    case Finding::TwoAts:
        return partsWhere(
            value, [](QChar c) { return c == u'@'; }, value.indexOf(u'@') + 1);
    case Finding::SeveralAddresses:
        return fromSecondAddress(value);
    case Finding::NonAscii:
        return partsWhere(value, [](QChar c) { return c.unicode() > 0x7f; });
    case Finding::Dots:
        return badDots(value);
    case Finding::OddCharacter:
        return partsWhere(value, [](QChar c) { return QStringView(u"()<>[]\\,;:\"/").contains(c); });
    case Finding::DisplayName:
        return {{0, value.indexOf(u'<') + 1}, {value.size() - 1, 1}};
    case Finding::NothingBeforeAt:
        return partsWhere(value, [](QChar c) { return c == u'@'; });
    case Finding::NoDomainDot: {
        const qsizetype at = value.lastIndexOf(u'@');
        return at < 0 ? QList<TextPart>() : QList{TextPart{at + 1, value.size() - at - 1}};
    }
    case Finding::DecimalComma:
        return partsWhere(value, [](QChar c) { return c == u','; });
    case Finding::Grouping:
        return partsWhere(value, [](QChar c) { return !c.isDigit() && c != u'-' && c != u'+'; });
    case Finding::Currency:
    case Finding::NoNumber:
        return allBut(value, [&isDigit](QChar c) { return isDigit(c) || c == u'.' || c == u','; });
    case Finding::Sign:
        return partsWhere(value, [](QChar c) { return c == u'-' || c == u'+'; });
    default:
        return {};
    }
}

// Something is missing, or the whole is of another form: no part of the value is worse than another.
bool hasNothingToMark(Finding finding)
{
    switch (finding) {
    case Finding::LooksRight:
    case Finding::NotLookedAt:
    case Finding::Empty:
    case Finding::NoAt:
    case Finding::NoDate:
    case Finding::DayMonthOrder:
    case Finding::ShortYear:
    case Finding::ExcelDay:
    case Finding::Epoch:
        return true;
    default:
        return false;
    }
}
} // namespace

QList<TextPart> faultyParts(const QString &value, Finding finding)
{
    if (value.isEmpty() || hasNothingToMark(finding))
        return {};
    QList<TextPart> parts = marked(value, finding);
    parts.removeIf([](const TextPart &part) { return part.length <= 0; });
    return parts.isEmpty() ? QList{TextPart{0, value.size()}} : parts;
}

QString visibleText(const QString &value, const QList<TextPart> &parts)
{
    constexpr QChar Blank(u'\u2423');     // open box
    constexpr QChar NoBreak(u'\u237d');   // shouldered open box
    constexpr QChar ZeroWidth(u'\u2337'); // a narrow square
    constexpr char16_t ControlSigns = 0x2400;
    QString text = value;
    for (QChar &c : text) {
        if (isNoBreakSpace(c))
            c = NoBreak;
        else if (isZeroWidth(c))
            c = ZeroWidth;
        else if (c.unicode() < 0x20)
            c = QChar(char16_t(ControlSigns + c.unicode()));
        else if (isControl(c))
            c = QChar::ReplacementCharacter;
    }
    for (const TextPart &part : parts) {
        for (qsizetype i = part.first; i < part.first + part.length && i < text.size(); ++i) {
            if (text.at(i) == u' ')
                text[i] = Blank;
        }
    }
    return text;
}

QString partsText(const QString &value, const QList<TextPart> &parts)
{
    QStringList texts;
    for (const TextPart &part : parts) {
        if (part.first == 0 && part.length == value.size())
            texts << Text::tr("all of it");
        else if (part.length == 1)
            texts << Text::tr("character %L1").arg(part.first + 1);
        else
            texts << Text::tr("characters %L1 to %L2").arg(part.first + 1).arg(part.first + part.length);
    }
    return Text::list(texts);
}

} // namespace Inspector
