// SPDX-License-Identifier: MIT
// What a pane does when its table does not come: the way to stop that, and to ask again.
#include "ui/pane/tablepane.h"

#include <QKeyEvent>

namespace Inspector
{

// What has the focus comes first: an editor is left, a filter cleared, the find bar closed.
void TablePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier || !stop())
        QWidget::keyPressEvent(event);
}

bool TablePane::recover()
{
    if (!m_model->hasFailed() || !isTransient(m_model->lastError()))
        return false;
    m_model->retry();
    return true;
}

} // namespace Inspector
