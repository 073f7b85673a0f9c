// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/cellreader.h"
#include "models/query/resource.h"

#include <QHash>

#include <deque>
#include <string>
#include <vector>

namespace Inspector
{

// Collects a page's rows one at a time, each cell into its column whatever order the members come in. Throws
// Refusal and simdjson_error. Private to the page parser.
class RowReader
{
public:
    explicit RowReader(Table table);

    void readItem(simdjson::ondemand::value item);
    RowBlock &block() { return m_block; }

private:
    using Field = simdjson::ondemand::field;

    void readKnown(simdjson::ondemand::object object);
    void readFieldValues(simdjson::ondemand::value value);
    void readRecord(simdjson::ondemand::object object);
    void store(size_t column, RowBlock::Cell cell);
    std::optional<size_t> knownColumn(std::string_view key) const;
    size_t recordColumn(Field &field);
    RowBlock::Cell readJoined(simdjson::ondemand::value value);
    void deriveId();

    Table m_table;
    const TableInfo &m_info;
    size_t m_fixed; // columns that are the table's own
    std::string m_recordsUnder;
    RowBlock m_block;
    std::vector<RowBlock::Cell> m_row;
    std::vector<std::string>
        m_names; // of the columns as they stand in the body; empty if they need escapes there
    std::deque<std::string> m_joined; // texts made here; a deque, for the views into them must stay valid
    QHash<QByteArray, size_t> m_columns;
    size_t m_next = 0;
};

} // namespace Inspector
