// SPDX-License-Identifier: MIT
#pragma once

#include "models/syncs/synchistory.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Inspector
{

// Asks for a sync: its number, in any form that people have at hand (1042, /syncs/1042, a whole address), or
// one of those that were open before. Opened with open(), deletes itself.
class GoToSyncDialog : public QDialog
{
    Q_OBJECT

public:
    GoToSyncDialog(const QList<SyncHistory::Entry> &recent, QWidget *parent);

Q_SIGNALS:
    void chosen(Inspector::SyncId id);

private:
    void check();
    void acceptInput();
    void acceptRecent(const QListWidgetItem *item);
    QListWidget *makeRecent(const QList<SyncHistory::Entry> &recent);

    QLineEdit *m_input;
    QLabel *m_hint;
    QPushButton *m_go;
};

} // namespace Inspector
