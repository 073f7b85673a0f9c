// SPDX-License-Identifier: MIT
#include "ui/sync/watchdelegate.h"

#include "models/tables/pagedtablemodel.h"
#include "ui/common/icons.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

void WatchDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    if (watched.isEmpty() && ended.isEmpty())
        return;
    // The number is the first column; the row may not be here yet.
    const auto id = syncIdFromInput(index.siblingAtColumn(0).data(PagedTableModel::RawRole).toString());
    if (!id)
        return;
    if (ended.contains(*id))
        option->font.setBold(true);
    if (index.column() == 0 && watched.contains(*id)) {
        decorate(option, icon(u"watch"_s));
        option->decorationPosition = QStyleOptionViewItem::Right;
    }
}

} // namespace Inspector
