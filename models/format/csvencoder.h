// SPDX-License-Identifier: MIT
#pragma once

#include "models/format/csvcells.h"
#include "models/format/rowencoder.h"

#include <QHash>

namespace Inspector
{

// Records of one page. Columns that the file does not have yet go to the right of the others.
class CsvEncoder final : public RowEncoder
{
public:
    // `known`: columns of the file; null: this page's are the first. `chosen`: write these, whatever the file
    // has; empty: all. `cells` must outlive this.
    CsvEncoder(const CsvCells &cells, char delimiter, const QByteArrayList &chosen, FileColumns known);

    bool isRagged() const override { return m_isRagged; }
    FileColumns columnsAfter() override;

private:
    void begin(const QByteArrayList &columns) override;
    void meetColumn(const QByteArray &name) override;
    void encode(const Row &row) override;
    qsizetype indexOf(const QByteArray &name);

    const CsvCells &m_cells;
    char m_delimiter;
    QByteArrayList m_chosen;
    FileColumns m_known;
    QByteArrayList m_names;    // of the file; the chosen ones
    std::vector<int> m_source; // which column of the page each of them is; -1: none
    QHash<QByteArray, qsizetype> m_byName;
    int m_met = 0;         // columns of the page
    qsizetype m_fixed = 0; // of these, the table's own
    qsizetype m_next = 0;  // where the next one is expected
    bool m_hasRows = false;
    bool m_isRagged = false;
};

} // namespace Inspector
