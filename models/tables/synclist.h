// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"

#include <optional>

namespace Inspector
{

class PagedTableModel;

// All syncs, newest first, from the first one on. Any other list does not tell how many there are.
bool listsAllNewestFirst(const PagedTableModel &syncs);

// A sync as its row in the list tells; nothing while the row is not here.
std::optional<Sync> listedSync(const PagedTableModel &syncs, int row);

} // namespace Inspector
