// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QByteArrayList>
#include <QFile>

namespace Inspector
{

// Takes a CSV file of anybody's apart: RFC 4180 with commas, lines that end in CRLF or LF, UTF-8 with or
// without a byte order mark. What can't be read beyond doubt is an error, never a guess. Streams; lines that
// hold nothing at all are left out. For one thread.
class CsvFileReader
{
public:
    explicit CsvFileReader(const QString &path);

    // Errors: Gone without the file, Refused if it can't be read.
    Outcome open();
    // The next record is there, as fields(); false at the end, and with an error().
    bool next();
    const QByteArrayList &fields() const { return m_fields; }
    // Where the next record begins, in bytes and in lines from 1; and on from there.
    qint64 position() const { return m_chunkStart + m_at; }
    qint64 line() const { return m_line; }
    Outcome seek(qint64 position, qint64 line);
    // Refused: the message is a sentence with the number of the line.
    const std::optional<ApiError> &error() const { return m_error; }

private:
    bool fill();
    bool readQuoted();
    bool readPlain();
    bool endField(bool &isLast);
    bool isUtf8();
    bool fail(const QString &why);

    QFile m_file;
    QByteArray m_chunk;
    qint64 m_chunkStart = 0; // of m_chunk in the file
    qsizetype m_at = 0;      // in m_chunk
    qint64 m_line = 1;       // for messages
    QByteArrayList m_fields;
    QByteArray m_field;
    bool m_wasQuoted = false;
    std::optional<ApiError> m_error;
};

} // namespace Inspector
