// SPDX-License-Identifier: MIT
#include "models/store/keptpages.h"

#include "models/base/text.h"

#include <QtConcurrentRun>

namespace Inspector
{

std::optional<ApiError> keptAbsence(const KeptFacts &facts, Table table)
{
    const auto gone = [](const QString &message) {
        return ApiError{.kind = ApiError::Kind::Gone, .message = message};
    };
    const KeptPart &part = facts.part(table);
    if (part.state == KeptPart::State::Unavailable)
        return gone(
            Text::tr("%1 of sync %2 couldn't be kept. %3").arg(toText(table), toText(facts.sync), part.note));
    if (part.state == KeptPart::State::None && table == Table::Data)
        return gone(Text::tr("Sync %1 has no data, because it isn't an export.").arg(toText(facts.sync)));
    if (part.state == KeptPart::State::None && table == Table::Rejects)
        return gone(Text::tr("Sync %1 has no rejects, because it isn't an import.").arg(toText(facts.sync)));
    return std::nullopt;
}

KeptPageFetcher::KeptPageFetcher(std::shared_ptr<KeptCopy> copy, Table table, const Query &query)
    : m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        const Result<PagePtr> page = m_work.result();
        if (!*m_cancelled)
            Q_EMIT finished(page);
    });
    m_work.setFuture(QtConcurrent::run(
        [copy = std::move(copy), table, query, cancelled = m_cancelled]() -> Result<PagePtr> {
            if (const auto absence = keptAbsence(copy->facts(), table))
                return *absence;
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

KeptPages::KeptPages(std::shared_ptr<KeptCopy> copy)
    : m_copy(std::move(copy))
{
    for (const Table table : KeptSchema::Tables) {
        TableTerms terms{.origin = Origin::KeptCopy};
        for (const KeptColumn &column : m_copy->columns(table))
            terms.names << QString::fromUtf8(column.name);
        terms.names.removeDuplicates();
        m_terms.insert(table, terms);
    }
}

Owned<PageRequest> KeptPages::ask(const Resource &resource, const Query &query, qint64 row)
{
    Query wanted = query.startingAt(row);
    if (!wanted.limit)
        wanted.limit = UsualKeptLimit;
    return Owned<PageRequest>(new KeptPageFetcher(m_copy, resource.table, wanted));
}

} // namespace Inspector
