// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/rowblock.h"
#include "models/tables/columnlook.h"

#include <functional>

namespace Inspector
{

// A column that no answer has: read off other cells of the row, and off what is known besides. It is shown,
// found and copied as any other, but Eloqua knows nothing of it: no request names it, and no file has it. Its
// functions are pure, on values, for the pool calls them, too.
struct DerivedColumn {
    using Reader = std::function<QString(const QStringList &cells)>;

    QByteArray name; // as layouts and copied JSON know it; no fixed column's
    ColumnLook look;
    QString about;         // what it shows, in a sentence
    QByteArrayList from;   // the fixed columns whose cells it is read off
    Reader text;           // empty: not known
    Reader note;           // what there is to say besides; may be null
    QByteArray filteredBy; // the fixed column whose cell a filter by this one takes; empty: none
};

// As `reader` reads this row.
QString derivedText(const DerivedColumn &column, const DerivedColumn::Reader &reader, const RowBlock &rows,
                    int row);

} // namespace Inspector
