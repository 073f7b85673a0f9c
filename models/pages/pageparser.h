// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/http/httpanswer.h"
#include "models/pages/rowblock.h"
#include "models/query/resource.h"

#include <memory>
#include <optional>

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
    RowBlock rows;
    size_t fingerprint = 0;    // of all cells: equal pages have equal ones
    bool allRowsAlike = false; // then a second equal page is nothing to wonder about

    qint64 end() const { return offset + rows.rows(); }
};
using PagePtr = std::shared_ptr<const Page>;

// Bytes -> page. A pure function for the thread pool: no shared state, nothing kept. Every key of the
// envelope and of syncs, logs and rejects is read without regard to case; record fields are taken to the
// letter. An answer that contradicts itself (not JSON, cut, items missing while count > 0, wrong types, a row
// that is no object, a field twice in one record, another offset than asked for) is refused as a whole:
// BadReply. `askedLimit` tells whether a page is full that does not name the limit taken.
Result<PagePtr> parsePage(const HttpAnswer &answer, Table table, qint64 askedOffset,
                          std::optional<qint64> askedLimit = {});

// The body of getSyncById or of a created sync. With `asked`, one of another sync is refused: BadReply.
Result<Sync> parseSync(const HttpAnswer &answer, std::optional<SyncId> asked = {});

} // namespace Inspector
