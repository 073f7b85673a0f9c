// SPDX-License-Identifier: MIT
#include "models/tables/pagedtablemodel.h"

#include "models/base/logging.h"
#include "models/eloqua/apiclient.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// While a scroll bar is dragged, at most this often the wanted pages change.
constexpr std::chrono::milliseconds WantInterval = 50ms;
} // namespace

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
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {RowStateRole});
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
    m_base = page->offset;
    m_total = page->total;
    m_hasMore = page->hasMore;
    m_visibleFirst = 0;
    m_visibleLast = -1;
    m_direction = 0;
    for (const QByteArray &name : page->rows.columnNames()) {
        m_looks << columnLook(m_resource.table, int(m_columns.size()), name);
        m_columns << name;
    }
    const qint64 rows = page->rows.rows();
    // Step by what came, never by what was asked for: a server may lower the limit without a word.
    m_step = std::max<qint64>(1, rows);
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
    Q_EMIT stateChanged();
}

void PagedTableModel::noteOddities(const Page &page)
{
    const auto note = [this](const QString &sentence) {
        if (!m_notices.contains(sentence))
            m_notices << sentence;
    };
    if (page.repaired)
        note(tr("Some text is not valid Unicode: � stands where characters were lost."));
    if (m_total && *m_total - m_base > MostRows)
        note(tr("Only the first %L1 rows can be shown; the export has all of them.").arg(MostRows));
    if (page.total && m_total && *page.total != *m_total)
        note(tr("The list changed on the server while you were looking (%L1 rows before, %L2 now). Refresh "
                "to see it as it is.")
                 .arg(*m_total)
                 .arg(*page.total));
    if (m_cache.hasTwinOf(page))
        note(tr("The server sent the same rows twice, for rows %L1 to %L2 too. Refresh; if it stays, do not "
                "rely on this table.")
                 .arg(page.offset + 1)
                 .arg(page.end()));
}

void PagedTableModel::receive(qint64 row, const Result<PagePtr> &result)
{
    m_fetchers.erase(row);
    const bool nothingCame = result && (*result)->rows.rows() == 0;
    const bool endMoved = nothingCame && (!m_total || ((*result)->total && *(*result)->total <= row));
    if (result && (!nothingCame || endMoved)) {
        adopt(*result);
    } else {
        m_error = result ? ApiError{.kind = ApiError::Kind::BadReply,
                                    .message = tr("The server announced %L1 rows, and has none from row %L2 "
                                                  "on. Refresh the table.")
                                                   .arg(m_total.value_or(0))
                                                   .arg(row + 1)}
                         : result.error();
        m_failed.insert(row, m_error);
        const int first = int(std::clamp<qint64>(row - m_base, 0, m_rows - 1));
        const int last = int(std::clamp<qint64>(row - m_base + m_step - 1, 0, m_rows - 1));
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
    m_wantTimer.start(0);
    Q_EMIT stateChanged();
}

void PagedTableModel::adopt(const PagePtr &page)
{
    noteOddities(*page);
    const QList<int> columns = mapColumns(*page);
    updateLength(*page);
    m_cache.insert(page, columns);
    if (page->rows.rows() == 0 || m_rows == 0)
        return;
    const int first = int(std::clamp<qint64>(page->offset - m_base, 0, m_rows - 1));
    const int last = int(std::clamp<qint64>(page->end() - 1 - m_base, 0, m_rows - 1));
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
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
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {RowStateRole});
    want();
    Q_EMIT stateChanged();
}

void PagedTableModel::setVisibleRows(int first, int last)
{
    if (first == m_visibleFirst && last == m_visibleLast)
        return;
    if (m_visibleLast >= 0 && first != m_visibleFirst)
        m_direction = first > m_visibleFirst ? 1 : -1;
    m_visibleFirst = first;
    m_visibleLast = last;
    if (m_wantTimer.isActive())
        return;
    // The first move asks at once; a drag asks again at most every WantInterval.
    const auto elapsed =
        m_lastWant.isValid() ? std::chrono::milliseconds(m_lastWant.elapsed()) : WantInterval;
    m_wantTimer.start(std::max<std::chrono::milliseconds>(0ms, WantInterval - elapsed));
}

qint64 PagedTableModel::pageStart(qint64 row) const
{
    const qint64 aligned = m_base + (row - m_base) / m_step * m_step;
    return std::max(aligned, m_cache.endBefore(row));
}

QList<qint64> PagedTableModel::wantedPages() const
{
    QList<qint64> wanted;
    if (m_state != LoadState::Ready || m_visibleLast < m_visibleFirst || m_rows == 0)
        return wanted;
    const auto add = [&](qint64 row) {
        const qint64 start = pageStart(row);
        if (!m_failed.contains(start) && !wanted.contains(start))
            wanted << start;
        return start + m_step;
    };
    const qint64 first = m_base + std::clamp<qint64>(m_visibleFirst, 0, m_rows - 1);
    const qint64 last = m_base + std::clamp<qint64>(m_visibleLast, 0, m_rows - 1);
    for (qint64 row = first; row <= last;) {
        const PageCache::Hit hit = m_cache.find(row);
        row = hit.page ? hit.page->end() : add(row);
    }
    // One page ahead, once its edge is near.
    const qint64 near = m_direction * std::max<qint64>(m_step / 2, last - first + 1);
    const qint64 ahead = (m_direction > 0 ? last : first) + near;
    if (m_direction != 0 && ahead >= m_base && ahead < m_base + m_rows && !m_cache.covers(ahead))
        add(ahead);
    return wanted;
}

void PagedTableModel::want()
{
    m_lastWant.start();
    m_cache.setVisible(m_base + m_visibleFirst, m_base + m_visibleLast);
    const QList<qint64> wanted = wantedPages();
    bool changed = false;
    // Dropping a fetcher frees its place on the wire for what is on screen now.
    for (auto it = m_fetchers.begin(); it != m_fetchers.end();) {
        const bool dropped = !wanted.contains(it->first);
        changed = changed || dropped;
        it = dropped ? m_fetchers.erase(it) : std::next(it);
    }
    for (const qint64 row : wanted) {
        if (m_fetchers.contains(row))
            continue;
        Owned<PageFetcher> fetcher(new PageFetcher(m_client, m_resource, m_query, row));
        connect(fetcher.get(), &PageFetcher::finished, this,
                [this, row](const Result<PagePtr> &result) { receive(row, result); });
        m_fetchers.emplace(row, std::move(fetcher));
        ++m_requests;
        changed = true;
    }
    if (changed)
        Q_EMIT stateChanged();
}

QString PagedTableModel::notice() const
{
    return m_notices.join(u' ');
}

int PagedTableModel::columnOf(QByteArrayView name) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i) == name)
            return int(i);
    }
    return -1;
}

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows);
}

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

PagedTableModel::RowState PagedTableModel::rowState(int row) const
{
    if (m_cache.covers(m_base + row))
        return m_stale ? RowState::Stale : RowState::Loaded;
    return m_failed.contains(pageStart(m_base + row)) ? RowState::Failed : RowState::Waiting;
}

QString PagedTableModel::cellText(int row, int column) const
{
    const PageCache::Hit hit = m_cache.find(m_base + row);
    if (!hit.page)
        return {};
    const int in = column < hit.columns->size() ? hit.columns->at(column) : -1;
    return in < 0 ? u""_s : QString::fromUtf8(hit.page->rows.cell(hit.row, in));
}

QVariant PagedTableModel::display(int row, int column) const
{
    const QString text = cellText(row, column);
    if (text.isNull())
        return rowState(row) == RowState::Failed ? (column == 0 ? tr("not loaded") : QString()) : u"…"_s;
    return m_looks.at(column).reading == ColumnLook::Reading::Stamp ? localStamp(text) : oneLine(text);
}

QVariant PagedTableModel::tip(int row, int column) const
{
    const QString text = cellText(row, column);
    if (text.isEmpty())
        return {};
    const QString full =
        m_looks.at(column).reading == ColumnLook::Reading::Stamp ? stampNote(text) : text.left(4000);
    // A tool tip guesses whether it is given HTML: what the server sent is never that.
    return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(full.toHtmlEscaped());
}

QVariant PagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::TextAlignmentRole:
        return int(
            (m_looks.at(column).reading == ColumnLook::Reading::Number ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case RawRole:
        return cellText(row, column);
    case RowStateRole:
        return int(rowState(row));
    case CellKindRole: {
        const PageCache::Hit hit = m_cache.find(m_base + row);
        const int in = hit.page && column < hit.columns->size() ? hit.columns->at(column) : -1;
        return int(in < 0 ? CellKind::Absent : hit.page->rows.kind(hit.row, in));
    }
    case OffsetRole:
        return m_base + row;
    case ReadingRole:
        return int(m_looks.at(column).reading);
    default:
        return {};
    }
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(m_base + section + 1) : QVariant();
    if (section < 0 || section >= m_looks.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_looks.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return int(
            (m_looks.at(section).reading == ColumnLook::Reading::Number ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    return {};
}

} // namespace Inspector
