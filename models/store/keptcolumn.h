// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/rowblock.h"
#include "models/query/resource.h"

#include <QList>

#include <optional>

namespace Inspector
{

// A column of a kept table: what it is called at Eloqua, and what its cells are unless the table `cell_kind`
// says otherwise. In SQLite every value is TEXT, exactly as sent, or NULL; whether the JSON had "12" or 12,
// null or nothing, is known by this. A value.
struct KeptColumn {
    QByteArray name;
    std::optional<CellKind> values = {}; // Text or Literal, by the first one
    std::optional<CellKind> nulls = {};  // Null or Absent, by the first one
    bool holdsNumbers = true;            // nothing but numbers, and cells without a value, so far
    bool isAlwaysThere = true;           // no row without it so far

    // Takes a cell's kind and text into account. False where the kind is not what the column has.
    bool learn(RowBlock::Cell cell);
    CellKind kindOf(bool isNull) const;
};
using KeptColumns = QList<KeptColumn>;

// The words for kinds of cells that stand in the file.
QByteArray toText(CellKind kind);
std::optional<CellKind> cellKindFromText(QByteArrayView text);

} // namespace Inspector
