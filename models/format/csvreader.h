// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <string>
#include <vector>

namespace Inspector
{

// Takes CSV of our own CsvWriter apart again, with a comma between fields and without a header. Streams. For
// one thread.
class CsvReader
{
public:
    // `from` must outlive this.
    explicit CsvReader(QIODevice &from)
        : m_from(from)
    {
    }

    // The next record is there, to be read as fields(); false at the end.
    bool next();
    int fields() const { return m_count; }
    std::string_view field(int index) const { return m_fields[size_t(index)]; }
    // At the end: whether that is the end of the file. Errors: File; the message is a reason.
    Outcome finish() const;

private:
    bool fill();
    std::string &addField();
    void readPlain(std::string &field);
    void readQuoted(std::string &field);

    QIODevice &m_from;
    QByteArray m_chunk;
    qsizetype m_at = 0;                // in it
    qint64 m_read = 0;                 // bytes of the device
    std::vector<std::string> m_fields; // their memory is used again
    int m_count = 0;
};

} // namespace Inspector
