// SPDX-License-Identifier: MIT
#pragma once

#include "models/client/reachability.h"
#include "models/query/sync.h"
#include "models/session/account.h"
#include "models/syncs/refreshpolicy.h"
#include "models/syncs/statuscatalogue.h"
#include "ui/common/workstate.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QStackedWidget;

namespace Inspector
{

class ApiClient;
class CopyToRepair;
class ExportList;
class HelpActions;
class KeepActions;
class KeepList;
class KeptDesk;
class ListRefresh;
class OAuthSession;
class PartingQuestion;
class PreferencesDialog;
class Prompts;
class RepairDesk;
class ReportSaver;
class ProxyKeeper;
class StatusLine;
class SyncActions;
class SyncNavigation;
class SyncPane;
class SyncsPane;
class TableActions;
class TablePane;
class WelcomePage;
class ZoneSwitch;

// The window: syncs on the left, the chosen one on the right, exports and syncs that are being kept below,
// and the account in the status bar. Knows no URL and no token; who is signed in is decided outside.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `prompts` and `proxy` outlive it. Without a `proxy`, Preferences has no page for it.
    explicit MainWindow(Prompts &prompts, ProxyKeeper *proxy = nullptr);
    ~MainWindow() override;

    // Shows the syncs of this client; null: nobody is signed in. Client and session outlive their being shown
    // here. Exports that run are paused until the same account is here again, and then this shows what it
    // showed of it last.
    void setClient(ApiClient *client);
    // The account that is shown, as far as it is known.
    const std::optional<Account> &account() const { return m_account; }
    // Before the account goes: calls `then` at once when no export runs, no sync is being kept, and no
    // records are being sent, else once the user has chosen what to do with them, or they have ended
    // meanwhile; not at all if the user cancels.
    void releaseWork(const QString &title, const std::function<void()> &then);
    // Says in a colour and in words that this is no place for experiments.
    void setProduction(bool production);
    // Behind File.
    void addConnectionMenu(QMenu *menu);
    // A remark in the status bar.
    void say(const QString &sentence);
    void openSync(SyncId id);
    // The same when the program starts: what is looked at first is the list, so this waits until that is
    // painted, but not long when the server is slow.
    void openFirst(SyncId id);
    // Asks for all tabs of the chosen sync.
    void loadAllTabs();
    // The list and all tabs of the chosen sync are filled or say why not.
    bool isFilled() const;
    // Why the list of syncs, or the chosen sync, is not here; empty when both are.
    QString failure() const;
    SyncActions &desk() { return *m_desk; }
    KeepActions &keeping() { return *m_keeping; }
    // Opens kept copies, each in a window of its own.
    KeptDesk &kept() { return *m_kept; }
    // Corrects their rejects, likewise.
    RepairDesk &repairs() { return *m_repairs; }
    // How often the list of the next client refreshes itself.
    void setRefreshPace(const RefreshPace &pace) { m_refreshPace = pace; }
    // How often the next client looks whether Eloqua can be reached again.
    void setProbePace(const ProbePace &pace) { m_probePace = pace; }
    // The system has another network, or none.
    void noteNetwork(bool isConnected);
    // In the window while nobody is signed in.
    WelcomePage &welcome() { return *m_welcome; }
    // In Preferences, in front of `above`.
    void openProxySettings(QWidget *above);

Q_SIGNALS:
    void signInRequested();
    void signOutRequested();
    // Of interest to somebody who looks elsewhere.
    void longWorkEnded(const QString &title, const QString &text);

protected:
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void connectParts();
    void makeWorkspace();
    void dropWorkspace();
    void sessionChanged();
    bool welcomeBack();
    static QString keyOf(const Account &account);
    void refresh();
    void showTitle();
    void showTableInUse();
    void noteUpdate();
    void reachabilityChanged();
    void showZone();
    void exportCurrent();
    TablePane *exportedTable() const;
    void openMenuBar();
    void openPreferences();
    PreferencesDialog *makePreferences(QWidget *above);
    void listChosenOtherwise();
    TablePane *focusedTable() const;

    Prompts &m_prompts;
    ProxyKeeper *m_proxy; // may be null
    StatusCatalogue m_catalogue;
    QPointer<ApiClient> m_client;
    std::optional<Account> m_account;
    QHash<QString, WorkState> m_left; // by keyOf() the account

    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    ExportList *m_exports;
    KeepList *m_keeps;
    QWidget *m_workspace = nullptr;
    SyncsPane *m_syncs = nullptr;
    std::unique_ptr<ListRefresh> m_listRefresh; // while there is a list
    RefreshPace m_refreshPace;
    std::unique_ptr<Reachability> m_reachability; // of m_client
    ProbePace m_probePace;
    SyncPane *m_sync = nullptr;
    SyncActions *m_desk;
    SyncNavigation *m_navigation;
    TableActions *m_tableActions;
    KeptDesk *m_kept;
    RepairDesk *m_repairs;
    CopyToRepair *m_toRepair;
    PartingQuestion *m_parting;
    KeepActions *m_keeping;
    ReportSaver *m_reports;
    ZoneSwitch *m_zone;
    HelpActions *m_help;
    StatusLine *m_status;
    QAction *m_export = nullptr;
    QList<QAction *> m_needClient; // actions that make no sense signed out
    bool m_isProduction = false;
    bool m_closing = false;
};

} // namespace Inspector
