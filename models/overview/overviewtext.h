// SPDX-License-Identifier: MIT
#pragma once

#include "models/overview/syncoverview.h"
#include "models/pages/rowblock.h"

namespace Inspector
{

// The one or two sentences above an overview: what happened to the sync, as far as it is known, for every
// kind and status. Says if numbers are partial. Never empty.
QString overviewText(const SyncOverview &overview);

// The counters of a log that isn't an import's, most first: code, and the number with its meaning.
QList<std::pair<QString, QString>> countersOf(const Funnel &log, const StatusCatalogue &catalogue);

// How large the rows of an export are as a CSV file: an estimate from some of them, which it says, for Eloqua
// reports no size. `all`: how many there are.
QString dataSizeText(const RowBlock &some, qint64 all);

} // namespace Inspector
