// SPDX-License-Identifier: MIT
// Which of its rows and columns a pane offers to whoever saves them.
#include "ui/filter/querybar.h"
#include "ui/pane/tablepane.h"
#include "ui/table/columnlayout.h"
#include "ui/table/tableview.h"

#include <QPushButton>

namespace Inspector
{

QString TablePane::exportText() const
{
    switch (m_table) {
    case Table::Syncs:
        return tr("Export syncs…");
    case Table::Logs:
        return tr("Export logs…");
    case Table::Data:
        return tr("Export data…");
    case Table::Rejects:
        return tr("Export rejects…");
    }
    Q_UNREACHABLE();
}

void TablePane::requestExport()
{
    if (!m_export->isEnabled()) {
        Q_EMIT remark(tr("%1 has no rows to export.").arg(title()));
        return;
    }
    // An export takes as many rows at a time as suit it, unless a number was typed here.
    Query query = m_model->query();
    query.limit = m_bar->query().limit;
    Q_EMIT exportRequested(m_model->resource(), query, scope());
}

ExportScope TablePane::scope() const
{
    ExportScope shown;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_model->derived(column))
            shown.columns << m_model->columnNames().at(column);
    }
    // Files have what Eloqua sends: for a derived column, what it is read off.
    for (const int column : m_view->columns().inOrder()) {
        if (!m_view->columns().isShown(column))
            continue;
        const DerivedColumn *derived = m_model->derived(column);
        for (const QByteArray &name :
             derived ? derived->from : QByteArrayList{m_model->columnNames().at(column)}) {
            if (!shown.visible.contains(name))
                shown.visible << name;
        }
    }
    if (m_model->total())
        shown.rows = *m_model->total() - m_model->firstOffset();
    shown.allRows = m_model->unfilteredTotal();
    if (m_model->rowsInMemory() > 0)
        shown.rowBytes = m_model->bytesInMemory() / m_model->rowsInMemory();
    shown.selected = selectedRows(m_view->selectionModel()->selection());
    for (RowRange &range : shown.selected)
        range.first += m_model->firstOffset();
    return shown;
}

} // namespace Inspector
