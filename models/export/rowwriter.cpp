// SPDX-License-Identifier: MIT
#include "models/export/rowwriter.h"

namespace Inspector
{

void RowWriter::meet(const QByteArrayList &columns)
{
    if (m_missing.isEmpty())
        return;
    for (const QByteArray &name : columns)
        m_missing.removeAll(name);
}

QByteArray RowWriter::take(const EncodedRows &rows, int from, int to)
{
    meet(rows.columns);
    return takeRows(rows, from, to);
}

QByteArray RowWriter::encodeSome(const RowBlock &rows, int from, int to)
{
    meet(rows.columnNames());
    return encodeRows(rows, from, to);
}

QByteArray RowWriter::encodeRows(const RowBlock &rows, int from, int to)
{
    const std::unique_ptr<RowEncoder> encoder = this->encoder(columns());
    RowTaker &taker = *encoder;
    taker.restart(rows.columnNames().mid(0, m_fixed), rows.bytes());
    for (const QByteArray &name : rows.columnNames().mid(m_fixed))
        taker.addColumn(name);
    for (int row = from; row < to; ++row)
        taker.addRow(rows.row(row));
    EncodedRows encoded = encoder->take();
    encoded.after = encoder->columnsAfter();
    return takeRows(encoded, 0, encoded.rows());
}

} // namespace Inspector
