// SPDX-License-Identifier: MIT
#include "models/syncs/syncfinder.h"

#include "models/client/apiclient.h"
#include "models/pages/pageparser.h"
#include "models/query/query.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// From the best question to the plainest; a refusal (400) leads to the next one.
constexpr int Forms = 4;
constexpr int FirstLimit = 200; // of the best question, whose first page says it all nearly always
constexpr int LargestLimit = 1000;

Query listQuery(int form, qint64 row, const QString &definition)
{
    Query query;
    if (form == 0 || form == 1)
        query.q = u"syncedInstanceUri='%1'"_s.arg(definition);
    if (form == 0 || form == 2)
        query.orderBy = OrderBy::newestFirst();
    query.limit = form == 0 && row == 0 ? FirstLimit : LargestLimit;
    return query.startingAt(row);
}
} // namespace

SyncFinder::SyncFinder(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void SyncFinder::start(const QString &definition, Scope scope)
{
    m_definition = definition;
    m_scope = scope;
    begin();
}

void SyncFinder::cancel()
{
    m_call.reset();
}

void SyncFinder::begin()
{
    m_finding = {};
    m_pages = 0;
    m_row = 0;
    m_total.reset();
    m_lastCreated.clear();
    m_isFiltered = true;
    m_isSorted = true;
    m_descends = false;
    m_hasShrunk = false;
    ask();
}

void SyncFinder::ask()
{
    m_call = m_client.send({.path = "syncs", .query = listQuery(m_form, m_row, m_definition).encoded()});
    connect(m_call.get(), &ApiCall::finished, this, &SyncFinder::receive);
}

void SyncFinder::receive(const Result<HttpAnswer> &result)
{
    m_call.reset();
    const Result<PagePtr> page =
        result ? parsePage(*result, Table::Syncs, m_row) : Result<PagePtr>(result.error());
    if (page) {
        read(**page);
    } else if (page.error().kind == ApiError::Kind::Refused && m_form + 1 < Forms) {
        ++m_form;
        begin();
    } else {
        Q_EMIT finished(page.error());
    }
}

void SyncFinder::read(const Page &page)
{
    look(page);
    ++m_pages;
    m_row += page.rows.rows();
    m_hasShrunk = m_hasShrunk || (m_total && page.total && *page.total < *m_total);
    m_total = page.total;
    const bool goesOn = page.rows.rows() > 0 && (page.hasMore || (page.total && *page.total > m_row));
    // Newest first, a sync that is older than a whole page of others of the same definition does not matter
    // any more.
    const bool isEnough = m_isSorted && m_descends && (m_isFiltered || m_scope == Scope::Newest);
    if (goesOn && !isEnough && m_pages < m_mostPages) {
        ask();
        return;
    }
    // In a list that is not sorted, one that got shorter has moved others to pages that were read already.
    m_finding.isComplete = isEnough || (!goesOn && (m_isSorted || !m_hasShrunk));
    Q_EMIT finished(m_finding);
}

void SyncFinder::look(const Page &page)
{
    const QByteArrayList names = page.rows.columnNames();
    for (int row = 0; row < page.rows.rows(); ++row) {
        const auto text = [&](QByteArrayView name) {
            const qsizetype column = names.indexOf(name);
            return column < 0 ? QString() : QString::fromUtf8(page.rows.cell(row, int(column)));
        };
        Sync sync;
        sync.uri = text("uri");
        sync.syncedInstanceUri = text("syncedInstanceUri");
        sync.status = text("status");
        sync.createdAt = text("createdAt");
        sync.createdBy = text("createdBy");
        sync.syncStartedAt = text("syncStartedAt");
        sync.syncEndedAt = text("syncEndedAt");
        // Timestamps of one server have one form, whose order is that of the letters.
        const bool isFirst = m_pages == 0 && row == 0;
        if (sync.createdAt.isEmpty() || (!isFirst && sync.createdAt > m_lastCreated))
            m_isSorted = false;
        m_descends = m_descends || (!isFirst && sync.createdAt < m_lastCreated);
        m_lastCreated = sync.createdAt;
        if (sync.syncedInstanceUri.compare(m_definition, Qt::CaseInsensitive) != 0) {
            m_isFiltered = false;
        } else if (const auto id = syncIdFromUri(sync.uri)) {
            sync.id = *id;
            m_finding.syncs << sync;
        }
    }
}

} // namespace Inspector
