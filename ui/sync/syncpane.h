// SPDX-License-Identifier: MIT
#pragma once

#include "models/overview/syncoverview.h"
#include "models/pages/syncsource.h"
#include "models/query/query.h"
#include "models/query/resource.h"
#include "models/syncs/explanation.h"
#include "models/syncs/statuscatalogue.h"
#include "ui/common/exportscope.h"
#include "ui/common/repairscope.h"
#include "ui/common/workstate.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QStackedWidget;
class QTabWidget;

namespace Inspector
{

class DefinitionPane;
class OverviewPane;
class LogsPane;
class MessageBar;
class RetentionBar;
class SyncHeader;
class SyncReason;
class TablePane;

// The chosen sync: head and tabs. Asks for the sync itself at once and for a table when its tab is looked at;
// the rejects of an import also without that, for their number stands in the head. Filters and places belong
// to a sync: another one starts without, and one that was here before comes back with its own.
class SyncPane : public QWidget
{
    Q_OBJECT

public:
    // `catalogue` outlives the pane. Head and tabs are made with the first sync, or by prepare().
    // `causes`: the same origin as `source`.
    SyncPane(std::unique_ptr<SyncSource> source, const CauseSource &causes, const StatusCatalogue &catalogue,
             QWidget *parent = nullptr);
    ~SyncPane() override;

    // Makes what the first sync needs, for an idle moment before it comes.
    void prepare();
    void open(SyncId id);
    // With the tab that was in front when this sync was left.
    void openAsLeft(SyncId id);
    SyncState state() const;
    void restore(const SyncState &state);
    std::optional<SyncId> sync() const { return m_id; }
    const std::optional<Sync> &loaded() const { return m_sync; }
    void refresh();
    // Drops the question for the sync itself, if there is one; it is not asked again by itself.
    bool stop();
    // The network is back: asks for what failed for want of it.
    void recover();
    // What is newly known of a sync; the tabs that were looked at are asked for anew. Others are ignored.
    void follow(const Sync &sync);
    // All tabs, as for a picture of the whole.
    void loadAll();
    bool isSettled() const; // nothing is being asked for
    // Why the sync itself could not be had; empty when it could.
    QString failure() const { return m_failure; }
    bool isFilled() const; // the sync and all four tables are here, or said why not
    QList<TablePane *> tables() const { return m_tables; }
    TablePane *currentTable() const; // null on Overview
    void focusTabs();
    // By its number, from 0, if there is one; its table gets the focus.
    void chooseTab(int index);
    // To the next (1) or the previous one (-1), round in a circle. The focus stays where it is outside.
    void turnTab(int by);
    void showDefinition();
    // About the sync as a whole, below its head, until another one is opened.
    void say(const Explanation &explanation);
    void refreshData();
    // In which times are shown.
    void setZone(Zone zone);

Q_SIGNALS:
    void stateChanged();
    void opened(Inspector::SyncId id);
    // More is known of it: one line.
    void described(Inspector::SyncId id, const QString &line);
    void syncLoaded(const Inspector::Sync &sync);
    void exportRequested(const Inspector::Resource &resource, const Inspector::Query &query,
                         const Inspector::ExportScope &scope);
    void keepRequested(Inspector::SyncId id);
    void repairRequested(Inspector::SyncId id, const Inspector::RepairScope &scope);
    void reportRequested(const Inspector::SyncStory &story,
                         const std::optional<Inspector::Comparison> &comparison);
    void remark(const QString &sentence);
    void runAgainRequested(); // of the definition of this sync
    void otherSyncsRequested(const QString &syncedInstanceUri);
    void openRequested(Inspector::SyncId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeBody();
    void connectBody();
    void leave();
    void enter(SyncId id);
    void askForSync();
    void receiveSync(const Result<HttpAnswer> &result);
    void failSync(const ApiError &error);
    void connectMessages();
    void connectOverview();
    void showMessage();
    void adoptSync(const Sync &sync);
    void showTab(int index);
    void load(TablePane *pane);
    void focusTab();
    void describe();
    void restoreTables(const SyncState &state);
    void rejectsChanged();
    void showRetention();
    void makeRetention();
    void openOnWhatFailed();
    void showRejectsWith(const QString &statusCode);
    void connectCodes();
    void offerCodeExport(QMenu *menu, const QString &statusCode);
    void offerRepair(QMenu *menu);
    void repairSelected();
    void exportRejectsWith(const QString &statusCode);
    void addTable(TablePane *pane);

    std::unique_ptr<SyncSource> m_source;
    CauseSource m_causes;
    const StatusCatalogue &m_catalogue;
    std::optional<SyncId> m_id;
    std::optional<Sync> m_sync;
    QHash<SyncId, SyncState> m_visited; // as they were left
    Owned<AnswerRequest> m_request;
    QString m_failure;
    std::optional<ApiError> m_error; // what the last question for the sync came to
    std::optional<Explanation> m_said;
    Zone m_zone = Zone::Local;
    bool m_tabChosen = false; // by the person; before that the sync's kind and status decide

    QStackedWidget *m_stack;
    SyncReason *m_reason;
    // Null until prepare().
    SyncHeader *m_head = nullptr;
    QTabWidget *m_tabs = nullptr;
    OverviewPane *m_overview = nullptr;
    LogsPane *m_logs = nullptr;
    TablePane *m_data = nullptr;
    TablePane *m_rejects = nullptr;
    DefinitionPane *m_definition = nullptr;
    MessageBar *m_message = nullptr;
    QList<RetentionBar *> m_retention; // in Overview and in Data
    QList<TablePane *> m_tables;
};

} // namespace Inspector
