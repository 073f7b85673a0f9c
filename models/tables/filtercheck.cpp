// SPDX-License-Identifier: MIT
#include "models/tables/filtercheck.h"

#include "models/query/filtermatch.h"

namespace Inspector
{

namespace
{
// The one column of this name; -1 when there is none to hold a condition against.
int columnOf(const QString &property, const Page &page, Table table)
{
    int found = -1;
    const QByteArrayList &names = page.rows.columnNames();
    for (int column = 0; column < names.size(); ++column) {
        if (property.compare(QString::fromUtf8(names.at(column)), Qt::CaseInsensitive) != 0)
            continue;
        if (found >= 0)
            return -1;
        found = column;
    }
    // A list of names in one cell: whether "=" means one of them is not known.
    const bool isList = table == Table::Rejects && found >= 0 && names.at(found) == "invalidFields";
    return isList ? -1 : found;
}

QString cellOf(const Page &page, int row, int column)
{
    const bool has = column >= 0 && page.rows.kind(row, column) >= CellKind::Text;
    return has ? QString::fromUtf8(page.rows.cell(row, column)) : QString();
}
} // namespace

std::optional<FilterMiss> firstMiss(const FilterExpression &filter, const Page &page, Table table)
{
    QList<int> columns;
    for (const FilterTerm &term : filter.terms)
        columns << columnOf(term.property, page, table);
    if (std::all_of(columns.begin(), columns.end(), [](int column) { return column < 0; }))
        return std::nullopt;
    QList<FilterMatch> verdicts(filter.terms.size());
    for (int row = 0; row < page.rows.rows(); ++row) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            verdicts[i] = match(filter.terms.at(i), cellOf(page, row, columns.at(i)));
        if (combined(filter, verdicts) != FilterMatch::No)
            continue;
        const int column = columns.at(verdicts.indexOf(FilterMatch::No));
        return FilterMiss{page.offset + row, column, page.rows.columnNames().at(column),
                          cellOf(page, row, column)};
    }
    return std::nullopt;
}

} // namespace Inspector
