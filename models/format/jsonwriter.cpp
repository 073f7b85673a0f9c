// SPDX-License-Identifier: MIT
#include "models/format/jsonwriter.h"

namespace Inspector
{

JsonWriter::JsonWriter(Form form, QByteArrayList columns, int fixedColumns, QByteArray recordsUnder)
    : RowWriter(std::move(columns), fixedColumns)
    , m_form(form)
    , m_recordsUnder(std::move(recordsUnder))
{
}

QByteArray JsonWriter::begin(const QByteArrayList &)
{
    return m_form == Form::Array ? QByteArray("[") : QByteArray();
}

std::unique_ptr<RowEncoder> JsonWriter::encoder(const FileColumns &) const
{
    return std::make_unique<JsonEncoder>(m_form, wantedColumns(), m_recordsUnder);
}

// An encoder does not know whether its rows are the first ones: each begins with a comma.
QByteArray JsonWriter::takeRows(const EncodedRows &rows, int from, int to)
{
    const QByteArray bytes = rows.slice(from, to);
    if (from == to || !std::exchange(m_first, false) || m_form == Form::Lines)
        return bytes;
    return bytes.mid(1);
}

std::optional<QByteArray> JsonWriter::state() const
{
    return missingColumns().join('\0');
}

bool JsonWriter::restore(const QByteArray &state, qint64)
{
    restoreMissing(state.isEmpty() ? QByteArrayList() : state.split('\0'));
    m_first = false;
    return true;
}

QByteArray JsonWriter::end()
{
    return m_form == Form::Array ? QByteArray("\n]\n") : QByteArray();
}

} // namespace Inspector
