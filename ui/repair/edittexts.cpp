// SPDX-License-Identifier: MIT
#include "ui/repair/edittexts.h"

#include "models/base/counted.h"

#include <QCoreApplication>

namespace Inspector
{

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Inspector::EditTexts)

public:
    static QString place(const RepairEdit &edit)
    {
        return edit.field.isEmpty() ? tr("all fields") : edit.field;
    }

    static QString letterCase(const RepairEdit &edit)
    {
        switch (edit.letterCase) {
        case RepairEdit::LetterCase::Lower:
            return tr("Change %1 to lower case").arg(place(edit));
        case RepairEdit::LetterCase::Upper:
            return tr("Change %1 to upper case").arg(place(edit));
        case RepairEdit::LetterCase::Title:
            return tr("Capitalize the words of %1").arg(place(edit));
        }
        return {};
    }

    static QString split(const RepairEdit &edit)
    {
        return edit.otherField.isEmpty()
                   ? tr("Keep only the address of \"Name <address>\" in %1").arg(edit.field)
                   : tr("Split \"Name <address>\" in %1: the name goes to %2")
                         .arg(edit.field, edit.otherField);
    }

    static QString intention(const RepairEdit &edit)
    {
        switch (edit.kind) {
        case RepairEdit::Kind::SetValue:
            return tr("Set %1 to \"%2\"").arg(edit.field, edit.value);
        case RepairEdit::Kind::Replace:
            return tr("Replace \"%1\" with \"%2\" in %3").arg(edit.find, edit.value, place(edit));
        case RepairEdit::Kind::TrimBlanks:
            return tr("Trim blanks in %1").arg(place(edit));
        case RepairEdit::Kind::ChangeCase:
            return letterCase(edit);
        case RepairEdit::Kind::SwapFields:
            return tr("Swap %1 and %2").arg(edit.field, edit.otherField);
        case RepairEdit::Kind::SplitNameAddress:
            return split(edit);
        case RepairEdit::Kind::RestoreOriginal:
            return tr("Restore what Eloqua refused in %1").arg(place(edit));
        case RepairEdit::Kind::LeaveOut:
            return tr("Leave out records");
        case RepairEdit::Kind::TakeBack:
            return tr("Take records back");
        }
        return {};
    }

    static QString count(const RepairEdit &edit, const EditPreview &preview, qint64 asked)
    {
        if (!edit.isAboutCells())
            return edit.kind == RepairEdit::Kind::LeaveOut
                       ? tr("%L1 of %L2 record(s) will be left out of files and of sending.", nullptr,
                            pluralNumber(asked))
                             .arg(preview.rows)
                             .arg(asked)
                       : tr("%L1 of %L2 record(s) will be sent again like the others.", nullptr,
                            pluralNumber(asked))
                             .arg(preview.rows)
                             .arg(asked);
        const QString cells =
            tr("%L1 cell(s) will change", nullptr, pluralNumber(preview.cells)).arg(preview.cells);
        return tr("%1, in %L2 of %L3 record(s).", nullptr, pluralNumber(asked))
            .arg(cells)
            .arg(preview.rows)
            .arg(asked);
    }

    static QString nothing(qint64 asked)
    {
        return tr("Nothing changes: this fits none of the %L1 record(s).", nullptr, pluralNumber(asked))
            .arg(asked);
    }
};
} // namespace

QString intentionText(const RepairEdit &edit)
{
    return Words::intention(edit);
}

QString countText(const RepairEdit &edit, const EditPreview &preview, qint64 asked)
{
    return preview.rows == 0 ? Words::nothing(asked) : Words::count(edit, preview, asked);
}

QString causeText(const RepairCause &cause)
{
    QStringList fields;
    for (const QByteArray &field : cause.fields)
        fields << QString::fromUtf8(field);
    const QString code = QString::fromUtf8(cause.statusCode);
    return fields.isEmpty() ? code : Words::tr("%1, %2").arg(code, fields.join(Words::tr(", ")));
}

} // namespace Inspector
