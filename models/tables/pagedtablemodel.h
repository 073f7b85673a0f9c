// SPDX-License-Identifier: MIT
#pragma once

#include "models/tables/pagecache.h"
#include "models/tables/pagerequests.h"
#include "models/tables/tablecolumns.h"
#include "models/tables/tablelength.h"
#include "models/tables/tablenotices.h"
#include "models/tables/wantedpages.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace Inspector
{

// A window on one table, of Eloqua's or of a kept copy. rowCount() is the total from the first page on, so a
// scroll bar is true; the rows themselves are fetched when setVisibleRows() says that somebody looks at them,
// and requests for rows that nobody looks at any more are dropped. data() never starts a request. How long
// the table is, which pages are wanted, their requests, and what is odd about them are classes of their own;
// here they meet.
//
// A new query keeps the old rows, marked stale, until its first page is there, and on failure: shownQuery()
// tells what they were asked with. Another resource clears them at once. Owns its requests and their source.
// GUI thread only.
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
    // Asked instead when the server refuses the query (400); notice() then says so.
    struct Fallback {
        Query query;
        QString notice;
    };

    explicit PagedTableModel(std::unique_ptr<PageSource> source, QObject *parent = nullptr);
    ~PagedTableModel() override;

    void open(const Resource &resource, const Query &query,
              const std::optional<Fallback> &fallback = std::nullopt);
    void refresh();
    // The same without a look of it: what is shown stays as it is, and stays wholly where the answer is the
    // same.
    void refreshQuietly();
    void clear();
    // Asks again for what failed: the first page, or the pages on screen.
    void retry();
    // Drops every request for the sake of who waits for it. Rows that are here stay; what was asked for has
    // failed then, and is asked for again by retry(), another question or a refresh, not by scrolling. Only a
    // refreshQuietly() that nobody has noticed leaves nothing to say. False when nothing was asked for.
    bool stop();
    // Rows of this model that can be seen. Coalesced: call it as often as the view moves.
    void setVisibleRows(int first, int last);
    // Rows that somebody needs besides, fetched two pages at a time from `first` on; (0, -1): none.
    void fetchAlso(int first, int last);

    const PageSource &source() const { return m_requests.source(); }
    const Resource &resource() const { return m_resource; }
    // What its rows can be filtered and sorted by.
    TableTerms terms() const { return source().terms(m_resource.table); }
    // What was asked last: the rows that are here answer it unless they are stale.
    const Query &query() const { return m_query; }
    // What the rows that are here were asked with.
    const Query &shownQuery() const { return m_shown; }
    LoadState loadState() const { return m_state; }
    const ApiError &lastError() const { return m_error; } // while hasFailed()
    bool hasFailedRows() const { return !m_failed.isEmpty(); }
    bool isStale() const { return m_stale; }
    // What is asked for is what the rows that are here answer: a refresh, not another question.
    bool isSameQuestion() const { return m_length.rows() > 0 && m_shown == m_query; }
    // Rows on the server by its own count, those before the first one asked for included.
    std::optional<qint64> total() const { return m_length.total(); }
    // The same without a filter, as the server last said it of this resource.
    std::optional<qint64> unfilteredTotal() const { return m_unfilteredTotal; }
    bool hasMore() const { return m_length.hasMore(); } // only meaningful without total()
    qint64 firstOffset() const { return m_length.base(); }
    qint64 rowsInMemory() const { return m_cache.rows(); }
    qsizetype bytesInMemory() const { return m_cache.bytes(); }
    qint64 requestsSent() const { return m_requests.sent(); }
    bool isFetching() const { return m_requests.isRunning(); }
    // How long the server has said nothing to that, once that is worth a word.
    std::optional<std::chrono::seconds> silentFor() const { return m_requests.silentFor(); }
    // Something is missing, or not up to date, for it has failed: lastError() says why.
    bool hasFailed() const
    {
        return m_state == LoadState::Failed || (m_state == LoadState::Ready && hasFailedRows());
    }
    // The same by stop(): what is asked for by itself, is not asked for now.
    bool isStopped() const { return hasFailed() && m_error.kind == ApiError::Kind::Stopped; }
    // Some row that came does not fit q, however its rules are read; notice() names one.
    bool filterWasIgnored() const { return m_notices.filterWasIgnored(); }
    // What is odd about these rows, in sentences; empty when nothing is.
    QString notice() const { return m_notices.text(); }

    // Columns besides those of the server; the next time the same ones, with newer knowledge.
    void setDerived(const QList<DerivedColumn> &derived);

    const QByteArrayList &columnNames() const { return m_columns.names(); }
    int columnOf(QByteArrayView name) const { return m_columns.indexOf(name); }
    const ColumnLook &look(int column) const { return m_columns.look(column); }
    // Null for a column of the server.
    const DerivedColumn *derived(int column) const { return m_columns.derived(column); }
    bool isField(int column) const { return m_columns.isField(column); }
    // What the column is where that must be said, and whether and how the server sorts by it, in sentences.
    QString orderTip(int column) const;
    // The text, whole; null while the row is not here.
    QString cellText(int row, int column) const;
    // The server's text as bytes, until the event loop runs again; absent while the row is not here.
    RowBlock::Cell cell(int row, int column) const;
    // The fields that a reject is refused for; empty for other tables and while the row is not here.
    QStringList invalidFields(int row) const;
    bool isInvalid(int row, int column) const;
    RowState rowState(int row) const;
    QList<PageCache::Held> pagesInMemory() const { return m_cache.held(); }
    // Among the rows in memory; -1 when none has this text in this column.
    int rowWith(const QByteArray &column, QByteArrayView text) const;
    // In which times are shown.
    Zone zone() const { return m_zone; }
    void setZone(Zone zone);
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
    void silenceChanged();
    void refreshed(); // the first page is here, be it the same as before

private:
    void startFirst();
    void receiveFirst(const Result<PagePtr> &result);
    void failFirst(const ApiError &error);
    bool isShownAlready(const Page &page) const;
    void receive(qint64 row, const Result<PagePtr> &result);
    void adoptFirst(const PagePtr &page);
    void adopt(const PagePtr &page);
    void addColumns(const QByteArrayList &names);
    void setLength(const TableLength &length);
    // dataChanged() for the server's rows from `first` to `last`, as far as there are such cells.
    void announce(qint64 first, qint64 last, const QList<int> &roles = {});
    void announceAll(const QList<int> &roles) { announce(m_length.base(), m_length.end() - 1, roles); }
    void fetchWanted();
    QVariant display(int row, int column) const;
    QString numberText(int column, const QString &text) const;
    QVariant tip(int row, int column) const;
    QVariant remark(int row, int column) const;
    QString rejectMessage(int row) const;

    Resource m_resource;
    Query m_query;
    Query m_shown;
    std::optional<Fallback> m_fallback;
    QString m_fallbackNotice; // of the fallback that m_query is

    LoadState m_state = LoadState::Empty;
    ApiError m_error;
    bool m_stale = false;
    bool m_isQuiet = false; // the first page is asked for by refreshQuietly()

    Zone m_zone = Zone::Local;
    TableColumns m_columns;
    QList<DerivedColumn> m_derived;
    TableLength m_length;
    std::optional<qint64> m_unfilteredTotal;
    PageCache m_cache;
    TableNotices m_notices;
    QByteArray m_remarkColumn;
    QHash<QString, QString> m_remarks;

    WantedPages m_wanted;
    PageRequests m_requests;
    QSet<qint64> m_failed; // the rows that failed requests began with
    QTimer m_fetchTimer;
    QElapsedTimer m_lastFetch;
};

} // namespace Inspector
