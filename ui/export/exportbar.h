// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportrun.h"
#include "models/session/account.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Inspector
{

class OAuthSession;

// One export from its first row to its end, in a line of the window: how far, how fast, how long yet, and
// Cancel; at the end what was saved where, or why not, and what can be done about it. Owns the job. Only
// Cancel and Discard delete what was fetched: a line that goes otherwise keeps it beside the file.
class ExportBar : public QFrame
{
    Q_OBJECT

public:
    ExportBar(const QString &what, const QString &path, QWidget *parent = nullptr);
    ~ExportBar() override;

    // From the first row on, or from where it was interrupted.
    void run(Owned<ExportRun> job);
    // The same, of the rows of this session's account.
    void run(Owned<ExportRun> job, const OAuthSession &session);
    bool isRunning() const { return m_job != nullptr; }
    const ExportPlan &plan() const { return m_plan; }
    const QString &path() const { return m_path; }
    // Rows are kept beside the file; else it starts over.
    bool hasRest() const { return m_hasRest; }
    void cancel();
    void pause();
    // The client is about to be deleted: pauses, and continues when the same account is signed in again.
    void signedOut();
    void signedIn(const Account &account);

Q_SIGNALS:
    void resumeRequested();
    // It no longer runs, for any reason.
    void ended();
    // It ended without being canceled, or waits for a sign-in, after so much time; what to tell about it.
    void concluded(const QString &title, const QString &text, std::chrono::milliseconds time);

private:
    void makeLine();
    void showProgress();
    bool isSignedOut() const;
    void conclude(const Result<ExportSummary> &result);
    void showSaved(const ExportSummary &summary);
    void showFailure(const ApiError &error);
    void waitForSignIn();
    void lookForRest();
    void offerRest();
    void discard();
    void end(const QString &text);

    Owned<ExportRun> m_job;
    QPointer<const OAuthSession> m_session; // the job's, if it needs one
    ExportPlan m_plan;
    Account m_account; // whose rows they are
    bool m_isSignedIn = true;
    bool m_waits = false; // goes on by itself, once signed in
    bool m_hasRest = false;
    bool m_canGoOn = false; // what was under way to the disk is there
    int m_looks = 0;
    QElapsedTimer m_clock; // since run()
    QString m_what;
    QString m_path;
    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_open;
    QPushButton *m_folder;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_discard;
    QPushButton *m_cancel;
};

} // namespace Inspector
