// SPDX-License-Identifier: MIT
#include "ui/common/taborder.h"

#include <QWidget>

namespace Inspector
{

void putFirstInTabOrder(QWidget &holder, const QWidget &bar)
{
    QWidget *before = &holder;
    for (QWidget *widget : bar.findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus) {
            QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}

} // namespace Inspector
