// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/http/httpanswer.h"
#include "models/pages/page.h"
#include "models/query/resource.h"

namespace Inspector
{
class RowTaker;

// Bytes -> page. A pure function for the thread pool: what a thread keeps for the next page shows nowhere.
// Every key of the envelope and of syncs, logs and rejects is read without regard to case; record fields are
// taken to the letter. An answer that contradicts itself (not JSON, cut, items missing while count > 0, wrong
// types, a row that is no object, a field twice in one record, another offset than asked for) is refused as a
// whole: BadReply. `askedLimit` tells whether a page is full that does not name the limit taken.
Result<PagePtr> parsePage(const HttpAnswer &answer, Table table, qint64 askedOffset,
                          std::optional<qint64> askedLimit = {});

// The same, but the rows go to `taker`: the page has neither rows nor a fingerprint.
Result<std::shared_ptr<Page>> readPage(const HttpAnswer &answer, Table table, qint64 askedOffset,
                                       std::optional<qint64> askedLimit, RowTaker &taker);

// The body of getSyncById or of a created sync. With `asked`, one of another sync is refused: BadReply.
Result<Sync> parseSync(const HttpAnswer &answer, std::optional<SyncId> asked = {});

} // namespace Inspector
