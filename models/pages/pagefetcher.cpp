// SPDX-License-Identifier: MIT
#include "models/pages/pagefetcher.h"

#include "models/client/apiclient.h"

#include <QtConcurrentRun>

namespace Inspector
{

PageFetcher::PageFetcher(ApiClient &client, const Resource &resource, const Query &query, qint64 row,
                         bool wasThere, Reader reader)
    : m_resource(resource)
    , m_row(row)
    , m_limit(query.limit)
    , m_reader(std::move(reader))
{
    m_call = client.send(
        {.path = resource.path(), .query = query.startingAt(row).encoded(), .wasThere = wasThere});
    connect(m_call.get(), &ApiCall::finished, this, &PageFetcher::receive);
}

PageFetcher::~PageFetcher() = default;

void PageFetcher::cancel()
{
    m_call.reset();
    m_parse.reset();
}

void PageFetcher::receive(const Result<HttpAnswer> &result)
{
    if (!result) {
        conclude(result.error());
        return;
    }
    // QFutureWatcher and never QFuture::then(context): that one crashes on Qt 6.4 when the context dies
    // first.
    m_parse.reset(new QFutureWatcher<Result<PagePtr>>);
    connect(m_parse.get(), &QFutureWatcherBase::finished, this, [this] {
        const Result<PagePtr> page = m_parse->result();
        if (page || !m_call->askAgain(page.error()))
            conclude(page);
    });
    m_parse->setFuture(QtConcurrent::run(m_reader, *result, m_resource.table, m_row, m_limit));
}

void PageFetcher::conclude(const Result<PagePtr> &page)
{
    m_call.reset();
    Q_EMIT finished(page);
}

} // namespace Inspector
