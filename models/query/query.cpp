// SPDX-License-Identifier: MIT
#include "models/query/query.h"

#include <QByteArrayList>
#include <QUrl>

namespace Inspector
{

QByteArray Query::encoded() const
{
    QByteArrayList parts;
    // QUrl::toPercentEncoding leaves only RFC 3986's unreserved characters: blank, '+', quotes and '*' are
    // encoded, and nothing on the way can take them for something else.
    if (limit)
        parts << "limit=" + QByteArray::number(*limit);
    if (offset)
        parts << "offset=" + QByteArray::number(*offset);
    if (!orderBy.isEmpty())
        parts << "orderBy=" + QUrl::toPercentEncoding(orderBy.text());
    if (!q.isEmpty())
        parts << "q=" + QUrl::toPercentEncoding(q);
    if (totalResults)
        parts << (*totalResults ? QByteArray("totalResults=true") : QByteArray("totalResults=false"));
    return parts.join('&');
}

Query Query::startingAt(qint64 row) const
{
    Query moved = *this;
    if (row != offset.value_or(0))
        moved.offset = row;
    return moved;
}

} // namespace Inspector
