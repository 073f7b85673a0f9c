// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/orderby.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Inspector
{

// What a person asked of a table, as a value. Whatever nobody set is not sent.
struct Query {
    QString q;                        // Eloqua's filter, as typed; empty: not sent
    OrderBy orderBy;                  // empty: not sent
    std::optional<int> limit;         // rows per answer
    std::optional<qint64> offset;     // the first row wanted, from 0
    std::optional<bool> totalResults; // false: the server counts nothing (quicker on large tables)

    bool operator==(const Query &) const = default;

    // The query part of the URL, percent-encoded in full, so that each value arrives byte for byte; empty
    // when nothing is set.
    QByteArray encoded() const;
    // The same question from another row on.
    Query startingAt(qint64 row) const;
};

} // namespace Inspector
