// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportrun.h"
#include "ui/common/workbar.h"

#include <QPointer>

namespace Inspector
{

class OAuthSession;

// One export from its first row to its end: how far, how fast, how long yet; at the end what was saved where,
// or why not. Only Cancel and Discard delete what was fetched: a line that goes otherwise keeps it beside the
// file.
class ExportBar : public WorkBar
{
    Q_OBJECT

public:
    ExportBar(const QString &what, const QString &path, QWidget *parent = nullptr);
    ~ExportBar() override;

    // From the first row on, or from where it was interrupted.
    void run(Owned<ExportRun> job);
    // The same, of the rows of this session's account.
    void run(Owned<ExportRun> job, const OAuthSession &session);
    bool isRunning() const override { return m_job != nullptr; }
    const ExportPlan &plan() const { return m_plan; }
    // Rows are kept beside the file; else it starts over.
    bool hasRest() const { return m_hasRest; }
    void cancel() override;
    void pause();
    // Pauses, and continues when the same account is signed in again.
    void signedOut() override;
    void signedIn(const Account &account) override;

private:
    void showJob();
    bool isSignedOut() const;
    void take(const Result<ExportSummary> &result);
    void showSaved(const ExportSummary &summary);
    void showFailure(const ApiError &error);
    void waitForSignIn();
    void lookForRest();
    void offerRest();
    void discard();
    void finish(const QString &picture, const QString &text, const QString &help = {});

    Owned<ExportRun> m_job;
    QPointer<const OAuthSession> m_session; // the job's, if it needs one
    ExportPlan m_plan;
    bool m_isSignedIn = true;
    bool m_waits = false; // goes on by itself, once signed in
    bool m_hasRest = false;
    bool m_canGoOn = false; // what was under way to the disk is there
    int m_looks = 0;
    QString m_what;
    QPushButton *m_pause;
    QPushButton *m_discard;
};

} // namespace Inspector
