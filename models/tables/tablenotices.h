// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/text.h"
#include "models/query/filterexpression.h"
#include "models/tables/pagecache.h"
#include "models/tables/tablelength.h"

namespace Inspector
{

// What is odd about the rows of one table, in sentences: each page that comes is looked at once.
class TableNotices
{
public:
    TableNotices() = default;
    // `q`: what the rows were asked with. Where it is not understood, nothing is held against the rows.
    TableNotices(Table table, const QString &q);

    // Said once, however often it is added.
    void add(const QString &sentence);
    // `length` as the pages before this one have it.
    void check(const Page &page, const TableLength &length, const PageCache &cache);

    // Some row that came does not fit q, however its rules are read; text() names one.
    bool filterWasIgnored() const { return m_filterIgnored; }
    // Empty when nothing is odd.
    QString text() const { return Text::sentences(m_sentences); }

private:
    void checkFilter(const Page &page);

    Table m_table = Table::Syncs;
    FilterExpression m_filter;
    bool m_filterIgnored = false;
    QStringList m_sentences;
};

} // namespace Inspector
