// SPDX-License-Identifier: MIT
#include "models/tables/synclist.h"

#include "models/tables/pagedtablemodel.h"

namespace Inspector
{

bool listsAllNewestFirst(const PagedTableModel &syncs)
{
    return syncs.loadState() == PagedTableModel::LoadState::Ready && !syncs.isStale() &&
           syncs.query().q.isEmpty() && syncs.firstOffset() == 0 && syncs.columnOf("createdAt") >= 0 &&
           syncs.query().orderBy == OrderBy::newestFirst();
}

std::optional<Sync> listedSync(const PagedTableModel &syncs, int row)
{
    const auto text = [&syncs, row](QByteArrayView column) {
        const int at = syncs.columnOf(column);
        return at < 0 ? QString() : syncs.cellText(row, at);
    };
    const auto id = syncIdFromInput(text("id"));
    if (!id)
        return std::nullopt;
    return Sync{.id = *id,
                .status = text("status"),
                .syncedInstanceUri = text("syncedInstanceUri"),
                .createdAt = text("createdAt"),
                .createdBy = text("createdBy"),
                .syncStartedAt = text("syncStartedAt"),
                .syncEndedAt = text("syncEndedAt"),
                .callbackUrl = text("callbackUrl"),
                .uri = text("uri"),
                .others = {}};
}

} // namespace Inspector
