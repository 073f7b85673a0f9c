// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/pagesize.h"
#include "models/query/rowrange.h"

#include <limits>
#include <map>

namespace Inspector
{

// Which rows an export asks for next, and which page is written next: every row of the ranges once and in
// order, whatever the server puts into an answer. What arrives is kept as long as it joins on: rows that came
// twice are left out, and rows that an answer lacks are asked for. Pure bookkeeping.
class PageSchedule
{
public:
    // `ranges`: at least one.
    PageSchedule(QList<RowRange> ranges, PageSize size);
    // All rows from one on.
    static RowRange from(qint64 row) { return {row, std::numeric_limits<qint64>::max() - row}; }

    // The first row that is wanted and not written.
    qint64 position() const { return m_position; }
    // Of the range that is being read.
    qint64 rangeEnd() const { return m_ranges.at(m_range).end(); }
    const PageSize &size() const { return m_size; }

    // Rows to be asked for now, if any; they count as asked for. At most `most` answers are under way or wait
    // for their turn, but for those that close a gap. Behind the server's total nothing is asked for, unless
    // there is nothing else to wait for.
    std::optional<RowRange> next(qsizetype most, std::optional<qint64> total);
    void arrive(const RowRange &asked, const PagePtr &page);

    // A page, and which of its rows are wanted and not written.
    struct Turn {
        PagePtr page;
        int from = 0;
        int to = 0;
        qint64 end() const { return page->offset + to; }
    };
    // The page that is written next, if it is here.
    std::optional<Turn> take();
    // All before this row is written.
    void advance(qint64 row) { m_position = row; }
    // False if this was the last one.
    bool startNextRange();
    // What was asked for and what arrived is of no use any more.
    void forgetAhead() { m_pages.clear(); }

private:
    struct Entry {
        qint64 end = 0; // expected, then real
        PagePtr page;   // null: not here yet
    };
    std::optional<RowRange> ask(qint64 row, qint64 count, qint64 expected);

    QList<RowRange> m_ranges;
    qsizetype m_range = 0;
    qint64 m_position = 0;
    PageSize m_size;
    std::map<qint64, Entry> m_pages; // by their first rows
};

} // namespace Inspector
