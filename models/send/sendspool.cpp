// SPDX-License-Identifier: MIT
#include "models/send/sendspool.h"

#include "models/base/text.h"
#include "models/files/exportsink.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
ApiError spoolError(const QString &why)
{
    return {.kind = ApiError::Kind::File,
            .message = Text::tr("The rows to be sent couldn't be written to the cache folder: %1. Free up "
                                "space, then try again.")
                           .arg(why)};
}
} // namespace

Result<std::shared_ptr<SendSpool>> SendSpool::make(SendPieces pieces)
{
    Result<std::unique_ptr<WorkFolder>> folder = WorkFolder::make();
    if (!folder)
        return folder.error();
    const Result<QString> path = (*folder)->makeFile(u"pieces"_s);
    if (!path)
        return path.error();
    std::shared_ptr<SendSpool> spool(new SendSpool);
    spool->m_folder = std::move(folder).value();
    spool->m_file.setFileName(*path);
    if (!spool->m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return spoolError(spool->m_file.errorString());
    const Outcome filled = spool->fill(pieces);
    if (!filled)
        return filled.error();
    return spool;
}

Outcome SendSpool::fill(SendPieces &pieces)
{
    for (;;) {
        const Result<QByteArray> piece = pieces.next();
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break;
        if (const Outcome written = writeWhole(m_file, *piece); !written)
            return spoolError(written.error().message);
        m_ends << pieces.bytes();
        m_rows << pieces.rows();
    }
    m_digests = pieces.digests();
    m_sha256 = pieces.sha256();
    return Done{};
}

Result<QByteArray> SendSpool::read(int piece)
{
    const qint64 begin = piece == 0 ? 0 : m_ends.at(piece - 1);
    const qint64 size = m_ends.at(piece) - begin;
    if (!m_file.seek(begin))
        return spoolError(m_file.errorString());
    QByteArray bytes = m_file.read(size);
    if (bytes.size() != size)
        return spoolError(m_file.errorString());
    return bytes;
}

} // namespace Inspector
