// SPDX-License-Identifier: MIT
#include "models/tables/tablecolumns.h"

namespace Inspector
{

TableColumns::TableColumns(Table table, TableTerms terms, const QByteArrayList &names,
                           const QList<DerivedColumn> &derived)
    : m_table(table)
    , m_terms(std::move(terms))
{
    append(names);
    m_derived = derived;
    for (const DerivedColumn &column : derived) {
        m_looks << column.look;
        m_names << column.name;
    }
}

const DerivedColumn *TableColumns::derived(int column) const
{
    const qsizetype first = m_names.size() - m_derived.size();
    return m_derived.isEmpty() || column < first ? nullptr : &m_derived.at(column - first);
}

void TableColumns::setDerived(const QList<DerivedColumn> &derived)
{
    Q_ASSERT(derived.size() == m_derived.size());
    m_derived = derived;
}

bool TableColumns::isField(int column) const
{
    return column >= info(m_table).columns.size() && !derived(column);
}

int TableColumns::indexOf(QByteArrayView name) const
{
    return int(m_names.indexOf(name));
}

// A record field may bear the name of a fixed column ("message"): the two are never the same. Pages mostly
// have the columns of the first one: then nothing is searched for, however wide they are.
int TableColumns::find(const QByteArrayList &page, qsizetype place) const
{
    if (place < m_names.size() && m_names.at(place) == page.at(place))
        return int(place);
    const qsizetype fixed = info(m_table).columns.size();
    const qsizetype known = place < fixed ? place : m_names.indexOf(page.at(place), fixed);
    return known < m_names.size() ? int(known) : -1;
}

QByteArrayList TableColumns::newIn(const QByteArrayList &page) const
{
    QByteArrayList fresh;
    for (qsizetype place = 0; place < page.size(); ++place) {
        if (find(page, place) < 0)
            fresh << page.at(place);
    }
    return fresh;
}

void TableColumns::append(const QByteArrayList &names)
{
    Q_ASSERT(names.isEmpty() || m_derived.isEmpty());
    for (const QByteArray &name : names) {
        m_looks << columnLook(m_table, count(), name, m_terms);
        m_names << name;
    }
}

QList<int> TableColumns::placesIn(const QByteArrayList &page) const
{
    QList<int> places(m_names.size(), -1);
    for (qsizetype place = 0; place < page.size(); ++place) {
        if (const int column = find(page, place); column >= 0)
            places[column] = int(place);
    }
    return places;
}

} // namespace Inspector
