// SPDX-License-Identifier: MIT
#include "models/export/jsonwriter.h"

namespace Inspector
{

namespace
{

void appendString(QByteArray &out, QByteArrayView text)
{
    static constexpr char Hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (uchar(c) < 0x20) {
                out += "\\u00";
                out += Hex[uchar(c) >> 4];
                out += Hex[uchar(c) & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void appendValue(QByteArray &out, CellKind kind, QByteArrayView text)
{
    if (kind == CellKind::Text)
        appendString(out, text);
    else if (kind == CellKind::Null)
        out += "null";
    else
        std::transform(text.begin(), text.end(), std::back_inserter(out),
                       [](char c) { return c == '\n' || c == '\r' ? ' ' : c; });
}

// The page parser joins the names with ';'.
void appendList(QByteArray &out, QByteArrayView joined)
{
    out += '[';
    const QByteArrayList names = joined.isEmpty() ? QByteArrayList() : joined.toByteArray().split(';');
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0)
            out += ',';
        appendString(out, names.at(i));
    }
    out += ']';
}

} // namespace

JsonWriter::JsonWriter(Form form, QByteArrayList columns, int fixedColumns, QByteArray recordsUnder)
    : RowWriter(std::move(columns))
    , m_form(form)
    , m_fixed(fixedColumns)
    , m_recordsUnder(std::move(recordsUnder))
{
}

QByteArray JsonWriter::begin(const QByteArrayList &)
{
    return m_form == Form::Array ? QByteArray("[") : QByteArray();
}

QByteArray JsonWriter::encodeRows(const RowBlock &rows, int from, int to)
{
    QByteArray out;
    out.reserve(rows.rows() > 0 ? rows.bytes() * 2 * (to - from) / rows.rows() : 0);
    for (int row = from; row < to; ++row) {
        if (m_form == Form::Array)
            out += m_first ? "\n" : ",\n";
        m_first = false;
        appendRow(out, rows, row);
        if (m_form == Form::Lines)
            out += '\n';
    }
    return out;
}

void JsonWriter::appendRow(QByteArray &out, const RowBlock &rows, int row) const
{
    out += '{';
    bool first = true;
    bool nested = false;
    for (int column = 0; column < rows.columns(); ++column) {
        const CellKind kind = rows.kind(row, column);
        const QByteArray &name = rows.columnNames().at(column);
        if (kind == CellKind::Absent || !isWanted(name))
            continue;
        if (column >= m_fixed && !m_recordsUnder.isEmpty() && !nested) {
            if (!first)
                out += ',';
            appendString(out, m_recordsUnder);
            out += ":{";
            nested = true;
            first = true;
        }
        if (!first)
            out += ',';
        first = false;
        appendString(out, name);
        out += ':';
        if (column < m_fixed && name == "invalidFields" && kind == CellKind::Text)
            appendList(out, rows.cell(row, column));
        else
            appendValue(out, kind, rows.cell(row, column));
    }
    out += nested ? "}}" : "}";
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
