// SPDX-License-Identifier: MIT
// Whether a page is the next one, whole and new: every row once, or a reason why not.
#include "models/export/exportjob.h"

namespace Inspector
{

// Is this page the continuation of what was written? Takes its numbers over.
bool ExportJob::accept(const PagePtr &page)
{
    const qint64 rows = page->rows.rows();
    const bool isFirst = m_step == 0;
    if (isFirst) {
        if (!fitsWhatIsThere(*page))
            return false;
        m_total = page->total;
        m_firstTotal = page->total.value_or(0);
        m_step = std::max<qint64>(1, rows);
        // The first range may be shorter than what fits into an answer.
        if (!m_plan.ranges.isEmpty() && page->end() >= rangeEnd())
            m_step = std::max<qint64>(m_step,
                                      m_plan.query.limit.value_or(info(m_plan.resource.table).largestLimit));
        m_nextFetch = page->offset + m_step;
    } else if (!followTotal(*page)) {
        return false;
    }
    m_repaired = m_repaired || page->repaired;
    m_pageBytes = std::max(m_pageBytes, page->bodyBytes);
    if ((!isFirst || m_resumed) && rows > 1 && page->fingerprint == m_lastFingerprint &&
        !page->allRowsAlike && m_plan.resource.table != Table::Syncs) {
        fail({.kind = ApiError::Kind::BadReply,
              .message = tr("The server sent the same %L1 rows twice in a row (rows %L2 on), so the file "
                            "would have been wrong. "
                            "Export again; if it stays, send this message to Oracle's support.")
                             .arg(rows)
                             .arg(page->offset + 1)});
        return false;
    }
    m_lastFingerprint = page->fingerprint;
    // Whatever the server has beyond a range is not wanted; what it lacks within one is.
    const bool more = m_plan.ranges.isEmpty() ? page->hasMore || (m_total && page->end() < *m_total)
                                              : page->end() < rangeEnd();
    if (rows == 0 && more) {
        fail({.kind = ApiError::Kind::BadReply,
              .message = tr("The server announced %L1 rows, but had none from row %L2 on, so the file would "
                            "have been incomplete. "
                            "Export again.")
                             .arg(m_total.value_or(0))
                             .arg(page->offset + 1)});
        return false;
    }
    m_nextWrite = page->end();
    m_ended = !more && !startNextRange();
    if (!isFirst && more && rows != m_step)
        realign(page->end(), rows > m_step || page->limit.value_or(m_step) < m_step ? rows : m_step);
    return true;
}

// A page came shorter (or longer) than the others: what was asked beyond it does not join on any more.
void ExportJob::realign(qint64 row, qint64 step)
{
    m_fetchers.clear();
    m_arrived.clear();
    m_step = std::max<qint64>(1, step);
    m_nextFetch = row;
}

bool ExportJob::followTotal(const Page &page)
{
    if (!page.total || !m_total || *page.total == *m_total)
        return true;
    const bool grew = *page.total > *m_total;
    const bool growsAtItsEnd = m_plan.resource.table != Table::Syncs && m_plan.query.orderBy.isEmpty();
    // Answered before a page that says more: only its total is out of date. A real loss shows at the end.
    if (!grew && growsAtItsEnd && *page.total >= m_firstTotal)
        return true;
    // New syncs push the others down: rows come again (and are skipped, by their id), but none is missed. A
    // table that grows at its end is followed to its end. Anything else may have moved rows that were not
    // read yet.
    if (!grew || (!growsAtItsEnd && m_plan.resource.table != Table::Syncs)) {
        fail({.kind = ApiError::Kind::BadReply,
              .message = tr("The list changed on the server during the export (%L1 rows before, %L2 now), so "
                            "rows may have been "
                            "missed or doubled. No file was written. Export again when the sync has ended.")
                             .arg(*m_total)
                             .arg(*page.total)});
        return false;
    }
    m_total = page.total;
    // The pages asked for meanwhile may have been answered before the syncs moved down: between them and this
    // one a sync would be missed.
    if (!growsAtItsEnd)
        realign(page.end(), m_step);
    return true;
}

// How many rows at the head of a page of syncs are written already; pages overlap when the list grows. Known
// rows in the middle of a page, where the list is not sorted by time, are cut out of a copy.
int ExportJob::skipKnownSyncs(PagePtr &page)
{
    if (m_plan.resource.table != Table::Syncs)
        return 0;
    const RowBlock &rows = page->rows;
    QList<int> fresh;
    for (int row = 0; row < rows.rows(); ++row) {
        bool ok = false;
        const qint64 id = rows.cell(row, 0).toLongLong(&ok);
        if (ok && m_syncs.contains(id))
            continue;
        if (ok)
            m_syncs << id;
        fresh << row;
    }
    const int known = rows.rows() - int(fresh.size());
    if (fresh.isEmpty() || fresh.first() == known)
        return known;
    auto copy = std::make_shared<Page>(*page);
    copy->rows = RowBlock(rows.columnNames());
    for (const int row : std::as_const(fresh)) {
        std::vector<RowBlock::Cell> cells;
        for (int column = 0; column < rows.columns(); ++column) {
            const QByteArrayView text = rows.cell(row, column);
            cells.push_back({{text.data(), size_t(text.size())}, rows.kind(row, column)});
        }
        copy->rows.addRow(cells);
    }
    page = copy;
    return 0;
}

} // namespace Inspector
