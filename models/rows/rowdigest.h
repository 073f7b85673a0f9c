// SPDX-License-Identifier: MIT
#pragma once

#include "models/rows/sendrows.h"

#include <QSet>

namespace Inspector
{

// What rows say, as 64 bits of SHA-256 each: whether a row was sent can be told when the file that it stood
// in was changed, and the row itself isn't kept.
using RowDigests = QSet<quint64>;

// Of the values and the names of their fields: the same in another order of columns, and beside empty ones.
class RowDigester
{
public:
    // As SendRows::fields().
    explicit RowDigester(QByteArrayList fields);
    quint64 of(const SendRow &row) const;

private:
    QByteArrayList m_fields;
    QList<qsizetype> m_order; // of the fields, by their names
};

// For a file: base64.
QByteArray toText(const RowDigests &digests);
// Nothing for a text that no toText() wrote; none is none.
std::optional<RowDigests> digestsFromText(const QByteArray &text);

} // namespace Inspector
