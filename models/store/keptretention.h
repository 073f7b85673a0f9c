// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/preference.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

namespace Inspector
{

// After so many days kept copies are deleted, for what Eloqua itself has deleted should not lie about for
// ever; 0: never.
inline const Preference<int> keptDays{"kept/days", 30};

// Deletes the kept copies that were fetched more than `days` days before `now`, and says which: only files in
// keptFolder() itself, where copies go unless a person chooses another place. Everything else stays: what was
// saved elsewhere, also where a link leads to from here; what has corrections that aren't saved in it; what
// somebody has open, as far as SQLite's locks tell, or write-protected; and whatever cannot be read as a kept
// copy, or does not say when it was fetched. Blocks: for the pool. `cancelled` may be set from any thread.
QStringList sweepKept(int days, const QDateTime &now, const std::atomic<bool> &cancelled);

// The same by the side, as of now. What runs ends soon once this goes. GUI thread.
class KeptSweep : public QObject
{
    Q_OBJECT

public:
    explicit KeptSweep(QObject *parent = nullptr);
    ~KeptSweep() override;
    void start(int days);

Q_SIGNALS:
    void finished(const QStringList &deleted);

private:
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    QFutureWatcher<QStringList> m_work;
};

} // namespace Inspector
