// SPDX-License-Identifier: MIT
#include "models/tables/tablecolumns.h"

namespace Inspector
{

TableColumns::TableColumns(Table table, const QByteArrayList &names)
    : m_table(table)
{
    append(names);
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
    for (const QByteArray &name : names) {
        m_looks << columnLook(m_table, count(), name);
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
