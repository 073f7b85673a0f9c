// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Inspector
{

class TableView;

// The columns of one table, from left to right: find one by its name and go there, choose which are shown,
// and in which order. Everything takes effect at once, so there is nothing to confirm.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    // `view` outlives the dialog, which is its child and deletes itself when closed.
    ColumnsDialog(TableView &view, const QString &table);

private:
    void fill();
    void showOrHide(QListWidgetItem *item);
    void search(const QString &text);
    void moveCurrent(int by);
    void goThere();
    void showState();
    int chosenColumn() const;
    QListWidgetItem *firstMatch() const;

    TableView &m_view;
    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_go;
    bool m_filling = false;
};

} // namespace Inspector
