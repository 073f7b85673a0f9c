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
    const auto add = [this, menu](const QString &name, ClipFormat format) {
        m_actions << menu->addAction(name, this, [this, format] {
            if (TablePane *table = m_current())
                table->copy(format);
        });
        return m_actions.constLast();
    };
    // No shortcut: Ctrl+C belongs to whichever control has the focus, and the table takes it there.
    add(tr("&Copy"), ClipFormat::Tabs)->setIcon(icon(u"copy"_s));
    add(tr("Copy with &headers"), ClipFormat::TabsAndHeaders)->setShortcut(TableView::CopyWithHeaders);
    add(tr("Copy as &JSON"), ClipFormat::Json);
    add(tr("Copy as &Markdown table"), ClipFormat::Markdown);
    menu->addSeparator();
    m_actions << menu->addAction(tr("Copy request as c&url"), this, [this] {
        if (TablePane *table = m_current())
            table->copyRequest();
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
