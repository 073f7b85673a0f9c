// SPDX-License-Identifier: MIT
#include "models/store/keptschema.h"

namespace Inspector::KeptSchema
{

namespace
{
// In the order of info(table).columns, which a test compares; a change is another Version. A further one of
// logs goes to the end: copies that were made before are read without it.
const QByteArrayList &ownColumns(Table table)
{
    static const QByteArrayList logs{"created_at", "severity", "status_code", "count", "message", "sync_uri"};
    static const QByteArrayList rejects{"record_index", "status_code", "message", "invalid_fields"};
    static const QByteArrayList none;
    switch (table) {
    case Table::Logs:
        return logs;
    case Table::Rejects:
        return rejects;
    case Table::Data:
    case Table::Syncs:
        break;
    }
    return none;
}
// What each version brought; index 0 is version 2.
const std::array<QByteArrayList, Version - 1> &added()
{
    static const std::array<QByteArrayList, Version - 1> all{QByteArrayList{
        "CREATE TABLE invalid_list(seq INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT",
        "CREATE TABLE op(id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL, edit TEXT NOT NULL, "
        "row_set TEXT NOT NULL, cells INTEGER NOT NULL, is_undone INTEGER NOT NULL) STRICT",
        "CREATE TABLE cell(seq INTEGER NOT NULL, position INTEGER NOT NULL, op INTEGER NOT NULL, value TEXT, "
        "PRIMARY KEY(seq, position, op)) STRICT, WITHOUT ROWID",
        "CREATE TABLE field_metadata(json TEXT) STRICT",
        "CREATE TABLE resend(id INTEGER PRIMARY KEY, at TEXT NOT NULL, state TEXT NOT NULL, definition TEXT "
        "NOT NULL, sync TEXT NOT NULL, sha256 TEXT NOT NULL, result TEXT NOT NULL, details TEXT NOT NULL) "
        "STRICT",
        "CREATE TABLE resend_row(resend INTEGER NOT NULL, first_seq INTEGER NOT NULL, last_seq INTEGER NOT "
        "NULL, PRIMARY KEY(resend, first_seq)) STRICT, WITHOUT ROWID",
    }};
    return all;
}
} // namespace

QByteArray partName(Table table)
{
    return settingsName(table).toLower().toUtf8();
}

QByteArray tableName(Table table)
{
    switch (table) {
    case Table::Logs:
        return "log";
    case Table::Rejects:
        return "reject";
    default:
        return "data";
    }
}

QByteArray columnName(Table table, qsizetype position)
{
    const QByteArrayList &own = ownColumns(table);
    if (position < own.size())
        return own.at(position);
    return (table == Table::Data ? "c" : "f") + QByteArray::number(position - own.size());
}

qsizetype fixedColumns(Table table)
{
    return ownColumns(table).size();
}

QByteArray createTable(Table table, qsizetype columns)
{
    QByteArray sql = "CREATE TABLE " + tableName(table) + "(seq INTEGER PRIMARY KEY";
    for (qsizetype i = 0; i < columns; ++i)
        sql += ", " + columnName(table, i) + " TEXT";
    return sql + ") STRICT";
}

QByteArrayList statements(int version, const Widths &widths)
{
    QByteArrayList all{
        "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID",
        "CREATE TABLE part(name TEXT PRIMARY KEY, state TEXT NOT NULL, rows INTEGER NOT NULL, announced "
        "INTEGER, note TEXT, fetched_at TEXT) STRICT, WITHOUT ROWID",
        "CREATE TABLE sync(json TEXT) STRICT",
        "CREATE TABLE definition(json TEXT) STRICT",
        "CREATE TABLE field(part TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, stored_in "
        "TEXT "
        "NOT NULL, json_value TEXT, json_null TEXT, holds_numbers INTEGER NOT NULL, is_always_there INTEGER "
        "NOT NULL, PRIMARY KEY(part, position)) STRICT, WITHOUT ROWID",
        "CREATE TABLE page(part TEXT NOT NULL, first_seq INTEGER NOT NULL, rows INTEGER NOT NULL, fetched_at "
        "TEXT NOT NULL, field_order TEXT, PRIMARY KEY(part, first_seq)) STRICT, WITHOUT ROWID",
        "CREATE TABLE cell_kind(part TEXT NOT NULL, seq INTEGER NOT NULL, position INTEGER NOT NULL, kind "
        "TEXT "
        "NOT NULL, PRIMARY KEY(part, seq, position)) STRICT, WITHOUT ROWID",
        createTable(Table::Logs, widths.logs),
        createTable(Table::Rejects, widths.rejects),
        createTable(Table::Data, widths.data),
    };
    for (int newer = 2; newer <= version; ++newer)
        all << added().at(size_t(newer - 2));
    return all;
}

QByteArrayList migration(int from)
{
    QByteArrayList all;
    for (int newer = from + 1; newer <= Version; ++newer)
        all << added().at(size_t(newer - 2));
    return all << "PRAGMA user_version=" + QByteArray::number(Version);
}

} // namespace Inspector::KeptSchema
