// SPDX-License-Identifier: MIT
#include "models/edits/repairedit.h"

#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/edits/cellchange.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Kind = RepairEdit::Kind;

// A text of a person in a sentence, where blanks are to be seen.
QString quoted(const QString &text)
{
    constexpr qsizetype MostLetters = 40;
    QString shown = text.left(MostLetters);
    shown.replace(u'\n', u'↵').replace(u'\t', u'⇥').remove(u'\r');
    return Text::tr("\"%1\"").arg(text.size() > MostLetters ? shown + u'…' : shown);
}

bool mayBeAboutAll(Kind kind)
{
    return kind == Kind::Replace || kind == Kind::TrimBlanks || kind == Kind::ChangeCase ||
           kind == Kind::RestoreOriginal;
}

QString missing(const QString &field)
{
    return field.isEmpty() ? Text::tr("Choose a field.")
                           : Text::tr("There is no field %1 in these records.").arg(field);
}
} // namespace

QString RepairEdit::fault(const QStringList &fields) const
{
    if (!isAboutCells())
        return {};
    const bool isAboutAll = field.isEmpty() && mayBeAboutAll(kind);
    if (!isAboutAll && !fields.contains(field))
        return missing(field);
    const bool needsOther = kind == Kind::SwapFields || !otherField.isEmpty();
    if (needsOther && !fields.contains(otherField))
        return missing(otherField);
    if (needsOther && otherField == field)
        return Text::tr("Choose two different fields.");
    if (kind != Kind::Replace)
        return {};
    if (find.isEmpty() && !isWholeCell)
        return Text::tr("Enter the text to find. To fill empty cells, select \"Whole cell\".");
    const QRegularExpression expression = expressionOf(*this);
    // What it was given around that isn't the person's.
    const qsizetype before = expression.pattern().lastIndexOf(isWholeCell ? find + u")\\z"_s : find);
    return isRegularExpression && !expression.isValid()
               ? Text::tr("The regular expression isn't valid at character %L1: %2.")
                     .arg(std::max<qsizetype>(0, expression.patternErrorOffset() - before) + 1)
                     .arg(expression.errorString())
               : QString();
}

QString RepairEdit::title() const
{
    const QString where = field.isEmpty() ? Text::tr("all fields") : field;
    switch (kind) {
    case Kind::SetValue:
        return Text::tr("Set %1 to %2").arg(where, quoted(value));
    case Kind::Replace:
        return Text::tr("Replace %1 with %2 in %3").arg(quoted(find), quoted(value), where);
    case Kind::TrimBlanks:
        return Text::tr("Trim blanks in %1").arg(where);
    case Kind::ChangeCase:
        return Text::tr("Change the case in %1").arg(where);
    case Kind::SwapFields:
        return Text::tr("Swap %1 and %2").arg(where, otherField);
    case Kind::SplitNameAddress:
        return Text::tr("Split names from addresses in %1").arg(where);
    case Kind::RestoreOriginal:
        return Text::tr("Restore %1").arg(where);
    case Kind::LeaveOut:
        return Text::tr("Leave out records");
    case Kind::TakeBack:
        return Text::tr("Include records again");
    }
    Q_UNREACHABLE();
}

QString RepairEdit::sentence(qint64 count) const
{
    const int plural = pluralNumber(count);
    const QString where = field.isEmpty() ? Text::tr("all fields") : field;
    switch (kind) {
    case Kind::SetValue:
        return value.isEmpty() ? Text::tr("Emptied %L1 cell(s) in %2", nullptr, plural).arg(count).arg(where)
                               : Text::tr("Set %L1 cell(s) in %2 to %3", nullptr, plural)
                                     .arg(count)
                                     .arg(where, quoted(value));
    case Kind::Replace:
        return Text::tr("Replaced %2 with %3 in %L1 cell(s) in %4", nullptr, plural)
            .arg(count)
            .arg(quoted(find), quoted(value), where);
    case Kind::TrimBlanks:
        return Text::tr("Trimmed %L1 cell(s) in %2", nullptr, plural).arg(count).arg(where);
    case Kind::ChangeCase:
        return Text::tr("Changed the case of %L1 cell(s) in %2", nullptr, plural).arg(count).arg(where);
    case Kind::SwapFields:
        return Text::tr("Swapped %2 and %3: %L1 cell(s)", nullptr, plural).arg(count).arg(where, otherField);
    case Kind::SplitNameAddress:
        return Text::tr("Split names from addresses in %2: %L1 cell(s)", nullptr, plural)
            .arg(count)
            .arg(where);
    case Kind::RestoreOriginal:
        return Text::tr("Restored %L1 cell(s) in %2", nullptr, plural).arg(count).arg(where);
    case Kind::LeaveOut:
        return Text::tr("Left out %L1 record(s)", nullptr, plural).arg(count);
    case Kind::TakeBack:
        return Text::tr("Included %L1 record(s) again", nullptr, plural).arg(count);
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
