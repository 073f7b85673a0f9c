// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/filterexpression.h"
#include "models/query/resource.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Inspector
{

class ConditionRow;

// A filter as rows of property, operator and value. It reads the text of the filter line and writes into it;
// what it cannot read it leaves alone, and says so. Nothing is asked for before applyRequested().
class FilterBuilder : public QFrame
{
    Q_OBJECT

public:
    // `terms`: what conditions can be about.
    FilterBuilder(Table table, const TableTerms &terms, const QString &name, QWidget *parent = nullptr);

    // Shows this filter; the text that it wrote itself changes nothing.
    void read(const QString &q);
    void focusFirst();

Q_SIGNALS:
    void written(const QString &q);
    void applyRequested();
    void leaveRequested(); // Escape

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFooter();
    ConditionRow *addRow();
    void removeRow(ConditionRow *row);
    void showRows();
    void write();

    Table m_table;
    TableTerms m_terms;
    QString m_name;
    FilterExpression m_read; // its way of quoting is kept
    QString m_text;          // what the rows stand for
    QList<ConditionRow *> m_rows;
    QVBoxLayout *m_column;
    QLabel *m_note;
    QComboBox *m_join;
    QPushButton *m_add;
    QPushButton *m_apply;
};

} // namespace Inspector
