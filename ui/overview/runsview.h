// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/timestamp.h"
#include "models/syncs/recentruns.h"
#include "models/syncs/runsmodel.h"

#include <QWidget>

class QLabel;

namespace Inspector
{

class FittedTable;

// The last syncs of a sync's definition: a chart that is a table. They are asked for when find() says that
// somebody looks, and never waited for.
class RunsView : public QWidget
{
    Q_OBJECT

public:
    explicit RunsView(ApiClient &client, QWidget *parent = nullptr);

    // Asks for them, unless they are here.
    void find(const Sync &sync);
    void setDefinition(const SyncDefinition &definition) { m_runs.setDefinition(definition); }
    void refresh();
    void cancel() { m_runs.cancel(); }
    void setZone(Zone zone) { m_model.setZone(zone); }
    bool isSettled() const { return !m_runs.isAsking(); }
    const QList<SyncRun> &runs() const { return m_runs.runs(); }

Q_SIGNALS:
    void changed();
    void openRequested(Inspector::SyncId id);

private:
    void display();

    RecentRuns m_runs;
    RunsModel m_model; // before the table, which goes first
    QLabel *m_remark;
    FittedTable *m_table;
};

} // namespace Inspector
