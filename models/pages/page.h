// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/encodedrows.h"
#include "models/pages/rowblock.h"

namespace Inspector
{

// One answer of a list endpoint. Immutable once made; shared between cache, model and export.
struct Page {
    qint64 offset = 0;           // the server's own, or the one asked for when it named none
    std::optional<qint64> limit; // what the server took, which may be less than was asked
    std::optional<qint64> total; // absent with totalResults=false
    bool hasMore = false;        // where the server says neither this nor a total: the page is full
    bool repaired = false;       // some text was no valid Unicode: U+FFFD stands where it was
    qsizetype bodyBytes = 0;     // of the JSON it was read from
    RowBlock rows;               // empty if they are encoded
    std::shared_ptr<const EncodedRows> encoded; // in place of the block, for who writes them to a file
    size_t fingerprint = 0;                     // of all cells: equal pages have equal ones
    bool allRowsAlike = false;                  // then a second equal page is nothing to wonder about

    int rowCount() const { return encoded ? encoded->rows() : rows.rows(); }
    qint64 end() const { return offset + rowCount(); }
    // Of a page of the list of syncs, where the row tells it.
    std::optional<qint64> syncId(int row) const;
    // The same page with no rows but these.
    std::shared_ptr<const Page> with(const QList<int> &wanted) const;
};
using PagePtr = std::shared_ptr<const Page>;

} // namespace Inspector
