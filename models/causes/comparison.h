// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/syncstory.h"

#include <QHash>

namespace Inspector
{

enum class CauseChange { New, Gone, More, Fewer, Same };

// "New", "Gone", ...: what files and the command line have.
QByteArray changeName(CauseChange change);
QString toText(CauseChange change);

struct ComparedCause {
    Cause cause; // of the later sync; of the earlier one if it is gone
    qint64 before = 0;
    qint64 after = 0;
    CauseChange change = CauseChange::Same;
};

// What changed from one sync to another. A value. Only complete counts can be compared: `isPossible` is false
// otherwise, and there are no causes.
struct Comparison {
    bool isPossible = false;
    QList<ComparedCause> causes; // the later sync's in its order, then those that are gone, most first
    QHash<QByteArray, qsizetype> places; // in `causes`, by Cause::key(), for find()
    qint64 rejectsBefore = 0;
    qint64 rejectsAfter = 0;
    // Rejects per 1,000 records processed, where the log says how many these were.
    std::optional<double> rateBefore;
    std::optional<double> rateAfter;
    std::optional<qint64> rejectedAgain; // records, by identifier; nothing if that is unknown
    qint64 notCompared = 0; // rejects of the later sync without an identifier, where `rejectedAgain` is known
    bool sameDefinition = true; // otherwise say so: the same cause can mean different things

    // Null if neither sync has such a cause.
    const ComparedCause *find(const Cause &cause) const;
};

Comparison compare(const SyncStory &before, const SyncStory &after);
// The causes only, without the facts that need the stories.
Comparison compare(const CauseCount &before, const CauseCount &after);
// The same for lists in any grouping, both complete; both in the same one.
Comparison compare(const CauseList &before, const CauseList &after);

} // namespace Inspector
