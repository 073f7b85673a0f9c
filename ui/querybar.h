// SPDX-License-Identifier: MIT
#pragma once

#include "models/eloqua/query.h"
#include "models/eloqua/resource.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace Inspector
{

// The controls of one table's query: filter, order, and, folded away, page size, first row and totals. All of
// them meet in query(); whatever changes, queryChanged() says so once. A control that nobody touched adds
// nothing to the request. Data has neither filter nor order, and the bar says so.
class QueryBar : public QWidget
{
    Q_OBJECT

public:
    QueryBar(Table table, const QString &name, QWidget *parent = nullptr);

    Query query() const;
    // As if the person had chosen it; does not report.
    void setOrder(const QString &term, Qt::SortOrder order);
    void setFilter(const QString &q);
    QString orderTerm() const;
    Qt::SortOrder order() const;
    void focusFilter();

Q_SIGNALS:
    void queryChanged();
    void leaveDownward(); // Down in the filter: to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilterRow(const QString &name);
    QWidget *makeOptionsRow(const QString &name);
    void applyFilter();

    Table m_table;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_orderBy = nullptr;
    QComboBox *m_order = nullptr;
    QSpinBox *m_limit = nullptr;
    QSpinBox *m_offset = nullptr;
    QCheckBox *m_total = nullptr;
    QToolButton *m_options = nullptr;
    QString m_applied; // the filter as it was last sent
    bool m_totalTouched = false;
};

} // namespace Inspector
