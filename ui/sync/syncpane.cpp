// SPDX-License-Identifier: MIT
#include "ui/sync/syncpane.h"

#include "models/pages/pageparser.h"
#include "models/syncs/syncreason.h"
#include "models/tables/columnlook.h"
#include "ui/common/messagebar.h"
#include "ui/common/naming.h"
#include "ui/filter/querybar.h"
#include "ui/overview/overviewpane.h"
#include "ui/pane/tablepane.h"
#include "ui/sync/definitionpane.h"
#include "ui/sync/logspane.h"
#include "ui/sync/retentionbar.h"
#include "ui/sync/syncheader.h"
#include "ui/table/tableview.h"

#include <QApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

SyncPane::SyncPane(std::unique_ptr<SyncSource> source, const CauseSource &causes,
                   const StatusCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_causes(causes)
    , m_catalogue(catalogue)
    , m_stack(new QStackedWidget(this))
    , m_reason(new SyncReason(m_source->pages(), this))
{
    auto *hint = new QLabel(tr("Select a sync in the list to see what happened to it."), this);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    m_stack->addWidget(hint);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

// Not in the constructor: three tables and a definition are more work than all the rest of the window, and
// would keep the list of syncs waiting when the program starts.
void SyncPane::prepare()
{
    if (!m_tabs)
        makeBody();
}

void SyncPane::makeBody()
{
    auto *body = new QWidget(this);
    m_head = new SyncHeader(body);
    m_message = new MessageBar(tr("Sync"), body);
    m_tabs = new QTabWidget(body);
    m_tabs->setDocumentMode(true);
    m_overview = new OverviewPane(m_causes, m_catalogue, m_tabs);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_logs = new LogsPane(m_source->pages(), m_catalogue, m_tabs);
    m_data = new TablePane(m_source->pages(), Table::Data, m_catalogue, m_tabs);
    m_rejects = new TablePane(m_source->pages(), Table::Rejects, m_catalogue, m_tabs);
    for (TablePane *pane : {static_cast<TablePane *>(m_logs), m_data, m_rejects})
        addTable(pane);
    m_definition = new DefinitionPane(*m_source, m_tabs);
    m_tabs->addTab(m_definition, tr("Definition"));

    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(body);
    connectBody();
    if (m_source->origin() == Origin::Server) // what is kept stays
        makeRetention();
    setZone(m_zone);
}

void SyncPane::connectBody()
{
    // By mouse, key or assistive technology: what this class chooses itself is not reported here.
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        m_tabChosen = true;
        showTab(index);
    });
    // A click on the tab in front changes nothing, and is a choice all the same.
    connect(m_tabs->tabBar(), &QTabBar::tabBarClicked, this, [this](int index) {
        m_tabChosen = m_tabChosen || index >= 0;
        // Some styles change the tab only when the button is released.
        QMetaObject::invokeMethod(this, &SyncPane::focusTab, Qt::QueuedConnection);
    });
    connectMessages();
    connectOverview();
    connect(m_definition, &DefinitionPane::loaded, m_head,
            [this](const SyncDefinition &definition) { m_head->showName(definition.name); });
    connect(m_definition, &DefinitionPane::loaded, this, &SyncPane::describe);
    connect(m_definition, &DefinitionPane::otherSyncsRequested, this, &SyncPane::otherSyncsRequested);
    connect(m_rejects, &TablePane::stateChanged, this, &SyncPane::rejectsChanged);
    connectCodes();
    connect(m_reason, &SyncReason::found, m_head,
            [this](SyncId, const ReasonLine &line) { m_head->showReason(reasonText(line, m_catalogue)); });
}

SyncPane::~SyncPane() = default;

void SyncPane::addTable(TablePane *pane)
{
    m_tabs->addTab(pane, pane->title());
    m_tables << pane;
    connect(pane, &TablePane::stateChanged, this, &SyncPane::stateChanged);
    connect(pane, &TablePane::exportRequested, this, &SyncPane::exportRequested);
    connect(pane, &TablePane::remark, this, &SyncPane::remark);
    connect(pane, &TablePane::runAgainRequested, this, &SyncPane::runAgainRequested);
}

void SyncPane::open(SyncId id)
{
    if (m_id == id)
        return;
    leave();
    enter(id);
}

void SyncPane::leave()
{
    if (m_id)
        m_visited.insert(*m_id, state());
}

void SyncPane::enter(SyncId id)
{
    prepare();
    m_id = id;
    m_sync.reset();
    for (TablePane *pane : std::as_const(m_tables))
        pane->setSync(id);
    m_reason->cancel();
    m_logs->setHasRejects(false);
    if (const auto left = m_visited.constFind(id); left != m_visited.constEnd())
        restoreTables(*left);
    m_head->showSync(id, std::nullopt);
    m_overview->showLoading();
    m_definition->clear();
    m_said.reset();
    showRetention();
    m_stack->setCurrentIndex(1);
    askForSync();
    Q_EMIT opened(id);
    if (m_tabChosen)
        showTab(m_tabs->currentIndex());
}

void SyncPane::openAsLeft(SyncId id)
{
    const auto left = m_visited.constFind(id);
    if (left == m_visited.constEnd())
        open(id);
    else
        restore(SyncState(*left));
}

SyncState SyncPane::state() const
{
    if (!m_id)
        return {};
    SyncState state{.sync = m_id, .tab = m_tabs->currentIndex(), .tabChosen = m_tabChosen};
    for (const TablePane *pane : m_tables)
        state.tables << pane->state();
    return state;
}

void SyncPane::restore(const SyncState &state)
{
    if (state.sync && state.sync != m_id) {
        leave();
        m_tabChosen = false; // else the table of the tab that is in front now would be asked for
        enter(*state.sync);
    }
    if (!m_id)
        return;
    restoreTables(state);
    m_tabs->setCurrentIndex(state.tab);
    m_tabChosen = state.tabChosen;
    showTab(m_tabs->currentIndex());
}

void SyncPane::restoreTables(const SyncState &state)
{
    for (qsizetype i = 0; i < m_tables.size(); ++i)
        m_tables.at(i)->restore(state.tables.at(i));
}

void SyncPane::askForSync()
{
    m_failure.clear();
    m_error.reset();
    m_request = m_source->ask(syncPath(*m_id));
    showMessage();
    connect(m_request.get(), &AnswerRequest::silenceChanged, this, &SyncPane::showMessage);
    connect(m_request.get(), &AnswerRequest::finished, this, &SyncPane::receiveSync);
    Q_EMIT stateChanged();
}

void SyncPane::receiveSync(const Result<HttpAnswer> &result)
{
    m_request.reset();
    const Result<Sync> sync = result ? parseSync(*result, *m_id) : Result<Sync>(result.error());
    if (sync)
        adoptSync(*sync);
    else
        failSync(sync.error());
    showMessage();
    Q_EMIT stateChanged();
}

void SyncPane::failSync(const ApiError &error)
{
    m_error = error;
    m_failure = tr("Couldn't open sync %1. %2").arg(toText(*m_id), error.fullText());
    if (!m_sync)
        m_definition->showUnknown(*m_id, error);
    if (error.kind == ApiError::Kind::Stopped) {
        // Nor is the table asked for that waited for the sync.
        if (!m_sync)
            m_overview->showNotLoaded();
        return;
    }
    if (!m_sync)
        m_overview->showError(*m_id, error);
    else
        Q_EMIT remark(error.message);
    showTab(m_tabs->currentIndex());
}

void SyncPane::adoptSync(const Sync &sync)
{
    m_sync = sync;
    m_head->showSync(sync.id, sync);
    m_overview->showSync(sync);
    m_definition->showOf(sync);
    showRetention();
    for (TablePane *pane : std::as_const(m_tables))
        pane->setSyncFacts(sync.kind(), sync.status, sync.syncedInstanceUri);
    if (endedBadly(sync.status))
        m_reason->find(sync.id);
    openOnWhatFailed();
    showTab(m_tabs->currentIndex());
    // A copy has no others to come.
    if (sync.kind() == SyncKind::Import && (m_causes.copy || !isUnderWay(sync.status)))
        m_rejects->load();
    rejectsChanged();
    describe();
    Q_EMIT syncLoaded(sync);
}

void SyncPane::describe()
{
    if (!m_sync)
        return;
    const std::optional<SyncDefinition> &definition = m_definition->definition();
    const QString name = definition ? oneLine(definition->name) : QString();
    Q_EMIT described(m_sync->id, tr("%1 – %2, %3")
                                     .arg(name.isEmpty() ? m_sync->syncedInstanceUri : name,
                                          toText(m_sync->kind()), m_sync->status));
}

void SyncPane::makeRetention()
{
    m_retention = {new RetentionBar(this), new RetentionBar(this)};
    m_overview->addBar(m_retention.first());
    m_data->addBar(m_retention.last());
    m_retention.first()->leaveKeepToPane();
    m_retention.last()->leaveExportToTable();
    connect(m_overview, &OverviewPane::keepRequested, this, [this] { Q_EMIT keepRequested(*m_id); });
    connect(m_definition, &DefinitionPane::loaded, this, &SyncPane::showRetention);
    connect(m_data, &TablePane::stateChanged, this, &SyncPane::showRetention);
    for (RetentionBar *bar : std::as_const(m_retention)) {
        connect(bar, &RetentionBar::exportRequested, this, [this] {
            Q_EMIT exportRequested({Table::Data, *m_id}, {}, {});
        });
        connect(bar, &RetentionBar::keepRequested, this, [this] { Q_EMIT keepRequested(*m_id); });
    }
}

void SyncPane::showRetention()
{
    const PagedTableModel &staged = m_data->model();
    const bool isFailed = staged.loadState() == PagedTableModel::LoadState::Failed;
    const bool isGone = isFailed && staged.lastError().kind == ApiError::Kind::Gone;
    // Data that this user isn't allowed to read is not offered.
    const bool isForbidden = isFailed && staged.lastError().kind == ApiError::Kind::Forbidden;
    // A definition that is gone took its retention with it: then nothing is known.
    const std::optional<SyncDefinition> &definition = m_definition->definition();
    const QDateTime until =
        m_sync && definition && !isForbidden ? keptUntil(*m_sync, *definition) : QDateTime();
    for (RetentionBar *bar : std::as_const(m_retention)) {
        bar->setGone(isGone);
        bar->setUntil(until);
    }
}

void SyncPane::refreshData()
{
    if (m_id)
        m_data->refresh();
}

void SyncPane::setZone(Zone zone)
{
    m_zone = zone;
    if (!m_tabs)
        return;
    for (TablePane *pane : std::as_const(m_tables))
        pane->model().setZone(zone);
    m_head->setZone(zone);
    m_overview->setZone(zone);
    m_definition->setZone(zone);
    for (RetentionBar *bar : std::as_const(m_retention))
        bar->setZone(zone);
}

void SyncPane::rejectsChanged()
{
    const PagedTableModel &model = m_rejects->model();
    if (model.loadState() != PagedTableModel::LoadState::Ready || !model.query().q.isEmpty() || !m_sync ||
        m_sync->kind() != SyncKind::Import || model.isStale())
        return;
    m_head->showRejects(model.total());
    m_logs->setHasRejects(model.rowCount() > 0);
}

void SyncPane::refresh()
{
    if (!m_id)
        return;
    askForSync();
    m_definition->refresh();
    m_overview->refresh();
    for (TablePane *pane : std::as_const(m_tables)) {
        if (pane == m_tabs->currentWidget() || pane->model().loadState() != PagedTableModel::LoadState::Empty)
            pane->refresh();
    }
}

void SyncPane::follow(const Sync &sync)
{
    if (m_id != sync.id || !m_sync || *m_sync == sync)
        return;
    // Before the head looks at the rejects: those that are here may be too few by now.
    for (TablePane *pane : std::as_const(m_tables)) {
        if (pane->model().loadState() != PagedTableModel::LoadState::Empty)
            pane->refresh();
    }
    adoptSync(sync);
    Q_EMIT stateChanged();
}

void SyncPane::loadAll()
{
    for (TablePane *pane : std::as_const(m_tables))
        load(pane);
}

bool SyncPane::isSettled() const
{
    return !m_id ||
           (!m_request && m_definition->isSettled() && m_overview->isSettled() && !m_reason->isAsking() &&
            std::none_of(m_tables.begin(), m_tables.end(),
                         [](const TablePane *pane) { return pane->model().isFetching(); }));
}

bool SyncPane::isFilled() const
{
    return m_sync && m_failure.isEmpty() && isSettled() &&
           std::all_of(m_tables.begin(), m_tables.end(),
                       [](const TablePane *pane) { return pane->isFilled(); });
}

} // namespace Inspector
