// SPDX-License-Identifier: MIT
#pragma once

#include "models/overview/syncoverview.h"
#include "ui/common/repairscope.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace Inspector
{

class CausesView;
class FactsForm;
class MessageBar;
class PagedTableModel;
class RunsView;

// What happened to a sync, on one page that scrolls: a summary, the counters of its log and why records were
// rejected, its properties, to read and to copy (of a time also the server's own text), and the
// last syncs of its definition. Requests are sent only when it is shown: look().
class OverviewPane : public QScrollArea
{
    Q_OBJECT

public:
    // `catalogue` outlives it.
    OverviewPane(const CauseSource &source, const StatusCatalogue &catalogue, QWidget *parent = nullptr);
    ~OverviewPane() override;

    void showLoading();
    void showNotLoaded(); // another message says why
    void showSync(const Sync &sync);
    void showError(SyncId id, const ApiError &error);
    // What other panes have loaded: its definition (nothing: it could not be fetched), its log, as far as it
    // is loaded, and the server's total of rejects.
    void showDefinition(const std::optional<SyncDefinition> &definition);
    void showLog(const PagedTableModel &log);
    void showRejects(const PagedTableModel &rejects);
    void showData(const PagedTableModel &rows);
    // The tab is in front.
    void look();
    void refresh();
    // The network is back: requests what is missing.
    void recover();
    // Stops the count that is running; false if there is none.
    bool stop();
    void setZone(Zone zone);
    bool isSettled() const; // no requests are running
    // Above everything else; the pane becomes its parent.
    void addBar(QWidget *bar);

Q_SIGNALS:
    void stateChanged();
    void retryRequested();
    void keepRequested();
    void reportRequested(const Inspector::SyncStory &story,
                         const std::optional<Inspector::Comparison> &comparison);
    void openRequested(Inspector::SyncId id);
    // Rejects with this code; other causes may have it as well (`isBroader`), which the server can't tell
    // apart.
    void rejectsRequested(const QString &statusCode, bool isBroader);
    void exportRequested(const QString &statusCode, bool isBroader);
    void repairRequested(const Inspector::RepairScope &scope);
    void remark(const QString &sentence);

private:
    QWidget *makeActions(bool canKeep);
    void requestReport();
    void connectParts();
    void display();
    void displaySentence();
    void displayFacts();
    void displayCounters();
    void copySummary();
    void clear();

    SyncOverview m_overview; // before what looks at it
    std::optional<Sync> m_sync;
    QString m_dataSize; // of an export; empty: not known
    Zone m_zone = Zone::Local;
    QVBoxLayout *m_column;
    MessageBar *m_message;
    QWidget *m_actions;
    CausesView *m_causes;
    QWidget *m_countersTitle;
    FactsForm *m_counters; // of a log that is not an import's
    QWidget *m_factsTitle;
    FactsForm *m_facts;
    RunsView *m_runs = nullptr; // only of the server
};

} // namespace Inspector
