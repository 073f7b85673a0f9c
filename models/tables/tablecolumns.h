// SPDX-License-Identifier: MIT
#pragma once

#include "models/tables/columnlook.h"

namespace Inspector
{

// The columns of one table: the fixed ones, then the fields of its records. Rows of a record may have other
// fields than those before; new ones go to the end. A value.
class TableColumns
{
public:
    TableColumns() = default;
    // `names`: those of the first page.
    TableColumns(Table table, const QByteArrayList &names);

    int count() const { return int(m_names.size()); }
    const QByteArrayList &names() const { return m_names; }
    const ColumnLook &look(int column) const { return m_looks.at(column); }
    // -1: none.
    int indexOf(QByteArrayView name) const;

    // Those of another page that are not here yet.
    QByteArrayList newIn(const QByteArrayList &page) const;
    void append(const QByteArrayList &names);
    // For each column here, its place in a page whose columns are `page`, or -1.
    QList<int> placesIn(const QByteArrayList &page) const;

private:
    int find(const QByteArrayList &page, qsizetype place) const;

    Table m_table = Table::Syncs;
    QByteArrayList m_names;
    QList<ColumnLook> m_looks;
};

} // namespace Inspector
