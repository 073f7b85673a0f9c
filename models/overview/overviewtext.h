// SPDX-License-Identifier: MIT
#pragma once

#include "models/overview/syncoverview.h"

namespace Inspector
{

// The one sentence or two above an overview: what became of the sync, as far as it is known, whatever its
// kind and end. Partial numbers say that they are. Never empty.
QString overviewText(const SyncOverview &overview);

// The counters of a log that has no records of an import to tell of, most first: code, and how many of what.
QList<std::pair<QString, QString>> countersOf(const Funnel &log, const StatusCatalogue &catalogue);

} // namespace Inspector
