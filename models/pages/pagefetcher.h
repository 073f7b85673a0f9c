// SPDX-License-Identifier: MIT
#pragma once

#include "models/client/apicall.h"
#include "models/pages/pagesource.h"

#include <QFutureWatcher>

#include <functional>

namespace Inspector
{

// Fetches one page and parses it off the GUI thread; asks again when it cannot be read. A parse that runs
// when this is dropped is finished by the pool, and its result forgotten.
class PageFetcher final : public PageRequest
{
    Q_OBJECT

public:
    // Makes a page of an answer, on the pool; takes what parsePage() does.
    using Reader =
        std::function<Result<PagePtr>(const HttpAnswer &, Table, qint64 row, std::optional<qint64> limit)>;

    // `row` is the server's offset of the first row wanted; everything else is as in the query. `wasThere`:
    // other pages of the same table have come already, see ApiRequest.
    PageFetcher(ApiClient &client, const Resource &resource, const Query &query, qint64 row,
                bool wasThere = false, Reader reader = parsePage);
    ~PageFetcher() override;
    void cancel() override;

    qint64 row() const { return m_row; }
    // For who wants to know what becomes of it on the way; null once it is answered.
    ApiCall *call() const { return m_call.get(); }

private:
    void receive(const Result<HttpAnswer> &result);
    void conclude(const Result<PagePtr> &page);

    Resource m_resource;
    qint64 m_row;
    std::optional<qint64> m_limit;
    Reader m_reader;
    // Held directly, not in a wrapper: a wrapper waiting for its deletion would still deliver (measured).
    Owned<ApiCall> m_call;
    Owned<QFutureWatcher<Result<PagePtr>>> m_parse;
};

} // namespace Inspector
