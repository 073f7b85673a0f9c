// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/preference.h"
#include "models/export/exportjob.h"
#include "ui/common/barlist.h"
#include "ui/common/exportscope.h"

#include <QPointer>

#include <memory>

namespace Inspector
{

class ApiClient;
class ExportBar;
class KeptCopy;
class Prompts;

// Whether the end of an export that took long is told to somebody who looks elsewhere.
inline const Preference<bool> notifiesOfExports{"export/notifies", true};
// Where every export is proposed to go; empty: where the last one went.
inline const Preference<QString> exportFolder{"export/alwaysIn"};

// The exports of this window, one line each; several may run while one goes on browsing. They outlive the
// client: when it goes, those that run are paused, and go on when the same account is signed in again. In the
// window of a kept copy, rows come from that.
class ExportList : public BarList
{
    Q_OBJECT

public:
    explicit ExportList(Prompts &prompts, QWidget *parent = nullptr);

    // Null: nobody is signed in. The client before it must still be there.
    void setClient(ApiClient *client);
    // In place of a client: where the rows come from.
    void setCopy(std::shared_ptr<KeptCopy> copy) { m_copy = std::move(copy); }
    // Asks what, how and where to, then starts.
    void add(const Resource &resource, const Query &query, const ExportScope &scope);
    int running() const;
    // Those that run; what they have fetched is kept.
    void pauseAll();
    void discardAll();
    // What is long.
    void setLongTime(std::chrono::milliseconds time) { m_longTime = time; }

Q_SIGNALS:
    // One export runs no more. Nothing that may end the client is to be done here.
    void ended();
    // One that took long, while no window of the program was the active one; only while that is wanted.
    void longExportEnded(const QString &title, const QString &text);

private:
    static QString folder();
    void offer(const ExportPlan &plan, const QString &path);
    void start(const ExportPlan &plan, const QString &path);
    void run(ExportBar *bar, const ExportPlan &plan);
    void resume(ExportBar *bar);
    void sessionChanged();
    void tellElsewhere(const QString &title, const QString &text, std::chrono::milliseconds time);
    QList<ExportBar *> bars() const;

    QPointer<ApiClient> m_client;
    std::shared_ptr<KeptCopy> m_copy;
    Prompts &m_prompts;
    std::chrono::milliseconds m_longTime = std::chrono::minutes(2);
};

} // namespace Inspector
