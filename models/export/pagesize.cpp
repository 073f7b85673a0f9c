// SPDX-License-Identifier: MIT
#include "models/export/pagesize.h"

#include <limits>

namespace Inspector
{

namespace
{
constexpr qsizetype WantedBytes = 3 << 20;
// Answers between these are good as well: the limit is not to change with every one.
constexpr qsizetype FewBytes = 2 << 20;
constexpr qsizetype ManyBytes = 4 << 20;
// Of data, before anything is known of the rows: little even if one has 50 kB.
constexpr int FirstDataLimit = 200;
constexpr qsizetype MostCounts = 32;
} // namespace

PageSize::PageSize(Table table, std::optional<int> fixed)
    : m_isFixed(fixed || (table != Table::Data && table != Table::Rejects))
    , m_largest(info(table).largestLimit)
    , m_limit(fixed.value_or(table == Table::Data ? FirstDataLimit : info(table).largestLimit))
    , m_taken(m_limit)
{
}

void PageSize::learn(qint64 asked, const Page &page)
{
    const qint64 rows = page.rowCount();
    if (rows == 0)
        return;
    // The last page is short because nothing is behind it, and a part of a page says nothing about a whole.
    const bool isLast = page.total ? page.end() >= *page.total : !page.hasMore;
    if (asked == m_limit && !isLast) {
        const qint64 taken = std::clamp<qint64>(page.limit.value_or(asked), 1, asked);
        if (std::exchange(m_taken, taken) != taken)
            m_counts.clear();
        m_counts.prepend(rows);
        m_counts.resize(std::min(m_counts.size(), MostCounts));
    }
    fitBytes(page);
    fitStep();
}

void PageSize::fitBytes(const Page &page)
{
    m_rowBytes = page.bodyBytes / page.rowCount() + 1;
    const qsizetype expected = m_limit * m_rowBytes;
    if (m_isFixed || (expected >= FewBytes && expected <= ManyBytes))
        return;
    const qint64 limit = std::clamp<qint64>(WantedBytes / m_rowBytes, 1, m_largest);
    if (std::exchange(m_limit, limit) == limit)
        return;
    m_taken = limit;
    m_counts.clear();
}

// Where answers come short, the next request may begin before the end of an answer (then rows come twice), or
// behind it (then the rows between are asked for on their own). Takes the distance that costs the fewest
// requests a row, by the last answers and one as long as it should be.
void PageSize::fitStep()
{
    const QList<qint64> counts = m_counts + QList{m_taken};
    double least = std::numeric_limits<double>::max();
    for (const qint64 candidate : counts) {
        qint64 requests = 0;
        for (const qint64 count : counts)
            requests += 1 + (count < candidate ? (candidate - count + count - 1) / count : 0);
        const double cost = double(requests) / double(candidate);
        if (cost < least) {
            least = cost;
            m_step = std::min(candidate, m_limit);
        }
    }
    // Shorter ones may still come, the likelier the fewer were seen.
    if (m_step < m_taken) {
        const qint64 spread = std::max(m_taken - m_step, m_step / 8);
        m_step -= std::min(spread * 2 / (m_counts.size() + 1), m_step / 8);
    }
}

} // namespace Inspector
