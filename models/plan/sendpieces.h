// SPDX-License-Identifier: MIT
#pragma once

#include "models/edits/rowset.h"
#include "models/plan/sendoptions.h"
#include "models/rows/rowdigest.h"

#include <QCryptographicHash>

namespace Inspector
{

// Chosen rows and columns as JSON, cut into pieces that Eloqua takes: each an array of objects whose values
// are strings, so that digits stay as they are. UTF-8 as it is, not escaped: another client's escapes arrived
// damaged (eloqua-bulk-api 8). The same rows give the same pieces. Blocks: for the pool, one thread at a
// time.
class SendPieces
{
public:
    // `columns`: names among `rows`' fields, in the order in which they are written.
    SendPieces(std::shared_ptr<SendRows> rows, RowSet chosen, const QByteArrayList &columns,
               const SendLimits &limits);

    // The next piece; empty at the end. Errors: those of the rows; Refused for a row that is too long.
    Result<QByteArray> next(const std::atomic<bool> *cancelled = nullptr);
    // So far.
    qint64 rows() const { return m_count; }
    qint64 bytes() const { return m_bytes; }
    int pieces() const { return m_pieces; }
    const RowDigests &digests() const { return m_digests; }
    QByteArray sha256() const { return m_hash.result().toHex(); }

private:
    QByteArray encode(const SendRow &row) const;

    std::shared_ptr<SendRows> m_rows;
    RowSet m_chosen;
    QByteArrayList m_keys;      // as they stand in JSON, with the colon
    QList<qsizetype> m_sources; // which cell each of them is
    SendLimits m_limits;
    qint64 m_nextSeq = 1;
    qint64 m_count = 0;
    qint64 m_bytes = 0;
    int m_pieces = 0;
    RowDigester m_digester;
    RowDigests m_digests;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

// A JSON string literal of UTF-8, quotes included; only what JSON requires is escaped.
void appendJsonText(QByteArray &to, QByteArrayView utf8);

} // namespace Inspector
