// SPDX-License-Identifier: MIT
#pragma once

#include "models/format/csvcells.h"
#include "models/format/rowwriter.h"

namespace Inspector
{

// RFC 4180: CRLF, fields quoted when they hold the delimiter, a quote, CR or LF. A cell that is no JSON
// string is written as the server spelled it; null and absent are empty.
//
// Records of one table may differ in their fields. A column that turns up later goes to the right of the
// others; rows written before have one field less, and columnBreaks() says where, for the last pass to mend.
class CsvWriter : public RowWriter
{
public:
    // `fixedColumns`: how many of the columns are the table's own; record fields behind them are matched by
    // name.
    CsvWriter(CsvOptions options, int fixedColumns);

    QByteArray begin(const QByteArrayList &columns) override;
    std::unique_ptr<RowEncoder> encoder(const FileColumns &known) const override;
    FileColumns columns() const override { return m_options.columns.isEmpty() ? m_names : nullptr; }
    QByteArray end() override { return {}; }
    ExportSink::Change lastPass(const std::atomic<bool> *cancelled) override;
    std::optional<QByteArray> state() const override;
    bool restore(const QByteArray &state, qint64 written) override;

    struct Break {
        qint64 at;   // bytes from the start of the file; rows before it ...
        int columns; // ... have so many fields
    };
    const QList<Break> &columnBreaks() const { return m_breaks; }
    // Byte order mark and header, as begin() wrote them.
    qint64 headSize() const { return m_headSize; }
    // Those of a record: the chosen ones, or all that were met so far.
    const QByteArrayList &columnNames() const;
    // Empty when there is none.
    QByteArray headerLine() const;
    int columnCount() const { return int(m_names->size()); }

private:
    QByteArray takeRows(const EncodedRows &rows, int from, int to) override;

    const CsvOptions m_options;
    const CsvCells m_cells;
    FileColumns m_names; // of all columns met; null before begin()
    QList<Break> m_breaks;
    qint64 m_headSize = 0;
    qint64 m_written = 0;
};

} // namespace Inspector
