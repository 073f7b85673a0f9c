// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/pages/pagefetcher.h"
#include "models/query/filterexpression.h"
#include "models/tables/columnlook.h"
#include "models/tables/pagecache.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <map>

namespace Inspector
{

class ApiClient;

// A window on one table of the server. rowCount() is the server's total from the first page on, so a scroll
// bar is true; the rows themselves are fetched when setVisibleRows() says that somebody looks at them, and
// requests for rows that nobody looks at any more are dropped. data() never starts a request. Without totals
// (totalResults=false) the table is one page of placeholders longer than what is known, while the server says
// there is more.
//
// A new query keeps the old rows, marked stale, until its first page is there, and on failure: shownQuery()
// tells what they were asked with. Another resource clears them at once. Owns its requests; outlived by the
// ApiClient. GUI thread only.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class LoadState { Empty, Loading, Ready, Failed };
    enum class RowState { Loaded, Waiting, Failed, Stale };
    enum Role {
        RawRole = Qt::UserRole, // QString: the server's text, whole
        RowStateRole,           // int(RowState)
        CellKindRole,           // int(CellKind)
        OffsetRole,             // qint64: the server's offset of the row
        ReadingRole,            // int(ColumnLook::Reading)
        InvalidRole,            // bool: isInvalid()
    };
    // QHeaderView counts pixels in an int: 71 million rows of 30 pixels is where it breaks (measured).
    static constexpr qint64 MostRows = 50'000'000;

    explicit PagedTableModel(ApiClient &client, QObject *parent = nullptr);
    ~PagedTableModel() override;

    // `fallback` is asked instead when the server refuses the query (400); notice() then says
    // `fallbackNotice`.
    void open(const Resource &resource, const Query &query,
              const std::optional<Query> &fallback = std::nullopt, const QString &fallbackNotice = {});
    void refresh();
    void clear();
    // Asks again for what failed: the first page, or the pages on screen.
    void retry();
    // Rows of this model that can be seen. Coalesced: call it as often as the view moves.
    void setVisibleRows(int first, int last);
    // Rows that somebody needs besides, fetched two pages at a time from `first` on; (0, -1): none.
    void fetchAlso(int first, int last);

    const Resource &resource() const { return m_resource; }
    // What was asked last: the rows that are here answer it unless they are stale.
    const Query &query() const { return m_query; }
    // What the rows that are here were asked with.
    const Query &shownQuery() const { return m_shown; }
    // The same request as a command line for curl; its token is left to a variable of the shell.
    QString requestAsCurl() const;
    LoadState loadState() const { return m_state; }
    const ApiError &lastError() const { return m_error; } // while Failed, or hasFailedRows()
    bool hasFailedRows() const { return !m_failed.isEmpty(); }
    bool isStale() const { return m_stale; }
    // What is asked for is what the rows that are here answer: a refresh, not another question.
    bool isSameQuestion() const { return m_rows > 0 && m_shown == m_query; }
    // Rows on the server by its own count, those before the first one asked for included.
    std::optional<qint64> total() const { return m_total; }
    bool hasMore() const { return m_hasMore; } // only meaningful without total()
    qint64 firstOffset() const { return m_base; }
    qint64 rowsInMemory() const { return m_cache.rows(); }
    qsizetype bytesInMemory() const { return m_cache.bytes(); }
    qint64 requestsSent() const { return m_requests; }
    bool isFetching() const { return m_first || !m_fetchers.empty(); }
    // Some row that came does not fit q, however its rules are read; notice() names one.
    bool filterWasIgnored() const { return m_filterIgnored; }
    // What is odd about these rows, in sentences; empty when nothing is.
    QString notice() const;

    const QByteArrayList &columnNames() const { return m_columns; }
    int columnOf(QByteArrayView name) const;
    ColumnLook look(int column) const { return m_looks.at(column); }
    // Whether and how the server sorts by this column, in a sentence.
    QString orderTip(int column) const;
    // The server's text, whole; null while the row is not here.
    QString cellText(int row, int column) const;
    // The same as bytes, until the event loop runs again; absent while the row is not here.
    RowBlock::Cell cell(int row, int column) const;
    // The fields that a reject is refused for; empty for other tables and while the row is not here.
    QStringList invalidFields(int row) const;
    bool isInvalid(int row, int column) const;
    RowState rowState(int row) const;
    QList<PageCache::Held> pagesInMemory() const { return m_cache.held(); }
    // Among the rows in memory; -1 when none has this text in this column.
    int rowWith(const QByteArray &column, QByteArrayView text) const;
    // The zone in which times are shown is another one.
    void showTimesAnew();
    // Puts newer texts, by column, into a row that is in memory, as if the server had sent them with its
    // page. Nothing is asked for and nothing moves. False when the row is not here.
    bool changeRow(int row, const QHash<QByteArray, QByteArray> &texts);
    // What a view shows of rows by its looks only, in words for screen readers, by the row's text in
    // `column`.
    void setRemarks(const QByteArray &column, const QHash<QString, QString> &remarks);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void stateChanged(); // anything above that is not a cell

private:
    void startFirst();
    void receiveFirst(const Result<PagePtr> &result);
    void receive(qint64 row, const Result<PagePtr> &result);
    void adoptFirst(const PagePtr &page);
    void adopt(const PagePtr &page);
    void noteOddities(const Page &page);
    void checkFilter(const Page &page);
    QList<int> mapColumns(const Page &page);
    void updateLength(const Page &page);
    void followLimit(const Page &page);
    void setRows(qint64 rows);
    // dataChanged() for the server's rows from `first` to `last`, as far as there are such cells.
    void announce(qint64 first, qint64 last, const QList<int> &roles = {});
    void announceAll() { announce(m_base, m_base + m_rows - 1, {RowStateRole}); }
    void want();
    QList<qint64> wantedPages() const;
    void addVisible(const std::function<qint64(qint64)> &add) const;
    qint64 pageStart(qint64 row) const;
    QVariant display(int row, int column) const;
    QVariant tip(int row, int column) const;
    QVariant remark(int row) const;
    QString rejectMessage(int row) const;

    ApiClient &m_client;
    Resource m_resource;
    Query m_query;
    Query m_shown;
    std::optional<Query> m_fallback;
    QString m_fallbackNotice;
    bool m_fellBack = false;

    LoadState m_state = LoadState::Empty;
    ApiError m_error;
    bool m_stale = false;
    QStringList m_notices;
    FilterExpression m_filter; // of m_shown; no terms where q is not understood
    bool m_filterIgnored = false;

    QByteArrayList m_columns;
    QList<ColumnLook> m_looks;
    PageCache m_cache;
    std::optional<qint64> m_total;
    bool m_hasMore = false;
    qint64 m_base = 0; // the server's offset of row 0
    qint64 m_rows = 0;
    qint64 m_step = 1; // rows that the server puts into one answer

    Owned<PageFetcher> m_first;
    std::map<qint64, Owned<PageFetcher>> m_fetchers;
    QByteArray m_remarkColumn;
    QHash<QString, QString> m_remarks;
    QMap<qint64, ApiError> m_failed; // by the row their request began with
    qint64 m_requests = 0;

    int m_visibleFirst = 0;
    int m_visibleLast = -1;
    int m_direction = 0; // of travel: -1, 0, 1
    int m_alsoFirst = 0;
    int m_alsoLast = -1;
    QTimer m_wantTimer;
    QElapsedTimer m_lastWant;
};

} // namespace Inspector
