// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/filterexpression.h"
#include "models/query/resource.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Inspector
{

// One condition in the builder: property, operator, value, and a button that takes it away.
class ConditionRow : public QWidget
{
    Q_OBJECT

public:
    // `terms`: what can be chosen.
    ConditionRow(Table table, const TableTerms &terms, QWidget *parent = nullptr);

    // The names of the controls count the rows, from 1: "Rejects condition 2 value".
    void setNumber(const QString &name, int number);
    // Without a report.
    void setTerm(const FilterTerm &term);
    // Nothing while there is no value.
    std::optional<FilterTerm> term() const;
    void focusValue();
    QList<QWidget *> controls() const; // from left to right

Q_SIGNALS:
    void changed();
    void returnPressed();
    void removeRequested();

private:
    void fillProperties(Table table, const TableTerms &terms);
    void showExample();

    QComboBox *m_property;
    QComboBox *m_operator;
    QLineEdit *m_value;
    QToolButton *m_remove;
    QList<QLabel *> m_labels; // for the combo boxes' names, see nameControl()
    FilterTerm m_read;        // as it was in the text: an untouched value keeps its spelling
};

} // namespace Inspector
