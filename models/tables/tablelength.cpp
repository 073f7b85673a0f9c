// SPDX-License-Identifier: MIT
#include "models/tables/tablelength.h"

namespace Inspector
{

TableLength::TableLength(const Page &first, std::optional<int> limit)
    : m_total(first.total)
    , m_hasMore(first.hasMore)
    , m_base(first.offset)
{
    const qint64 rows = first.rows.rows();
    // Step by what came, never by what was asked for: a server may lower the limit without a word. Where
    // nothing came, its limit is all there is.
    m_pageSize = std::max<qint64>(1, rows > 0 ? rows : first.limit.value_or(limit.value_or(1)));
    if (m_total)
        setRows(std::max(rows, *m_total - m_base));
    else
        setRows(rows + (m_hasMore ? m_pageSize : 0));
}

void TableLength::adopt(const Page &page)
{
    const qint64 known = page.end() - m_base;
    if (m_total) {
        if (page.total) {
            m_total = page.total;
            setRows(*m_total - m_base);
        }
    } else if (!page.hasMore) {
        m_hasMore = false;
        setRows(known);
    } else if (known + m_pageSize > m_rows) {
        setRows(known + m_pageSize);
    }
    // A limit that the server lowers on the way makes pages smaller from then on: without this, a row deep
    // inside an old-sized page would be reached in many small steps.
    if (page.limit && page.rows.rows() > 0)
        m_pageSize = std::clamp<qint64>(*page.limit, 1, m_pageSize);
}

} // namespace Inspector
