// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/query.h"
#include "models/query/sync.h"
#include "models/syncs/synchistory.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Inspector
{

// What the window showed when an account was signed out, for the next sign-in to the same account. In memory
// only: the next user of this computer finds nothing of it.
struct TableState {
    Query query;
    QString typed; // in the filter, applied or not
    bool ownOrder = false;
    int topRow = 0; // the first one in sight
    int across = 0; // of the horizontal scroll bar
    int row = -1;   // the current cell
    int column = 0;
};

struct SyncState {
    std::optional<SyncId> sync;
    int tab = 0;
    bool tabChosen = false; // by the person
    QList<TableState> tables;
};

struct WorkState {
    TableState syncs;
    SyncState sync;
    QHash<SyncId, qint64> rejects; // of ended syncs
    SyncHistory history;
};

} // namespace Inspector
