// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QKeySequence;
class QMenuBar;
class QTreeWidget;

namespace Inspector
{

// Every key of the program: those of the menus, read from the menus, and those that tables and lines have
// besides. Opened with open(), deletes itself.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar &menus, QWidget *parent);

private:
    struct Key {
        QString keys;
        QString deed;
    };
    void addGroup(const QString &title, const QList<Key> &keys);
    static QList<Key> ofTables();
    static QList<Key> ofLines();

    QTreeWidget *m_list;
};

} // namespace Inspector
