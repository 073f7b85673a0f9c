// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/client/apicall.h"
#include "models/query/sync.h"
#include "models/query/timestamp.h"
#include "models/syncs/syncdraft.h"
#include "models/syncs/syncwatch.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;

namespace Inspector
{

class ApiClient;
class HourLabel;
class NewSyncDialog;
class Prompts;
class SyncPane;
class SyncsPane;
class WatchButton;
class Watching;

// What a person does with syncs besides looking at them: create one, run one again, watch one to its
// end, delete what an export has staged. Owns the actions for it,
// which are off while nobody is signed in. Child of the window.
class SyncActions : public QObject
{
    Q_OBJECT

public:
    SyncActions(Prompts &prompts, QWidget *window);
    ~SyncActions() override;

    void addTo(QMenu *menu);
    QAction *newSyncAction() { return m_newSync; }
    QWidget *hourLabel();
    QWidget *watchButton();
    // Before attach(). What is watched is kept in the settings over the program's end, or not (--demo).
    void setKept(bool isKept) { m_isKept = isKept; }
    void setPace(const WatchPace &pace) { m_pace = pace; }

    // The account that is shown. All outlive it until detach().
    void attach(ApiClient &client, SyncsPane &syncs, SyncPane &sync);
    void detach();
    // In which times are shown; while attached.
    void setZone(Zone zone);

Q_SIGNALS:
    void openRequested(Inspector::SyncId id);
    void remark(const QString &sentence);
    // Of interest also to somebody who looks elsewhere.
    void watchEnded(Inspector::SyncId id, const QString &title, const QString &text);

private:
    void newSync();
    void runAgain();
    void created(const Sync &sync, const QString &finding);
    void toggleWatch(bool on);
    void deleteData();
    void sendDelete(SyncId id);
    void showDeleted(SyncId id, const Result<HttpAnswer> &result);
    void showState();

    Prompts &m_prompts;
    QWidget *m_window;
    QAction *m_newSync;
    QAction *m_runAgain;
    QAction *m_watch;
    QAction *m_delete;
    HourLabel *m_hour;
    WatchButton *m_watched;
    bool m_isKept = true;
    WatchPace m_pace;

    ApiClient *m_client = nullptr;
    SyncsPane *m_syncs = nullptr;
    SyncPane *m_sync = nullptr;
    NewSyncDialog *m_dialog = nullptr;
    std::unique_ptr<Watching> m_watching;
    Owned<ApiCall> m_deleting;
    SyncDraft m_typed; // outlives the sign-in
};

} // namespace Inspector
