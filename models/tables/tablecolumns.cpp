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
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (m_names.at(i) == name)
            return int(i);
    }
    return -1;
}

// A record field may bear the name of a fixed column ("message"): the two are never the same.
int TableColumns::find(const QByteArrayList &page, qsizetype place) const
{
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
