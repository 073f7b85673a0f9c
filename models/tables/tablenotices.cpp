// SPDX-License-Identifier: MIT
#include "models/tables/tablenotices.h"

#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/tables/columnlook.h"
#include "models/tables/filtercheck.h"

namespace Inspector
{

TableNotices::TableNotices(Table table, const QString &q)
    : m_table(table)
    , m_filter(FilterExpression::read(q).value_or(FilterExpression()))
{
}

void TableNotices::add(const QString &sentence)
{
    if (!m_sentences.contains(sentence))
        m_sentences << sentence;
}

void TableNotices::check(const Page &page, const TableLength &length, const PageCache &cache)
{
    if (page.repaired)
        add(Text::tr("Some text contained invalid UTF-8. Invalid bytes are shown as �."));
    if (length.isCapped())
        add(Text::tr("Only the first %L1 row(s) can be shown. An export contains all of them.", nullptr,
                     TableLength::MostRows)
                .arg(TableLength::MostRows));
    if (page.total && length.total() && *page.total != *length.total())
        add(Text::tr("The list changed on the server while it was open (%1 before, %L2 now). Refresh to see "
                     "the current list.")
                .arg(countedRows(*length.total()))
                .arg(*page.total));
    if (cache.hasTwinOf(page))
        add(Text::tr("The server sent the same rows again for rows %L1 to %L2. Refresh. If the problem "
                     "continues, don't rely on this table.")
                .arg(page.offset + 1)
                .arg(page.end()));
    checkFilter(page);
}

// A server may take a filter and leave terms of it out of account without a word.
void TableNotices::checkFilter(const Page &page)
{
    const std::optional<FilterMiss> miss =
        m_filterIgnored ? std::nullopt : firstMiss(m_filter, page, m_table);
    if (!miss)
        return;
    m_filterIgnored = true;
    add(Text::tr("Eloqua didn't apply this filter: for example, row %L1 has \"%2\" in %3. The rows below "
                 "aren't limited to those that match.")
            .arg(miss->row + 1)
            .arg(oneLine(miss->text), columnLook(m_table, miss->column, miss->name).title));
}

} // namespace Inspector
