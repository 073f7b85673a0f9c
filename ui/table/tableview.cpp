// SPDX-License-Identifier: MIT
#include "ui/table/tableview.h"

#include "ui/common/naming.h"
#include "ui/look/emptynote.h"
#include "ui/look/tablelook.h"
#include "ui/table/celldelegate.h"
#include "ui/table/columnlayout.h"
#include "ui/table/frozencolumn.h"
#include "ui/table/tableplace.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

TableView::TableView(PagedTableModel &model, Table table, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    nameControl(this, toText(table));
    setTableLook(*this);
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);

    QHeaderView *rows = verticalHeader();
    rows->setSectionsClickable(true);
    rows->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QHeaderView *columns = horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Interactive);
    columns->setSectionsClickable(true);
    columns->setSectionsMovable(true);
    columns->setSortIndicatorShown(false);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);

    setModel(&model);
    m_emptyNote = new EmptyNote({}, *this);
    m_columns = std::make_unique<ColumnLayout>(*this, model, table);
    m_frozen = std::make_unique<FrozenColumn>(*this);
    m_place = std::make_unique<TablePlace>(*this, model);
    followSelection(*this);
    connect(columns, &QHeaderView::sectionClicked, this, &TableView::headerClicked);
    connect(columns, &QWidget::customContextMenuRequested, this, &TableView::openHeaderMenu);
    connect(m_columns.get(), &ColumnLayout::changed, this,
            [this] { m_frozen->setColumn(m_columns->isFrozen() ? m_columns->firstShown() : -1); });
    connect(&model, &QAbstractItemModel::modelReset, this, &TableView::afterReset);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TableView::reportVisible);
    connect(&model, &QAbstractItemModel::columnsInserted, m_columns.get(), &ColumnLayout::apply);
}

TableView::~TableView() = default;

void TableView::afterReset()
{
    // An empty answer has no columns of its own, and leaves nothing to measure.
    if (m_model.rowCount() > 0 || m_model.columnCount() == 0)
        m_columns->apply();
    if (m_model.rowCount() > 0) {
        // The header knows its sections, and the bars their ends, only after that.
        executeDelayedItemsLayout();
        m_place->restore();
        // Always a current cell: Qt 6.4's table crashes a screen reader that asks for one when there is none
        // (TeamTalk5, issue 3191).
        if (!currentIndex().isValid())
            selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
    }
    showOrder(m_term, m_order);
    reportVisible();
    viewport()->update();
}

void TableView::showOrder(const QString &term, Qt::SortOrder order)
{
    m_term = term;
    m_order = order;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!term.isEmpty() && m_model.look(column).orderTerm == term) {
            horizontalHeader()->setSortIndicatorShown(true);
            horizontalHeader()->setSortIndicator(column, order);
            m_frozen->place();
            return;
        }
    }
    horizontalHeader()->setSortIndicatorShown(false);
    m_frozen->place();
}

void TableView::headerClicked(int column)
{
    const QString term = m_model.look(column).orderTerm;
    if (term.isEmpty()) {
        Q_EMIT remark(m_model.orderTip(column));
        return;
    }
    const bool turn = term == m_term && m_order == Qt::AscendingOrder;
    Q_EMIT orderRequested(term, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableView::openHeaderMenu(const QPoint &at)
{
    const int column = horizontalHeader()->logicalIndexAt(at);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        const QString title = menuText(m_model.look(column).title);
        menu->addAction(tr("Hide %1").arg(title), this,
                        [this, column] { m_columns->setShown(column, false); });
        menu->addAction(tr("Select %1").arg(title), this, [this, column] { selectColumn(column); });
        menu->addAction(tr("Fit %1 to its content").arg(title), this,
                        [this, column] { m_columns->fit(column); });
        menu->addSeparator();
    }
    QAction *freeze = menu->addAction(tr("Freeze first column"));
    freeze->setCheckable(true);
    freeze->setChecked(m_columns->isFrozen());
    connect(freeze, &QAction::toggled, m_columns.get(), &ColumnLayout::setFrozen);
    menu->addAction(tr("Columns…"), this, &TableView::columnChoiceRequested);
    menu->addAction(tr("Reset layout"), m_columns.get(), &ColumnLayout::reset);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void TableView::setKey(const QByteArray &column)
{
    m_place->setKey(column);
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyNote->setText(text);
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
    if (dx != 0) {
        m_frozen->place();
        // The view moves the pixels it has, and those of the frozen column with them.
        if (m_columns->isFrozen())
            viewport()->update();
    }
    if (dy != 0)
        reportVisible();
}

QModelIndex TableView::indexAt(const QPoint &at) const
{
    if (m_frozen->area().contains(at))
        return m_model.index(rowAt(at.y()), m_frozen->column());
    return QTableView::indexAt(at);
}

QRect TableView::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (index.isValid() && index.column() == m_frozen->column())
        rect.moveLeft(m_frozen->area().left());
    return rect;
}

void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    const bool isFrozen = index.column() == m_frozen->column();
    QTableView::scrollTo(index, hint);
    if (isFrozen)
        bar->setValue(before);
    else if (const int hidden = m_frozen->scrollFor(index.column()); hidden > 0)
        bar->setValue(bar->value() - hidden);
}

void TableView::goToColumn(int column)
{
    m_columns->setShown(column, true);
    const int row = std::max(0, currentIndex().row());
    if (m_model.rowCount() == 0)
        return;
    selectionModel()->setCurrentIndex(m_model.index(row, column), QItemSelectionModel::NoUpdate);
    scrollTo(m_model.index(std::max(row, visibleRows().first), column));
    setFocus();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fitRoom();
    m_frozen->place();
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
    paintFrozenColumn(event->region());
}

// Cells as QTableView paints them: the style's row, then the delegate.
void TableView::paintFrozenColumn(const QRegion &region)
{
    const QRect area = m_frozen->area();
    if (area.isEmpty() || !region.intersects(area) || m_model.rowCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setClipRect(area);
    painter.fillRect(area, palette().color(QPalette::Base));
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row, m_frozen->column());
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        option.index = index;
        if (row % 2 == 1)
            option.features |= QStyleOptionViewItem::Alternate;
        if (selectionModel()->isSelected(index))
            option.state |= QStyle::State_Selected;
        if (index == currentIndex() && hasFocus())
            option.state |= QStyle::State_HasFocus;
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
        itemDelegate()->paint(&painter, option, index);
    }
    painter.setPen(palette().color(QPalette::Mid));
    const int edge = isRightToLeft() ? area.left() : area.right();
    painter.drawLine(edge, area.top(), edge, area.bottom());
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        openMenu(indexAt(event->pos()), event->globalPos());
    else
        openMenu(currentIndex(), menuPlace());
}

// Where a menu by key opens: at the current cell, as far as that is in sight.
QPoint TableView::menuPlace() const
{
    const QRect area = viewport()->rect();
    const QPoint below = visualRect(currentIndex()).bottomLeft();
    return viewport()->mapToGlobal(QPoint(std::clamp(below.x(), area.left(), area.right()),
                                          std::clamp(below.y(), area.top(), area.bottom())));
}

void TableView::openMenu(const QModelIndex &cell, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &name, ClipFormat format, const QKeySequence &keys) {
        QAction *action = menu->addAction(name, this, [this, format] { Q_EMIT copyRequested(format); });
        action->setShortcut(keys);
        action->setEnabled(selectionModel()->hasSelection());
    };
    add(tr("&Copy"), ClipFormat::Tabs, QKeySequence::Copy);
    add(tr("Copy with &headers"), ClipFormat::TabsAndHeaders, CopyWithHeaders);
    add(tr("Copy as &JSON"), ClipFormat::Json, {});
    add(tr("Copy as &Markdown table"), ClipFormat::Markdown, {});
    Q_EMIT menuOpening(menu, cell);
    menu->popup(at);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested(ClipFormat::Tabs);
    else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        openMenu(currentIndex(), menuPlace()); // Qt turns only the Menu key into an event of its own here
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

} // namespace Inspector
