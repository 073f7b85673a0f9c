// SPDX-License-Identifier: MIT
#pragma once

#include "models/sqlite/database.h"
#include "models/store/keptcolumn.h"

#include <QHash>

#include <optional>

namespace Inspector
{

// Fills one table of a kept copy, page after page, in the order of the rows. Throws DatabaseFault, and
// TooManyFields. One thread at a time; the database outlives it.
class KeptTableWriter
{
public:
    struct TooManyFields {
    };

    KeptTableWriter(Database &database, Table table);

    // The rows from `from` up to, not including, `to`. A field that is new becomes another column.
    void add(const RowBlock &rows, int from, int to);
    qint64 rows() const { return m_rows; }
    // Writes down what the columns turned out to be.
    void writeFields();

private:
    std::vector<int> place(const QByteArrayList &names);
    int placeOf(const QByteArray &name);
    void addColumns(qsizetype from);
    void prepare();
    void notePage(const std::vector<int> &places, qint64 rows);
    void addRow(const RowBlock &rows, int row, const std::vector<int> &places);
    void noteKind(qsizetype position, CellKind kind);
    void noteList(std::string_view json);
    QList<int> missing(const std::vector<int> &places) const;

    Database &m_database;
    Table m_table;
    QByteArray m_part;
    KeptColumns m_columns;
    QHash<QByteArray, int> m_fields; // of records: where they are among the columns
    QList<int> m_missing;            // columns that the page in hand has not
    std::optional<Statement> m_insert;
    std::optional<Statement> m_insertKind;
    std::optional<Statement> m_insertList;
    qint64 m_rows = 0;
};

} // namespace Inspector
