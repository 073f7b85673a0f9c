// SPDX-License-Identifier: MIT
#include "models/plan/sendpieces.h"

#include "models/base/text.h"

namespace Inspector
{

void appendJsonText(QByteArray &to, QByteArrayView utf8)
{
    to += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            to += '\\';
            to += c;
        } else if (uchar(c) >= 0x20) {
            to += c;
        } else {
            to += "\\u00" + QByteArray(1, char(uchar(c) >> 4)).toHex().right(1) +
                  QByteArray(1, char(uchar(c) & 15)).toHex().right(1);
        }
    }
    to += '"';
}

SendPieces::SendPieces(std::shared_ptr<SendRows> rows, RowSet chosen, const QByteArrayList &columns,
                       const SendLimits &limits)
    : m_rows(std::move(rows))
    , m_chosen(std::move(chosen))
    , m_limits(limits)
    , m_digester(m_rows->fields())
{
    for (const QByteArray &column : columns) {
        QByteArray key(m_keys.isEmpty() ? "{" : ",");
        appendJsonText(key, column);
        m_keys << key + ':';
        m_sources << m_rows->fields().indexOf(column);
    }
}

QByteArray SendPieces::encode(const SendRow &row) const
{
    QByteArray json;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        json += m_keys.at(i);
        appendJsonText(json, row.cells.value(m_sources.at(i)));
    }
    return json + '}';
}

Result<QByteArray> SendPieces::next(const std::atomic<bool> *cancelled)
{
    QByteArray piece;
    std::optional<ApiError> fault;
    const Outcome visited = m_rows->visit(m_nextSeq, [&](const SendRow &row) {
        if (cancelled && *cancelled)
            fault = stoppedByHand();
        if (fault || !m_chosen.contains(row.seq)) {
            m_nextSeq = row.seq + 1;
            return !fault;
        }
        const QByteArray json = encode(row);
        if (json.size() + 2 > m_limits.row) {
            fault =
                ApiError{.kind = ApiError::Kind::Refused,
                         .message = Text::tr("Row %L1 is too long: Eloqua accepts at most 32 MB at a time. "
                                             "Leave it out or shorten it.")
                                        .arg(row.seq)};
            return false;
        }
        if (!piece.isEmpty() && piece.size() + json.size() + 2 > m_limits.piece)
            return false; // the next piece begins with it
        piece += piece.isEmpty() ? '[' : ',';
        piece += json;
        m_nextSeq = row.seq + 1;
        ++m_count;
        m_digests.insert(m_digester.of(row));
        return true;
    });
    if (fault)
        return *fault;
    if (!visited)
        return visited.error();
    if (piece.isEmpty())
        return piece;
    piece += ']';
    m_bytes += piece.size();
    ++m_pieces;
    m_hash.addData(piece);
    return piece;
}

} // namespace Inspector
