// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"

#include <QHash>

namespace Inspector
{

// The syncs that were opened, one after the other, as a browser keeps its pages; a value.
class SyncHistory
{
public:
    // Opened from where one stands: what lay ahead is gone. The same sync once more is no step.
    void visit(SyncId id);
    // One step; nothing, and none taken, where there is none.
    std::optional<SyncId> back() { return step(-1); }
    std::optional<SyncId> forward() { return step(1); }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_visited.size(); }

    // What is known of a sync, in one line.
    void describe(SyncId id, const QString &line) { m_lines.insert(id, line); }
    struct Entry {
        SyncId id;
        QString line; // empty while nothing is known
        bool operator==(const Entry &) const = default;
    };
    // Each once, the latest first, without the one where one stands.
    QList<Entry> recent() const;

private:
    std::optional<SyncId> step(int by);
    void arrive(SyncId id);

    QList<SyncId> m_visited;
    qsizetype m_at = -1;
    QList<SyncId> m_recent; // the latest first
    QHash<SyncId, QString> m_lines;
};

} // namespace Inspector
