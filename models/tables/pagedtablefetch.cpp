// SPDX-License-Identifier: MIT
// Which pages are worth a request: what is on screen, one page ahead, and what somebody collects.
#include "models/tables/pagedtablemodel.h"

namespace Inspector
{
using namespace std::chrono_literals;

namespace
{
// While a scroll bar is dragged, at most this often the wanted pages change.
constexpr std::chrono::milliseconds WantInterval = 50ms;
} // namespace

void PagedTableModel::setVisibleRows(int first, int last)
{
    if (first == m_visibleFirst && last == m_visibleLast)
        return;
    if (m_visibleLast < m_visibleFirst || last < first)
        m_direction = 0; // nothing was, or is, on screen: that is no travel
    else if (first != m_visibleFirst)
        m_direction = first > m_visibleFirst ? 1 : -1;
    m_visibleFirst = first;
    m_visibleLast = last;
    if (m_wantTimer.isActive())
        return;
    // The first move asks at once; a drag asks again at most every WantInterval.
    const auto elapsed =
        m_lastWant.isValid() ? std::chrono::milliseconds(m_lastWant.elapsed()) : WantInterval;
    m_wantTimer.start(std::max<std::chrono::milliseconds>(0ms, WantInterval - elapsed));
}

void PagedTableModel::fetchAlso(int first, int last)
{
    if (first == m_alsoFirst && last == m_alsoLast)
        return;
    m_alsoFirst = first;
    m_alsoLast = last;
    if (!m_wantTimer.isActive())
        m_wantTimer.start(0);
}

qint64 PagedTableModel::pageStart(qint64 row) const
{
    const qint64 aligned = m_base + (row - m_base) / m_step * m_step;
    return std::max(aligned, m_cache.endBefore(row));
}

QList<qint64> PagedTableModel::wantedPages() const
{
    QList<qint64> wanted;
    if (m_state != LoadState::Ready || m_rows == 0)
        return wanted;
    const auto add = [&](qint64 row) {
        const qint64 start = pageStart(row);
        if (!m_failed.contains(start) && !wanted.contains(start))
            wanted << start;
        return start + m_step;
    };
    if (m_visibleFirst <= m_visibleLast)
        addVisible(add);
    const qint64 end = m_base + std::min<qint64>(m_alsoLast + 1, m_rows);
    int pages = 0;
    for (qint64 row = m_base + m_alsoFirst; row < end && pages < 2;) {
        const PageCache::Hit hit = m_cache.find(row);
        pages += hit.page ? 0 : 1;
        row = hit.page ? hit.page->end() : add(row);
    }
    return wanted;
}

void PagedTableModel::addVisible(const std::function<qint64(qint64)> &add) const
{
    const qint64 first = m_base + std::clamp<qint64>(m_visibleFirst, 0, m_rows - 1);
    const qint64 last = m_base + std::clamp<qint64>(m_visibleLast, 0, m_rows - 1);
    for (qint64 row = first; row <= last;) {
        const PageCache::Hit hit = m_cache.find(row);
        row = hit.page ? hit.page->end() : add(row);
    }
    // One page ahead, once its edge is near.
    const qint64 near = m_direction * std::max<qint64>(m_step / 2, last - first + 1);
    const qint64 ahead = (m_direction > 0 ? last : first) + near;
    if (m_direction != 0 && ahead >= m_base && ahead < m_base + m_rows && !m_cache.covers(ahead))
        add(ahead);
}

void PagedTableModel::want()
{
    m_lastWant.start();
    m_cache.setVisible(m_base + m_visibleFirst, m_base + m_visibleLast);
    const QList<qint64> wanted = wantedPages();
    bool changed = false;
    // Dropping a fetcher frees its place on the wire for what is on screen now.
    for (auto it = m_fetchers.begin(); it != m_fetchers.end();) {
        const bool dropped = !wanted.contains(it->first);
        changed = changed || dropped;
        it = dropped ? m_fetchers.erase(it) : std::next(it);
    }
    for (const qint64 row : wanted) {
        if (m_fetchers.contains(row))
            continue;
        Owned<PageFetcher> fetcher(new PageFetcher(m_client, m_resource, m_query, row));
        connect(fetcher.get(), &PageFetcher::finished, this,
                [this, row](const Result<PagePtr> &result) { receive(row, result); });
        m_fetchers.emplace(row, std::move(fetcher));
        ++m_requests;
        changed = true;
    }
    if (changed)
        Q_EMIT stateChanged();
}

} // namespace Inspector
