// SPDX-License-Identifier: MIT
#include "models/tables/pagedtablemodel.h"

#include "models/base/counted.h"

namespace Inspector
{
using namespace std::chrono_literals;

namespace
{
// While a scroll bar is dragged, at most this often the wanted pages change.
constexpr std::chrono::milliseconds FetchInterval = 50ms;
} // namespace

PagedTableModel::PagedTableModel(std::unique_ptr<PageSource> source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_requests(std::move(source))
{
    connect(&m_requests, &PageRequests::firstFinished, this, &PagedTableModel::receiveFirst);
    connect(&m_requests, &PageRequests::finished, this, &PagedTableModel::receive);
    connect(&m_requests, &PageRequests::silenceChanged, this, &PagedTableModel::silenceChanged);
    m_fetchTimer.setSingleShot(true);
    connect(&m_fetchTimer, &QTimer::timeout, this, &PagedTableModel::fetchWanted);
}

PagedTableModel::~PagedTableModel() = default;

void PagedTableModel::open(const Resource &resource, const Query &query,
                           const std::optional<Fallback> &fallback)
{
    if (resource != m_resource)
        clear();
    m_resource = resource;
    m_query = query;
    m_fallback = fallback;
    m_fallbackNotice.clear();
    startFirst();
}

void PagedTableModel::refresh()
{
    if (m_state != LoadState::Empty)
        startFirst();
}

void PagedTableModel::refreshQuietly()
{
    if (m_state != LoadState::Ready) {
        refresh();
        return;
    }
    m_isQuiet = true;
    m_requests.start(m_resource, m_query);
    Q_EMIT stateChanged();
}

void PagedTableModel::clear()
{
    beginResetModel();
    m_requests.clear();
    m_failed.clear();
    m_cache.clear();
    m_columns = {};
    m_length = {};
    m_unfilteredTotal.reset();
    m_notices = {};
    m_shown = {};
    m_stale = false;
    m_state = LoadState::Empty;
    endResetModel();
    Q_EMIT stateChanged();
}

void PagedTableModel::startFirst()
{
    m_stale = m_length.rows() > 0;
    m_isQuiet = false;
    m_state = LoadState::Loading;
    m_requests.start(m_resource, m_query);
    if (m_stale)
        announceAll({RowStateRole});
    Q_EMIT stateChanged();
}

void PagedTableModel::receiveFirst(const Result<PagePtr> &result)
{
    if (result) {
        if (std::exchange(m_isQuiet, false) && isShownAlready(**result))
            Q_EMIT stateChanged();
        else
            adoptFirst(*result);
        Q_EMIT refreshed();
        return;
    }
    if (m_fallback && result.error().kind == ApiError::Kind::Refused) {
        m_query = m_fallback->query;
        m_fallbackNotice = m_fallback->notice;
        m_fallback.reset();
        startFirst();
        return;
    }
    failFirst(result.error());
}

void PagedTableModel::failFirst(const ApiError &error)
{
    m_error = error;
    m_state = LoadState::Failed;
    m_stale = m_length.rows() > 0;
    if (std::exchange(m_isQuiet, false))
        announceAll({RowStateRole});
    Q_EMIT stateChanged();
}

// A reset for nothing takes the place of whoever reads with a screen reader. Of later pages the first says
// nothing.
bool PagedTableModel::isShownAlready(const Page &page) const
{
    const QList<PagePtr> shown = m_cache.all();
    return shown.size() == 1 && m_failed.isEmpty() && shown.first()->offset == page.offset &&
           shown.first()->fingerprint == page.fingerprint && shown.first()->rows.rows() == page.rows.rows() &&
           shown.first()->total == page.total && shown.first()->hasMore == page.hasMore;
}

void PagedTableModel::adoptFirst(const PagePtr &page)
{
    const QByteArrayList &names = page->rows.columnNames();
    beginResetModel();
    m_cache.clear();
    m_failed.clear();
    m_wanted = {};
    m_stale = false;
    m_state = LoadState::Ready;
    m_shown = m_query;
    m_columns =
        TableColumns(m_resource.table, terms(), names, names.isEmpty() ? QList<DerivedColumn>() : m_derived);
    m_length = TableLength(*page, m_query.limit);
    if (m_query.q.isEmpty() && total())
        m_unfilteredTotal = total();
    // A kept copy is filtered here.
    m_notices = TableNotices(m_resource.table, terms().isKept() ? QString() : m_query.q);
    m_cache.insert(page, m_columns.placesIn(names));
    endResetModel();
    if (!m_fallbackNotice.isEmpty())
        m_notices.add(m_fallbackNotice);
    m_notices.check(*page, m_length, m_cache);
    Q_EMIT stateChanged();
}

void PagedTableModel::receive(qint64 row, const Result<PagePtr> &result)
{
    const bool nothingCame = result && (*result)->rows.rows() == 0;
    const bool endMoved = nothingCame && (!total() || ((*result)->total && *(*result)->total <= row));
    if (result && (!nothingCame || endMoved)) {
        adopt(*result);
    } else {
        m_error =
            result
                ? ApiError{.kind = ApiError::Kind::BadReply,
                           .message =
                               tr("The server reported %1 but has none from row %L2 on. Refresh the table.")
                                   .arg(countedRows(total().value_or(0)))
                                   .arg(row + 1)}
                : result.error();
        m_failed.insert(row);
        announce(row, row + m_length.pageSize() - 1);
    }
    m_fetchTimer.start(0);
    Q_EMIT stateChanged();
}

void PagedTableModel::adopt(const PagePtr &page)
{
    const QByteArrayList &names = page->rows.columnNames();
    m_notices.check(*page, m_length, m_cache);
    addColumns(m_columns.newIn(names));
    TableLength length = m_length;
    length.adopt(*page);
    setLength(length);
    m_cache.insert(page, m_columns.placesIn(names));
    m_failed.removeIf([&page](qint64 row) { return row >= page->offset && row < page->end(); });
    announce(page->offset, page->end() - 1);
}

void PagedTableModel::announce(qint64 first, qint64 last, const QList<int> &roles)
{
    const qint64 from = std::max<qint64>(first - m_length.base(), 0);
    const qint64 to = std::min(last - m_length.base(), m_length.rows() - 1);
    if (from <= to && columnCount() > 0)
        Q_EMIT dataChanged(index(int(from), 0), index(int(to), columnCount() - 1), roles);
}

void PagedTableModel::addColumns(const QByteArrayList &names)
{
    if (names.isEmpty())
        return;
    beginInsertColumns({}, columnCount(), columnCount() + int(names.size()) - 1);
    m_columns.append(names);
    endInsertColumns();
}

void PagedTableModel::setLength(const TableLength &length)
{
    const int before = rowCount();
    const auto after = int(length.rows());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_length = length;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_length = length;
        m_failed.removeIf([end = length.end()](qint64 row) { return row >= end; });
        endRemoveRows();
    } else {
        m_length = length;
    }
}

void PagedTableModel::retry()
{
    if (m_state == LoadState::Failed) {
        startFirst();
        return;
    }
    m_failed.clear();
    announceAll({RowStateRole});
    fetchWanted();
    Q_EMIT stateChanged();
}

bool PagedTableModel::stop()
{
    if (!m_requests.isRunning())
        return false;
    const bool isNoticed = !m_isQuiet || silentFor();
    const bool isFirst = m_requests.isFirstRunning();
    m_fetchTimer.stop();
    m_requests.clear();
    if (isFirst && isNoticed) {
        failFirst(stoppedByHand());
        return true;
    }
    m_isQuiet = false;
    const QList<qint64> rows = m_wanted.missing(m_length, m_cache);
    if (!rows.isEmpty())
        m_error = {.kind = ApiError::Kind::Stopped, .message = tr("Stopped. Some rows weren't loaded.")};
    for (const qint64 row : rows) {
        m_failed.insert(row);
        announce(row, row + m_length.pageSize() - 1);
    }
    Q_EMIT stateChanged();
    return true;
}

void PagedTableModel::setVisibleRows(int first, int last)
{
    if (!m_wanted.setVisible(first, last) || m_fetchTimer.isActive())
        return;
    // The first move asks at once; a drag asks again at most every FetchInterval.
    const auto elapsed =
        m_lastFetch.isValid() ? std::chrono::milliseconds(m_lastFetch.elapsed()) : FetchInterval;
    m_fetchTimer.start(std::max<std::chrono::milliseconds>(0ms, FetchInterval - elapsed));
}

void PagedTableModel::fetchAlso(int first, int last)
{
    if (m_wanted.setAlso(first, last) && !m_fetchTimer.isActive())
        m_fetchTimer.start(0);
}

void PagedTableModel::fetchWanted()
{
    m_lastFetch.start();
    m_cache.setVisible(m_length.base() + m_wanted.visibleFirst(), m_length.base() + m_wanted.visibleLast());
    QList<qint64> rows;
    if (m_state == LoadState::Ready)
        rows = m_wanted.missing(m_length, m_cache);
    rows.removeIf([this](qint64 row) { return m_failed.contains(row); });
    if (m_requests.setWanted(rows))
        Q_EMIT stateChanged();
}

} // namespace Inspector
