// SPDX-License-Identifier: MIT
// What a view reads of PagedTableModel; nothing here asks the server.
#include "models/eloqua/apiclient.h"
#include "models/eloqua/curlcommand.h"
#include "models/tables/pagedtablemodel.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

int PagedTableModel::columnOf(QByteArrayView name) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i) == name)
            return int(i);
    }
    return -1;
}

QString PagedTableModel::requestAsCurl() const
{
    return curlCommand(m_client.session().account().bulkUrl, m_resource, m_query);
}

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows);
}

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

PagedTableModel::RowState PagedTableModel::rowState(int row) const
{
    if (m_cache.covers(m_base + row))
        return m_stale ? RowState::Stale : RowState::Loaded;
    // Of stale rows none is asked for any more.
    const bool failed = m_state == LoadState::Failed || m_failed.contains(pageStart(m_base + row));
    return failed ? RowState::Failed : RowState::Waiting;
}

QString PagedTableModel::cellText(int row, int column) const
{
    const PageCache::Hit hit = m_cache.find(m_base + row);
    if (!hit.page)
        return {};
    const int in = column < hit.columns->size() ? hit.columns->at(column) : -1;
    return in < 0 ? u""_s : QString::fromUtf8(hit.page->rows.cell(hit.row, in));
}

RowBlock::Cell PagedTableModel::cell(int row, int column) const
{
    const PageCache::Hit hit = m_cache.find(m_base + row);
    const int in = hit.page && column < hit.columns->size() ? hit.columns->at(column) : -1;
    if (in < 0)
        return {};
    const QByteArrayView text = hit.page->rows.cell(hit.row, in);
    return {{text.data(), size_t(text.size())}, hit.page->rows.kind(hit.row, in)};
}

QVariant PagedTableModel::display(int row, int column) const
{
    const QString text = cellText(row, column);
    if (text.isNull())
        return rowState(row) == RowState::Failed ? (column == 0 ? tr("not loaded") : QString()) : u"…"_s;
    return oneLine(m_looks.at(column).reading == ColumnLook::Reading::Stamp ? localStamp(text) : text);
}

QVariant PagedTableModel::tip(int row, int column) const
{
    const QString text = cellText(row, column);
    if (text.isEmpty())
        return {};
    const QString full =
        m_looks.at(column).reading == ColumnLook::Reading::Stamp ? stampNote(text) : text.left(4000);
    // A tool tip guesses whether it is given HTML: what the server sent is never that.
    return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(full.toHtmlEscaped());
}

QVariant PagedTableModel::remark(int row) const
{
    const int column = m_remarks.isEmpty() ? -1 : columnOf(m_remarkColumn);
    if (column < 0)
        return {};
    const QString text = m_remarks.value(cellText(row, column));
    return text.isEmpty() ? QVariant() : text;
}

QVariant PagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::TextAlignmentRole:
        return int(
            (m_looks.at(column).reading == ColumnLook::Reading::Number ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole:
        return remark(row);
    case RawRole:
        return cellText(row, column);
    case RowStateRole:
        return int(rowState(row));
    case CellKindRole:
        return int(cell(row, column).kind);
    case OffsetRole:
        return m_base + row;
    case ReadingRole:
        return int(m_looks.at(column).reading);
    default:
        return {};
    }
}

QString PagedTableModel::orderTip(int column) const
{
    if (!info(m_resource.table).canSort)
        return tr("Eloqua cannot sort exported data.");
    const QString term = m_looks.at(column).orderTerm;
    return term.isEmpty() ? tr("Eloqua cannot sort by this column.")
                          : tr("Click to sort by %1, click again to turn the order round.").arg(term);
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(m_base + section + 1) : QVariant();
    if (section < 0 || section >= m_looks.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_looks.at(section).title;
    if (role == Qt::ToolTipRole)
        return orderTip(section);
    if (role == Qt::TextAlignmentRole)
        return int(
            (m_looks.at(section).reading == ColumnLook::Reading::Number ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    return {};
}

} // namespace Inspector
