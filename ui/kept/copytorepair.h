// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/query/sync.h"
#include "ui/common/repairscope.h"

#include <QFutureWatcher>
#include <QPointer>

#include <atomic>
#include <memory>

namespace Inspector
{

class ApiClient;
class KeepList;

// From "Repair…" on a sync of Eloqua to a kept copy, in which corrections are made: the complete one that is
// in the usual place already, with what was corrected in it before, or else one that is made now. Child of
// the window; `keeps` outlives it.
class CopyToRepair : public QObject
{
    Q_OBJECT

public:
    CopyToRepair(KeepList &keeps, QObject *parent);
    ~CopyToRepair() override;

    // Null: nobody is signed in. What was asked for before comes to nothing.
    void setClient(ApiClient *client);
    void find(SyncId sync, const RepairScope &scope);

Q_SIGNALS:
    // Nothing comes where the sync can't be kept: its line in the list says why.
    void found(const QString &path, const Inspector::RepairScope &scope);
    void remark(const QString &sentence);

private:
    void receive(SyncId sync, const RepairScope &scope, const QString &copy);

    KeepList &m_keeps;
    QPointer<ApiClient> m_client;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; // shared with the task
    Owned<QFutureWatcher<QString>> m_work;
};

} // namespace Inspector
