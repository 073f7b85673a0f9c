// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QMenu;
class QModelIndex;

namespace Inspector
{

class PagedTableModel;

// Why there is nothing to filter by in this cell, as part of a sentence; empty when there is.
QString cellFilterObstacle(const PagedTableModel &model, const QModelIndex &cell);

// `filter` with the condition that *Filter by this cell* adds. Only without an obstacle.
QString filteredByCell(const PagedTableModel &model, const QModelIndex &cell, const QString &filter);

// The same for leaving out the rows that have this cell's text.
QString cellExclusionObstacle(const PagedTableModel &model, const QModelIndex &cell);
QString filteredWithoutCell(const PagedTableModel &model, const QModelIndex &cell, const QString &filter);

// Adds to a cell's context menu: filter by it, or exclude it; of a time, its day as one end of a range. The
// new condition goes with those of `filter`, the text in the line, where that is understood, and otherwise
// takes its place. Where there is nothing to filter by, the menu says why. `apply` outlives the menu.
void offerCellFilters(QMenu *menu, const PagedTableModel &model, const QModelIndex &cell,
                      const QString &filter, const std::function<void(const QString &q)> &apply);

} // namespace Inspector
