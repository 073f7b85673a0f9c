// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/base/result.h"
#include "models/client/apicall.h"
#include "models/query/sync.h"

namespace Inspector
{

class ApiClient;
struct Page;

// The syncs of one definition, as they are in the list of all syncs. Whether a site filters and sorts that
// list is not documented for every account: it is asked to, and where it refuses, or takes the question and
// does neither, the list is read page by page. Outlived by the ApiClient.
class SyncFinder : public QObject
{
    Q_OBJECT

public:
    struct Finding {
        QList<Sync> syncs;
        // Nothing that was asked for can be missing. False when the list is too long, or got shorter while it
        // was read.
        bool isComplete = true;
    };
    enum class Scope {
        All,
        Newest // of the last moments: no more than a page of a list that comes sorted
    };

    explicit SyncFinder(ApiClient &client, QObject *parent = nullptr);

    // In place of a search under way. The definition is a URI, and compared without regard to case.
    void start(const QString &definition, Scope scope);
    void cancel();
    // Pages that are read at most; each has up to a thousand syncs.
    void setMostPages(int pages) { m_mostPages = pages; }

Q_SIGNALS:
    // Once for each start(), never from within it.
    void finished(const Inspector::Result<Inspector::SyncFinder::Finding> &result);

private:
    void begin();
    void ask();
    void receive(const Result<HttpAnswer> &result);
    void read(const Page &page);
    void look(const Page &page);

    ApiClient &m_client;
    Owned<ApiCall> m_call;
    int m_form = 0; // which form of the question this site takes
    int m_mostPages = 100;

    QString m_definition;
    Scope m_scope = Scope::All;
    Finding m_finding;
    int m_pages = 0;
    qint64 m_row = 0;
    std::optional<qint64> m_total;
    QString m_lastCreated;
    bool m_isFiltered = true; // as far as has been seen
    bool m_isSorted = true;   // newest first, as far as that can be seen: see the next one
    bool m_descends = false;  // some sync is older than the one before; a page of one time proves no order
    bool m_hasShrunk = false;
};

} // namespace Inspector
