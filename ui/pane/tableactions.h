// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/resource.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace Inspector
{

class TablePane;

// The commands that work on whichever table is in use, in the Edit and the View menu. They stay when nobody
// is signed in, and do nothing then.
class TableActions : public QObject
{
    Q_OBJECT

public:
    // `current` tells the table in use; null while there is none. `origin`: of all these tables.
    TableActions(std::function<TablePane *()> current, Origin origin, QObject *parent = nullptr);

    void addToEdit(QMenu *menu);
    void addFindTo(QMenu *menu);
    void addToView(QMenu *menu);
    void setEnabled(bool enabled);

private:
    QAction *addSwitch(QMenu *menu, const QString &text, bool (*isOn)(const TablePane &),
                       void (*turn)(TablePane &, bool));
    QAction *add(QMenu *menu, const QString &text, void (*act)(TablePane &));

    std::function<TablePane *()> m_current;
    Origin m_origin;
    QList<QAction *> m_actions;
    bool m_marking = false; // a switch is being shown as it is, not acted
};

} // namespace Inspector
