// SPDX-License-Identifier: MIT
#include "ui/table/celldelegate.h"

#include "models/tables/pagedtablemodel.h"
#include "ui/look/icons.h"
#include "ui/look/readable.h"

#include <QApplication>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

using RowState = PagedTableModel::RowState;
using Reading = ColumnLook::Reading;

void CellDelegate::decorate(QStyleOptionViewItem *option, const QIcon &picture)
{
    option->icon = picture;
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int size = pictureSize(*option);
    option->decorationSize = QSize(size, size);
}

int CellDelegate::pictureSize(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style()->pixelMetric(QStyle::PM_SmallIconSize) : 16;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TextDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    const auto state = RowState(index.data(PagedTableModel::RowStateRole).toInt());
    if (state != RowState::Loaded) {
        // Greyed like a control that is off, but to be read: a style's own grey often is not.
        const QPalette &palette = option->palette;
        option->palette.setColor(QPalette::Disabled, QPalette::Text, quietText(palette));
        option->palette.setColor(QPalette::Disabled, QPalette::Highlight,
                                 palette.color(QPalette::Active, QPalette::Highlight));
        option->palette.setColor(QPalette::Disabled, QPalette::HighlightedText,
                                 palette.color(QPalette::Active, QPalette::HighlightedText));
        option->state &= ~QStyle::State_Enabled;
    }
    if (state == RowState::Waiting || state == RowState::Failed) {
        option->font.setItalic(true);
        return;
    }
    if (index.data(PagedTableModel::InvalidRole).toBool()) {
        option->font.setUnderline(true);
        decorate(option, icon(u"invalid-field"_s));
        return;
    }
    const auto reading = Reading(index.data(PagedTableModel::ReadingRole).toInt());
    if (reading != Reading::Status && reading != Reading::Severity)
        return;
    const QString word = index.data(PagedTableModel::RawRole).toString();
    if (word.isEmpty())
        return;
    decorate(option, reading == Reading::Status ? statusIcon(word) : severityIcon(word));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = TextDelegate::sizeHint(option, index);
    size.rwidth() += option.fontMetrics.averageCharWidth();
    return size;
}

} // namespace Inspector
