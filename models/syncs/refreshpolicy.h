// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"
#include "models/base/preference.h"

#include <chrono>
#include <optional>

namespace Inspector
{

// Whether the list of syncs is refreshed automatically.
inline const Preference<bool> refreshesByItself{"syncs/refreshesByItself", true};

// How long to wait between two automatic refreshes of the list of syncs.
struct RefreshPace {
    std::chrono::milliseconds running{10'000}; // while a sync in sight goes on
    std::chrono::milliseconds resting{60'000};
    std::chrono::milliseconds hand{3000}; // after a key, and while something is held in place
};

// What it depends on, as it is now.
struct ListSituation {
    bool isWanted = true;      // the person has not chosen to refresh by hand only
    bool isSeen = false;       // the window is neither hidden nor minimized
    bool isSignedIn = false;   // a request would not have to sign in first
    bool isAsking = false;     // a request of the list is in flight
    bool isHeld = false;       // a menu, a dialog or a mouse button holds what is on screen in its place
    bool showsRunning = false; // a sync in sight is pending or active
    std::optional<ApiError> failure = {}; // of the last request
    std::chrono::milliseconds sinceAnswer{0};
    std::optional<std::chrono::milliseconds> sinceKey = {}; // absent: no key was pressed yet
};

// How long until the list is to be asked for again; 0: now. Nothing: not before one of the flags or the
// failure changes.
std::optional<std::chrono::milliseconds> untilRefresh(const ListSituation &now, const RefreshPace &pace = {});

} // namespace Inspector
