// SPDX-License-Identifier: MIT
#include "models/syncs/refreshpolicy.h"

#include <algorithm>

namespace Inspector
{
using namespace std::chrono_literals;

std::optional<std::chrono::milliseconds> untilRefresh(const ListSituation &now, const RefreshPace &pace)
{
    if (!now.isWanted || !now.isSeen || !now.isSignedIn || now.isAsking)
        return std::nullopt;
    // Credentials or a filter that the server refuses are refused again.
    if (now.failure && !isTransient(*now.failure))
        return std::nullopt;
    std::chrono::milliseconds pause = now.showsRunning ? pace.running : pace.resting;
    if (now.failure)
        pause = std::max<std::chrono::milliseconds>(pace.resting, now.failure->retryAfter.value_or(0s));
    std::chrono::milliseconds wait = pause - now.sinceAnswer;
    if (now.sinceKey)
        wait = std::max(wait, pace.hand - *now.sinceKey);
    if (now.isHeld)
        wait = std::max(wait, pace.hand);
    return std::max<std::chrono::milliseconds>(wait, 0ms);
}

} // namespace Inspector
