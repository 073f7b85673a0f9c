// SPDX-License-Identifier: MIT
#pragma once

#include "models/eloqua/query.h"
#include "models/eloqua/resource.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace Inspector
{

class FilterBuilder;
class FilterEdit;

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
    // As if the person had chosen all of it, and typed this filter besides; does not report.
    void setQuery(const Query &query, const QString &typed);
    // The text in the line, applied or not; empty where there is none.
    QString filterText() const;
    // False where there is no filter.
    bool focusFilter();
    // As if typed, and Return.
    void applyFilter(const QString &q);

Q_SIGNALS:
    void queryChanged();
    void leaveDownward(); // Down in the filter: to the table

private:
    QWidget *makeFilterRow(const QString &name);
    void makeFilter(const QString &name);
    void makeOrder(const QString &name, QLabel *label);
    QWidget *makeOptionsRow(const QString &name);
    void openBuilder(bool open);

    Table m_table;
    FilterEdit *m_filter = nullptr;
    FilterBuilder *m_builder = nullptr;
    QToolButton *m_build = nullptr;
    QToolButton *m_remembered = nullptr;
    QComboBox *m_orderBy = nullptr;
    QComboBox *m_order = nullptr;
    QSpinBox *m_limit = nullptr;
    QSpinBox *m_offset = nullptr;
    QCheckBox *m_total = nullptr;
    QToolButton *m_options = nullptr;
    bool m_totalTouched = false;
};

} // namespace Inspector
