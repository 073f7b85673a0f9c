// SPDX-License-Identifier: MIT
#include "models/causes/finding.h"

#include "models/base/text.h"
#include "models/definitions/definition.h"

#include <array>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct Words {
    const char *name;
    const char *text;
};

// In the order of Finding.
constexpr std::array<Words, FindingKinds> AllWords{{
    {"empty", QT_TRANSLATE_NOOP("Text", "Empty")},
    {"blanks only", QT_TRANSLATE_NOOP("Text", "Only spaces")},
    {"null word", QT_TRANSLATE_NOOP("Text", "Placeholder for an empty value, such as null")},
    {"outer blank", QT_TRANSLATE_NOOP("Text", "Space at the start or end")},
    {"no-break space", QT_TRANSLATE_NOOP("Text", "Contains a no-break space")},
    {"zero-width character", QT_TRANSLATE_NOOP("Text", "Contains an invisible character")},
    {"control character", QT_TRANSLATE_NOOP("Text", "Contains a control character")},
    {"broken text", QT_TRANSLATE_NOOP("Text", "Text in the wrong encoding")},
    {"too long", QT_TRANSLATE_NOOP("Text", "Too long")},
    {"value of another field",
     QT_TRANSLATE_NOOP("Text", "Value of another field, as if the columns were shifted")},
    {"no @", QT_TRANSLATE_NOOP("Text", "No @")},
    {"several addresses", QT_TRANSLATE_NOOP("Text", "Several addresses")},
    {"display name", QT_TRANSLATE_NOOP("Text", "Address with a display name")},
    {"two @", QT_TRANSLATE_NOOP("Text", "More than one @")},
    {"inner blank", QT_TRANSLATE_NOOP("Text", "Space in the address")},
    {"non-ASCII character", QT_TRANSLATE_NOOP("Text", "Accented or non-Latin letter in the address")},
    {"nothing before @", QT_TRANSLATE_NOOP("Text", "Nothing before the @")},
    {"misplaced dot", QT_TRANSLATE_NOOP("Text", "Misplaced dot")},
    {"no dot in domain", QT_TRANSLATE_NOOP("Text", "No dot after the @")},
    {"odd character", QT_TRANSLATE_NOOP("Text", "Character that isn't allowed in an address")},
    {"decimal comma", QT_TRANSLATE_NOOP("Text", "Decimal comma")},
    {"grouped digits", QT_TRANSLATE_NOOP("Text", "Thousands separator")},
    {"currency", QT_TRANSLATE_NOOP("Text", "Currency sign")},
    {"not a number", QT_TRANSLATE_NOOP("Text", "Not a number")},
    {"sign", QT_TRANSLATE_NOOP("Text", "Number with a sign")},
    {"decimals", QT_TRANSLATE_NOOP("Text", "Number with decimal places")},
    {"milliseconds", QT_TRANSLATE_NOOP("Text", "Time with milliseconds")},
    {"day and month order", QT_TRANSLATE_NOOP("Text", "Date in a different order than YYYY-MM-DD")},
    {"two-digit year", QT_TRANSLATE_NOOP("Text", "Two-digit year")},
    {"Excel day number", QT_TRANSLATE_NOOP("Text", "Excel date number")},
    {"Unix time", QT_TRANSLATE_NOOP("Text", "Unix time (seconds since 1970)")},
    {"not a date", QT_TRANSLATE_NOOP("Text", "Not a date")},
    {"looks right", QT_TRANSLATE_NOOP("Text", "Looks right")},
    {"not looked at", QT_TRANSLATE_NOOP("Text", "No field named")},
}};

const Words &wordsOf(Finding finding)
{
    return AllWords[size_t(finding)];
}

// Without what people put between words, so that first_name and FirstName are the same.
QByteArray lettersOf(QByteArrayView text)
{
    QByteArray letters;
    for (const char c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            letters += char(c | 0x20);
    }
    return letters;
}

FieldKind kindByLetters(const QByteArray &letters)
{
    const auto ends = [&letters](std::initializer_list<const char *> words) {
        return std::any_of(words.begin(), words.end(),
                           [&letters](const char *word) { return letters.endsWith(word); });
    };
    if (letters == "mail" || ends({"email", "emailaddress"}))
        return FieldKind::Email;
    if (letters.startsWith("dateof") || ends({"date", "datetime", "birthday", "datecreated", "datemodified"}))
        return FieldKind::Date;
    if (ends({"amount", "price", "revenue", "quantity", "score"}))
        return FieldKind::Number;
    return FieldKind::Text;
}
} // namespace

QByteArray findingName(Finding finding)
{
    return wordsOf(finding).name;
}

QString toText(Finding finding)
{
    return Text::tr(wordsOf(finding).text);
}

FieldKind fieldKind(QByteArrayView name, QByteArrayView statement)
{
    const FieldKind kind = kindByLetters(lettersOf(statement));
    return kind == FieldKind::Text ? kindByLetters(lettersOf(name)) : kind;
}

ReadingRules ReadingRules::of(const SyncDefinition &definition)
{
    ReadingRules rules;
    for (const auto &[name, statement] : definition.fields) {
        const QByteArray bytes = name.toUtf8();
        rules.fields << FieldRule{bytes, fieldKind(bytes, statement.toUtf8())};
    }
    rules.identifier = definition.identifierFieldName.toUtf8();
    return rules;
}

} // namespace Inspector
