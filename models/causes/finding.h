// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>

namespace Inspector
{
struct SyncDefinition;

// What this program finds in a value that Eloqua rejected; Eloqua doesn't tell. Checked in this order, the
// first that matches counts (triage-and-repair 4.4). The numbers aren't stored anywhere.
enum class Finding : quint8 {
    Empty, // or not in the record
    Blanks,
    NullWord,
    OuterBlank,
    NoBreakSpace,
    ZeroWidth,
    Control,
    BrokenText,
    TooLong,
    OtherField, // it looks as if the columns were shifted
    // Of a field for email addresses.
    NoAt,
    SeveralAddresses,
    DisplayName,
    TwoAts,
    InnerBlank,
    NonAscii,
    NothingBeforeAt,
    Dots,
    NoDomainDot,
    OddCharacter,
    // Of one for numbers.
    DecimalComma,
    Grouping,
    Currency,
    NoNumber,
    Sign,
    Decimals,
    // Of one for dates.
    Milliseconds,
    DayMonthOrder,
    ShortYear,
    ExcelDay,
    Epoch,
    NoDate,
    LooksRight,
    NotLookedAt // Eloqua named no field, and the record has no identifier
};
constexpr int FindingKinds = int(Finding::NotLookedAt) + 1;

// The same in every language, for files: "no @", "outer blank". Part of the outward interface.
QByteArray findingName(Finding finding);
// For people: "No @".
QString toText(Finding finding);

// What a field is for, as far as its name and statement tell: the Bulk API's definitions name no types.
enum class FieldKind : quint8 { Text, Email, Number, Date };

struct FieldRule {
    QByteArray name; // as records have it
    FieldKind kind = FieldKind::Text;
};
FieldKind fieldKind(QByteArrayView name, QByteArrayView statement = {});

// How rejects are read: which fields there are, in the definition's order, and which one is looked at when
// Eloqua names none. A value.
struct ReadingRules {
    QList<FieldRule> fields; // empty: those of the rows, in their order
    QByteArray identifier;   // a field's name; empty: the first one with email addresses

    static ReadingRules of(const SyncDefinition &definition);
};

// What else is in the record, to tell shifted columns.
struct RecordContext {
    bool hasEmailElsewhere = false; // a field that isn't meant for it looks like an email address
    bool lacksEmail = false;        // it has a field for an email address, and no @ in it
};
// `value`: UTF-8; empty where the record has no such field. Pure; any thread.
Finding findingOf(QByteArrayView value, FieldKind kind, const RecordContext &record);

// One address, roughly: something, an @, something with a dot; no blank.
bool looksLikeEmail(QByteArrayView value);

// Letters as "a", digits as "9", more than four of either as "a+" and "9+", all else as it is; at most 64
// characters, then "…". UTF-8.
QByteArray shapeOf(QByteArrayView value);

} // namespace Inspector
