// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/base/preference.h"
#include "models/client/apicall.h"
#include "models/query/sync.h"
#include "models/query/timestamp.h"
#include "models/syncs/syncdraft.h"
#include "models/syncs/syncwatch.h"
#include "ui/common/exportscope.h"
#include "ui/common/repairscope.h"

#include <QObject>

#include <memory>

class QAction;
class QKeySequence;
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

// Whether the end of a watched sync is told to somebody who looks elsewhere.
inline const Preference<bool> notifiesOfEnds{"watching/notifies", true};

// What a person does with syncs: create one, and with the chosen one whatever it allows. Owns the actions for
// it, the same in the Sync menu and in the list's context menu, each on only where it can work. The chosen
// sync is the marked one of the list, from the moment it is marked: opened or not yet. Child of the window.
class SyncActions : public QObject
{
    Q_OBJECT

public:
    SyncActions(Prompts &prompts, QWidget *window);
    ~SyncActions() override;

    void addTo(QMenu *menu);
    QAction *newSyncAction() { return m_newSync; }
    QAction *keepAction() { return m_keep; }
    QWidget *hourLabel();
    QWidget *watchButton();
    // Before attach(). What is watched is kept in the settings over the program's end, or not (--demo).
    void setKept(bool isKept) { m_isKept = isKept; }
    void setPace(const WatchPace &pace) { m_pace = pace; }

    // The account that is shown. All outlive it until detach().
    void attach(ApiClient &client, SyncsPane &syncs, SyncPane &sync);
    void detach();
    // A sync that was made from here: shows it, and watches it.
    void adopt(const Sync &sync);
    // In which times are shown; while attached.
    void setZone(Zone zone);
    void setProduction(bool production);

Q_SIGNALS:
    void openRequested(Inspector::SyncId id);
    void exportRequested(const Inspector::Resource &resource, const Inspector::Query &query,
                         const Inspector::ExportScope &scope);
    void keepRequested(Inspector::SyncId id);
    void repairRequested(Inspector::SyncId id, const Inspector::RepairScope &scope);
    void remark(const QString &sentence);
    void watchedEnded(const Inspector::Sync &sync);
    // Of interest also to somebody who looks elsewhere; only while that is wanted.
    void watchEnded(Inspector::SyncId id, const QString &title, const QString &text);

private:
    QAction *add(const QString &text, const QKeySequence &keys, void (SyncActions::*act)());
    void offer(QMenu *menu);
    std::optional<Sync> chosen() const;
    void open();
    void exportRejects();
    void keep();
    void repair();
    void showOthers();
    void openDefinition();
    void copyLink();
    void newSync();
    void runAgain();
    void openRunAgain(const Sync &sync);
    void created(const Sync &sync, const QString &finding);
    void toggleWatch(bool on);
    void deleteData();
    void sendDelete(SyncId id);
    void showDeleted(SyncId id, const Result<HttpAnswer> &result);
    void showWatched();
    void showState();

    Prompts &m_prompts;
    QWidget *m_window;
    QAction *m_newSync;
    QAction *m_open;
    QAction *m_runAgain;
    QAction *m_watch;
    QAction *m_rejects;
    QAction *m_keep; // in the File menu, too
    QAction *m_repair;
    QAction *m_others;
    QAction *m_definition;
    QAction *m_link;
    QAction *m_delete;
    HourLabel *m_hour;
    WatchButton *m_watched;
    bool m_isKept = true;
    bool m_isProduction = false;
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
