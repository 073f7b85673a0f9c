// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/pageparser.h"
#include "tests/support/client.h"

// Bodies for parsePage(), and a look at what it made of them.
namespace Inspector::Test
{

// A page of data around these items, with an envelope that fits.
inline QByteArray page(const QByteArray &items, int count, const QByteArray &more = {})
{
    return "{\"items\":[" + items + "],\"totalResults\":" + QByteArray::number(count) +
           ",\"limit\":1000,\"offset\":0,\"count\":" + QByteArray::number(count) + ",\"hasMore\":false" +
           more + "}";
}

inline Result<PagePtr> parse(const QByteArray &body, Table table = Table::Data, qint64 offset = 0)
{
    return parsePage(answerWith(body), table, offset);
}

inline QByteArray cellText(const Page &page, int row, const QByteArray &column)
{
    const auto at = page.rows.columnNames().indexOf(column);
    return at < 0 ? QByteArray("no such column") : page.rows.cell(row, int(at)).toByteArray();
}

inline CellKind cellKind(const Page &page, int row, const QByteArray &column)
{
    return page.rows.kind(row, int(page.rows.columnNames().indexOf(column)));
}

} // namespace Inspector::Test
