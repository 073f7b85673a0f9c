// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <map>
#include <vector>

namespace Inspector
{

// What stood in the JSON for a cell. Only a JSON string is "text"; a number, true, an object... keeps the
// server's own spelling.
enum class CellKind : quint8 { Absent, Null, Text, Literal };

// The rows of one page: every cell's UTF-8 text in one block, with the ends of the cells beside it. About 27
// bytes for a cell of 22 characters, where a QString takes 105 (measured). A value without back references:
// it may cross threads; reading is const and needs no lock.
class RowBlock
{
public:
    RowBlock() = default;
    explicit RowBlock(QByteArrayList columns)
        : m_columns(std::move(columns))
    {
    }

    int rows() const { return m_rows; }
    int columns() const { return int(m_columns.size()); }
    const QByteArrayList &columnNames() const { return m_columns; }

    // UTF-8, unescaped. Empty for Null and Absent. Valid as long as the block.
    QByteArrayView cell(int row, int column) const;
    CellKind kind(int row, int column) const;
    // Of all texts and where they end: equal blocks have equal ones.
    size_t hash() const;
    // Memory held, for the cache's budget.
    qsizetype bytes() const;

    struct Cell {
        std::string_view text;
        CellKind kind = CellKind::Absent;
        // The text is the same in a JSON string: no quote, backslash or control character in it. More of its
        // memory follows, so that it can be read in words.
        bool isPlain = false;
        // The server's JSON, where a format that has the same values can't be made from the text: of a list
        // whose names hold the sign that joins them. Empty otherwise.
        std::string_view raw = {};
    };
    // A row as addRow() takes it, to be copied into another block. Valid as long as this one.
    std::vector<Cell> row(int row) const;
    Cell at(int row, int column) const
    {
        const QByteArrayView text = cell(row, column);
        return {{text.data(), size_t(text.size())}, kind(row, column), false, raw(row, column)};
    }

    // Building. `row` has one entry for each column; a column that turns up late is first added with
    // addColumn(), and counts as absent in the rows before. To be read after finish(). False when the block
    // would pass 1 GiB (the ends have 30 bits).
    void reserve(qsizetype textBytes);
    void addColumn(const QByteArray &name);
    bool addRow(const std::vector<Cell> &row);
    void finish();

private:
    // Rows from this one on, up to the next stretch, were added when there were so many columns.
    struct Stretch {
        int firstRow;
        qsizetype columns;
    };
    void widen();
    std::string_view raw(int row, int column) const;
    size_t index(int row, int column) const
    {
        return size_t(row) * size_t(m_columns.size()) + size_t(column);
    }

    QByteArrayList m_columns;
    int m_rows = 0;
    QByteArray m_text;
    std::vector<quint32> m_ends;                      // end in the low 30 bits, CellKind above
    std::vector<Stretch> m_stretches;                 // of m_ends while building; one table after finish()
    std::map<std::pair<int, int>, QByteArray> m_raws; // by row and column; very few, if any
};

// Whether a cell of kind Literal can have this text: what a server may send in place of a string or null.
bool isLiteralCell(std::string_view text);

} // namespace Inspector
