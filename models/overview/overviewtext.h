// SPDX-License-Identifier: MIT
#pragma once

#include "models/overview/syncoverview.h"
#include "models/pages/rowblock.h"

namespace Inspector
{

// The one sentence or two above an overview: what became of the sync, as far as it is known, whatever its
// kind and end. Partial numbers say that they are. Never empty.
QString overviewText(const SyncOverview &overview);

// The counters of a log that has no records of an import to tell of, most first: code, and how many of what.
QList<std::pair<QString, QString>> countersOf(const Funnel &log, const StatusCatalogue &catalogue);

// How large the rows of an export are as a CSV file: an estimate from some of them, which it says, for Eloqua
// reports no size. `all`: how many there are.
QString dataSizeText(const RowBlock &some, qint64 all);

} // namespace Inspector
