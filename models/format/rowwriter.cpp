// SPDX-License-Identifier: MIT
#include "models/format/rowwriter.h"

#include "models/base/text.h"

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

Outcome completeFile(RowWriter &writer, ExportSink &sink, const QByteArray &rest,
                     const std::atomic<bool> *cancelled)
{
    if (const Outcome written = sink.write(rest); !written)
        return written;
    if (const ExportSink::Change change = writer.lastPass(cancelled)) {
        if (const Outcome changed = sink.rewrite(change); !changed)
            return changed;
    }
    // That takes its time. Nobody hears this error: it leaves the older file alone.
    if (cancelled && *cancelled)
        return ApiError{.kind = ApiError::Kind::File, .message = Text::tr("Canceled.")};
    return sink.commit();
}

} // namespace Inspector
