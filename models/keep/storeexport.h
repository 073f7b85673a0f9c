// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportjob.h"
#include "models/keep/keptcopywriter.h"

#include <memory>

namespace Inspector
{

// Fetches every row of a table into a kept copy, by the export's engine and its rules: each row once and in
// order, or an error. The one place where this room knows the engine. The writer is used on the pool while
// the job lives, and a moment longer.
Owned<ExportJob> fetchInto(const std::shared_ptr<KeptCopyWriter> &writer, ApiClient &client,
                           const Resource &resource, int inFlight);

} // namespace Inspector
