// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"
#include "models/query/query.h"
#include "models/query/resource.h"

#include <optional>

namespace Inspector
{

// What to say above a table instead of rows.
struct Explanation {
    enum class Tone { Empty, NotForThisKind, Gone, NotAllowed, Failed };
    Tone tone = Tone::Empty;
    QString sentence; // what it means and what to do
    QString detail;   // the server's words and numbers; may be empty
    bool canRetry = false;
    QString help = {};        // one of HelpTopic, or nothing
    bool canRunAgain = false; // another sync of the definition brings what this one no longer has
};

// What the table is for, where a sync of this kind has none: then nothing needs to be asked.
std::optional<Explanation> explainKind(const Resource &resource, SyncKind kind);

// The table answered without rows. `q`: the filter, if any. The sync's kind and status, where known, decide
// what an empty table means (a warning without rejects is nothing odd: the reason is in the logs).
Explanation explainEmpty(const Resource &resource, SyncKind kind, const QString &status, const QString &q,
                         Origin origin = Origin::Server);

// What the server has against a part of the query: field, value and rule, and how to go on. Nothing when the
// error is about something else.
std::optional<Explanation> explainRefusal(const Query &query, const ApiError &error);

// The table could not be had.
Explanation explainError(const Resource &resource, SyncKind kind, const QString &status,
                         const ApiError &error);

// The same of a table in a kept copy: what is missing there is missing for good.
Explanation explainKeptError(const ApiError &error);

// How a watched sync ended, beside its number and status. `rejects`: of an import, where they could be
// counted.
QString explainEnd(const Sync &sync, std::optional<qint64> rejects);

} // namespace Inspector
