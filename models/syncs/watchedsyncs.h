// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"

namespace Inspector
{

struct Account;

// Which syncs of an account are watched, kept in the settings until its next start.
class WatchedSyncs
{
public:
    explicit WatchedSyncs(const Account &account);

    QList<SyncId> ids() const;
    void keep(const QList<SyncId> &ids);

private:
    QString m_key;
};

} // namespace Inspector
