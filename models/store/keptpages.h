// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/pagesource.h"
#include "models/store/keptcopy.h"

#include <QFutureWatcher>
#include <QHash>

namespace Inspector
{

// Reads one page of a kept copy on the pool, as PageFetcher asks the server for one. GUI thread. Dropping it
// ends the reading.
class KeptPageFetcher final : public PageRequest
{
    Q_OBJECT

public:
    KeptPageFetcher(std::shared_ptr<KeptCopy> copy, Table table, const Query &query);
    ~KeptPageFetcher() override;
    void cancel() override;

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled; // shared with the task
    QFutureWatcher<Result<PagePtr>> m_work;
};

// The rows of a table of a kept copy, filtered and sorted here, by every column. Errors: those of
// KeptCopy::page(), and keptAbsence().
class KeptPages final : public PageSource
{
    Q_OBJECT

public:
    explicit KeptPages(std::shared_ptr<KeptCopy> copy);

    Owned<PageRequest> ask(const Resource &resource, const Query &query, qint64 row) override;
    TableTerms terms(Table table) const override { return m_terms.value(table); }

private:
    std::shared_ptr<KeptCopy> m_copy;
    QHash<Table, TableTerms> m_terms;
};

// Of a page for which nobody named a size, as the server has it.
constexpr int UsualKeptLimit = 1000;

// Why a table is not in the copy at all; nothing if it is there, even in part.
std::optional<ApiError> keptAbsence(const KeptFacts &facts, Table table);

} // namespace Inspector
