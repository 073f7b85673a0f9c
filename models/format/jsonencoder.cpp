// SPDX-License-Identifier: MIT
#include "models/format/jsonencoder.h"

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

// The page parser joins the names with ';'; a list that this does not tell comes as it was spelled.
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
    m_order.clear();
    m_fixed = size_t(columns.size());
    m_recordsAt = 0;
    while (m_recordsAt < m_chosen.size() && columns.contains(m_chosen.at(m_recordsAt)))
        ++m_recordsAt;
    for (const QByteArray &name : columns)
        meetColumn(name);
}

void JsonEncoder::meetColumn(const QByteArray &name)
{
    GrowingBytes key;
    key.reserve(0);
    putString(key, {name.constData(), size_t(name.size())});
    const size_t index = m_columns.size();
    const bool isFixed = index < m_fixed;
    Column column{.key = key.take().toStdString() + ':',
                  .isList = isFixed && name == "invalidFields",
                  .isOfRecord = !isFixed && !m_recordsUnder.empty()};
    column.size = column.key.size();
    column.key.append(GrowingBytes::Word, '\0');
    const qsizetype at = m_chosen.isEmpty() ? qsizetype(index) : m_chosen.indexOf(name);
    column.place = {column.isOfRecord && !m_chosen.isEmpty() ? m_recordsAt : at, at};
    m_columns.push_back(std::move(column));
    if (at < 0)
        return;
    const auto isBefore = [this](size_t a, size_t b) { return m_columns[a].place < m_columns[b].place; };
    m_order.insert(std::upper_bound(m_order.begin(), m_order.end(), index, isBefore), index);
}

// On one line: the server may have spread it over several, and one row stays one line.
void JsonEncoder::putSpelled(std::string_view json)
{
    for (const char c : json)
        m_out.put(c == '\n' || c == '\r' ? ' ' : c);
}

void JsonEncoder::putValue(const RowBlock::Cell &cell, bool isList)
{
    if (cell.kind == CellKind::Null) {
        m_out.put(std::string_view("null"));
    } else if (!cell.raw.empty()) {
        m_out.room(cell.raw.size());
        putSpelled(cell.raw);
    } else if (cell.kind == CellKind::Literal && !cell.isPlain) {
        putSpelled(cell.text);
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
    for (const size_t i : m_order) {
        const RowBlock::Cell &cell = row[i];
        const Column &column = m_columns[i];
        if (cell.kind == CellKind::Absent)
            continue;
        m_out.room(column.size + cell.text.size() + m_recordsUnder.size() + 9);
        if (isNested && !column.isOfRecord)
            m_out.put('}');
        if (!isFirst)
            m_out.put(',');
        isFirst = false;
        if (column.isOfRecord && !isNested)
            m_out.put(std::string_view(m_recordsUnder));
        isNested = column.isOfRecord;
        m_out.putPlain({column.key.data(), column.size});
        putValue(cell, column.isList);
    }
    m_out.room(3);
    m_out.put(isNested ? std::string_view("}}") : std::string_view("}"));
    if (m_form == Form::Lines)
        m_out.put('\n');
}

} // namespace Inspector
