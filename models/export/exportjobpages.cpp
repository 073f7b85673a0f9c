// SPDX-License-Identifier: MIT
// Whether a page is the next one, whole and new: every row once, or a reason why not.
#include "models/base/counted.h"
#include "models/export/exportjob.h"

namespace Inspector
{

// Is this page the continuation of what was written? Takes its numbers over.
bool ExportJob::accept(const PageSchedule::Turn &turn)
{
    const Page &page = *turn.page;
    if (!m_begun && !fitsWhatIsThere(page))
        return false;
    if (m_begun && !followTotal(page))
        return false;
    if (!m_begun) {
        m_total = page.total;
        m_firstTotal = page.total.value_or(0);
    }
    m_repaired = m_repaired || page.repaired;
    // Whatever the server has beyond a range is not wanted; what it lacks within one is.
    const bool more = m_plan.ranges.isEmpty() ? page.hasMore || (m_total && page.end() < *m_total)
                                              : turn.end() < m_schedule.rangeEnd();
    if (page.rowCount() == 0 && more) {
        refuse(tr("The server reported %1 but sent none from row %L2 on, so rows are missing. %3")
                   .arg(countedRows(m_total.value_or(0)))
                   .arg(page.offset + 1)
                   .arg(wayOut()));
        return false;
    }
    m_begun = true;
    m_schedule.advance(turn.end());
    m_ended = !more;
    if (m_ended && m_schedule.startNextRange()) {
        m_ended = false;
        m_startsRange = true;
        m_fetchers.clear();
    }
    return true;
}

bool ExportJob::followTotal(const Page &page)
{
    if (!page.total || !m_total || *page.total == *m_total)
        return true;
    m_hasMoved = true;
    const bool grew = *page.total > *m_total;
    const bool growsAtItsEnd = m_plan.resource.table != Table::Syncs && m_plan.query.orderBy.isEmpty();
    // Answered before a page that says more: only its total is out of date. A real loss shows at the end.
    if (!grew && growsAtItsEnd && *page.total >= m_firstTotal)
        return true;
    // New syncs push the others down: rows come again (and are skipped, by their id), but none is missed. A
    // table that grows at its end is followed to its end. Anything else may have moved rows that were not
    // read yet.
    if (!grew || (!growsAtItsEnd && m_plan.resource.table != Table::Syncs)) {
        refuse(tr("The list changed on the server while it was read (%1 before, %L2 now), so rows might be "
                  "missing or duplicated. Wait until the sync has finished. %3")
                   .arg(countedRows(*m_total))
                   .arg(*page.total)
                   .arg(wayOut()));
        return false;
    }
    m_total = page.total;
    // The pages asked for meanwhile may have been answered before the syncs moved down: between them and this
    // one a sync would be missed.
    if (!growsAtItsEnd)
        forgetAhead();
    return true;
}

// Pages overlap when the list of syncs grows. Rows that are written already are left out, at the head of the
// page, or, where the list is not sorted by time, in a copy without them.
void ExportJob::skipKnownSyncs(PageSchedule::Turn &turn)
{
    if (m_plan.resource.table != Table::Syncs)
        return;
    QList<int> fresh;
    for (int row = turn.from; row < turn.to; ++row) {
        const std::optional<qint64> id = turn.page->syncId(row);
        if (id && m_syncs.contains(*id))
            continue;
        if (id)
            m_syncs << *id;
        fresh << row;
    }
    const int from = turn.to - int(fresh.size());
    if (fresh.isEmpty() || fresh.first() == from)
        turn.from = from;
    else
        turn = {turn.page->with(fresh), 0, int(fresh.size())};
}

} // namespace Inspector
