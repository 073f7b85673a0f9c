// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/rowwriter.h"

namespace Inspector
{

struct CsvOptions {
    char delimiter = ',';
    bool byteOrderMark = false;
    // Puts a ' before a cell that starts with = + - @ TAB or CR, which spreadsheets would run as a formula
    // (OWASP, "CSV injection"). Off by default: it changes what the server sent.
    bool formulaGuard = false;
    // With the guard: numbers and phone numbers that start with + or - are left as they are, for a
    // spreadsheet does not run them.
    bool sparesNumbers = false;
    bool header = true;
    QByteArrayList columns; // names, in order; empty: all
    bool operator==(const CsvOptions &) const = default;
};

// RFC 4180: CRLF, fields quoted when they hold the delimiter, a quote, CR or LF. A cell that is no JSON
// string is written as the server spelled it; null and absent are empty.
//
// Records of one table may differ in their fields. A column that turns up later goes to the right of the
// others; rows written before have one field less, and columnBreaks() says where, for CsvWidener to mend.
class CsvWriter final : public RowWriter
{
public:
    // `fixedColumns`: how many of the columns are the table's own; record fields behind them are matched by
    // name.
    CsvWriter(CsvOptions options, int fixedColumns);

    QByteArray begin(const QByteArrayList &columns) override;
    QByteArray end() override { return {}; }
    std::optional<QByteArray> state() const override;
    bool restore(const QByteArray &state, qint64 written) override;

    struct Break {
        qint64 at;   // bytes from the start of the file; rows before it ...
        int columns; // ... have so many fields
    };
    const QList<Break> &columnBreaks() const { return m_breaks; }
    // Byte order mark and header, as begin() wrote them.
    qint64 headSize() const { return m_headSize; }
    // Of all columns met so far; empty when there is none.
    QByteArray headerLine() const;
    int columns() const { return int(m_names.size()); }

private:
    QByteArray encodeRows(const RowBlock &rows, int from, int to) override;
    void choose();
    QList<int> mapColumns(const RowBlock &rows);
    bool isGuarded(QByteArrayView text) const;
    void appendField(QByteArray &out, QByteArrayView text) const;

    CsvOptions m_options;
    int m_fixed;
    QByteArrayList m_names; // of all columns met
    QList<int> m_chosen;    // indexes into m_names; empty: all
    QList<Break> m_breaks;
    qint64 m_headSize = 0;
    qint64 m_written = 0;
    std::array<bool, 256> m_special{};
};

} // namespace Inspector
