// SPDX-License-Identifier: MIT
#pragma once

#include "models/tables/pagecache.h"
#include "models/tables/tablelength.h"

#include <functional>

namespace Inspector
{

// The row that a request for `row` begins with: pages are asked for from the base in steps of the page size,
// and no row twice.
qint64 pageStart(qint64 row, const TableLength &length, const PageCache &cache);

// Which pages of a table are worth a request: what is on screen, one page ahead, and what somebody collects.
// A value; rows here count from 0, pages by the server's offsets.
class WantedPages
{
public:
    // Rows on screen; the direction they move in tells which page is ahead. False when nothing changed.
    bool setVisible(int first, int last);
    // Rows that somebody needs besides, two pages at a time from `first` on; (0, -1): none. False when
    // nothing changed.
    bool setAlso(int first, int last);

    int visibleFirst() const { return m_first; }
    int visibleLast() const { return m_last; }
    // Where the requests for what is not in the cache begin, the most urgent first.
    QList<qint64> missing(const TableLength &length, const PageCache &cache) const;

private:
    using Add = std::function<qint64(qint64 row)>; // returns where the page ends
    void addVisible(const TableLength &length, const PageCache &cache, const Add &add) const;
    void addAlso(const TableLength &length, const PageCache &cache, const Add &add) const;

    int m_first = 0;
    int m_last = -1;
    int m_direction = 0; // of travel: -1, 0, 1
    int m_alsoFirst = 0;
    int m_alsoLast = -1;
};

} // namespace Inspector
