// SPDX-License-Identifier: MIT
#include "ui/sync/watchdelegate.h"

#include "models/tables/pagedtablemodel.h"
#include "ui/look/icons.h"

#include <QIconEngine>
#include <QPainter>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Gap = 3;

// An item has room for one picture: these two are it, side by side.
class PairEngine : public QIconEngine
{
public:
    PairEngine(QIcon first, QIcon second)
        : m_first(std::move(first))
        , m_second(std::move(second))
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QSize size((rect.width() - Gap) / 2, rect.height());
        m_first.paint(painter, QRect(rect.topLeft(), size), Qt::AlignCenter, mode, state);
        m_second.paint(painter, QRect(QPoint(rect.right() + 1 - size.width(), rect.top()), size),
                       Qt::AlignCenter, mode, state);
    }
    QIconEngine *clone() const override { return new PairEngine(*this); }

private:
    QIcon m_first;
    QIcon m_second;
};

bool isStatus(const QModelIndex &index)
{
    return ColumnLook::Reading(index.data(PagedTableModel::ReadingRole).toInt()) ==
           ColumnLook::Reading::Status;
}
} // namespace

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
    if (isStatus(index) && watched.contains(*id)) {
        option->icon = QIcon(new PairEngine(option->icon, icon(u"watch"_s)));
        option->decorationSize.setWidth(2 * pictureSize(*option) + Gap);
    }
}

QSize WatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem bold(option);
    bold.font.setBold(true);
    bold.fontMetrics = QFontMetrics(bold.font);
    QSize size = CellDelegate::sizeHint(bold, index);
    const auto id = syncIdFromInput(index.siblingAtColumn(0).data(PagedTableModel::RawRole).toString());
    if (isStatus(index) && !(id && watched.contains(*id)))
        size.rwidth() += pictureSize(bold) + Gap;
    return size;
}

} // namespace Inspector
