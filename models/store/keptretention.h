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

// Kept copies are deleted after so many days, because personal data that Eloqua has deleted shouldn't stay
// here forever; 0: never.
inline const Preference<int> keptDays{"kept/days", 30};

// Deletes the kept copies that were fetched more than `days` days before `now`, and says which: only files in
// keptFolder() itself, where copies go unless a person chooses another place. Everything else stays: files
// in other folders, even if a link here leads to them; files with corrections that aren't saved in them;
// files that are open, as far as SQLite's locks tell, or write-protected; and files that cannot be read as a
// kept copy, or don't say when they were fetched. Blocks: for the pool. `cancelled` may be set from any
// thread.
QStringList sweepKept(int days, const QDateTime &now, const std::atomic<bool> &cancelled);

// Does the same in the background, as of now. Deleting this object ends the work soon. GUI thread.
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
