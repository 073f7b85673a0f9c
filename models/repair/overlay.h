// SPDX-License-Identifier: MIT
#pragma once

// Private to the room: how records are read, with what steps made of them.
#include "models/edits/repairvalues.h"
#include "models/sqlite/database.h"
#include "models/store/keptcolumn.h"

#include <optional>
#include <vector>

namespace Inspector
{

// Where the fields of the definition are in the table of rejects. A value that never changes.
struct RepairLayout {
    QList<RepairField> fields;
    QList<int> columns; // of each field, its place in `kept`; -1: Eloqua sent no values of it back
    KeptColumns kept;   // of rejects
    QStringList names;  // of the fields
};

// Reads the originals of some fields, and what the steps up to one made of them, in one pass over each of the
// tables. Throws DatabaseFault. One thread; the database outlives it.
class Overlay
{
public:
    struct Row {
        qint64 row = 0;
        std::optional<qint64> record; // these two are read only if they are wanted
        QByteArray message;
        std::vector<RepairCell> cells; // as the fields that were asked for
    };
    enum class Head { No, Yes };

    // `fields`: places in the layout. Steps behind `lastStep` are undone.
    Overlay(Database &database, const RepairLayout &layout, const QList<int> &fields, qint64 lastStep,
            Head head = Head::No);

    // `rows`: ascending. Those that there are; good until the next call.
    const std::vector<Row> &read(const std::vector<qint64> &rows);

private:
    // Goes through a table ordered by seq beside another.
    class Cursor
    {
    public:
        Cursor(Database &database, const QByteArray &sql);
        void start(qint64 first, qint64 last);
        bool isAt(qint64 seq);
        void next() { m_has = m_statement.step(); }
        Statement &row() { return m_statement; }

    private:
        Statement m_statement;
        bool m_has = false;
    };
    static QByteArray selection(const RepairLayout &layout, const QList<int> &fields, Head head);
    void readRange(const std::vector<qint64> &rows, size_t from, size_t to);
    void fill(Row &row);
    void addKinds(Row &row);
    void addSteps(Row &row);

    const RepairLayout &m_layout;
    const QList<int> m_fields;
    const qint64 m_lastStep;
    const Head m_head;
    std::vector<int> m_atOfField;  // where a field of the layout is among m_fields; -1
    std::vector<int> m_atOfColumn; // likewise, by its column
    Cursor m_originals;
    std::optional<Cursor> m_steps; // none where nothing was ever done
    std::optional<Cursor> m_kinds;
    std::vector<Row> m_rows;
};

} // namespace Inspector
