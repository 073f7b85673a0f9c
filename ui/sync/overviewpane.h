// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Inspector
{

class ApiClient;
struct ApiError;
class FactsForm;
class MessageBar;
class RunsView;

// What became of a sync, on one page that scrolls: the sentence that says it, the properties of the sync, to
// read and to copy (of a time also the server's own text), and the last syncs of its definition. What has to
// be asked for is asked for once somebody looks: look().
class OverviewPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewPane(ApiClient &client, QWidget *parent = nullptr);

    void showLoading();
    void showNotLoaded(); // why is said elsewhere
    void showSync(const Sync &sync);
    void showError(SyncId id, const ApiError &error);
    // The tab is in front.
    void look();
    void refresh();
    void setZone(Zone zone);
    bool isSettled() const; // nothing is being asked for
    // Above everything else; the pane becomes its parent.
    void addBar(QWidget *bar);

Q_SIGNALS:
    void stateChanged();
    void retryRequested();
    void openRequested(Inspector::SyncId id);

private:
    void showFacts();
    void showSentence();
    void clear();

    std::optional<Sync> m_sync;
    Zone m_zone = Zone::Local;
    QVBoxLayout *m_column;
    MessageBar *m_message;
    FactsForm *m_facts;
    RunsView *m_runs;
};

} // namespace Inspector
