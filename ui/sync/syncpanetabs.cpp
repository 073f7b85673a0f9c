// SPDX-License-Identifier: MIT
// Which tab of a sync is in front, where the focus goes then, and what a code leads to.
#include "ui/filter/querybar.h"
#include "ui/look/icons.h"
#include "ui/overview/overviewpane.h"
#include "ui/sync/definitionpane.h"
#include "ui/sync/logspane.h"
#include "ui/sync/syncpane.h"
#include "ui/table/tableview.h"

#include <QApplication>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString codeFilter(const QString &statusCode)
{
    const auto term = FilterTerm::of(u"statusCode"_s, FilterTerm::Operator::Equal, filterValue(statusCode));
    return FilterExpression().with(term).text();
}
} // namespace

void SyncPane::connectOverview()
{
    connect(m_overview, &OverviewPane::stateChanged, this, &SyncPane::stateChanged);
    connect(m_overview, &OverviewPane::openRequested, this, &SyncPane::openRequested);
    connect(m_overview, &OverviewPane::remark, this, &SyncPane::remark);
    connect(m_overview, &OverviewPane::reportRequested, this, &SyncPane::reportRequested);
    connect(m_overview, &OverviewPane::repairRequested, this,
            [this](const RepairScope &scope) { Q_EMIT repairRequested(*m_id, scope); });
    connect(m_definition, &DefinitionPane::loaded, m_overview, &OverviewPane::showDefinition);
    connect(m_definition, &DefinitionPane::missing, m_overview, [this] { m_overview->showDefinition({}); });
    connect(m_logs, &TablePane::stateChanged, m_overview, [this] { m_overview->showLog(m_logs->model()); });
    connect(m_rejects, &TablePane::stateChanged, m_overview,
            [this] { m_overview->showRejects(m_rejects->model()); });
    connect(m_data, &TablePane::stateChanged, m_overview, [this] { m_overview->showData(m_data->model()); });
    // A filter by field is not among those that Eloqua has for rejects.
    const auto warn = [this](const QString &code, bool isBroader) {
        if (isBroader)
            Q_EMIT remark(
                tr("Eloqua can't filter rejects by field, so these are all rejects with code %1.").arg(code));
    };
    connect(m_overview, &OverviewPane::rejectsRequested, this,
            [this, warn](const QString &code, bool isBroader) {
                showRejectsWith(code);
                warn(code, isBroader);
            });
    connect(m_overview, &OverviewPane::exportRequested, this,
            [this, warn](const QString &code, bool isBroader) {
                exportRejectsWith(code);
                warn(code, isBroader);
            });
}

// Opens on what failed, until the user chooses a tab.
void SyncPane::openOnWhatFailed()
{
    if (m_tabChosen)
        return;
    // Of an import that went through, with a warning, the overview says most: it counts what was refused. Of
    // anything else that did not end well, the log.
    const bool wentThrough =
        m_sync->kind() == SyncKind::Import && !m_sync->status.startsWith(u"error", Qt::CaseInsensitive);
    QWidget *tab = m_overview;
    if (endedBadly(m_sync->status) && !wentThrough)
        tab = m_logs;
    const QSignalBlocker ownChoice(m_tabs);
    m_tabs->setCurrentWidget(tab);
}

void SyncPane::showTab(int index)
{
    if (!m_id)
        return;
    if (auto *pane = qobject_cast<TablePane *>(m_tabs->widget(index)))
        load(pane);
    if (m_tabs->widget(index) == m_overview) {
        load(m_logs); // for its counters
        if (m_sync && m_sync->kind() == SyncKind::Export && !isUnderWay(m_sync->status))
            load(m_data); // whether the rows can still be had, and by this user
        m_overview->look();
    }
    Q_EMIT stateChanged();
}

// Whether there are data and rejects is a matter of the sync's kind: they wait until that is known.
void SyncPane::load(TablePane *pane)
{
    if (pane == m_logs || m_sync || !m_failure.isEmpty())
        pane->load();
}

void SyncPane::showRejectsWith(const QString &statusCode)
{
    m_rejects->queryBar().applyFilter(codeFilter(statusCode));
    m_tabs->setCurrentWidget(m_rejects);
    focusTab();
}

void SyncPane::connectCodes()
{
    connect(m_logs, &LogsPane::rejectsRequested, this, &SyncPane::showRejectsWith);
    connect(m_logs, &LogsPane::codeMenuOpening, this, &SyncPane::offerCodeExport);
    connect(&m_rejects->view(), &TableView::menuOpening, this, [this](QMenu *menu, const QModelIndex &cell) {
        const PagedTableModel &model = m_rejects->model();
        const int column = model.columnOf("statusCode");
        offerCodeExport(menu, cell.isValid() && column >= 0 ? model.cellText(cell.row(), column) : QString());
        offerRepair(menu);
    });
}

// For whoever has to send somebody the records that a code refused: no filter has to be set first.
void SyncPane::offerCodeExport(QMenu *menu, const QString &statusCode)
{
    menu->addAction(icon(u"export"_s), tr("Ex&port rejects with this code…"), this,
                    [this, statusCode] { exportRejectsWith(statusCode); })
        ->setEnabled(!filterValue(statusCode).isEmpty());
}

void SyncPane::offerRepair(QMenu *menu)
{
    const bool isOver = m_sync && !isUnderWay(m_sync->status);
    menu->addAction(icon(u"repair"_s), tr("&Repair selected records…"), this, &SyncPane::repairSelected)
        ->setEnabled(isOver && !m_rejects->scope().selected.isEmpty());
}

// Told apart by their records' numbers, so all of the selected rows have to be here.
void SyncPane::repairSelected()
{
    const PagedTableModel &model = m_rejects->model();
    const int column = model.columnOf("recordIndex");
    RepairScope scope;
    for (const RowRange &range : m_rejects->scope().selected) {
        for (qint64 row = range.first - model.firstOffset(), i = 0; i < range.count; ++i, ++row) {
            const auto record = column < 0 ? 0 : model.cellText(int(row), column).toLongLong();
            if (record <= 0) {
                Q_EMIT remark(tr("Not all selected rows are loaded. Select fewer rows, or choose Repair… on "
                                 "Overview for all rejects of a cause."));
                return;
            }
            scope.records << record;
        }
    }
    Q_EMIT repairRequested(*m_id, scope);
}

void SyncPane::exportRejectsWith(const QString &statusCode)
{
    const PagedTableModel &model = m_rejects->model();
    Query query{.q = codeFilter(statusCode), .orderBy = model.query().orderBy};
    ExportScope scope = m_rejects->scope();
    scope.selected.clear(); // of the rows that are shown, which may be others
    if (query.q != model.query().q || model.firstOffset() > 0)
        scope.rows.reset();
    Q_EMIT exportRequested({Table::Rejects, *m_id}, query, scope);
}

TablePane *SyncPane::currentTable() const
{
    return m_id ? qobject_cast<TablePane *>(m_tabs->currentWidget()) : nullptr;
}

void SyncPane::focusTab()
{
    if (TablePane *table = currentTable())
        table->view().setFocus(Qt::ShortcutFocusReason);
    else
        focusTabs();
}

void SyncPane::chooseTab(int index)
{
    if (!m_id || index >= m_tabs->count())
        return;
    m_tabs->setCurrentIndex(index);
    m_tabChosen = true; // also when it was in front already
    focusTab();
}

void SyncPane::turnTab(int by)
{
    if (!m_id)
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool isInside = focus && m_tabs->currentWidget()->isAncestorOf(focus);
    const int tabs = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + tabs) % tabs);
    if (isInside)
        focusTab();
}

void SyncPane::showDefinition()
{
    if (!m_id)
        return;
    m_tabs->setCurrentWidget(m_definition);
    m_tabChosen = true; // also when it was in front already
    m_definition->setFocus(Qt::ShortcutFocusReason);
}

void SyncPane::focusTabs()
{
    if (m_id)
        m_tabs->tabBar()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Inspector
