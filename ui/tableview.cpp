// SPDX-License-Identifier: MIT
#include "ui/tableview.h"

#include "ui/celldelegate.h"
#include "ui/naming.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Rows that are looked at for a column's first width.
constexpr int Sample = 60;
// Copying more than this belongs into a file.
constexpr qsizetype MostCopiedCells = 100'000;
} // namespace

TableView::TableView(PagedTableModel &model, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    nameControl(this, name);
    setItemDelegate(new CellDelegate(this));
    setWordWrap(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);

    // Fixed heights: a header that measures rows takes seconds for thousands of them (measured).
    QHeaderView *rows = verticalHeader();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(fontMetrics().height() + fontMetrics().height() / 2);
    rows->setHighlightSections(false);
    rows->setSectionsClickable(true);
    rows->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QHeaderView *columns = horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Interactive);
    columns->setSectionsClickable(true);
    columns->setSectionsMovable(true);
    columns->setHighlightSections(false);
    columns->setSortIndicatorShown(false);
    columns->setStretchLastSection(true);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    setModel(&model);
    connect(columns, &QHeaderView::sectionClicked, this, &TableView::headerClicked);
    connect(columns, &QWidget::customContextMenuRequested, this, &TableView::offerColumns);
    connect(&model, &QAbstractItemModel::modelReset, this, &TableView::afterReset);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TableView::reportVisible);
    connect(&model, &QAbstractItemModel::columnsInserted, this, &TableView::sizeColumns);
}

void TableView::afterReset()
{
    if (m_model.rowCount() > 0) {
        sizeColumns();
        // Always a current cell: Qt 6.4's table crashes a screen reader that asks for one when there is none
        // (TeamTalk5, issue 3191).
        if (!currentIndex().isValid())
            selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
    }
    showOrder(m_term, m_order);
    reportVisible();
    viewport()->update();
}

// Widths come from the first page, once; later pages and refreshes leave them as the person has set them.
void TableView::sizeColumns()
{
    if (m_model.columnNames() == m_sized)
        return;
    const int least = fontMetrics().averageCharWidth() * 8;
    const int most = fontMetrics().averageCharWidth() * 40;
    const int rows = int(std::min<qint64>(Sample, m_model.rowCount()));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QByteArray &name = m_model.columnNames().at(column);
        if (m_sized.contains(name))
            continue;
        int width = horizontalHeader()->sectionSizeHint(column) + fontMetrics().averageCharWidth() * 2;
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        for (int row = 0; row < rows; ++row)
            width = std::max(width, itemDelegate()->sizeHint(option, m_model.index(row, column)).width() + 8);
        setColumnWidth(column, std::clamp(width, least, most));
        setColumnHidden(column,
                        m_hidden.contains(name) && column < info(m_model.resource().table).columns.size());
    }
    m_sized = m_model.columnNames();
}

void TableView::showOrder(const QString &term, Qt::SortOrder order)
{
    m_term = term;
    m_order = order;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!term.isEmpty() && m_model.look(column).orderTerm == term) {
            horizontalHeader()->setSortIndicatorShown(true);
            horizontalHeader()->setSortIndicator(column, order);
            return;
        }
    }
    horizontalHeader()->setSortIndicatorShown(false);
}

void TableView::headerClicked(int column)
{
    const QString term = m_model.look(column).orderTerm;
    if (term.isEmpty())
        return;
    const bool turn = term == m_term && m_order == Qt::AscendingOrder;
    Q_EMIT orderRequested(term, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableView::offerColumns(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = menu->addAction(m_model.look(column).title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

std::pair<int, int> TableView::visibleRows() const
{
    if (m_model.rowCount() == 0)
        return {0, -1};
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    return {first, last < 0 ? m_model.rowCount() - 1 : last};
}

void TableView::reportVisible()
{
    if (!isVisible())
        return;
    const auto [first, last] = visibleRows();
    m_model.setVisibleRows(first, last);
    Q_EMIT visibleRowsChanged();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        reportVisible();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    reportVisible();
}

// A table may be filled while its tab is hidden, and need not be resized when it comes back.
void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    reportVisible();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("&Copy"), this, &TableView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(selectionModel()->hasSelection());
    Q_EMIT menuOpening(menu,
                       event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex());
    menu->popup(event->globalPos());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableView::keyPressEvent(event);
}

// Home and End go to the first and the last row, as in any list: rows are what these tables have many of.
QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool plain = !modifiers.testFlag(Qt::ControlModifier) && m_model.rowCount() > 0;
    if (plain && (action == MoveHome || action == MoveEnd))
        return m_model.index(action == MoveHome ? 0 : m_model.rowCount() - 1,
                             std::max(0, currentIndex().column()));
    return QTableView::moveCursor(action, modifiers);
}

void TableView::copySelection()
{
    qsizetype cells = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        cells += qsizetype(range.width()) * range.height();
    if (cells > MostCopiedCells) {
        Q_EMIT remark(tr("That is %L1 cells; up to %L2 can be copied. Save them with Export CSV.")
                          .arg(cells)
                          .arg(MostCopiedCells));
        return;
    }
    QStringList blocks;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_model.rowState(row) != PagedTableModel::RowState::Loaded) {
                Q_EMIT remark(tr("Nothing was copied: row %L1 is not loaded yet. Scroll to it, or save the "
                                 "table with Export CSV.")
                                  .arg(m_model.firstOffset() + row + 1));
                return;
            }
        }
        blocks << asTsv(range);
    }
    if (blocks.isEmpty())
        return;
    QApplication::clipboard()->setText(blocks.join(u'\n'));
    Q_EMIT remark(cells == 1 ? tr("Copied 1 cell.") : tr("Copied %L1 cells.").arg(cells));
}

// As spreadsheets paste it: the server's whole text, cells with tabs, quotes or line breaks in quotes.
QString TableView::asTsv(const QItemSelectionRange &range) const
{
    QStringList lines;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (column < range.left() || column > range.right() || isColumnHidden(column))
                continue;
            QString cell = m_model.cellText(row, column);
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(u'"'))
                cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
            cells << cell;
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace Inspector
