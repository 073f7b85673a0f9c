// SPDX-License-Identifier: MIT
#include "models/rows/rowdigest.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace Inspector
{

namespace
{
constexpr qsizetype Width = sizeof(quint64);
}

RowDigester::RowDigester(QByteArrayList fields)
    : m_fields(std::move(fields))
    , m_order(m_fields.size())
{
    std::iota(m_order.begin(), m_order.end(), 0);
    std::sort(m_order.begin(), m_order.end(),
              [this](qsizetype a, qsizetype b) { return m_fields.at(a) < m_fields.at(b); });
}

quint64 RowDigester::of(const SendRow &row) const
{
    QByteArray text;
    // With its length in front, none can be taken for the end of one and the beginning of another.
    const auto add = [&text](const QByteArray &part) {
        text += QByteArray::number(part.size()) + ':' + part;
    };
    for (const qsizetype at : m_order) {
        const QByteArray value = row.cells.value(at);
        if (value.isEmpty())
            continue;
        add(m_fields.at(at));
        add(value);
    }
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

QByteArray toText(const RowDigests &digests)
{
    QByteArray bytes(digests.size() * Width, Qt::Uninitialized);
    char *to = bytes.data();
    for (const quint64 digest : digests) {
        qToBigEndian(digest, to);
        to += Width;
    }
    return bytes.toBase64();
}

std::optional<RowDigests> digestsFromText(const QByteArray &text)
{
    const auto read = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!read || read.decoded.isEmpty() || read.decoded.size() % Width != 0)
        return std::nullopt;
    RowDigests digests;
    digests.reserve(read.decoded.size() / Width);
    for (qsizetype at = 0; at < read.decoded.size(); at += Width)
        digests.insert(qFromBigEndian<quint64>(read.decoded.constData() + at));
    return digests;
}

} // namespace Inspector
