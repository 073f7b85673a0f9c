// SPDX-License-Identifier: MIT
#include "models/tables/rowcollector.h"

#include <algorithm>
#include <deque>

namespace Inspector
{

namespace
{
CellKind kindOf(const QByteArray &text, const ColumnLook &look)
{
    if (text.isEmpty())
        return CellKind::Absent;
    return look.reading == ColumnLook::Reading::Number ? CellKind::Literal : CellKind::Text;
}
} // namespace

RowCollector::RowCollector(PagedTableModel &model, const QList<QRect> &areas, const QList<int> &columns)
    : m_model(model)
    , m_areas(areas)
    , m_columns(columns)
{
    for (const QRect &area : areas)
        m_left << RowRange{area.top(), area.height()};
    m_left = joined(m_left);
    m_total = rowsIn(m_left);
    QByteArrayList names;
    for (const int column : std::as_const(m_columns))
        names << model.columnNames().at(column);
    m_block = RowBlock(names);
}

RowCollector::~RowCollector()
{
    cancel();
}

void RowCollector::cancel()
{
    if (m_started && !m_ended)
        m_model.fetchAlso(0, -1);
    m_ended = true;
}

qint64 RowCollector::countCells(const QList<QRect> &areas)
{
    qint64 cells = 0;
    for (const QRect &area : areas)
        cells += qint64(area.width()) * area.height();
    return cells;
}

void RowCollector::start()
{
    m_started = true;
    connect(&m_model, &PagedTableModel::stateChanged, this, &RowCollector::advance);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        finish(ApiError{.kind = ApiError::Kind::BadReply,
                        .message = tr("The table was reloaded in the meantime. Try again.")});
    });
    advance();
}

void RowCollector::advance()
{
    if (m_ended)
        return;
    const qint64 before = m_done;
    while (!m_left.isEmpty()) {
        RowRange &rows = m_left.first();
        const auto row = int(rows.first);
        const auto last = int(rows.end() - 1);
        // The list may have become shorter on the server.
        if (last >= m_model.rowCount()) {
            finish(ApiError{
                .kind = ApiError::Kind::BadReply,
                .message =
                    tr("The table became shorter on the server in the meantime. Refresh, then try again.")});
            return;
        }
        const PagedTableModel::RowState state = m_model.rowState(row);
        // Of rows that are about to be replaced, those that are here may be taken, and no others come.
        const bool isHere =
            state == PagedTableModel::RowState::Loaded || state == PagedTableModel::RowState::Stale;
        if (!isHere && (state == PagedTableModel::RowState::Failed ||
                        m_model.loadState() == PagedTableModel::LoadState::Failed)) {
            finish(m_model.lastError());
            return;
        }
        if (!isHere) {
            m_model.fetchAlso(row, last);
            break;
        }
        take(row);
        rows = {rows.first + 1, rows.count - 1};
        if (rows.count == 0)
            m_left.removeFirst();
    }
    if (m_done != before)
        Q_EMIT progress();
    if (m_left.isEmpty() && !m_ended) {
        m_block.finish();
        finish(m_block);
    }
}

void RowCollector::take(int row)
{
    std::vector<RowBlock::Cell> cells;
    cells.reserve(size_t(m_columns.size()));
    std::deque<QByteArray> derived; // texts that nobody else holds
    for (const int column : std::as_const(m_columns)) {
        const bool chosen = std::any_of(m_areas.cbegin(), m_areas.cend(), [row, column](const QRect &area) {
            return area.contains(column, row);
        });
        if (chosen && m_model.derived(column)) {
            const QByteArray &text = derived.emplace_back(m_model.cellText(row, column).toUtf8());
            cells.push_back({{text.data(), size_t(text.size())}, kindOf(text, m_model.look(column))});
        } else {
            cells.push_back(chosen ? m_model.cell(row, column) : RowBlock::Cell());
        }
    }
    ++m_done;
    // Its limit is a gigabyte, and what is collected is for the clipboard.
    const bool fits = m_block.addRow(cells);
    Q_ASSERT(fits);
}

void RowCollector::finish(const Result<RowBlock> &result)
{
    if (m_ended)
        return;
    m_ended = true;
    disconnect(&m_model, nullptr, this, nullptr);
    m_model.fetchAlso(0, -1);
    Q_EMIT finished(result);
}

} // namespace Inspector
