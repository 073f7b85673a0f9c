// SPDX-License-Identifier: MIT
#include "ui/table/tableplace.h"

#include "models/tables/pagedtablemodel.h"

#include <QScrollBar>
#include <QTableView>

namespace Inspector
{

TablePlace::TablePlace(QTableView &view, const PagedTableModel &model)
    : m_view(view)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TablePlace::note);
}

TablePlace::Row TablePlace::rowAt(int number) const
{
    const int column = m_key.isEmpty() ? -1 : m_model.columnOf(m_key);
    return {number, column < 0 ? QString() : m_model.cellText(number, column)};
}

void TablePlace::note()
{
    m_isNoted = m_model.isSameQuestion();
    if (!m_isNoted)
        return;
    const QModelIndex current = m_view.currentIndex();
    m_total = m_model.total().value_or(m_model.rowCount());
    m_current = rowAt(current.row());
    m_column = current.column();
    m_columnName = m_model.columnNames().value(m_column);
    // At the beginning, what is new there is to be seen.
    m_top = m_view.verticalScrollBar()->value() > 0 ? rowAt(m_view.rowAt(0)) : Row();
    m_across = m_view.horizontalScrollBar()->value();
    m_areas.clear();
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        m_areas << Area{.top = rowAt(range.top()),
                        .rows = range.height(),
                        .left = range.left(),
                        .right = range.right(),
                        .allColumns = range.width() == m_model.columnCount()};
    }
}

// Rows that are not in memory yet are looked for where they should be: what is new stands at the beginning of
// the list that has keys.
int TablePlace::find(const Row &row) const
{
    int number = row.number;
    if (!row.key.isNull()) {
        const int found = m_model.rowWith(m_key, row.key.toUtf8());
        const bool isAllHere = m_model.rowsInMemory() >= m_model.rowCount();
        if (found >= 0)
            number = found;
        else if (!isAllHere)
            number += int(m_model.total().value_or(m_model.rowCount()) - m_total);
    }
    return std::clamp(number, 0, m_model.rowCount() - 1);
}

void TablePlace::restore()
{
    if (!std::exchange(m_isNoted, false) || m_model.rowCount() == 0)
        return;
    // A view follows its current cell, which need not be in sight.
    const bool follows = m_view.hasAutoScroll();
    m_view.setAutoScroll(false);
    if (m_current.number >= 0) {
        const bool isThere = m_model.columnNames().value(m_column) == m_columnName;
        const int column = isThere ? m_column : std::max(0, m_model.columnOf(m_columnName));
        m_view.selectionModel()->setCurrentIndex(m_model.index(find(m_current), column),
                                                 QItemSelectionModel::NoUpdate);
    }
    restoreSelection();
    m_view.setAutoScroll(follows);
    if (m_top.number >= 0)
        m_view.verticalScrollBar()->setValue(find(m_top)); // it scrolls by items
    m_view.horizontalScrollBar()->setValue(m_across);
}

void TablePlace::restoreSelection()
{
    QItemSelection selection;
    const int lastRow = m_model.rowCount() - 1;
    const int lastColumn = m_model.columnCount() - 1;
    for (const Area &area : std::as_const(m_areas)) {
        // Rows that are gone from the end are not selected, and no others in their place.
        if (area.top.key.isNull() && area.top.number > lastRow)
            continue;
        const int top = find(area.top);
        const int bottom = std::min(top + area.rows - 1, lastRow);
        const int right = area.allColumns ? lastColumn : std::min(area.right, lastColumn);
        if (area.left <= right)
            selection.select(m_model.index(top, area.left), m_model.index(bottom, right));
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace Inspector
