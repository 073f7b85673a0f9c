// SPDX-License-Identifier: MIT
#include "ui/look/outlinedstyle.h"

#include "ui/look/readable.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Within the cell, in the colour of its text: the row may be selected or not.
void drawCurrentCell(const QStyleOption &option, QPainter &painter)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void drawSeparator(const QStyleOption &option, QPainter &painter)
{
    constexpr int Margin = 5;
    const int middle = option.rect.center().y();
    painter.save();
    painter.setPen(quietText(option.palette));
    painter.drawLine(option.rect.left() + Margin, middle, option.rect.right() - Margin, middle);
    painter.restore();
}
} // namespace

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView *>(widget)) {
        drawCurrentCell(*option, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isFocused =
        option->state.testFlag(State_HasFocus) &&
        option->state.testFlag(State_KeyboardFocusChange); // which has an outline of its own
    if ((element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton) || isFocused)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(quietText(option->palette));
    painter->setBrush(Qt::NoBrush);
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_IndicatorCheckBox)
        painter->drawRect(outline);
    else
        painter->drawEllipse(outline);
    painter->restore();
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_MenuItem && item && item->menuItemType == QStyleOptionMenuItem::Separator &&
        item->text.isEmpty())
        drawSeparator(*item, *painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace Inspector
