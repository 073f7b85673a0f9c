// SPDX-License-Identifier: MIT
#include "models/format/csvwidener.h"

#include "models/files/exportsink.h"

namespace Inspector
{

namespace
{
constexpr qint64 ChunkSize = 1 << 20;
} // namespace

Outcome widenCsv(QIODevice &from, QIODevice &to, const CsvWriter &writer, const CsvOptions &options)
{
    const QList<CsvWriter::Break> &breaks = writer.columnBreaks();
    QByteArray out = options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    if (options.header)
        out += writer.headerLine();
    bool quoted = false;
    qint64 at = 0;
    qsizetype region = 0;
    for (QByteArray chunk = from.read(ChunkSize); !chunk.isEmpty(); chunk = from.read(ChunkSize)) {
        for (const char c : std::as_const(chunk)) {
            ++at;
            if (at <= writer.headSize())
                continue;
            if (c == '"')
                quoted = !quoted;
            // Outside quotes CR occurs only at the end of a record, before LF.
            if (c == '\r' && !quoted) {
                while (region < breaks.size() && at > breaks.at(region).at)
                    ++region;
                // A record of no columns is written as one empty field.
                if (region < breaks.size())
                    out.append(writer.columnCount() - std::max(1, breaks.at(region).columns),
                               options.delimiter);
            }
            out += c;
            // A short record can grow by thousands of delimiters.
            if (out.size() >= ChunkSize) {
                if (Outcome written = writeWhole(to, out); !written)
                    return written;
                out.resize(0);
            }
        }
        if (Outcome written = writeWhole(to, out); !written)
            return written;
        out.clear();
    }
    // read() says "nothing" for the end and for an error alike.
    if (at != from.size())
        return ApiError{.kind = ApiError::Kind::File, .message = from.errorString()};
    return Done{};
}

} // namespace Inspector
