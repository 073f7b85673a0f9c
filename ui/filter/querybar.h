// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/query.h"
#include "models/query/resource.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QSpinBox;
class QToolButton;

namespace Inspector
{

class FilterBuilder;
class FilterEdit;

// The controls of one table's query: filter, order, and, folded away, page size, first row and totals; for
// the narrow list of syncs the order too, which its header shows and sets. All of them meet in query();
// whatever changes, queryChanged() says so once, with the whole query. A control that nobody touched adds
// nothing to the request. Eloqua's data has neither filter nor order, and the bar says so.
class QueryBar : public QWidget
{
    Q_OBJECT

public:
    // `terms`: what can be filtered and sorted by. The options are Eloqua's: a kept copy has none.
    QueryBar(Table table, TableTerms terms, const QString &name, QWidget *parent = nullptr);

    Query query() const;
    // Shows this query, and in the line what was typed; does not report.
    void setQuery(const Query &query, const QString &typed);
    void setOrder(const OrderBy &order);
    // An order was chosen by the person, here or by applyOrder(), be it the server's.
    bool isOrderChosen() const { return m_orderChosen; }
    void setOrderChosen(bool chosen) { m_orderChosen = chosen; }
    // The text in the line, applied or not; empty where there is none.
    QString filterText() const;
    // Puts it before the filter line, where there is one.
    void addChoice(QWidget *choice);
    // Whether there is anything to filter: only then the bar says how Eloqua's data can be.
    void setHasRows(bool hasRows);
    // False where there is no filter.
    bool focusFilter();
    // As if typed, and Return.
    void applyFilter(const QString &q);
    // As if chosen here.
    void applyOrder(const OrderBy &order);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queryChanged(const Inspector::Query &query);
    void leaveDownward(); // Down in the filter: to the table

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isOrderBeside() const;
    QWidget *makeFilterRow(const QString &name);
    void makeFilter(const QString &name);
    void makeBuilder(const QString &name);
    void makeOptionsButton(const QString &name);
    QWidget *makeOrder(const QString &name);
    QWidget *makeOptions(const QString &name);
    QWidget *makeOptionsRow(const QString &name);
    bool isOrderFolded() const { return m_table == Table::Syncs; }
    void openBuilder(bool open);
    void report() { Q_EMIT queryChanged(query()); }
    void reportOrder();

    Table m_table;
    TableTerms m_terms;
    QHBoxLayout *m_filterRow = nullptr;
    QLabel *m_note = nullptr;      // in place of a filter; null where there is one
    QWidget *m_orderRow = nullptr; // null where it is folded, or there is none
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
    bool m_orderChosen = false;
};

} // namespace Inspector
