// SPDX-License-Identifier: MIT
#include "models/syncs/synchistory.h"

namespace Inspector
{

namespace
{
// Arrow keys in the list open many; nobody goes back further.
constexpr qsizetype MostSteps = 100;
constexpr qsizetype MostRecent = 20;
} // namespace

void SyncHistory::visit(SyncId id)
{
    if (m_at >= 0 && m_visited.at(m_at) == id)
        return;
    m_visited.resize(m_at + 1);
    m_visited << id;
    if (m_visited.size() > MostSteps)
        m_visited.removeFirst();
    m_at = m_visited.size() - 1;
    arrive(id);
}

std::optional<SyncId> SyncHistory::step(int by)
{
    if (m_at + by < 0 || m_at + by >= m_visited.size())
        return std::nullopt;
    m_at += by;
    arrive(m_visited.at(m_at));
    return m_visited.at(m_at);
}

void SyncHistory::arrive(SyncId id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    while (m_recent.size() > MostRecent + 1)
        m_lines.remove(m_recent.takeLast());
}

QList<SyncHistory::Entry> SyncHistory::recent() const
{
    QList<Entry> entries;
    for (const SyncId id : m_recent.mid(1))
        entries << Entry{id, m_lines.value(id)};
    return entries;
}

} // namespace Inspector
