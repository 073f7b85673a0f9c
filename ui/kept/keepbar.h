// SPDX-License-Identifier: MIT
#pragma once

#include "models/keep/keepjob.h"
#include "models/session/account.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Inspector
{

// One sync that is being kept, in a line of the window: what is fetched and how much of it, and Cancel; at
// the end where the copy is and how complete, or why there is none, and what can be done about it. Owns the
// job; if the line is deleted before the end, nothing is left. There is no pause: a partial copy can't be
// resumed.
class KeepBar : public QFrame
{
    Q_OBJECT

public:
    // `path`: empty for the usual place.
    KeepBar(SyncId sync, const QString &path, QWidget *parent = nullptr);

    // From the beginning. `account` is whose client the job asks.
    void run(Owned<KeepJob> job, const Account &account);
    bool isRunning() const { return m_job != nullptr; }
    SyncId sync() const { return m_sync; }
    const QString &path() const { return m_path; }
    // Cancels while it runs; else closes the line. A copy that is about to get its name is still kept.
    void cancel();
    // The client is about to be deleted.
    void signedOut();
    void signedIn(const Account &account);

Q_SIGNALS:
    void againRequested();
    // In the window that shows kept copies.
    void openRequested(const QString &path);
    // It no longer runs, for any reason.
    void ended();
    // It ended without being canceled: what to show briefly. `isWhole`: there is a complete copy.
    void concluded(bool isWhole, const QString &remark);

private:
    void makeLine();
    void showProgress();
    void conclude(const Result<KeptSummary> &result);
    void end(const QString &picture, const QString &text);

    Owned<KeepJob> m_job;
    Account m_account; // whose sync it is
    SyncId m_sync;
    QString m_path;
    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_open;
    QPushButton *m_folder;
    QPushButton *m_again;
    QPushButton *m_cancel;
};

} // namespace Inspector
