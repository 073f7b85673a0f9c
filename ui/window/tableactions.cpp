// SPDX-License-Identifier: MIT
#include "ui/window/tableactions.h"

#include "ui/common/icons.h"
#include "ui/pane/tablepane.h"
#include "ui/record/recordsplit.h"
#include "ui/table/columnlayout.h"
#include "ui/table/copybar.h"
#include "ui/table/findbar.h"
#include "ui/table/tableview.h"

#include <QAction>
#include <QMenu>

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
    m_actions << menu->addAction(tr("Copy request as c&url"), this, [this] {
        if (TablePane *table = m_current())
            table->copyRequest();
    });
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
    add(menu, tr("&Go to row…"), [](TablePane &table) { table.askForRow(); })->setShortcut(GoToRow);
}

void TableActions::addToView(QMenu *menu)
{
    menu->addSeparator();
    addRecordTo(menu);
    QAction *columns = menu->addAction(tr("&Columns…"), this, [this] {
        if (TablePane *table = m_current())
            table->chooseColumns();
    });
    columns->setShortcut(Qt::CTRL | Qt::Key_K);
    QAction *freeze = menu->addAction(tr("&Freeze first column"));
    freeze->setCheckable(true);
    // Each table has its own: the mark in the menu is that of the table in use, and not asked what it was.
    const auto showMark = [this, freeze] {
        const TablePane *table = m_current();
        freeze->setChecked(table && table->view().columns().isFrozen());
    };
    connect(freeze, &QAction::triggered, this, [this, showMark] {
        if (TablePane *table = m_current())
            table->view().columns().setFrozen(!table->view().columns().isFrozen());
        showMark();
    });
    connect(menu, &QMenu::aboutToShow, this, showMark);
    QAction *reset = menu->addAction(tr("Reset &layout"), this, [this] {
        if (TablePane *table = m_current())
            table->view().columns().reset();
    });
    m_actions << columns << freeze << reset;
}

void TableActions::addRecordTo(QMenu *menu)
{
    QAction *record = menu->addAction(tr("Recor&d"));
    record->setCheckable(true);
    record->setShortcut(Qt::ALT | Qt::Key_Return);
    record->setToolTip(tr("Show all fields of the current row"));
    // Each table has its own: the mark in the menu is that of the table in use.
    const auto showMark = [this, record] {
        TablePane *table = m_current();
        record->setChecked(table && table->record().isRecordShown());
    };
    connect(record, &QAction::triggered, this, [this, showMark] {
        if (TablePane *table = m_current())
            table->record().showRecord(!table->record().isRecordShown());
        showMark();
    });
    connect(menu, &QMenu::aboutToShow, this, showMark);
    m_actions << record;
}

void TableActions::setEnabled(bool enabled)
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(enabled);
}

} // namespace Inspector
