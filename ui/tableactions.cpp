// SPDX-License-Identifier: MIT
#include "ui/tableactions.h"

#include "ui/columnlayout.h"
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

void TableActions::addToView(QMenu *menu)
{
    menu->addSeparator();
    QAction *columns = menu->addAction(tr("&Columns…"), this, [this] {
        if (TablePane *table = m_current())
            table->chooseColumns();
    });
    columns->setShortcut(Qt::CTRL | Qt::Key_K);
    QAction *freeze = menu->addAction(tr("&Keep first column in sight"));
    freeze->setCheckable(true);
    connect(freeze, &QAction::triggered, this, [this](bool on) {
        if (TablePane *table = m_current())
            table->view().columns().setFrozen(on);
    });
    connect(menu, &QMenu::aboutToShow, this, [this, freeze] {
        const TablePane *table = m_current();
        freeze->setChecked(table && table->view().columns().isFrozen());
    });
    QAction *reset = menu->addAction(tr("Reset &layout"), this, [this] {
        if (TablePane *table = m_current())
            table->view().columns().reset();
    });
    m_actions << columns << freeze << reset;
}

void TableActions::setEnabled(bool enabled)
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(enabled);
}

} // namespace Inspector
