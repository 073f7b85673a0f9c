// SPDX-License-Identifier: MIT
#include "models/export/csvwidener.h"

namespace Inspector
{

namespace
{
constexpr qint64 ChunkSize = 1 << 20;

ApiError deviceError(const QIODevice &device)
{
    return {.kind = ApiError::Kind::File, .message = device.errorString()};
}
} // namespace

Outcome widenCsv(QIODevice &from, QIODevice &to, const CsvWriter &writer, const CsvOptions &options)
{
    const QList<CsvWriter::Break> &breaks = writer.columnBreaks();
    QByteArray out = options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    if (options.header)
        out += writer.headerLine();
    bool inHeader = options.header;
    bool quoted = false;
    qint64 at = 0;
    qsizetype region = 0;
    for (QByteArray chunk = from.read(ChunkSize); !chunk.isEmpty(); chunk = from.read(ChunkSize)) {
        for (const char c : std::as_const(chunk)) {
            ++at;
            if (c == '"')
                quoted = !quoted;
            // Outside quotes CR occurs only at the end of a record, before LF.
            if (c == '\r' && !quoted && !inHeader) {
                while (region < breaks.size() && at > breaks.at(region).at)
                    ++region;
                const int missing = region < breaks.size() ? writer.columns() - breaks.at(region).columns : 0;
                out.append(missing, options.delimiter);
            }
            if (!inHeader && !(at <= 3 && options.byteOrderMark))
                out += c;
            if (c == '\n' && !quoted)
                inHeader = false;
        }
        if (to.write(out) != out.size())
            return deviceError(to);
        out.clear();
    }
    return Done{};
}

} // namespace Inspector
