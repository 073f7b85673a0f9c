// SPDX-License-Identifier: MIT
#include "ui/common/taborder.h"

#include <QWidget>

namespace Inspector
{

void putInTabOrder(const QWidget &place, const QList<QWidget *> &widgets)
{
    // QWidget::setTabOrder() does nothing after a widget that takes no focus, as most places do.
    QWidget *before = place.previousInFocusChain();
    while (before != &place && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    for (QWidget *widget : widgets) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

void putFirstInTabOrder(const QWidget &holder, const QWidget &bar)
{
    QList<QWidget *> stops;
    for (QWidget *widget : bar.findChildren<QWidget *>()) {
        // The list of a combo box is a window of its own.
        if (widget->window() == bar.window() && (widget->focusPolicy() & Qt::TabFocus))
            stops << widget;
    }
    putInTabOrder(holder, stops);
}

} // namespace Inspector
