// SPDX-License-Identifier: MIT
#include "models/checks/fieldcheck.h"

#include "models/base/text.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype LongestLargeText = 32'000;
constexpr qsizetype LongestLocalPart = 64; // RFC 5321, 4.5.3.1
constexpr qsizetype LongestAddress = 254;

CellFinding fails(const QString &text)
{
    return {CheckResult::Fails, text};
}

CellFinding cannotTell(const QString &text)
{
    return {CheckResult::CannotTell, text};
}

// What mail systems take without quotes, which is what Eloqua is known to take.
std::optional<CellFinding> checkEmail(const QString &value)
{
    static const QRegularExpression form(
        u"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
        "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$"_s);
    if (std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); }))
        return fails(Text::tr("blanks in an email address"));
    const bool isAscii = std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii && value.count(u'@') == 1)
        return cannotTell(Text::tr("letters in an email address that Eloqua may reject"));
    if (!form.match(value).hasMatch())
        return fails(Text::tr("not an email address"));
    if (value.size() > LongestAddress || value.indexOf(u'@') > LongestLocalPart)
        return fails(Text::tr("too long for an email address"));
    return std::nullopt;
}

// As exports and the data import tool write them; what else is taken, no document says.
std::optional<CellFinding> checkDate(const QString &value)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d{2}-\\d{2})(?:[ T](\\d{2}:\\d{2}:\\d{2})(\\.\\d+)?Z?)?$"_s);
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return cannotTell(Text::tr("a date in a format that Eloqua may not recognize; use YYYY-MM-DD"));
    if (!QDate::fromString(match.captured(1), Qt::ISODate).isValid() ||
        (!match.captured(2).isEmpty() && !QTime::fromString(match.captured(2), Qt::ISODate).isValid()))
        return fails(Text::tr("a date that doesn't exist"));
    if (!match.captured(3).isEmpty())
        return cannotTell(Text::tr("a date with milliseconds, which Eloqua may ignore"));
    return std::nullopt;
}
} // namespace

EloquaObject objectOf(const QString &definitionUri)
{
    const auto isOf = [&definitionUri](QLatin1StringView object) {
        return definitionUri.startsWith(object, Qt::CaseInsensitive);
    };
    return isOf("/contacts/"_L1)        ? EloquaObject::Contact
           : isOf("/accounts/"_L1)      ? EloquaObject::Account
           : isOf("/customObjects/"_L1) ? EloquaObject::CustomObject
                                        : EloquaObject::Other;
}

FieldCheck::FieldCheck(const RepairField &field, const std::optional<FieldFacts> &facts, EloquaObject object)
    : m_type(typeOf(field, facts))
    , m_object(object)
    , m_isIdentifier(field.isIdentifier)
    , m_isRequired(facts && facts->isRequired)
    , m_isUnique(field.isIdentifier || (facts && facts->isUnique))
    , m_isReadOnly(facts && facts->isReadOnly)
{
}

FieldCheck::Type FieldCheck::typeOf(const RepairField &field, const std::optional<FieldFacts> &facts)
{
    const auto isType = [&facts](QLatin1StringView type) {
        return facts && facts->dataType.compare(type, Qt::CaseInsensitive) == 0;
    };
    // The one field of which the statement tells as much.
    if (isType("emailAddress"_L1) || field.statement.contains("C_EmailAddress)"_L1, Qt::CaseInsensitive))
        return Type::Email;
    return isType("string"_L1)   ? Type::Text
           : isType("number"_L1) ? Type::Number
           : isType("date"_L1)   ? Type::Date
                                 : Type::Unknown;
}

std::optional<CellFinding> FieldCheck::of(const QByteArray &value) const
{
    const QString text = QString::fromUtf8(value);
    if (text.trimmed().isEmpty()) {
        if (m_isIdentifier)
            return fails(Text::tr("empty, although it's the identifier"));
        return m_isRequired ? std::optional(fails(Text::tr("empty, although it's required"))) : std::nullopt;
    }
    if (m_isReadOnly)
        return cannotTell(Text::tr("read-only in Eloqua, so the value may be ignored"));
    switch (m_type) {
    case Type::Email:
        return checkEmail(text);
    case Type::Number:
        return checkNumber(text);
    case Type::Date:
        return checkDate(text);
    case Type::Text:
        return checkLength(text);
    case Type::Unknown:
        break;
    }
    return cannotTell(Text::tr("a field of an unknown type"));
}

// What Eloqua calls a number in a custom object is whole and positive, or has decimals: the list of fields
// doesn't tell which.
std::optional<CellFinding> FieldCheck::checkNumber(const QString &value) const
{
    static const QRegularExpression form(u"^-?\\d+(\\.\\d+)?$"_s);
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return fails(Text::tr("not a number, such as 1234.5"));
    const bool isPlain = !value.startsWith(u'-') && match.captured(1).isEmpty();
    if (m_object == EloquaObject::CustomObject && !isPlain)
        return cannotTell(Text::tr("a number with a sign or decimal places, which Eloqua may reject"));
    return std::nullopt;
}

std::optional<CellFinding> FieldCheck::checkLength(const QString &value) const
{
    if (value.size() > LongestLargeText)
        return fails(Text::tr("longer than %L1 characters").arg(LongestLargeText));
    const int longest = m_object == EloquaObject::CustomObject ? 250 : 100;
    if (m_object != EloquaObject::Other && value.size() > longest)
        return cannotTell(
            Text::tr("longer than %L1 characters, which only a large text field accepts").arg(longest));
    return std::nullopt;
}

} // namespace Inspector
