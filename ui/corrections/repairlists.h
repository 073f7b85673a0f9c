// SPDX-License-Identifier: MIT
#pragma once

#include "models/corrections/repairtables.h"

#include <QSplitter>

class QLabel;
class QPushButton;
class QTableView;

namespace Inspector
{

// Beside the records: what the last check has found, to look at the records that it is about, and the steps
// that were done, to undo, to redo, and to go back to. Shows a session, which outlives it.
class RepairLists : public QSplitter
{
    Q_OBJECT

public:
    explicit RepairLists(RepairSession &session, QWidget *parent = nullptr);

    // What can be done now.
    void display();

Q_SIGNALS:
    void checkRequested();
    void undoRequested();
    void redoRequested();
    // So that the first `count` steps are done.
    void stepRequested(int count);
    void checkChosen(const QString &text, const Inspector::RowSet &rows);

private:
    QWidget *makeChecks();
    QWidget *makeSteps();
    QTableView *makeTable(const QString &name, QAbstractItemModel &model);
    void showCheck();
    void goToStep();
    void displaySteps();

    RepairSession &m_session;
    ChecksModel m_checks; // before the tables, which go first
    StepsModel m_steps;
    QTableView *m_checksTable;
    QTableView *m_stepsTable;
    QLabel *m_checked; // how the last check ended
    QPushButton *m_check;
    QPushButton *m_show;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_goTo;
};

} // namespace Inspector
