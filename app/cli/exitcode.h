// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"

namespace Inspector
{

// What eloqua-syncs leaves with; part of its outward interface.
enum class ExitCode {
    Done = 0,
    WrongUsage = 2,
    SignInRefused = 3,
    NotFound = 4,
    Network = 5,
    Refused = 6, // the server refused, failed or contradicted itself
    Output = 7,
    Interrupted = 130,
};

// `duringSignIn`: the session failed with this error. A file that cannot be written is the connection file
// then, and "not found" speaks of the login server, not of what was asked for.
ExitCode exitCodeFor(const ApiError &error, bool duringSignIn);

} // namespace Inspector
