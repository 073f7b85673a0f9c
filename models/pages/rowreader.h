// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/cellreader.h"
#include "models/pages/keyorder.h"
#include "models/pages/rowtaker.h"
#include "models/query/resource.h"

#include <QHash>

#include <string>

namespace Inspector
{

// Reads a page's rows one at a time, puts each cell under its column whatever order the members come in, and
// passes them on. Throws Refusal and simdjson_error. Private to the page parser.
class RowReader
{
public:
    // `json`: the body that all rows stand in. `taker` must outlive this.
    RowReader(Table table, std::string_view json, RowTaker &taker);

    void readItem(simdjson::ondemand::value item);
    qint64 rows() const { return m_rows; }
    CellReader &cells() { return m_cells; }

private:
    using Field = simdjson::ondemand::field;

    void readKnown(simdjson::ondemand::object object);
    void readFieldValues(simdjson::ondemand::value value);
    void readRecord(simdjson::ondemand::object object);
    RowBlock::Cell &emptyCell(size_t column);
    int learnMeaning(Field &field);
    int learnColumn(Field &field);
    void readJoined(simdjson::ondemand::value &value, RowBlock::Cell &cell);
    RowBlock::Cell joined(bool isPlain);
    void deriveId();

    Table m_table;
    const TableInfo &m_info;
    RowTaker &m_taker;
    CellReader m_cells;
    int m_joinedColumn; // whose value is a list of names
    KeyOrder m_knownKeys;
    KeyOrder m_recordKeys;
    qint64 m_rows = 0;
    QByteArrayList m_columns;            // the table's own, and the fields of records
    QHash<QByteArray, size_t> m_byField; // of these, the latter
    RowTaker::Row m_row;
    std::string m_joined; // a text that is made here, of which a row has one
};

} // namespace Inspector
