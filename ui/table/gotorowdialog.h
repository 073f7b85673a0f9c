// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Inspector
{

// Asks for the number of a row, as it stands before the rows of the table; says so when there is none of that
// number. Opened with open(), deletes itself.
class GoToRowDialog : public QDialog
{
    Q_OBJECT

public:
    // The numbers that there are.
    GoToRowDialog(const QString &table, qint64 first, qint64 last, QWidget *parent);

Q_SIGNALS:
    void chosen(qint64 number);

private:
    std::optional<qint64> number() const;
    void check();
    void acceptInput();

    qint64 m_first;
    qint64 m_last;
    QLineEdit *m_input;
    QLabel *m_hint;
    QPushButton *m_go;
};

} // namespace Inspector
