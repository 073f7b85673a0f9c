// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QItemSelection;

namespace Inspector
{

// Rows of a table, by their offsets.
struct RowRange {
    qint64 first = 0;
    qint64 count = 0;
    qint64 end() const { return first + count; }
    bool operator==(const RowRange &) const = default;
};

// The same rows, each once and in order: ranges that overlap or touch become one.
QList<RowRange> joined(QList<RowRange> ranges);

// The rows that a selection touches. Its areas may overlap, and several may share rows.
QList<RowRange> selectedRows(const QItemSelection &selection);

// How many there are; a row that stands in two ranges counts twice.
qint64 rowsIn(const QList<RowRange> &ranges);

} // namespace Inspector
