// SPDX-License-Identifier: MIT
#pragma once

#include "models/format/csvwriter.h"
#include "models/query/resource.h"

#include <QMap>

namespace Inspector
{

class CsvReader;
class XlsxBook;

// A workbook with the rows of a table: recordIndex and count are numbers, everything else is the server's
// text as it is. A header above the columns has to know those that come late, so that rows are written as CSV
// first, and become a workbook in one more pass, when all are there.
//
// What a sheet can't hold is not lost in silence: more rows go on another sheet, cells that are too long are
// cut, and a sheet "Notes" says so, as notices() do. More columns than a sheet has are an error.
class XlsxWriter final : public CsvWriter
{
public:
    // `columns`: as RowWriter has them. `sheetRows`: the most of a sheet, header included; Excel's limit.
    XlsxWriter(const QByteArrayList &columns, Table table, int sheetRows = 1'048'576);

    ExportSink::Change lastPass(const std::atomic<bool> *cancelled) override;
    QStringList notices() const override;

private:
    Outcome convert(QFile &from, QFile &to, const std::atomic<bool> *cancelled);
    void prepare(QFile &from);
    void beginSheet(XlsxBook &book);
    void addRow(XlsxBook &book, const CsvReader &row);
    void addNotes(XlsxBook &book) const;

    const Table m_table;
    const int m_sheetRows;
    QByteArrayList m_titles;
    std::vector<bool> m_isNumber; // of each column
    QList<int> m_widths;          // in characters
    QMap<int, qint64> m_cut;      // cells of each column that were too long
    int m_sheets = 0;
    int m_row = 0; // of the sheet
};

} // namespace Inspector
