// SPDX-License-Identifier: MIT
#pragma once

#include "models/send/sendjob.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Inspector
{

class HelpLink;

// Records that are being sent, in a line of the window: what is done just now, and Stop; at the end what
// Eloqua took, or what has and has not been sent. Owns the job. Hidden before the first one.
class SendBar : public QFrame
{
    Q_OBJECT

public:
    explicit SendBar(QWidget *parent = nullptr);
    ~SendBar() override;

    void run(Owned<SendJob> job);
    bool isRunning() const { return m_job != nullptr; }
    // What is true if it stops now: sentences.
    QString afterthought() const;
    // After the request that is out.
    void stop();

Q_SIGNALS:
    // Ask first.
    void stopRequested();
    void openRequested(Inspector::SyncId id);
    // The new sync is known.
    void created(const Inspector::Sync &sync);
    // It runs no more; what came of it stands here.
    void ended();

private:
    void showProgress();
    void conclude(const Result<SendResult> &result);
    // `isGood`: everything that was sent was taken care of, and nothing contradicts that.
    void end(bool isGood, const QString &text);

    Owned<SendJob> m_job;
    SyncId m_sync{};
    QStringList m_notices;
    QLabel *m_icon;
    QLabel *m_text;
    HelpLink *m_help;
    QProgressBar *m_bar;
    QPushButton *m_open;
    QPushButton *m_stop;
    QPushButton *m_close;
};

} // namespace Inspector
