// SPDX-License-Identifier: MIT
#include "ui/table/frozencolumn.h"

#include "ui/common/naming.h"

#include <QHeaderView>
#include <QTableView>

namespace Inspector
{

FrozenColumn::FrozenColumn(QTableView &view)
    : m_view(view)
    , m_header(new QHeaderView(Qt::Horizontal, &view))
{
    QHeaderView *header = view.horizontalHeader();
    m_header->setModel(view.model());
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setSectionsClickable(true);
    m_header->setHighlightSections(false);
    m_header->setDefaultAlignment(header->defaultAlignment());
    m_header->setFocusPolicy(Qt::NoFocus);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->hide();
    nameControl(m_header, tr("First column"));
    // What is done to this piece of the header is done to the header.
    connect(m_header, &QHeaderView::sectionClicked, header, &QHeaderView::sectionClicked);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, header,
            &QHeaderView::sectionHandleDoubleClicked);
    connect(m_header, &QHeaderView::sectionResized, header, [this, header](int column, int, int width) {
        if (column == m_column)
            header->resizeSection(column, width);
    });
    connect(m_header, &QWidget::customContextMenuRequested, header, &QWidget::customContextMenuRequested);
    connect(header, &QHeaderView::sectionResized, this, &FrozenColumn::place);
    connect(header, &QHeaderView::geometriesChanged, this, &FrozenColumn::place);
}

void FrozenColumn::setColumn(int column)
{
    m_column = column;
    for (int i = 0; i < m_header->count(); ++i)
        m_header->setSectionHidden(i, i != column);
    place();
    m_view.viewport()->update();
}

int FrozenColumn::column() const
{
    const bool moved =
        m_column >= 0 && m_column < m_view.model()->columnCount() && m_view.horizontalHeader()->offset() > 0;
    return moved ? m_column : -1;
}

QRect FrozenColumn::area() const
{
    if (column() < 0)
        return {};
    const int width = m_view.columnWidth(m_column);
    const QRect all = m_view.viewport()->rect();
    return m_view.isRightToLeft() ? QRect(all.right() + 1 - width, 0, width, all.height())
                                  : QRect(0, 0, width, all.height());
}

void FrozenColumn::place()
{
    const QRect rect = area();
    if (rect.isEmpty()) {
        m_header->hide();
        return;
    }
    const QHeaderView *header = m_view.horizontalHeader();
    if (m_header->sectionSize(m_column) != rect.width())
        m_header->resizeSection(m_column, rect.width());
    m_header->setSortIndicatorShown(header->isSortIndicatorShown() &&
                                    header->sortIndicatorSection() == m_column);
    m_header->setSortIndicator(m_column, header->sortIndicatorOrder());
    m_header->setGeometry(rect.x() + header->x(), header->y(), rect.width(), header->height());
    m_header->show();
    m_header->raise();
}

int FrozenColumn::scrollFor(int column) const
{
    const QRect rect = area();
    if (rect.isEmpty() || column == m_column)
        return 0;
    const int left = m_view.columnViewportPosition(column);
    const int right = left + m_view.columnWidth(column);
    return m_view.isRightToLeft() ? std::max(0, right - rect.left()) : std::max(0, rect.right() + 1 - left);
}

} // namespace Inspector
