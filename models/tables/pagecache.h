// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/pageparser.h"

#include <QMap>

namespace Inspector
{

// The pages of one run that are in memory, by the server's offsets. Bounded in bytes: the page seen longest
// ago goes first; pages that touch the rows on screen stay, however large. Pages may have any length, since a
// server may send fewer rows than were asked for, and they may overlap.
class PageCache
{
public:
    static constexpr qsizetype DefaultBudget = 64 << 20;

    struct Hit {
        const Page *page = nullptr; // null: not here
        int row = 0;                // within the page
        const QList<int> *columns = nullptr;
    };

    explicit PageCache(qsizetype budget = DefaultBudget)
        : m_budget(budget)
    {
    }

    void clear();
    // `columns`: for each column of the table, its column in this page or -1.
    void insert(const PagePtr &page, QList<int> columns);
    Hit find(qint64 row) const;
    // The rows on screen: their pages count as seen now and are not dropped.
    void setVisible(qint64 first, qint64 last);

    bool covers(qint64 row) const { return find(row).page != nullptr; }
    // The end of the pages that begin before `row`; -1 when there are none.
    qint64 endBefore(qint64 row) const;
    bool hasTwinOf(const Page &page) const;

    qsizetype bytes() const { return m_bytes; }
    qsizetype pages() const { return m_pages.size(); }
    QList<PagePtr> all() const; // by offset
    // The same with their columns: to be read elsewhere, whatever becomes of the cache.
    struct Held {
        PagePtr page;
        QList<int> columns; // as for insert()
    };
    QList<Held> held() const;
    qint64 rows() const;

private:
    struct Entry {
        PagePtr page;
        QList<int> columns;
        quint64 seen = 0;
    };
    // The first page that may reach `row`, as far as offsets tell.
    using Position = QMap<qint64, Entry>::const_iterator;
    Position firstReaching(qint64 row) const { return m_pages.upperBound(row - m_longest); }
    void trim();
    bool isVisible(const Page &page) const { return page.offset <= m_last && page.end() > m_first; }

    QMap<qint64, Entry> m_pages;
    qsizetype m_budget;
    qsizetype m_bytes = 0;
    qint64 m_longest = 0; // rows of the longest page so far
    quint64 m_clock = 0;
    qint64 m_first = 0;
    qint64 m_last = -1;
};

} // namespace Inspector
