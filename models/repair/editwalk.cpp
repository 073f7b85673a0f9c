// SPDX-License-Identifier: MIT
#include "models/repair/editwalk.h"

#include "models/base/text.h"

#include <algorithm>

namespace Inspector
{

namespace
{
constexpr int BlockRows = 4096;
}

std::vector<qint64> rowsBehind(const RowSet &rows, qint64 after, int most)
{
    std::vector<qint64> found;
    const QList<RowSet::Run> &runs = rows.runs();
    auto run = std::lower_bound(runs.begin(), runs.end(), after + 1,
                                [](const RowSet::Run &one, qint64 row) { return one.last < row; });
    for (; run != runs.end() && qint64(found.size()) < most; ++run) {
        const qint64 first = std::max(run->first, after + 1);
        const qint64 last = std::min(run->last, first + most - qint64(found.size()) - 1);
        for (qint64 row = first; row <= last; ++row)
            found.push_back(row);
    }
    return found;
}

EditWalk::EditWalk(Database &database, const RepairLayout &layout, const RepairEdit &edit, qint64 lastStep)
    : m_change(edit, layout.names)
    , m_overlay(database, layout, m_change.fields(), lastStep)
{
}

Outcome EditWalk::go(const RowSet &rows, const std::atomic<bool> *cancelled, const Take &take)
{
    qint64 last = 0;
    for (;;) {
        const std::vector<qint64> block = rowsBehind(rows, last, BlockRows);
        if (block.empty())
            return Done{};
        last = block.back();
        for (const Overlay::Row &row : m_overlay.read(block)) {
            if (cancelled && *cancelled)
                return stoppedByHand();
            const std::vector<ChangedCell> &changed = m_change.of(row.cells);
            if (m_change.isTooSlow()) {
                return ApiError{.kind = ApiError::Kind::Refused,
                                .message = Text::tr(
                                    "The regular expression takes too long for some values, so nothing was "
                                    "changed. Simplify it: repetitions within repetitions, such as (a+)+, "
                                    "are slow.")};
            }
            if (!changed.empty())
                take(row, changed);
        }
    }
}

} // namespace Inspector
