// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/pageparser.h"

#include <atomic>

namespace Inspector
{

// The kept copies in keptFolder(), the newest first, as a table of their own:
// syncId,site,status,fetchedAt,fetchedBy,complete,bytes,file,completeness. A file that cannot be opened says
// why in `completeness`. A folder that isn't there has none; one that can't be read is an error of kind
// Refused. Blocks: for the pool. `cancelled` may be set from any thread.
Result<PagePtr> listKept(const std::atomic<bool> &cancelled);

} // namespace Inspector
