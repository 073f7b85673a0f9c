// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"

#include <QByteArrayList>
#include <QStringList>

namespace Inspector
{

enum class Table { Syncs, Logs, Data, Rejects };

// What Oracle documents of each table (eloqua-bulk-api: list of endpoints and of parameters).
struct TableInfo {
    int largestLimit;        // 1,000; 50,000 for data
    QStringList terms;       // what q and orderBy may name, by the schema of the answers; data takes neither
    QByteArrayList columns;  // the fixed columns, first in every row; data has none
    QByteArray recordsUnder; // the member whose own members become further columns ("fieldValues"), or empty

    // All columns are known before a row is; otherwise the records of the rows bring more.
    bool hasFixedColumns() const { return !columns.isEmpty() && recordsUnder.isEmpty(); }
};

const TableInfo &info(Table table);

// Where rows come from, and who filters and sorts them.
enum class Origin { Server, KeptCopy };

// What a filter and an order may name in a table there. A comparable value.
struct TableTerms {
    Origin origin = Origin::Server;
    QStringList names = {}; // empty: rows come as they are

    bool isKept() const { return origin == Origin::KeptCopy; }
    bool operator==(const TableTerms &) const = default;
};
TableTerms serverTerms(Table table);
QString toText(Table table);
// The same in every language: the name of a table in settings and file names.
QString settingsName(Table table);

// Which table of which sync. A comparable value.
struct Resource {
    Table table = Table::Syncs;
    SyncId sync{}; // not used for Table::Syncs

    // Below the bulk base URL, without a leading slash.
    QByteArray path() const;
    bool operator==(const Resource &) const = default;
};

} // namespace Inspector
