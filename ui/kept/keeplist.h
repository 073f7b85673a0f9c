// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"
#include "ui/common/worklist.h"

namespace Inspector
{

class KeepBar;

// The syncs that are being kept from this window. When the client goes, those that still fetch end with a
// word about it.
class KeepList : public WorkList
{
    Q_OBJECT

public:
    explicit KeepList(Prompts &prompts, QWidget *parent = nullptr);

    // Asks for the place, then starts.
    void keep(SyncId sync);
    // Without a question, in the usual place, unless it is being kept already. What it comes to is said in
    // passing; only a failure leaves its line.
    void keepByItself(SyncId sync);

Q_SIGNALS:
    void openRequested(const QString &path);
    void remark(const QString &sentence);

private:
    void take(SyncId sync, const QString &path);
    KeepBar *start(SyncId sync, const QString &path);
    void run(KeepBar *bar);
};

} // namespace Inspector
