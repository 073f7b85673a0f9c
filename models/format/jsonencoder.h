// SPDX-License-Identifier: MIT
#pragma once

#include "models/format/rowencoder.h"

namespace Inspector
{

// Rows of one page as JSON objects. Columns stand in the order in which they were chosen, otherwise in which
// the page has them.
class JsonEncoder final : public RowEncoder
{
public:
    enum class Form { Lines, Array };
    // `chosen`: columns that are wanted; empty: all. `recordsUnder`: the member that takes the fields of
    // records; empty: they stand beside the others. In an array each row begins with a comma.
    JsonEncoder(Form form, const QByteArrayList &chosen, const QByteArray &recordsUnder);

private:
    struct Column {
        std::string key; // "name":, with what it takes to be read in words
        size_t size = 0; // of the key without that
        bool isList = false;
        bool isOfRecord = false;
        std::pair<qsizetype, qsizetype> place; // among the others; of a record's field, its member's first
    };

    void begin(const QByteArrayList &columns) override;
    void meetColumn(const QByteArray &name) override;
    void encode(const Row &row) override;
    void putValue(const RowBlock::Cell &cell, bool isList);
    void putSpelled(std::string_view json);

    Form m_form;
    QByteArrayList m_chosen;
    qsizetype m_recordsAt = 0;  // where the first of the chosen stands that is no column of the table
    size_t m_fixed = 0;         // columns that are the table's own
    std::string m_recordsUnder; // "name":{
    std::vector<Column> m_columns;
    std::vector<size_t> m_order; // of those that are written
};

} // namespace Inspector
