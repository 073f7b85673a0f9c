// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/resource.h"

#include <QByteArrayList>

#include <array>

// What a kept copy contains. The names explain themselves to people who open one with another program:
//
//   meta        what this file is, of which site, fetched when and by whom
//   part        sync, definition, logs, rejects, data: how much of each is here, and why not all
//   sync        the sync and
//   definition  its definition, as Eloqua sent them
//   field       which column of log, reject and data holds which field
//   page        which rows came in one answer, and when
//   log, reject, data   the rows, numbered from 1 in Eloqua's order
//   cell_kind   cells whose JSON was not what their column usually has
//   invalid_list  the JSON of a reject's invalid_fields where its text doesn't tell the names: one has a ';'
//
// What a person did to rejects, filled by the room `repair` only. Rows are named by their seq in `reject`,
// and sets of rows are texts such as "1-500,502":
//
//   op          each step, in order: its sentence, what it did, to which rows, and whether it is undone
//   cell        what a step put into a field (`position` in the definition, or among the rejects' fields if
//               there is none). The text of a field is that of its last step that isn't undone; NULL is the
//               original again. `reject` itself never changes
//   field_metadata  what Eloqua says of the fields, as sent
//   resend      each attempt to send records again, and
//   resend_row  the rows that are in it
//
// Columns for a record's fields have numbers, not names: "Email" and "email" are one name to SQLite. All are
// TEXT in STRICT tables: nothing turns 00123 into 123.
namespace Inspector::KeptSchema
{

constexpr quint32 ApplicationId = 0x456c5379; // "ElSy"
// Of the tables below. A program reads the versions that it knows, and none that are newer.
// 2: invalid_list, and what a person did.
constexpr int Version = 2;

// The parts of a sync that are tables.
inline constexpr std::array Tables{Table::Logs, Table::Rejects, Table::Data};

// "logs", as the part is called.
QByteArray partName(Table table);
// "log"
QByteArray tableName(Table table);
// Of the column at this place: "record_index", or "f0" for the first field of a record.
QByteArray columnName(Table table, qsizetype position);
// How many columns are the table's own.
qsizetype fixedColumns(Table table);

// The table of a part with so many columns, the table's own included.
QByteArray createTable(Table table, qsizetype columns);
// Columns of the parts that are tables. Of logs, a copy that was made before Eloqua sent the last ones has
// fewer.
struct Widths {
    qsizetype logs = fixedColumns(Table::Logs);
    qsizetype rejects = fixedColumns(Table::Rejects);
    qsizetype data = 0;
};
// The statements that make the file's tables in this version: exactly the text that SQLite then reports as
// its schema.
QByteArrayList statements(int version, const Widths &widths);
// Those that an older file lacks, ending with its version: for one transaction, on a copy of it.
QByteArrayList migration(int from);

// As many as are read of one answer (RowReader). Oracle allows 250 in an export.
constexpr qsizetype MostFields = 1000;

} // namespace Inspector::KeptSchema
