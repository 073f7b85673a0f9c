// SPDX-License-Identifier: MIT
// What changes of rows without a page from the server: a sync that somebody watches, and how times are shown.
#include "models/tables/pagedtablemodel.h"

namespace Inspector
{

namespace
{
RowBlock withRow(const RowBlock &old, int changed, const QHash<QByteArray, QByteArray> &texts)
{
    RowBlock block(old.columnNames());
    block.reserve(old.bytes());
    for (int row = 0; row < old.rows(); ++row) {
        std::vector<RowBlock::Cell> cells = old.row(row);
        for (int column = 0; row == changed && column < old.columns(); ++column) {
            const auto fresh = texts.constFind(old.columnNames().at(column));
            if (fresh != texts.constEnd())
                cells[size_t(column)] = {{fresh->data(), size_t(fresh->size())},
                                         fresh->isEmpty() ? CellKind::Absent : CellKind::Text};
        }
        block.addRow(cells);
    }
    block.finish();
    return block;
}
} // namespace

int PagedTableModel::rowWith(const QByteArray &column, QByteArrayView text) const
{
    for (const PagePtr &page : m_cache.all()) {
        const qsizetype in = page->rows.columnNames().indexOf(column);
        for (int row = 0; in >= 0 && row < page->rows.rows(); ++row) {
            const qint64 at = page->offset + row - m_length.base();
            if (page->rows.cell(row, int(in)) == text && at >= 0 && at < m_length.rows())
                return int(at);
        }
    }
    return -1;
}

void PagedTableModel::setZone(Zone zone)
{
    m_zone = zone;
    if (m_columns.count() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    announceAll({Qt::DisplayRole, Qt::ToolTipRole});
}

bool PagedTableModel::changeRow(int row, const QHash<QByteArray, QByteArray> &texts)
{
    const PageCache::Hit hit = m_cache.find(m_length.base() + row);
    if (!hit.page)
        return false;
    // Pages are shared with whoever fetched them and never change: a new one takes its place. Its
    // fingerprint stays that of what the server sent, which is what repeated pages are told by.
    auto page = std::make_shared<Page>(*hit.page);
    page->rows = withRow(hit.page->rows, hit.row, texts);
    const QList<int> columns = *hit.columns;
    m_cache.insert(page, columns);
    announce(m_length.base() + row, m_length.base() + row);
    return true;
}

void PagedTableModel::setDerived(const QList<DerivedColumn> &derived)
{
    m_derived = derived;
    if (m_columns.count() == 0)
        return;
    m_columns.setDerived(derived);
    announceAll({Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole, RawRole});
}

void PagedTableModel::setRemarks(const QByteArray &column, const QHash<QString, QString> &remarks)
{
    m_remarkColumn = column;
    m_remarks = remarks;
    announceAll({Qt::AccessibleDescriptionRole});
}

} // namespace Inspector
