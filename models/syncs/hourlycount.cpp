// SPDX-License-Identifier: MIT
#include "models/syncs/hourlycount.h"

namespace Inspector
{

HourlyCount countLastHour(int rows, const std::function<std::optional<Sync>(int row)> &sync,
                          const QDateTime &now)
{
    const QDateTime since = now.addSecs(-3600);
    HourlyCount count;
    for (int row = 0; row < rows; ++row) {
        const std::optional<Sync> listed = sync(row);
        if (!listed)
            return count;
        const QDateTime created = parseTimestamp(listed->createdAt);
        if (created.isValid() && created < since)
            break;
        ++count.syncs[listed->kind()];
        ++count.all;
    }
    count.isComplete = true;
    return count;
}

} // namespace Inspector
