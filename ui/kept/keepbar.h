// SPDX-License-Identifier: MIT
#pragma once

#include "models/keep/keepjob.h"
#include "ui/common/workbar.h"

namespace Inspector
{

// One sync that is being kept: what is fetched and how much of it; at the end where the copy is and how
// complete, or why there is none. If the line is deleted before the end, nothing is left. There is no pause:
// a partial copy can't be resumed.
class KeepBar : public WorkBar
{
    Q_OBJECT

public:
    // `path`: empty for the usual place.
    KeepBar(SyncId sync, const QString &path, QWidget *parent = nullptr);

    // From the beginning. `account` is whose client the job asks.
    void run(Owned<KeepJob> job, const Account &account);
    bool isRunning() const override { return m_job != nullptr; }
    SyncId sync() const { return m_sync; }
    // A copy that is about to get its name is still kept.
    void cancel() override;
    // Ends what runs, except for a file that is being saved: that needs no sign-in.
    void signedOut() override;

Q_SIGNALS:
    // It ended without being canceled: what to show briefly. `isWhole`: there is a complete copy.
    void settled(bool isWhole, const QString &remark);

private:
    void showJob();
    void take(const Result<KeptSummary> &result);
    void stopped(const QString &picture, const QString &text, const QString &help = {});

    Owned<KeepJob> m_job;
    SyncId m_sync;
};

} // namespace Inspector
