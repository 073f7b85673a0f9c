// SPDX-License-Identifier: MIT
#include "ui/window/shortcutsdialog.h"

#include "models/base/text.h"
#include "ui/common/naming.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString plain(const QString &withKey)
{
    QString text = withoutMnemonic(withKey);
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString native(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    texts.removeDuplicates();
    return Text::list(texts);
}

// The one that is printed on keyboards of today; the others are there for those who know them.
QString native(QKeySequence::StandardKey key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

QString native(QKeyCombination key)
{
    return native(QList<QKeySequence>{key});
}
} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    nameControl(m_list, tr("Keyboard shortcuts"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_list->setUniformRowHeights(true);
    for (const QAction *menu : menus.actions()) {
        QList<Key> keys;
        if (!menu->menu())
            continue;
        for (const QAction *action : menu->menu()->actions()) {
            if (!action->shortcuts().isEmpty())
                keys << Key{native(action->shortcuts()), plain(action->text())};
        }
        addGroup(plain(menu->text()), keys);
    }
    addGroup(tr("In a table"), ofTables());
    addGroup(tr("In the fields above and below a table"), ofLines());
    m_list->expandAll();
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, m_list->columnWidth(0) + fontMetrics().averageCharWidth() * 4);
    m_list->setCurrentItem(m_list->topLevelItem(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 32);
}

void ShortcutsDialog::addGroup(const QString &title, const QList<Key> &keys)
{
    if (keys.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_list, {title});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    for (const Key &key : keys)
        new QTreeWidgetItem(group, {key.deed, key.keys});
}

QList<ShortcutsDialog::Key> ShortcutsDialog::ofTables()
{
    return {
        {Text::list({native(Qt::Key_Home), native(Qt::Key_End)}), tr("First row, last row")},
        {Text::list({native(Qt::Key_PageUp), native(Qt::Key_PageDown)}), tr("Page up, page down")},
        {native(Qt::SHIFT | Qt::Key_Down), tr("Extend selection; also with the other arrow keys")},
        {native(QKeySequence::SelectAll), tr("Select all")},
        {native(QKeySequence::Copy), tr("Copy selection")},
        {Text::list({native(Qt::Key_Menu), native(Qt::SHIFT | Qt::Key_F10)}), tr("Context menu")},
        {native(Qt::Key_Escape), tr("Stop loading the table")},
        {native(Qt::Key_Return), tr("Go from the list of syncs to the tabs of the sync")},
        {native(Qt::CTRL | Qt::Key_Tab), tr("Next tab of the sync")},
        {native(Qt::ALT | Qt::Key_1) + u" – "_s + native(Qt::ALT | Qt::Key_6),
         tr("A tab of the sync by its position")},
        {native(Qt::Key_F10), tr("Menu bar")},
    };
}

QList<ShortcutsDialog::Key> ShortcutsDialog::ofLines()
{
    return {
        {native(Qt::Key_Return), tr("Apply the filter, find next")},
        {native(Qt::SHIFT | Qt::Key_Return), tr("Find previous")},
        {native(Qt::Key_Escape), tr("Clear the filter, close the find bar")},
        {native(Qt::Key_Down), tr("Go to the table")},
    };
}

} // namespace Inspector
