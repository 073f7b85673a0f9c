// SPDX-License-Identifier: MIT
#pragma once

// Private to the room: an edit of many records, block by block.
#include "models/edits/cellchange.h"
#include "models/repair/overlay.h"

#include <atomic>
#include <functional>

namespace Inspector
{

// The next so many rows of a set behind one. Empty at the end.
std::vector<qint64> rowsBehind(const RowSet &rows, qint64 after, int most);

// What an edit that is about cells would change: told for each record of which something changes. Between two
// blocks, nothing is being read. Throws DatabaseFault.
class EditWalk
{
public:
    EditWalk(Database &database, const RepairLayout &layout, const RepairEdit &edit, qint64 lastStep);

    // The place of a changed cell's field in the layout.
    int fieldOf(const ChangedCell &cell) const { return m_change.fields().at(cell.at); }
    using Take = std::function<void(const Overlay::Row &row, const std::vector<ChangedCell> &changed)>;
    // Errors: Stopped; Refused for a regular expression that takes too long.
    Outcome go(const RowSet &rows, const std::atomic<bool> *cancelled, const Take &take);

private:
    CellChange m_change;
    Overlay m_overlay;
};

} // namespace Inspector
