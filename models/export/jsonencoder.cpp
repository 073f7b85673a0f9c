// SPDX-License-Identifier: MIT
#include "models/export/jsonencoder.h"

#include <algorithm>

namespace Inspector
{

namespace
{

void putEscaped(GrowingBytes &out, char c)
{
    static constexpr char Hex[] = "0123456789abcdef";
    switch (c) {
    case '"':
        return out.put(std::string_view("\\\""));
    case '\\':
        return out.put(std::string_view("\\\\"));
    case '\n':
        return out.put(std::string_view("\\n"));
    case '\r':
        return out.put(std::string_view("\\r"));
    case '\t':
        return out.put(std::string_view("\\t"));
    default:
        out.put(std::string_view("\\u00"));
        out.put(Hex[uchar(c) >> 4]);
        out.put(Hex[uchar(c) & 15]);
    }
}

void putString(GrowingBytes &out, std::string_view text)
{
    out.room(text.size() * 6 + 2);
    out.put('"');
    for (const char c : text) {
        if (uchar(c) < 0x20 || c == '"' || c == '\\')
            putEscaped(out, c);
        else
            out.put(c);
    }
    out.put('"');
}

// The page parser joins the names with ';'.
void putList(GrowingBytes &out, std::string_view joined)
{
    out.room(2);
    out.put('[');
    for (size_t begin = 0; !joined.empty() && begin <= joined.size();) {
        const size_t end = std::min(joined.find(';', begin), joined.size());
        if (begin > 0) {
            out.room(1);
            out.put(',');
        }
        putString(out, joined.substr(begin, end - begin));
        begin = end + 1;
    }
    out.room(1);
    out.put(']');
}

} // namespace

JsonEncoder::JsonEncoder(Form form, const QByteArrayList &chosen, const QByteArray &recordsUnder)
    : RowEncoder(chosen.isEmpty())
    , m_form(form)
    , m_chosen(chosen)
{
    if (!recordsUnder.isEmpty())
        m_recordsUnder = '"' + recordsUnder.toStdString() + "\":{";
}

void JsonEncoder::begin(const QByteArrayList &columns)
{
    m_columns.clear();
    m_fixed = size_t(columns.size());
    for (const QByteArray &name : columns)
        meetColumn(name);
}

void JsonEncoder::meetColumn(const QByteArray &name)
{
    GrowingBytes key;
    key.reserve(0);
    putString(key, {name.constData(), size_t(name.size())});
    Column column{.key = key.take().toStdString() + ':',
                  .isWanted = m_chosen.isEmpty() || m_chosen.contains(name),
                  .isList = m_columns.size() < m_fixed && name == "invalidFields"};
    column.size = column.key.size();
    column.key.append(GrowingBytes::Word, '\0');
    m_columns.push_back(std::move(column));
}

void JsonEncoder::putValue(const RowBlock::Cell &cell, bool isList)
{
    if (cell.kind == CellKind::Null) {
        m_out.put(std::string_view("null"));
    } else if (cell.kind == CellKind::Literal && !cell.isPlain) {
        // The server may have spread an object over several lines; one row stays one line.
        for (const char c : cell.text)
            m_out.put(c == '\n' || c == '\r' ? ' ' : c);
    } else if (cell.kind == CellKind::Literal) {
        m_out.putPlain(cell.text);
    } else if (isList) {
        putList(m_out, cell.text);
    } else if (!cell.isPlain) {
        putString(m_out, cell.text);
    } else {
        m_out.put('"');
        m_out.putPlain(cell.text);
        m_out.put('"');
    }
}

void JsonEncoder::encode(const Row &row)
{
    m_out.room(3);
    if (m_form == Form::Array)
        m_out.put(std::string_view(",\n"));
    m_out.put('{');
    bool isFirst = true;
    bool isNested = false;
    for (size_t i = 0; i < row.size(); ++i) {
        const RowBlock::Cell &cell = row[i];
        const Column &column = m_columns[i];
        if (cell.kind == CellKind::Absent || !column.isWanted)
            continue;
        m_out.room(column.size + cell.text.size() + m_recordsUnder.size() + 8);
        if (!isFirst)
            m_out.put(',');
        isFirst = false;
        if (i >= m_fixed && !isNested && !m_recordsUnder.empty()) {
            m_out.put(std::string_view(m_recordsUnder));
            isNested = true;
        }
        m_out.putPlain({column.key.data(), column.size});
        putValue(cell, column.isList);
    }
    m_out.room(3);
    m_out.put(isNested ? std::string_view("}}") : std::string_view("}"));
    if (m_form == Form::Lines)
        m_out.put('\n');
}

} // namespace Inspector
