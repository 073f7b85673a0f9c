// SPDX-License-Identifier: MIT
#pragma once

#include "models/tables/derivedcolumn.h"

namespace Inspector
{

// The columns of one table: the fixed ones, then the fields of its records. Rows of a record may have other
// fields than those before; new ones go to the end. A table without records may have derived columns in their
// place. A value.
class TableColumns
{
public:
    TableColumns() = default;
    // `terms`: of the table where it comes from; `names`: those of the first page.
    TableColumns(Table table, TableTerms terms, const QByteArrayList &names,
                 const QList<DerivedColumn> &derived = {});

    int count() const { return int(m_names.size()); }
    const QByteArrayList &names() const { return m_names; }
    const ColumnLook &look(int column) const { return m_looks.at(column); }
    // -1: none.
    int indexOf(QByteArrayView name) const;

    // Null for those that come from the server.
    const DerivedColumn *derived(int column) const;
    // The same columns, which read newer knowledge.
    void setDerived(const QList<DerivedColumn> &derived);
    // A field of the table's records, which may bear any name.
    bool isField(int column) const;

    // Those of another page that are not here yet.
    QByteArrayList newIn(const QByteArrayList &page) const;
    void append(const QByteArrayList &names);
    // For each column here, its place in a page whose columns are `page`, or -1.
    QList<int> placesIn(const QByteArrayList &page) const;

private:
    int find(const QByteArrayList &page, qsizetype place) const;

    Table m_table = Table::Syncs;
    TableTerms m_terms;
    QByteArrayList m_names;
    QList<ColumnLook> m_looks;
    QList<DerivedColumn> m_derived; // the last ones
};

} // namespace Inspector
