// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/keptcopy.h"

#include <QFutureWatcher>
#include <QObject>

namespace Inspector
{

// Reads one page of a kept copy on the pool, as PageFetcher asks the server for one. GUI thread. Owned by who
// asked; dropping it cancels silently, and ends the reading. `finished` comes exactly once.
class KeptPageFetcher : public QObject
{
    Q_OBJECT

public:
    KeptPageFetcher(std::shared_ptr<KeptCopy> copy, Table table, const Query &query);
    ~KeptPageFetcher() override;
    void cancel();

Q_SIGNALS:
    void finished(const Inspector::Result<Inspector::PagePtr> &result);

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled; // shared with the task
    QFutureWatcher<Result<PagePtr>> m_work;
};

} // namespace Inspector
