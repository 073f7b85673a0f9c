// SPDX-License-Identifier: MIT
#include "models/tables/pagedtablemodel.h"

#include "models/base/counted.h"
#include "models/base/logging.h"
#include "models/client/apiclient.h"
#include "models/tables/filtercheck.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

PagedTableModel::PagedTableModel(ApiClient &client, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
{
    m_wantTimer.setSingleShot(true);
    connect(&m_wantTimer, &QTimer::timeout, this, &PagedTableModel::want);
}

PagedTableModel::~PagedTableModel() = default;

void PagedTableModel::open(const Resource &resource, const Query &query, const std::optional<Query> &fallback,
                           const QString &fallbackNotice)
{
    if (resource != m_resource)
        clear();
    m_resource = resource;
    m_query = query;
    m_fallback = fallback;
    m_fallbackNotice = fallbackNotice;
    m_fellBack = false;
    startFirst();
}

void PagedTableModel::refresh()
{
    if (m_state != LoadState::Empty)
        startFirst();
}

void PagedTableModel::clear()
{
    beginResetModel();
    m_first.reset();
    m_fetchers.clear();
    m_failed.clear();
    m_cache.clear();
    m_columns.clear();
    m_looks.clear();
    m_notices.clear();
    m_filterIgnored = false;
    m_shown = {};
    m_total.reset();
    m_rows = 0;
    m_stale = false;
    m_state = LoadState::Empty;
    endResetModel();
    Q_EMIT stateChanged();
}

void PagedTableModel::startFirst()
{
    m_fetchers.clear();
    m_stale = m_rows > 0;
    m_state = LoadState::Loading;
    m_first.reset(new PageFetcher(m_client, m_resource, m_query, m_query.offset.value_or(0)));
    ++m_requests;
    connect(m_first.get(), &PageFetcher::finished, this, &PagedTableModel::receiveFirst);
    if (m_stale)
        announceAll();
    Q_EMIT stateChanged();
}

void PagedTableModel::receiveFirst(const Result<PagePtr> &result)
{
    m_first.reset();
    if (result) {
        adoptFirst(*result);
        return;
    }
    if (m_fallback && result.error().kind == ApiError::Kind::Refused) {
        m_query = *m_fallback;
        m_fallback.reset();
        m_fellBack = true;
        startFirst();
        return;
    }
    m_error = result.error();
    m_state = LoadState::Failed;
    Q_EMIT stateChanged();
}

void PagedTableModel::adoptFirst(const PagePtr &page)
{
    beginResetModel();
    m_cache.clear();
    m_failed.clear();
    m_notices.clear();
    m_columns.clear();
    m_looks.clear();
    m_stale = false;
    m_state = LoadState::Ready;
    m_shown = m_query;
    m_filter = FilterExpression::read(m_query.q).value_or(FilterExpression());
    m_filterIgnored = false;
    m_base = page->offset;
    m_total = page->total;
    m_hasMore = page->hasMore;
    m_visibleFirst = 0;
    m_visibleLast = -1;
    m_direction = 0;
    m_alsoLast = -1;
    for (const QByteArray &name : page->rows.columnNames()) {
        m_looks << columnLook(m_resource.table, int(m_columns.size()), name);
        m_columns << name;
    }
    const qint64 rows = page->rows.rows();
    // Step by what came, never by what was asked for: a server may lower the limit without a word. Where
    // nothing came, its limit is all there is.
    m_step = std::max<qint64>(1, rows > 0 ? rows : page->limit.value_or(m_query.limit.value_or(1)));
    m_cache.insert(page, mapColumns(*page));
    if (m_total)
        m_rows = std::max(rows, *m_total - m_base);
    else
        m_rows = rows + (m_hasMore ? m_step : 0);
    m_rows = std::clamp<qint64>(m_rows, 0, MostRows);
    endResetModel();
    if (m_fellBack)
        m_notices << m_fallbackNotice;
    noteOddities(*page);
    checkFilter(*page);
    Q_EMIT stateChanged();
}

void PagedTableModel::noteOddities(const Page &page)
{
    const auto note = [this](const QString &sentence) {
        if (!m_notices.contains(sentence))
            m_notices << sentence;
    };
    if (page.repaired)
        note(tr("Some text contained invalid UTF-8. Invalid bytes are shown as �."));
    if (m_total && *m_total - m_base > MostRows)
        note(tr("Only the first %L1 rows can be shown. An export contains all of them.").arg(MostRows));
    if (page.total && m_total && *page.total != *m_total)
        note(tr("The list changed on the server while it was open (%1 before, %L2 now). Refresh to see the "
                "current list.")
                 .arg(countedRows(*m_total))
                 .arg(*page.total));
    if (m_cache.hasTwinOf(page))
        note(tr("The server sent the same rows again for rows %L1 to %L2. Refresh. If the problem continues, "
                "don't rely on this table.")
                 .arg(page.offset + 1)
                 .arg(page.end()));
}

// A server may take a filter and leave terms of it out of account without a word.
void PagedTableModel::checkFilter(const Page &page)
{
    const std::optional<FilterMiss> miss =
        m_filterIgnored ? std::nullopt : firstMiss(m_filter, page, m_resource.table);
    if (!miss)
        return;
    m_filterIgnored = true;
    m_notices << tr("Eloqua didn't apply this filter: for example, row %L1 has \"%2\" in %3. The rows below "
                    "aren't limited to those that match.")
                     .arg(miss->row + 1)
                     .arg(oneLine(miss->text), columnLook(m_resource.table, miss->column, miss->name).title);
}

void PagedTableModel::receive(qint64 row, const Result<PagePtr> &result)
{
    m_fetchers.erase(row);
    const bool nothingCame = result && (*result)->rows.rows() == 0;
    const bool endMoved = nothingCame && (!m_total || ((*result)->total && *(*result)->total <= row));
    if (result && (!nothingCame || endMoved)) {
        adopt(*result);
    } else {
        m_error =
            result
                ? ApiError{.kind = ApiError::Kind::BadReply,
                           .message =
                               tr("The server reported %1 but has none from row %L2 on. Refresh the table.")
                                   .arg(countedRows(m_total.value_or(0)))
                                   .arg(row + 1)}
                : result.error();
        m_failed.insert(row, m_error);
        announce(row, row + m_step - 1);
    }
    m_wantTimer.start(0);
    Q_EMIT stateChanged();
}

void PagedTableModel::adopt(const PagePtr &page)
{
    noteOddities(*page);
    checkFilter(*page);
    const QList<int> columns = mapColumns(*page);
    updateLength(*page);
    followLimit(*page);
    m_cache.insert(page, columns);
    m_failed.removeIf([&page](const QMap<qint64, ApiError>::iterator &failed) {
        return failed.key() >= page->offset && failed.key() < page->end();
    });
    announce(page->offset, page->end() - 1);
}

// A limit that the server lowers on the way makes pages smaller from then on: without this, a row deep inside
// an old-sized page would be reached in many small steps.
void PagedTableModel::followLimit(const Page &page)
{
    if (page.limit && page.rows.rows() > 0)
        m_step = std::clamp<qint64>(*page.limit, 1, m_step);
}

void PagedTableModel::announce(qint64 first, qint64 last, const QList<int> &roles)
{
    const qint64 from = std::max<qint64>(first - m_base, 0);
    const qint64 to = std::min(last - m_base, m_rows - 1);
    if (from <= to && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(int(from), 0), index(int(to), columnCount() - 1), roles);
}

// Rows of a record may have other fields than those before: new ones become new columns at the end.
QList<int> PagedTableModel::mapColumns(const Page &page)
{
    const QByteArrayList &names = page.rows.columnNames();
    const qsizetype fixed = info(m_resource.table).columns.size();
    QList<int> map(m_columns.size(), -1);
    QByteArrayList fresh;
    for (qsizetype i = 0; i < names.size(); ++i) {
        // A record field may bear the name of a fixed column ("message"): the two are never the same.
        const qsizetype known = i < fixed ? i : m_columns.indexOf(names.at(i), fixed);
        if (known >= 0 && known < map.size()) {
            map[known] = int(i);
        } else {
            map << int(i);
            fresh << names.at(i);
        }
    }
    if (fresh.isEmpty())
        return map;
    const int before = int(m_columns.size());
    beginInsertColumns({}, before, before + int(fresh.size()) - 1);
    for (const QByteArray &name : fresh) {
        m_looks << columnLook(m_resource.table, int(m_columns.size()), name);
        m_columns << name;
    }
    endInsertColumns();
    return map;
}

void PagedTableModel::updateLength(const Page &page)
{
    if (page.total && m_total) {
        m_total = page.total;
        setRows(*m_total - m_base);
        return;
    }
    if (m_total)
        return;
    const qint64 known = page.end() - m_base;
    if (!page.hasMore) {
        m_hasMore = false;
        setRows(known);
    } else if (known + m_step > m_rows) {
        setRows(known + m_step);
    }
}

void PagedTableModel::setRows(qint64 rows)
{
    rows = std::clamp<qint64>(rows, 0, MostRows);
    if (rows > m_rows) {
        beginInsertRows({}, int(m_rows), int(rows) - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, int(rows), int(m_rows) - 1);
        m_rows = rows;
        const qint64 end = m_base + m_rows;
        m_failed.removeIf(
            [end](const QMap<qint64, ApiError>::iterator &failed) { return failed.key() >= end; });
        endRemoveRows();
    }
}

void PagedTableModel::retry()
{
    if (m_state == LoadState::Failed) {
        startFirst();
        return;
    }
    m_failed.clear();
    announceAll();
    want();
    Q_EMIT stateChanged();
}

QString PagedTableModel::notice() const
{
    return m_notices.join(u' ');
}

} // namespace Inspector
