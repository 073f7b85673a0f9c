// SPDX-License-Identifier: MIT
#include "models/format/rowencoder.h"

namespace Inspector
{

void RowEncoder::restart(const QByteArrayList &columns, qsizetype bodyBytes)
{
    m_rows = {};
    m_rows.columns = columns;
    m_cellHash = 0;
    m_hashesAlike = true;
    // What is not used costs nothing: memory that nobody touched.
    m_out.reserve(bodyBytes + bodyBytes / 8);
    begin(columns);
}

void RowEncoder::addColumn(const QByteArray &name)
{
    m_rows.columns << name;
    meetColumn(name);
}

bool RowEncoder::addRow(const Row &row)
{
    encode(row);
    m_rows.ends.push_back(m_out.size());
    if (!m_writesAll)
        hashCells(row);
    if (m_keepsIds) {
        bool ok = false;
        const qint64 id = QByteArrayView(row[0].text.data(), qsizetype(row[0].text.size())).toLongLong(&ok);
        m_rows.ids.push_back(ok ? std::optional(id) : std::nullopt);
    }
    return true;
}

void RowEncoder::hashCells(const Row &row)
{
    size_t hash = row.size();
    for (const RowBlock::Cell &cell : row)
        hash = qHashBits(cell.text.data(), cell.text.size(), hash * 31 + cell.text.size());
    if (m_rows.rows() == 1)
        m_firstRowHash = hash;
    m_hashesAlike = m_hashesAlike && hash == m_firstRowHash;
    m_cellHash = m_cellHash * 31 + hash;
}

quint64 RowEncoder::fingerprint(const EncodedRows &rows) const
{
    if (!m_writesAll)
        return m_cellHash;
    PiecewiseHash hash;
    hash.add(rows.bytes);
    return hash.value();
}

bool RowEncoder::areRowsAlike(const EncodedRows &rows) const
{
    if (!m_writesAll)
        return m_hashesAlike;
    const QByteArrayView bytes(rows.bytes);
    const QByteArrayView first = rows.rows() > 0 ? bytes.first(rows.ends.front()) : bytes;
    for (int row = 1; row < rows.rows(); ++row) {
        if (bytes.sliced(rows.begin(row), rows.begin(row + 1) - rows.begin(row)) != first)
            return false;
    }
    return true;
}

EncodedRows RowEncoder::take()
{
    m_rows.bytes = m_out.take();
    return std::move(m_rows);
}

} // namespace Inspector
