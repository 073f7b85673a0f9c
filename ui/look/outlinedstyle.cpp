// SPDX-License-Identifier: MIT
#include "ui/look/outlinedstyle.h"

#include "ui/look/readable.h"

#include <QPainter>
#include <QStyleOption>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
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

} // namespace Inspector
