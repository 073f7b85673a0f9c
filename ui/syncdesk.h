// SPDX-License-Identifier: MIT
#pragma once

#include "models/eloqua/sync.h"
#include "models/eloqua/syncdraft.h"

#include <QObject>

class QAction;
class QMenu;

namespace Inspector
{

class ApiClient;
class NewSyncDialog;
class Prompts;
class SyncPane;
class SyncsPane;

// What a person does with syncs besides looking at them: create one, run one again. Owns the actions for it,
// which are off while nobody is signed in. Child of the window.
class SyncDesk : public QObject
{
    Q_OBJECT

public:
    SyncDesk(Prompts &prompts, QWidget *window);

    void addTo(QMenu *menu);
    QAction *newSyncAction() { return m_newSync; }

    // The account that is shown. All outlive it until detach().
    void attach(ApiClient &client, SyncsPane &syncs, SyncPane &sync);
    void detach();

Q_SIGNALS:
    void openRequested(Inspector::SyncId id);
    void remark(const QString &sentence);

private:
    void newSync();
    void runAgain();
    void created(const Sync &sync, const QString &finding);
    void showState();

    Prompts &m_prompts;
    QWidget *m_window;
    QAction *m_newSync;
    QAction *m_runAgain;

    ApiClient *m_client = nullptr;
    SyncsPane *m_syncs = nullptr;
    SyncPane *m_sync = nullptr;
    NewSyncDialog *m_dialog = nullptr;
    SyncDraft m_typed; // outlives the sign-in
};

} // namespace Inspector
