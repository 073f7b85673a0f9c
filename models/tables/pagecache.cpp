// SPDX-License-Identifier: MIT
#include "models/tables/pagecache.h"

namespace Inspector
{

void PageCache::clear()
{
    m_pages.clear();
    m_bytes = 0;
    m_longest = 0;
    m_first = 0;
    m_last = -1;
}

void PageCache::insert(const PagePtr &page, QList<int> columns)
{
    if (page->rows.rows() == 0)
        return;
    const auto old = m_pages.constFind(page->offset);
    if (old != m_pages.constEnd())
        m_bytes -= old->page->rows.bytes();
    m_bytes += page->rows.bytes();
    m_longest = std::max<qint64>(m_longest, page->rows.rows());
    m_pages.insert(page->offset, {page, std::move(columns), ++m_clock});
    trim();
}

PageCache::Hit PageCache::find(qint64 row) const
{
    // Backwards, for the nearest page has the row nearly always; a longer one before it may reach further.
    const Position first = firstReaching(row);
    for (auto it = m_pages.upperBound(row); it != first;) {
        --it;
        if (row < it->page->end())
            return {it->page.get(), int(row - it->page->offset), &it->columns};
    }
    return {};
}

void PageCache::setVisible(qint64 first, qint64 last)
{
    m_first = first;
    m_last = last;
    auto it = m_pages.upperBound(first);
    if (it != m_pages.begin())
        --it;
    for (; it != m_pages.end() && it.key() <= last; ++it)
        it->seen = ++m_clock;
    trim();
}

qint64 PageCache::endBefore(qint64 row) const
{
    qint64 end = -1;
    Position it = firstReaching(row);
    if (it != m_pages.cbegin())
        --it;
    for (; it != m_pages.cend() && it.key() < row; ++it)
        end = std::max(end, it->page->end());
    return end;
}

bool PageCache::hasTwinOf(const Page &page) const
{
    if (page.rows.rows() < 2 || page.allRowsAlike)
        return false;
    return std::any_of(m_pages.cbegin(), m_pages.cend(), [&page](const Entry &entry) {
        return entry.page->offset != page.offset && entry.page->fingerprint == page.fingerprint &&
               entry.page->rows.rows() == page.rows.rows();
    });
}

QList<PagePtr> PageCache::all() const
{
    QList<PagePtr> pages;
    for (const Entry &entry : m_pages)
        pages << entry.page;
    return pages;
}

QList<PageCache::Held> PageCache::held() const
{
    QList<Held> pages;
    for (const Entry &entry : m_pages)
        pages << Held{entry.page, entry.columns};
    return pages;
}

qint64 PageCache::rows() const
{
    qint64 sum = 0;
    for (const Entry &entry : m_pages)
        sum += entry.page->rows.rows();
    return sum;
}

void PageCache::trim()
{
    while (m_bytes > m_budget && m_pages.size() > 1) {
        auto oldest = m_pages.end();
        for (auto it = m_pages.begin(); it != m_pages.end(); ++it) {
            if (!isVisible(*it->page) && it->seen != m_clock &&
                (oldest == m_pages.end() || it->seen < oldest->seen))
                oldest = it;
        }
        if (oldest == m_pages.end())
            return;
        m_bytes -= oldest->page->rows.bytes();
        m_pages.erase(oldest);
    }
}

} // namespace Inspector
