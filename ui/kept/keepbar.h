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
// job; a line that goes before its end leaves nothing. There is no pause: half a copy is not gone on with.
class KeepBar : public QFrame
{
    Q_OBJECT

public:
    // `path`: empty for the usual place.
    KeepBar(SyncId sync, const QString &path, QWidget *parent = nullptr);

    // From the beginning. `account` is whose client the job asks.
    void run(Owned<KeepJob> job, const Account &account);
    bool isRunning() const { return m_job != nullptr; }
    // There is one, complete or not.
    bool hasCopy() const;
    SyncId sync() const { return m_sync; }
    const QString &path() const { return m_path; }
    // While it runs; else it closes. A copy that is about to get its name is kept all the same.
    void cancel();
    // The client goes.
    void signedOut();
    void signedIn(const Account &account);

Q_SIGNALS:
    void againRequested();
    // In the window that shows kept copies.
    void openRequested(const QString &path);
    // It runs no more, for whatever reason.
    void ended();
    // It ended by itself: what there is to say of it in passing. `isWhole`: there is a complete copy.
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
