// SPDX-License-Identifier: MIT
#pragma once

#include "models/overview/causesmodel.h"
#include "models/overview/funnelmodel.h"
#include "models/syncs/recentruns.h"
#include "ui/common/repairscope.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace Inspector
{

class CauseDetail;
class FittedTable;
class MessageBar;

// Why the records of an import were rejected: the counters of its log, the causes, the chosen one of them in
// detail, and what can be done about it. Shows a SyncOverview, and passes on what the user asks for.
class CausesView : public QWidget
{
    Q_OBJECT

public:
    // `overview` outlives it.
    explicit CausesView(SyncOverview &overview, QWidget *parent = nullptr);

    // As the overview is now.
    void display();
    // Those that this sync can be compared with, newest first.
    void offerRuns(const QList<SyncRun> &runs, Zone zone);

Q_SIGNALS:
    // Of the server's list of rejects. `isBroader`: other causes have the same code, and the server can't
    // tell them apart.
    void showRequested(const QString &statusCode, bool isBroader);
    void exportRequested(const QString &statusCode, bool isBroader);
    void repairRequested(const Inspector::RepairScope &scope);

private:
    QWidget *makeHeading();
    QWidget *makeTools();
    void orderTabs();
    QPushButton *addButton(QWidget *row, const QString &picture, const QString &text);
    void displayCauses();
    void displayTools();
    void displayDetail();
    QString stateText() const;
    void act(void (CausesView::*signal)(const QString &, bool));
    int chosenRow() const;
    QString whyNoRejects(int row) const;
    void displayRepair();
    RepairScope repairScope() const;

    SyncOverview &m_overview;
    FunnelModel m_funnel; // before the tables, which go first
    CausesModel m_causes;
    MessageBar *m_contradictions;
    FittedTable *m_funnelTable;
    QLabel *m_state;
    FittedTable *m_table;
    QPushButton *m_count = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_repair = nullptr;
    QComboBox *m_compare = nullptr;
    QLabel *m_compareLabel = nullptr;
    CauseDetail *m_detail;
    QByteArray m_chosen; // by a person: the key of a cause
    QString m_chosenCode;
    bool m_isDisplaying = false;
    QByteArray m_shown; // in detail
    CauseListPtr m_shownOf;
    CauseListPtr m_listed; // in the table, with changes or without
    bool m_isListedWithChanges = false;
};

} // namespace Inspector
