// SPDX-License-Identifier: MIT
#include "ui/look/plainlabels.h"

#include <QEvent>
#include <QLabel>

namespace Inspector
{

bool PlainLabels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->windowType() != Qt::ToolTip)
            label->setTextFormat(Qt::PlainText);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Inspector
