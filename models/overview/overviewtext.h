// SPDX-License-Identifier: MIT
#pragma once

#include "models/overview/syncoverview.h"

namespace Inspector
{

// The one or two sentences above an overview: what happened to the sync, as far as it is known, for every
// kind and status. Says if numbers are partial. Never empty.
QString overviewText(const SyncOverview &overview);

// The counters of a log that isn't an import's, most first: code, and the number with its meaning.
QList<std::pair<QString, QString>> countersOf(const Funnel &log, const StatusCatalogue &catalogue);

} // namespace Inspector
