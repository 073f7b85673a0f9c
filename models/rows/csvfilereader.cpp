// SPDX-License-Identifier: MIT
#include "models/rows/csvfilereader.h"

#include "models/base/text.h"

#include <QStringDecoder>

#include <algorithm>

namespace Inspector
{

namespace
{
constexpr qint64 ChunkSize = 256 << 10;
// Beyond it a quote was surely forgotten.
constexpr qsizetype LongestField = 64 << 20;
} // namespace

CsvFileReader::CsvFileReader(const QString &path)
    : m_file(path)
{
}

Outcome CsvFileReader::open()
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        return ApiError{.kind = m_file.exists() ? ApiError::Kind::Refused : ApiError::Kind::Gone,
                        .message =
                            Text::tr("Couldn't read %1: %2").arg(m_file.fileName(), m_file.errorString())};
    }
    if (m_file.peek(3) == "\xEF\xBB\xBF")
        m_chunkStart = m_file.skip(3);
    return Done{};
}

Outcome CsvFileReader::seek(qint64 position, qint64 line)
{
    if (!m_file.seek(position))
        return ApiError{.kind = ApiError::Kind::Refused,
                        .message =
                            Text::tr("Couldn't read %1: %2").arg(m_file.fileName(), m_file.errorString())};
    m_chunk.clear();
    m_chunkStart = position;
    m_line = line;
    m_at = 0;
    return Done{};
}

bool CsvFileReader::fail(const QString &why)
{
    m_error = ApiError{.kind = ApiError::Kind::Refused,
                       .message = Text::tr("Couldn't read %2: line %L1 %3. Nothing was sent.")
                                      .arg(m_line)
                                      .arg(m_file.fileName(), why)};
    return false;
}

// There is another byte.
bool CsvFileReader::fill()
{
    if (m_at < m_chunk.size())
        return true;
    m_chunkStart += m_chunk.size();
    m_chunk = m_file.read(ChunkSize);
    m_at = 0;
    if (m_chunk.isEmpty() && m_file.error() != QFileDevice::NoError) {
        m_error = ApiError{.kind = ApiError::Kind::Refused,
                           .message =
                               Text::tr("Couldn't read %1: %2").arg(m_file.fileName(), m_file.errorString())};
    }
    return !m_chunk.isEmpty();
}

bool CsvFileReader::next()
{
    while (!m_error && fill()) {
        m_fields.clear();
        bool isLast = false;
        while (!isLast) {
            m_field.clear();
            m_wasQuoted = fill() && m_chunk.at(m_at) == '"';
            if (!(m_wasQuoted ? readQuoted() : readPlain()) || !isUtf8() || !endField(isLast))
                return false;
        }
        const bool isBlankLine = m_fields.size() == 1 && m_fields.first().isEmpty() && !m_wasQuoted;
        if (!isBlankLine)
            return !m_error;
    }
    return false;
}

bool CsvFileReader::readPlain()
{
    while (fill()) {
        const char *const begin = m_chunk.constData() + m_at;
        const char *const end = m_chunk.constData() + m_chunk.size();
        const char *const stop =
            std::find_if(begin, end, [](char c) { return c == ',' || c == '\r' || c == '\n' || c == '"'; });
        m_field.append(begin, stop - begin);
        m_at += stop - begin;
        if (stop != end)
            return *stop != '"' || fail(Text::tr("has a quotation mark in a field that isn't quoted"));
    }
    return !m_error;
}

bool CsvFileReader::readQuoted()
{
    ++m_at;
    while (fill()) {
        const char *const begin = m_chunk.constData() + m_at;
        const char *const end = m_chunk.constData() + m_chunk.size();
        const char *const stop = std::find(begin, end, '"');
        m_line += std::count(begin, stop, '\n');
        m_field.append(begin, stop - begin);
        m_at += stop - begin;
        if (m_field.size() > LongestField)
            break;
        if (stop == end)
            continue;
        ++m_at;
        if (!fill() || m_chunk.at(m_at) != '"')
            return !m_error;
        m_field += '"';
        ++m_at;
    }
    return m_error ? false : fail(Text::tr("is in a quoted field that doesn't end"));
}

bool CsvFileReader::isUtf8()
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString ignored = decoder(m_field);
    return !decoder.hasError() ||
           fail(Text::tr("isn't UTF-8. Save the file with the encoding UTF-8 and try again"));
}

// Behind a field: a comma, the end of the line, or the end of the file.
bool CsvFileReader::endField(bool &isLast)
{
    m_fields << m_field;
    isLast = true;
    if (!fill())
        return !m_error;
    const char c = m_chunk.at(m_at++);
    if (c == ',') {
        isLast = false;
        return true;
    }
    const bool isReturn = c == '\r';
    const bool isLineEnd = isReturn ? fill() && m_chunk.at(m_at) == '\n' : c == '\n';
    if (!isLineEnd)
        return fail(Text::tr("has a character other than a comma after a quoted field"));
    m_at += isReturn ? 1 : 0;
    ++m_line;
    return true;
}

} // namespace Inspector
