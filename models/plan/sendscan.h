// SPDX-License-Identifier: MIT
#pragma once

#include "models/plan/sendplan.h"

#include <atomic>

namespace Inspector
{

// Reads the journal and all rows of a source, and fills in everything of a plan that hangs on them, its
// issues included. `plan` has the options, definition, site, user, and the syncs of the definition. Blocks:
// for the pool. Errors: those of rows and journal; Stopped.
Result<SendPlan> scanRows(const SendSource &source, SendPlan plan, const std::atomic<bool> &cancelled);

} // namespace Inspector
