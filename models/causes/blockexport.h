// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportjob.h"

#include <functional>

namespace Inspector
{

// Takes the rows from `from` up to, not including, `to`.
using BlockTaker = std::function<void(const RowBlock &rows, int from, int to)>;

// Fetches every row of a table by the export's engine and its rules, each once and in order, or an error.
// `take` is called on the pool, once at a time; a last call may come a moment after the job is dropped.
Owned<ExportJob> fetchBlocks(ApiClient &client, const Resource &resource, int inFlight,
                             const BlockTaker &take);

} // namespace Inspector
