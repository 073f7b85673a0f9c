// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/cause.h"
#include "models/pages/rowblock.h"
#include "models/query/sync.h"

#include <QHash>

#include <memory>
#include <vector>

namespace Inspector
{

// Counts rejects by cause as they come. Give it the rows in Eloqua's order: the result depends on that order
// and on nothing else, neither on how rows are divided into blocks nor on when they arrive. Memory is bounded
// whatever the number of rows. One thread at a time, any thread; movable.
class CauseCounter
{
public:
    explicit CauseCounter(SyncId sync, ReadingRules rules = {});
    ~CauseCounter();
    CauseCounter(CauseCounter &&) noexcept;
    CauseCounter &operator=(CauseCounter &&) noexcept;

    // The rows from `from` up to, not including, `to` of a block of Table::Rejects.
    void add(const RowBlock &rows, int from, int to);
    qint64 rejects() const;
    // So far. Takes some milliseconds with thousands of causes: not for each row.
    CauseList causes(CauseGrouping grouping = CauseGrouping::Field) const;
    // Hashes of the identifiers' values, each once, sorted: to find records that were rejected again. Null
    // when the rows have no identifier, or when there are more than four million.
    std::shared_ptr<const std::vector<quint64>> identifiers() const;
    qint64 withoutIdentifier() const; // rejects whose record has none, or an empty one

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Inspector
