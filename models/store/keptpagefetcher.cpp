// SPDX-License-Identifier: MIT
#include "models/store/keptpagefetcher.h"

#include <QtConcurrentRun>

namespace Inspector
{

KeptPageFetcher::KeptPageFetcher(std::shared_ptr<KeptCopy> copy, Table table, const Query &query)
    : m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        const Result<PagePtr> page = m_work.result();
        if (!*m_cancelled)
            Q_EMIT finished(page);
    });
    m_work.setFuture(QtConcurrent::run([copy = std::move(copy), table, query, cancelled = m_cancelled] {
        return copy->page(table, query, cancelled.get());
    }));
}

KeptPageFetcher::~KeptPageFetcher()
{
    cancel();
}

void KeptPageFetcher::cancel()
{
    *m_cancelled = true;
}

} // namespace Inspector
