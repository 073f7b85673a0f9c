// SPDX-License-Identifier: MIT
#include "ui/pane/tableactions.h"

#include "ui/look/icons.h"
#include "ui/pane/tablepane.h"
#include "ui/record/recordsplit.h"
#include "ui/table/columnlayout.h"
#include "ui/table/copybar.h"
#include "ui/table/findbar.h"
#include "ui/table/tableview.h"

#include <QAction>
#include <QMenu>
#include <QScopedValueRollback>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QKeySequence GoToRow = Qt::CTRL | Qt::Key_G;

// Some desktops find on with Ctrl+G, which goes to a row here, and all of them with F3.
QList<QKeySequence> withoutGoToRow(QKeySequence::StandardKey standard)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(standard);
    const Qt::KeyboardModifiers shift =
        standard == QKeySequence::FindPrevious ? Qt::ShiftModifier : Qt::NoModifier;
    keys.removeIf([](const QKeySequence &key) { return key[0].key() == Qt::Key_G; });
    const QKeySequence f3(QKeyCombination(shift, Qt::Key_F3));
    keys.removeAll(f3);
    keys.prepend(f3);
    return keys;
}
} // namespace

TableActions::TableActions(std::function<TablePane *()> current, Origin origin, QObject *parent)
    : QObject(parent)
    , m_current(std::move(current))
    , m_origin(origin)
{
}

void TableActions::addToEdit(QMenu *menu)
{
    const auto add = [this, menu](const QString &name, ClipFormat format) {
        m_actions << menu->addAction(name, this, [this, format] {
            if (TablePane *table = m_current())
                table->copyBar().copy(format);
        });
        return m_actions.constLast();
    };
    // No shortcut: Ctrl+C belongs to whichever control has the focus, and the table takes it there.
    add(tr("&Copy"), ClipFormat::Tabs)->setIcon(icon(u"copy"_s));
    add(tr("Copy with &headers"), ClipFormat::TabsAndHeaders)->setShortcut(TableView::CopyWithHeaders);
    add(tr("Copy as &JSON"), ClipFormat::Json);
    add(tr("Copy as &Markdown table"), ClipFormat::Markdown);
    menu->addSeparator();
    QAction *request = menu->addAction(tr("Copy request as c&url"), this, [this] {
        if (TablePane *table = m_current())
            table->copyRequest();
    });
    if (m_origin == Origin::Server) {
        m_actions << request;
    } else {
        request->setEnabled(false);
        request->setToolTip(tr("Nothing is requested from Eloqua: these rows are from a kept copy."));
    }
}

QAction *TableActions::add(QMenu *menu, const QString &text, void (*act)(TablePane &))
{
    QAction *action = menu->addAction(text, this, [this, act] {
        if (TablePane *table = m_current())
            act(*table);
    });
    m_actions << action;
    return action;
}

void TableActions::addFindTo(QMenu *menu)
{
    menu->addSeparator();
    add(menu, tr("&Find…"), [](TablePane &table) {
        table.findBar().open();
    })->setShortcut(QKeySequence::Find);
    add(menu, tr("Find &next"), [](TablePane &table) {
        table.findBar().findNext();
    })->setShortcuts(withoutGoToRow(QKeySequence::FindNext));
    add(menu, tr("Find &previous"), [](TablePane &table) {
        table.findBar().findPrevious();
    })->setShortcuts(withoutGoToRow(QKeySequence::FindPrevious));
    add(menu, tr("Fi&lter…"), [](TablePane &table) {
        table.focusFilter();
    })->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    add(menu, tr("Filter &by this cell"), [](TablePane &table) { table.filterByCell(); });
    add(menu, tr("E&xclude this cell"), [](TablePane &table) { table.excludeCell(); });
    add(menu, tr("&Go to row…"), [](TablePane &table) { table.askForRow(); })->setShortcut(GoToRow);
}

void TableActions::addToView(QMenu *menu)
{
    menu->addSeparator();
    QAction *record = addSwitch(
        menu, tr("Recor&d"), [](const TablePane &table) { return table.record().isRecordShown(); },
        [](TablePane &table, bool on) { table.record().showRecord(on); });
    record->setShortcut(Qt::ALT | Qt::Key_Return);
    record->setToolTip(tr("Show all fields of the current row"));
    QAction *columns = menu->addAction(tr("&Columns…"), this, [this] {
        if (TablePane *table = m_current())
            table->chooseColumns();
    });
    columns->setShortcut(Qt::CTRL | Qt::Key_K);
    addSwitch(
        menu, tr("&Freeze first column"),
        [](const TablePane &table) { return table.view().columns().isFrozen(); },
        [](TablePane &table, bool on) { table.view().columns().setFrozen(on); });
    QAction *reset = menu->addAction(tr("Reset &layout"), this, [this] {
        if (TablePane *table = m_current())
            table->view().columns().reset();
    });
    m_actions << columns << reset;
}

QAction *TableActions::addSwitch(QMenu *menu, const QString &text, bool (*isOn)(const TablePane &),
                                 void (*turn)(TablePane &, bool))
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    // Each table has its own: the mark in the menu is that of the table in use, and not asked what it was.
    const auto showMark = [this, action, isOn] {
        const QScopedValueRollback own(m_marking, true);
        const TablePane *table = m_current();
        action->setChecked(table && isOn(*table));
    };
    // Not triggered(): assistive technology toggles.
    connect(action, &QAction::toggled, this, [this, showMark, isOn, turn] {
        TablePane *table = m_marking ? nullptr : m_current();
        if (table)
            turn(*table, !isOn(*table));
        if (!m_marking)
            showMark();
    });
    connect(menu, &QMenu::aboutToShow, this, showMark);
    m_actions << action;
    return action;
}

void TableActions::setEnabled(bool enabled)
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(enabled);
}

} // namespace Inspector
