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
