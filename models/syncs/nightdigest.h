// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/preference.h"
#include "models/query/filterexpression.h"
#include "models/query/sync.h"

#include <QTime>

#include <functional>

namespace Inspector
{

// Whether the list of syncs is headed by a digest of the night, and the time of day at which a night begins.
inline const Preference<bool> showsNightDigest{"digest/shown", true};
inline const Preference<QTime> nightBegins{"digest/begins", QTime(18, 0)};

// The last time that it was this time of day, in the zone of `now`.
QDateTime lastNightfall(const QDateTime &now, QTime begins);

// The results of the syncs created since then.
struct NightDigest {
    QDateTime since;
    int all = 0;
    int warnings = 0;
    int errors = 0;
    bool isComplete = false; // otherwise there may be more, behind the rows that are here

    // Which of them a part of the digest is about.
    enum class Part { All, Warnings, Errors };
    int count(Part part) const;
    // The conditions that ask the service for these: its times are UTC.
    FilterExpression filter(Part part) const;
    // "Since yesterday 18:00", read at `now`; both in the zone of `since`, which is said where it is UTC.
    QString sinceText(const QDateTime &now) const;
    // "41 syncs", "3 with warnings", "1 failed"; "at least" where there may be more.
    QString partText(Part part) const;
};

// Counts what is in the list of all syncs, newest first; nothing is asked. `sync` gives a row of it, of which
// its creation and its status count; nothing for a row that isn't here. No digest of a list that turns out to
// be in another order: where a site ignores the order, newer syncs may be anywhere.
std::optional<NightDigest> digestSince(const QDateTime &since, int rows,
                                       const std::function<std::optional<Sync>(int row)> &sync);

} // namespace Inspector
