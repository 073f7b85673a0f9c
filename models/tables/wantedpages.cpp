// SPDX-License-Identifier: MIT
#include "models/tables/wantedpages.h"

namespace Inspector
{

qint64 pageStart(qint64 row, const TableLength &length, const PageCache &cache)
{
    const qint64 aligned = length.base() + (row - length.base()) / length.pageSize() * length.pageSize();
    return std::max(aligned, cache.endBefore(row));
}

bool WantedPages::setVisible(int first, int last)
{
    if (first == m_first && last == m_last)
        return false;
    if (m_last < m_first || last < first)
        m_direction = 0; // nothing was, or is, on screen: that is no travel
    else if (first != m_first)
        m_direction = first > m_first ? 1 : -1;
    m_first = first;
    m_last = last;
    return true;
}

bool WantedPages::setAlso(int first, int last)
{
    if (first == m_alsoFirst && last == m_alsoLast)
        return false;
    m_alsoFirst = first;
    m_alsoLast = last;
    return true;
}

QList<qint64> WantedPages::missing(const TableLength &length, const PageCache &cache) const
{
    QList<qint64> starts;
    if (length.rows() == 0)
        return starts;
    const Add add = [&](qint64 row) {
        const qint64 start = pageStart(row, length, cache);
        if (!starts.contains(start))
            starts << start;
        return start + length.pageSize();
    };
    if (m_first <= m_last)
        addVisible(length, cache, add);
    addAlso(length, cache, add);
    return starts;
}

void WantedPages::addVisible(const TableLength &length, const PageCache &cache, const Add &add) const
{
    const qint64 first = length.base() + std::clamp<qint64>(m_first, 0, length.rows() - 1);
    const qint64 last = length.base() + std::clamp<qint64>(m_last, 0, length.rows() - 1);
    for (qint64 row = first; row <= last;) {
        const PageCache::Hit hit = cache.find(row);
        row = hit.page ? hit.page->end() : add(row);
    }
    // One page ahead, once its edge is near.
    const qint64 near = m_direction * std::max<qint64>(length.pageSize() / 2, last - first + 1);
    const qint64 ahead = (m_direction > 0 ? last : first) + near;
    if (m_direction != 0 && ahead >= length.base() && ahead < length.end() && !cache.covers(ahead))
        add(ahead);
}

void WantedPages::addAlso(const TableLength &length, const PageCache &cache, const Add &add) const
{
    const qint64 end = length.base() + std::min<qint64>(m_alsoLast + 1, length.rows());
    int pages = 0;
    for (qint64 row = length.base() + m_alsoFirst; row < end && pages < 2;) {
        const PageCache::Hit hit = cache.find(row);
        pages += hit.page ? 0 : 1;
        row = hit.page ? hit.page->end() : add(row);
    }
}

} // namespace Inspector
