// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/faultyserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Inspector
{

// Puts its own rows into the right envelopes, whatever part of a page was asked for.
inline Demo::Fault answerWith(const QString &path, const QByteArrayList &rows)
{
    Demo::Fault fault{.kind = Demo::Fault::Kind::Rewrite, .path = path, .times = -1};
    fault.rewrite = [rows](const QByteArray &body) {
        const QJsonObject right = QJsonDocument::fromJson(body).object();
        const qint64 offset = right[QLatin1StringView("offset")].toInteger();
        const QByteArrayList wanted = rows.mid(offset, right[QLatin1StringView("items")].toArray().size());
        return "{\"totalResults\":" + QByteArray::number(rows.size()) + ",\"items\":[" + wanted.join(",\n ") +
               "],\"offset\":" + QByteArray::number(offset) +
               ",\"count\":" + QByteArray::number(wanted.size()) +
               ",\"limit\":" + QByteArray::number(right[QLatin1StringView("limit")].toInteger()) +
               ",\"hasMore\":" + (offset + wanted.size() < rows.size() ? "true" : "false") + '}';
    };
    return fault;
}

} // namespace Inspector
