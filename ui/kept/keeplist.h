// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"
#include "ui/common/worklist.h"

namespace Inspector
{

class KeepBar;

// The syncs that are being kept from this window. When the client is deleted, those that still fetch
// end with a message.
class KeepList : public WorkList
{
    Q_OBJECT

public:
    explicit KeepList(Prompts &prompts, QWidget *parent = nullptr);

    // Asks for the place, then starts.
    void keep(SyncId sync);
    // Without a question, in the usual folder, unless it is being kept already. The result is shown briefly;
    // only a failure leaves its line.
    void keepByItself(SyncId sync);
    // The same, and then `then`, with the path of the copy: for what is done with it next. If it fails,
    // `then` follows once the person has had the sync kept again.
    void keepThen(SyncId sync, const std::function<void(const QString &path)> &then);

Q_SIGNALS:
    void openRequested(const QString &path);
    void remark(const QString &sentence);

private:
    void take(SyncId sync, const QString &path);
    KeepBar *keeping(SyncId sync) const;
    KeepBar *start(SyncId sync, const QString &path);
    void run(KeepBar *bar);
};

} // namespace Inspector
