// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Inspector
{

// Asks for the number of a sync; takes what people have at hand: 1042, /syncs/1042, a whole address. Opened
// with open(), deletes itself.
class GoToSyncDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GoToSyncDialog(QWidget *parent);

Q_SIGNALS:
    void chosen(Inspector::SyncId id);

private:
    void check();
    void acceptInput();

    QLineEdit *m_input;
    QLabel *m_hint;
    QPushButton *m_go;
};

} // namespace Inspector
