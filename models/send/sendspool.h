// SPDX-License-Identifier: MIT
#pragma once

#include "models/plan/sendpieces.h"
#include "models/store/keptplaces.h"

#include <QFile>

namespace Inspector
{

// All pieces of a sending as they were when it began, in a file that only this user can read and that goes
// with this object: what is corrected meanwhile is not half in what is sent, and what is uploaded a second
// time is the same. Blocks: for the pool, one thread at a time.
class SendSpool
{
public:
    // Errors: those of the pieces; File, with a sentence.
    static Result<std::shared_ptr<SendSpool>> make(SendPieces pieces);

    int pieces() const { return int(m_ends.size()); }
    // From 0. Errors: File, with a sentence.
    Result<QByteArray> read(int piece);
    // In the pieces before this one.
    qint64 rowsBefore(int piece) const { return piece == 0 ? 0 : m_rows.at(piece - 1); }
    const RowDigests &digests() const { return m_digests; }
    const QByteArray &sha256() const { return m_sha256; }

private:
    SendSpool() = default;
    Outcome fill(SendPieces &pieces);

    std::unique_ptr<WorkFolder> m_folder;
    QFile m_file;
    QList<qint64> m_ends; // of each piece, in bytes
    QList<qint64> m_rows; // up to the end of each
    RowDigests m_digests;
    QByteArray m_sha256;
};

} // namespace Inspector
