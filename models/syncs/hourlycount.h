// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"

#include <QMap>

#include <functional>

namespace Inspector
{

// An hour and instance; beyond it Eloqua slows down (Oracle, Bulk API limits).
struct HourlyLimit {
    SyncKind kind;
    int syncs;
};
inline constexpr HourlyLimit HourlyLimits[] = {
    {SyncKind::Import, 2000}, {SyncKind::Export, 2000}, {SyncKind::SyncAction, 4000}};

struct HourlyCount {
    QMap<SyncKind, int> syncs;
    int all = 0;
    bool isComplete = false; // otherwise there may be more, behind the rows that are here
};

// Counts the syncs created within the hour before `now`. `sync` gives a row of the list of all syncs, newest
// first: of a sync its creation and its definition count; nothing for a row that isn't here.
HourlyCount countLastHour(int rows, const std::function<std::optional<Sync>(int row)> &sync,
                          const QDateTime &now);

} // namespace Inspector
