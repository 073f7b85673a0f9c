// SPDX-License-Identifier: MIT
#include "models/export/pageschedule.h"

namespace Inspector
{

PageSchedule::PageSchedule(QList<RowRange> ranges, PageSize size)
    : m_ranges(std::move(ranges))
    , m_position(m_ranges.first().first)
    , m_size(std::move(size))
{
}

std::optional<RowRange> PageSchedule::next(qsizetype most, std::optional<qint64> total)
{
    const qint64 limit = m_size.limit();
    const qint64 step = m_size.step();
    if (m_pages.empty())
        return ask(m_position, limit, std::max<qint64>(1, step));
    if (step == 0) // nobody knows yet how many rows the server puts into an answer
        return std::nullopt;
    qint64 covered = m_position;
    for (const auto &[row, entry] : m_pages) {
        if (row > covered) {
            // An answer came short. The one to this question may as well.
            const qint64 gap = row - covered;
            return ask(covered, std::min(limit, step < limit ? gap * limit / step + 1 : gap),
                       std::min(gap, step));
        }
        covered = std::max(covered, entry.end);
    }
    if (qsizetype(m_pages.size()) >= most || covered >= total.value_or(covered))
        return std::nullopt;
    return ask(covered, limit, step);
}

std::optional<RowRange> PageSchedule::ask(qint64 row, qint64 count, qint64 expected)
{
    if (row >= rangeEnd())
        return std::nullopt;
    count = std::min(count, rangeEnd() - row);
    m_pages[row] = {row + std::min(count, expected), {}};
    return RowRange{row, count};
}

void PageSchedule::arrive(const RowRange &asked, const PagePtr &page)
{
    m_size.learn(asked.count, *page);
    Entry &entry = m_pages[asked.first];
    entry.page = page;
    // An empty one leaves no gap to be asked for again: it is refused when its turn comes.
    if (page->rowCount() > 0)
        entry.end = page->end();
}

std::optional<PageSchedule::Turn> PageSchedule::take()
{
    for (auto it = m_pages.begin(); it != m_pages.end() && it->first <= m_position;) {
        const PagePtr page = it->second.page;
        if (page && (page->end() > m_position || page->offset == m_position)) {
            m_pages.erase(it);
            return Turn{page, int(m_position - page->offset),
                        int(std::min<qint64>(page->rowCount(), rangeEnd() - page->offset))};
        }
        // All of its rows came with others already.
        if (page)
            it = m_pages.erase(it);
        else
            ++it;
    }
    return std::nullopt;
}

bool PageSchedule::startNextRange()
{
    if (m_range + 1 >= m_ranges.size())
        return false;
    ++m_range;
    m_position = m_ranges.at(m_range).first;
    forgetAhead();
    return true;
}

} // namespace Inspector
