// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/pagesource.h"

#include <map>

namespace Inspector
{

// The requests for the pages of one table: first that for its first page, then those for the pages that are
// wanted. Owns them, and where they go: what is dropped is cancelled without a report. GUI thread only.
class PageRequests : public QObject
{
    Q_OBJECT

public:
    explicit PageRequests(std::unique_ptr<PageSource> source, QObject *parent = nullptr);
    ~PageRequests() override;

    const PageSource &source() const { return *m_source; }
    // Drops what runs and asks for the first page of this query.
    void start(const Resource &resource, const Query &query);
    void clear();
    // The pages that begin at these rows of the server, of the query that was started: what runs besides is
    // dropped, what does not run yet is asked for. True when that changed anything.
    bool setWanted(const QList<qint64> &rows);

    bool isRunning() const { return m_first || !m_others.empty(); }
    bool isFirstRunning() const { return bool(m_first); }
    // How long nothing was heard of what runs, once that is worth a word.
    std::optional<std::chrono::seconds> silentFor() const
    {
        return isRunning() ? m_source->silentFor() : std::nullopt;
    }
    qint64 sent() const { return m_sent; } // so far, in all

Q_SIGNALS:
    void firstFinished(const Inspector::Result<Inspector::PagePtr> &result);
    void silenceChanged();
    void finished(qint64 row, const Inspector::Result<Inspector::PagePtr> &result);

private:
    std::unique_ptr<PageSource> m_source;
    Resource m_resource;
    Query m_query;
    Owned<PageRequest> m_first;
    std::map<qint64, Owned<PageRequest>> m_others; // by the row they begin with
    qint64 m_sent = 0;
};

} // namespace Inspector
