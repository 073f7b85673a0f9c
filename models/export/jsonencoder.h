// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/rowencoder.h"

namespace Inspector
{

// Rows of one page as JSON objects. Columns stand in the order in which the page has them.
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
        bool isWanted = true;
        bool isList = false;
    };

    void begin(const QByteArrayList &columns) override;
    void meetColumn(const QByteArray &name) override;
    void encode(const Row &row) override;
    void putValue(const RowBlock::Cell &cell, bool isList);

    Form m_form;
    QByteArrayList m_chosen;
    size_t m_fixed = 0;         // columns that are the table's own
    std::string m_recordsUnder; // "name":{
    std::vector<Column> m_columns;
};

} // namespace Inspector
