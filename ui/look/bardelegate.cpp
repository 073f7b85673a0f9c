// SPDX-License-Identifier: MIT
#include "ui/look/bardelegate.h"

#include "models/base/barrole.h"
#include "ui/look/readable.h"

#include <QApplication>
#include <QPainter>

namespace Inspector
{

namespace
{
constexpr double LeastGraphicContrast = 3;
constexpr int LeastBarInCharacters = 6;
} // namespace

QColor barColor(const QColor &ground)
{
    // Two blues of Okabe and Ito's palette, which people with any sort of colour vision tell from grey.
    constexpr QColor Blue(0x00, 0x72, 0xb2);
    constexpr QColor Sky(0x56, 0xb4, 0xe9);
    for (const QColor &color : {Blue, Sky}) {
        if (contrast(color, ground) >= LeastGraphicContrast)
            return color;
    }
    return contrast(Qt::black, ground) > contrast(Qt::white, ground) ? Qt::black : Qt::white;
}

BarDelegate::BarDelegate(const QString &widest, QObject *parent)
    : TextDelegate(parent)
    , m_widest(widest)
{
}

// With the digit's room by which TextDelegate keeps numbers off what follows.
int BarDelegate::textWidth(const QFontMetrics &metrics) const
{
    return metrics.horizontalAdvance(m_widest + u'0') + 2 * metrics.averageCharWidth();
}

QRect BarDelegate::textRect(const QStyleOptionViewItem &option) const
{
    QRect rect = option.rect;
    rect.setWidth(std::min(rect.width(), textWidth(option.fontMetrics)));
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    QStyleOptionViewItem number(cell);
    number.rect = textRect(cell);
    number.backgroundBrush = {};
    style->drawControl(QStyle::CE_ItemViewItem, &number, painter, cell.widget);
    const QVariant length = index.data(BarRole);
    if (!length.isValid())
        return;
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor color = isSelected ? cell.palette.color(group, QPalette::HighlightedText)
                                    : barColor(cell.palette.color(group, QPalette::Base));
    const int margin = cell.fontMetrics.averageCharWidth() / 2;
    QRect room = option.rect;
    room.setLeft(option.rect.left() + number.rect.width());
    room.adjust(0, cell.rect.height() / 4, -margin, -cell.rect.height() / 4);
    const double share = std::clamp(length.toDouble(), 0.0, 1.0);
    // Where there is something, however little, there is something to see.
    const int width = share > 0 ? std::max(2, qRound(room.width() * share)) : 0;
    room.setWidth(std::min(width, std::max(0, room.width())));
    painter->fillRect(QStyle::visualRect(cell.direction, option.rect, room), color);
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = TextDelegate::sizeHint(option, index);
    size.setWidth(textWidth(option.fontMetrics) +
                  LeastBarInCharacters * option.fontMetrics.averageCharWidth());
    return size;
}

} // namespace Inspector
