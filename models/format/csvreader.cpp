// SPDX-License-Identifier: MIT
#include "models/format/csvreader.h"

#include <algorithm>

namespace Inspector
{

namespace
{
constexpr qint64 ChunkSize = 256 << 10;
} // namespace

// There is another byte.
bool CsvReader::fill()
{
    if (m_at < m_chunk.size())
        return true;
    m_chunk = m_from.read(ChunkSize);
    m_read += m_chunk.size();
    m_at = 0;
    return !m_chunk.isEmpty();
}

std::string &CsvReader::addField()
{
    if (size_t(m_count) == m_fields.size())
        m_fields.emplace_back();
    std::string &field = m_fields[size_t(m_count++)];
    field.clear();
    return field;
}

bool CsvReader::next()
{
    m_count = 0;
    if (!fill())
        return false;
    bool hasMore = true;
    while (hasMore) {
        std::string &field = addField();
        if (fill() && m_chunk.at(m_at) == '"') {
            ++m_at;
            readQuoted(field);
        } else {
            readPlain(field);
        }
        hasMore = fill() && m_chunk.at(m_at) == ',';
        ++m_at;
    }
    // Of the two that end a record, the second one.
    if (fill())
        ++m_at;
    return true;
}

void CsvReader::readPlain(std::string &field)
{
    while (fill()) {
        const char *const begin = m_chunk.constData() + m_at;
        const char *const end = m_chunk.constData() + m_chunk.size();
        const char *const stop = std::find_if(begin, end, [](char c) { return c == ',' || c == '\r'; });
        field.append(begin, stop);
        m_at += stop - begin;
        if (stop != end)
            return;
    }
}

void CsvReader::readQuoted(std::string &field)
{
    while (fill()) {
        const char *const begin = m_chunk.constData() + m_at;
        const char *const end = m_chunk.constData() + m_chunk.size();
        const char *const stop = std::find(begin, end, '"');
        field.append(begin, stop);
        m_at += stop - begin;
        if (stop == end)
            continue;
        ++m_at;
        if (!fill() || m_chunk.at(m_at) != '"')
            return;
        field += '"';
        ++m_at;
    }
}

Outcome CsvReader::finish() const
{
    // read() says "nothing" for the end and for an error alike.
    if (m_read != m_from.size())
        return ApiError{.kind = ApiError::Kind::File, .message = m_from.errorString()};
    return Done{};
}

} // namespace Inspector
