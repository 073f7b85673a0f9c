// SPDX-License-Identifier: MIT
#include "models/tables/derivedcolumn.h"

namespace Inspector
{

QString derivedText(const DerivedColumn &column, const DerivedColumn::Reader &reader, const RowBlock &rows,
                    int row)
{
    QStringList cells;
    for (const QByteArray &name : column.from) {
        const qsizetype in = rows.columnNames().indexOf(name);
        cells << (in < 0 ? QString() : QString::fromUtf8(rows.cell(row, int(in))));
    }
    return reader(cells);
}

} // namespace Inspector
