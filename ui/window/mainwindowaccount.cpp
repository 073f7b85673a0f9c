// SPDX-License-Identifier: MIT
// Accounts come and go: what the window shows of one, what becomes of what it runs, and what is found again
// after the next sign-in.
#include "models/client/apiclient.h"
#include "models/pages/serversource.h"
#include "ui/common/prompts.h"
#include "ui/create/syncactions.h"
#include "ui/export/exportlist.h"
#include "ui/kept/copytorepair.h"
#include "ui/kept/keeplist.h"
#include "ui/overview/reportsaver.h"
#include "ui/pane/tableactions.h"
#include "ui/repair/repairdesk.h"
#include "ui/signin/signinbar.h"
#include "ui/sync/listrefresh.h"
#include "ui/sync/syncpane.h"
#include "ui/sync/syncspane.h"
#include "ui/table/tableview.h"
#include "ui/window/helpactions.h"
#include "ui/window/listsplitter.h"
#include "ui/window/mainwindow.h"
#include "ui/window/partingquestion.h"
#include "ui/window/statusline.h"
#include "ui/window/syncnavigation.h"

#include <QAction>
#include <QCloseEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto LongestWaitForList = 100ms;
constexpr auto AFrame = 20ms; // until rows that have just come are painted
} // namespace

void MainWindow::setClient(ApiClient *client)
{
    dropWorkspace();
    m_client = client;
    m_account.reset();
    for (QAction *action : std::as_const(m_needClient))
        action->setEnabled(client != nullptr);
    m_tableActions->setEnabled(client != nullptr);
    if (client)
        makeWorkspace();
    m_exports->setClient(client);
    m_keeps->setClient(client);
    m_toRepair->setClient(client);
    m_repairs->setClient(client);
    m_stack->setCurrentIndex(client ? 1 : 0);
    m_status->setClient(client);
    m_help->setClient(client);
    showTitle();
    showTableInUse();
}

void MainWindow::dropWorkspace()
{
    m_exports->setClient(nullptr);
    m_keeps->setClient(nullptr);
    m_toRepair->setClient(nullptr);
    m_repairs->setClient(nullptr);
    if (!m_workspace)
        return;
    if (m_account)
        m_left.insert(keyOf(*m_account),
                      {m_syncs->state(), m_sync->state(), m_syncs->known().rejects, m_navigation->history()});
    m_listRefresh.reset();
    m_reachability.reset();
    m_desk->detach();
    m_navigation->detach();
    // At once, not later: the panes hold requests of a client that may go next. Known here no more before
    // they go, for the focus moves while they do.
    const std::unique_ptr<QWidget> going(std::exchange(m_workspace, nullptr));
    m_syncs = nullptr;
    m_sync = nullptr;
}

void MainWindow::makeWorkspace()
{
    m_workspace = new QWidget(this);
    // First of all, for the Tab key goes to what was made first.
    auto *bar = new SignInBar(m_client->session(), m_workspace);
    auto *splitter = new ListSplitter(m_workspace);
    m_syncs = new SyncsPane(*m_client, m_catalogue, splitter);
    m_sync =
        new SyncPane(std::make_unique<ServerSource>(*m_client), {.client = m_client}, m_catalogue, splitter);
    splitter->addWidget(m_syncs);
    splitter->addWidget(m_sync);
    splitter->restore();
    auto *column = new QVBoxLayout(m_workspace);
    column->setContentsMargins(0, 0, 0, 0);
    connect(bar, &SignInBar::signInRequested, this, &MainWindow::signInRequested);
    connect(bar, &SignInBar::proxySettingsRequested, this, [this] { openProxySettings(this); });
    column->addWidget(bar);
    column->addWidget(splitter, 1);
    m_stack->addWidget(m_workspace);

    connect(m_syncs, &SyncsPane::chosen, m_sync, &SyncPane::open);
    connect(m_syncs, &SyncsPane::activated, m_sync, &SyncPane::focusTabs);
    connect(m_syncs, &TablePane::exportRequested, m_exports, &ExportList::add);
    connect(m_sync, &SyncPane::exportRequested, m_exports, &ExportList::add);
    connect(m_sync, &SyncPane::keepRequested, m_keeps, &KeepList::keep);
    connect(m_sync, &SyncPane::repairRequested, m_toRepair, &CopyToRepair::find);
    connect(m_sync, &SyncPane::reportRequested, m_reports, &ReportSaver::save);
    connect(m_syncs, &TablePane::remark, m_status, &StatusLine::say);
    connect(m_sync, &SyncPane::remark, m_status, &StatusLine::say);
    connect(m_sync, &SyncPane::openRequested, this, &MainWindow::openSync);
    connect(m_sync, &SyncPane::stateChanged, this, &MainWindow::showTableInUse); // another tab
    connect(&m_syncs->model(), &PagedTableModel::refreshed, this, &MainWindow::noteUpdate);
    connect(m_syncs, &TablePane::stateChanged, m_sync, [this] {
        if (m_syncs->isFilled())
            QTimer::singleShot(AFrame, m_sync, &SyncPane::prepare);
    });
    m_listRefresh = std::make_unique<ListRefresh>(*m_syncs, *m_client, *this, m_refreshPace);
    m_reachability = std::make_unique<Reachability>(*m_client, m_probePace);
    connect(m_reachability.get(), &Reachability::changed, this, &MainWindow::reachabilityChanged);
    m_desk->attach(*m_client, *m_syncs, *m_sync);
    m_navigation->attach(*m_syncs, *m_sync);
    showZone();
    connect(&m_client->session(), &OAuthSession::stateChanged, m_workspace, [this] { sessionChanged(); });
    if (!welcomeBack())
        m_syncs->load();
    m_syncs->view().setFocus();
}

void MainWindow::openFirst(SyncId id)
{
    if (!m_workspace) {
        openSync(id);
        return;
    }
    m_syncs->mark(id);
    // Unless another one was chosen meanwhile.
    const auto open = [this, id] {
        if (!m_sync->sync() && m_syncs->marked() == id)
            openSync(id);
    };
    connect(m_syncs, &TablePane::stateChanged, m_workspace, [this, open] {
        if (m_syncs->isFilled() && !m_sync->sync())
            QTimer::singleShot(AFrame, m_workspace, open);
    });
    QTimer::singleShot(LongestWaitForList, m_workspace, open);
}

void MainWindow::sessionChanged()
{
    showTitle();
    // What failed for want of a sign-in is asked for again as soon as there is one.
    if (m_client->session().state() == OAuthSession::State::SignedIn && !welcomeBack() &&
        !failure().isEmpty() && !m_syncs->model().isStopped())
        refresh();
}

void MainWindow::reachabilityChanged()
{
    m_status->setOffline(m_reachability->isOffline());
    if (m_reachability->isOffline())
        return;
    m_syncs->recover();
    m_sync->recover();
}

void MainWindow::noteNetwork(bool isConnected)
{
    if (m_reachability)
        m_reachability->systemChanged(isConnected);
}

QString MainWindow::keyOf(const Account &account)
{
    return account.siteName + u'\n' + account.userName;
}

// Who it is may be known only some time after the window was filled: what was asked for until then has not
// been sent yet.
bool MainWindow::welcomeBack()
{
    if (m_client->session().state() != OAuthSession::State::SignedIn)
        return false;
    m_account = m_client->session().account();
    const auto left = m_left.constFind(keyOf(*m_account));
    if (left == m_left.constEnd())
        return false;
    const WorkState state = *left;
    m_left.erase(left);
    m_syncs->addRejects(state.rejects);
    m_navigation->setHistory(state.history);
    m_syncs->restore(state.syncs);
    m_syncs->load();
    if (state.sync.sync)
        m_syncs->mark(*state.sync.sync);
    m_sync->restore(state.sync);
    return true;
}

void MainWindow::releaseWork(const QString &title, const std::function<void()> &then)
{
    m_parting->settle(title,
                      tr("If you pause, the rows fetched so far are kept next to the file, and the export "
                         "continues after you sign in to this account again."),
                      then);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing || !m_parting->isNeeded()) {
        event->accept();
        return;
    }
    event->ignore();
    m_parting->settle(
        tr("Quit"),
        tr("If you pause, the rows fetched so far are kept next to the file. Export to the same "
           "file again to resume."),
        [this] {
            m_closing = true;
            m_exports->pauseAll();
            m_keeps->cancelAll();
            close();
            m_closing = false; // it may be shown once more before the program ends
        });
}

} // namespace Inspector
