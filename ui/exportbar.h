// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportjob.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Inspector
{

// One export from its first row to its end, in a line of the window: how far, how fast, how long yet, and
// Cancel; at the end what was saved where, or why not, and what can be done about it. Owns the job; closing
// the line cancels it.
class ExportBar : public QFrame
{
    Q_OBJECT

public:
    ExportBar(Owned<ExportJob> job, const QString &what, const QString &path, QWidget *parent = nullptr);
    bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    // From where it broke off.
    void resumeRequested(const Inspector::ExportPlan &plan);

private:
    void showProgress();
    void conclude(const Result<ExportSummary> &result);
    void cancel();
    void pause();
    void offerRest();
    void discard();
    void end(const QString &text);

    Owned<ExportJob> m_job;
    ExportPlan m_plan;
    int m_looks = 0;
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
