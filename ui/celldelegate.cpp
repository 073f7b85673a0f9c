// SPDX-License-Identifier: MIT
#include "ui/celldelegate.h"

#include "models/tables/pagedtablemodel.h"
#include "ui/icons.h"

#include <QApplication>

namespace Inspector
{

using RowState = PagedTableModel::RowState;
using Reading = ColumnLook::Reading;

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    const auto state = RowState(index.data(PagedTableModel::RowStateRole).toInt());
    if (state != RowState::Loaded)
        option->palette.setCurrentColorGroup(QPalette::Disabled);
    if (state != RowState::Loaded)
        option->state &= ~QStyle::State_Enabled;
    if (state == RowState::Waiting || state == RowState::Failed) {
        option->font.setItalic(true);
        return;
    }
    const auto reading = Reading(index.data(PagedTableModel::ReadingRole).toInt());
    if (reading != Reading::Status && reading != Reading::Severity)
        return;
    const QString word = index.data(PagedTableModel::RawRole).toString();
    if (word.isEmpty())
        return;
    option->icon = reading == Reading::Status ? statusIcon(word) : severityIcon(word);
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int size = option->widget ? option->widget->style()->pixelMetric(QStyle::PM_SmallIconSize) : 16;
    option->decorationSize = QSize(size, size);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += option.fontMetrics.averageCharWidth();
    return size;
}

} // namespace Inspector
