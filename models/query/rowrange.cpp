// SPDX-License-Identifier: MIT
#include "models/query/rowrange.h"

#include <QItemSelection>

#include <algorithm>
#include <numeric>

namespace Inspector
{

QList<RowRange> joined(QList<RowRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    QList<RowRange> apart;
    for (const RowRange &range : std::as_const(ranges)) {
        if (apart.isEmpty() || apart.constLast().end() < range.first) {
            apart << range;
        } else {
            RowRange &last = apart.last();
            last.count = std::max(last.end(), range.end()) - last.first;
        }
    }
    return apart;
}

QList<RowRange> selectedRows(const QItemSelection &selection)
{
    QList<RowRange> ranges;
    for (const QItemSelectionRange &area : selection)
        ranges << RowRange{area.top(), area.height()};
    return joined(ranges);
}

qint64 rowsIn(const QList<RowRange> &ranges)
{
    return std::accumulate(ranges.begin(), ranges.end(), qint64(0),
                           [](qint64 rows, const RowRange &range) { return rows + range.count; });
}

} // namespace Inspector
