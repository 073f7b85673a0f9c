// SPDX-License-Identifier: MIT
#include "ui/tableactions.h"

#include "ui/icons.h"
#include "ui/tablepane.h"
#include "ui/tableview.h"

#include <QAction>
#include <QMenu>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

TableActions::TableActions(std::function<TablePane *()> current, QObject *parent)
    : QObject(parent)
    , m_current(std::move(current))
{
}

void TableActions::addToEdit(QMenu *menu)
{
    // No shortcut: Ctrl+C belongs to whichever control has the focus, and the table takes it there.
    m_actions << menu->addAction(icon(u"copy"_s), tr("&Copy"), this, [this] {
        if (TablePane *table = m_current())
            table->view().copySelection();
    });
}

void TableActions::setEnabled(bool enabled)
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(enabled);
}

} // namespace Inspector
