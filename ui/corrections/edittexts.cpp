// SPDX-License-Identifier: MIT
#include "ui/corrections/edittexts.h"

#include "models/base/counted.h"
#include "models/base/text.h"

namespace Inspector
{

namespace
{
QString count(const RepairEdit &edit, const EditPreview &preview, qint64 asked)
{
    if (!edit.isAboutCells())
        return edit.kind == RepairEdit::Kind::LeaveOut
                   ? Text::tr("%L1 of %L2 record(s) will be left out when you save or send.", nullptr,
                              pluralNumber(asked))
                         .arg(preview.rows)
                         .arg(asked)
                   : Text::tr("%L1 of %L2 record(s) will be included again.", nullptr, pluralNumber(asked))
                         .arg(preview.rows)
                         .arg(asked);
    const QString cells =
        Text::tr("%L1 cell(s) will change", nullptr, pluralNumber(preview.cells)).arg(preview.cells);
    return Text::tr("%1, in %L2 of %L3 record(s).", nullptr, pluralNumber(asked))
        .arg(cells)
        .arg(preview.rows)
        .arg(asked);
}

QString nothing(qint64 asked)
{
    return Text::tr("No changes: none of %L1 record(s) match.", nullptr, pluralNumber(asked)).arg(asked);
}
} // namespace

QString countText(const RepairEdit &edit, const EditPreview &preview, qint64 asked)
{
    return preview.rows == 0 ? nothing(asked) : count(edit, preview, asked);
}

QString causeText(const RepairCause &cause)
{
    QStringList parts{QString::fromUtf8(cause.statusCode)};
    for (const QByteArray &field : cause.fields)
        parts << QString::fromUtf8(field);
    return Text::list(parts);
}

} // namespace Inspector
