// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/pageparser.h"

#include <algorithm>

namespace Inspector
{

// How long a table is, as far as the pages that came tell: by the server's total, and without one (with
// totalResults=false) one page longer than what is known while the server says there is more. A value.
class TableLength
{
public:
    // QHeaderView counts pixels in an int: 71 million rows of 30 pixels is where it breaks (measured).
    static constexpr qint64 MostRows = 50'000'000;

    TableLength() = default;
    // `limit`: rows asked for, where that was said.
    TableLength(const Page &first, std::optional<int> limit);
    // As a further page has it.
    void adopt(const Page &page);

    qint64 base() const { return m_base; } // the server's offset of row 0
    qint64 rows() const { return m_rows; }
    qint64 end() const { return m_base + m_rows; }
    // Rows on the server by its own count, those before base() included.
    std::optional<qint64> total() const { return m_total; }
    bool hasMore() const { return m_hasMore; } // only meaningful without total()
    bool isCapped() const { return m_total && *m_total - m_base > MostRows; }
    // Rows that the server puts into one answer.
    qint64 pageSize() const { return m_pageSize; }

private:
    void setRows(qint64 rows) { m_rows = std::clamp<qint64>(rows, 0, MostRows); }

    std::optional<qint64> m_total;
    bool m_hasMore = false;
    qint64 m_base = 0;
    qint64 m_rows = 0;
    qint64 m_pageSize = 1;
};

} // namespace Inspector
