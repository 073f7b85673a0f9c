// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "models/base/preference.h"
#include "models/eloqua/apiclient.h"
#include "resources/resources.h"
#include "ui/exportlist.h"
#include "ui/gotosyncdialog.h"
#include "ui/icons.h"
#include "ui/naming.h"
#include "ui/prompts.h"
#include "ui/shortcutsdialog.h"
#include "ui/signinbar.h"
#include "ui/statusline.h"
#include "ui/syncdesk.h"
#include "ui/syncpane.h"
#include "ui/syncspane.h"
#include "ui/tableactions.h"
#include "ui/tableview.h"
#include "ui/zoneswitch.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const Preference<QByteArray> savedGeometry{"window/geometry"};
const Preference<QByteArray> savedSplitter{"window/splitter"};
constexpr QSize FirstSize{1280, 800};

StatusCatalogue readCatalogue()
{
    initResources();
    QFile file(u":/statuscodes.json"_s);
    return file.open(QIODevice::ReadOnly) ? StatusCatalogue::fromJson(file.readAll()) : StatusCatalogue();
}
} // namespace

MainWindow::MainWindow(Prompts &prompts)
    : m_prompts(prompts)
    , m_catalogue(readCatalogue())
    , m_stack(new QStackedWidget(this))
    , m_desk(new SyncDesk(prompts, this))
    , m_tableActions(new TableActions([this] { return focusedTable(); }, this))
    , m_status(new StatusLine(statusBar(), m_desk->hourLabel()))
{
    setWindowTitle(tr("Eloqua Sync Inspector"));
    setWindowIcon(icon(u"eloqua-sync-inspector"_s));
    m_stack->addWidget(makeWelcome());
    setCentralWidget(m_stack);
    makeActions();

    connect(m_desk, &SyncDesk::openRequested, this, &MainWindow::openSync);
    connect(m_desk, &SyncDesk::remark, m_status, &StatusLine::say);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::showTableInUse);

    resize(FirstSize);
    restoreGeometry(savedGeometry.value());
    setClient(nullptr);
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr);
    dropWorkspace();
}

void MainWindow::makeActions()
{
    const auto add = [this](QMenu *menu, const QString &name, const QString &picture,
                            const QKeySequence &keys, auto slot, bool needsClient) {
        QAction *action = menu->addAction(picture.isEmpty() ? QIcon() : icon(picture), name, this, slot);
        action->setShortcut(keys);
        if (needsClient)
            m_needClient << action;
        return action;
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *save =
        add(file, tr("&Export CSV…"), u"export"_s, Qt::CTRL | Qt::Key_E, &MainWindow::exportCurrent, true);
    file->addSeparator();
    add(file, tr("&Sign in…"), u"sign-in"_s, {}, &MainWindow::signInRequested, false);
    add(file, tr("Sign &out"), u"sign-out"_s, {}, &MainWindow::signOutRequested, true);
    file->addSeparator();
    add(file, tr("&Quit"), {}, QKeySequence::Quit, &QWidget::close, false);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_tableActions->addToEdit(edit);
    m_tableActions->addFindTo(edit);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *refresh =
        add(view, tr("&Refresh"), u"refresh"_s, QKeySequence::Refresh, &MainWindow::refresh, true);

    m_tableActions->addToView(view);
    auto *zone = new ZoneSwitch(this);
    connect(zone, &QAction::toggled, this, &MainWindow::showTimesAnew);
    view->addAction(zone);

    QMenu *sync = menuBar()->addMenu(tr("&Sync"));
    m_desk->addTo(sync);
    QAction *go =
        add(sync, tr("&Go to sync…"), u"go-to-sync"_s, Qt::CTRL | Qt::Key_L, &MainWindow::askForSync, true);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, tr("&Keyboard shortcuts"), {}, QKeySequence::HelpContents, &MainWindow::listShortcuts, false);
    add(help, tr("&About Eloqua Sync Inspector"), {}, {}, &MainWindow::about, false);

    QToolBar *bar = addToolBar(tr("Main"));
    bar->setObjectName(u"Main"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({m_desk->newSyncAction(), refresh, go, save});
}

QWidget *MainWindow::makeWelcome()
{
    auto *page = new QWidget(this);
    auto *picture = new QLabel(page);
    picture->setPixmap(icon(u"eloqua-sync-inspector"_s).pixmap(96, 96));
    picture->setAlignment(Qt::AlignCenter);
    auto *text =
        new QLabel(tr("Nobody is signed in.\nSign in to Eloqua to see the syncs of your account."), page);
    text->setAlignment(Qt::AlignCenter);
    auto *button = new QPushButton(icon(u"sign-in"_s), tr("Sign in…"), page);
    connect(button, &QPushButton::clicked, this, &MainWindow::signInRequested);
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(text);
    column->addWidget(button, 0, Qt::AlignCenter);
    column->addStretch(3);
    return page;
}

void MainWindow::setClient(ApiClient *client)
{
    dropWorkspace();
    m_client = client;
    for (QAction *action : std::as_const(m_needClient))
        action->setEnabled(client != nullptr);
    m_tableActions->setEnabled(client != nullptr);
    if (client)
        makeWorkspace();
    m_stack->setCurrentIndex(client ? 1 : 0);
    m_status->setClient(client);
    showTitle();
    showTableInUse();
}

void MainWindow::dropWorkspace()
{
    if (!m_workspace)
        return;
    savedSplitter.set(m_splitter->saveState());
    m_desk->detach();
    // At once, not later: the panes hold requests of a client that may go next. Known here no more before
    // they go, for the focus moves while they do.
    const std::unique_ptr<QWidget> going(std::exchange(m_workspace, nullptr));
    m_splitter = nullptr;
    m_syncs = nullptr;
    m_sync = nullptr;
    m_exports = nullptr;
}

void MainWindow::makeWorkspace()
{
    m_workspace = new QWidget(this);
    m_splitter = new QSplitter(m_workspace);
    m_syncs = new SyncsPane(*m_client, m_catalogue, m_splitter);
    m_sync = new SyncPane(*m_client, m_catalogue, m_splitter);
    m_exports = new ExportList(*m_client, m_prompts, m_workspace);
    m_splitter->addWidget(m_syncs);
    m_splitter->addWidget(m_sync);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setSizes({width() * 45 / 100, width() * 55 / 100});
    m_splitter->restoreState(savedSplitter.value());
    auto *column = new QVBoxLayout(m_workspace);
    column->setContentsMargins(0, 0, 0, 0);
    auto *bar = new SignInBar(m_client->session(), m_workspace);
    connect(bar, &SignInBar::signInRequested, this, &MainWindow::signInRequested);
    column->addWidget(bar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_exports);
    m_stack->addWidget(m_workspace);

    connect(m_syncs, &SyncsPane::chosen, m_sync, &SyncPane::open);
    connect(m_syncs, &SyncsPane::activated, m_sync, &SyncPane::focusTabs);
    connect(m_syncs, &TablePane::exportRequested, m_exports, &ExportList::add);
    connect(m_sync, &SyncPane::exportRequested, m_exports, &ExportList::add);
    connect(m_syncs, &TablePane::remark, m_status, &StatusLine::say);
    connect(m_sync, &SyncPane::remark, m_status, &StatusLine::say);
    connect(m_sync, &SyncPane::stateChanged, this, &MainWindow::showTableInUse); // another tab
    connect(m_syncs, &TablePane::stateChanged, this, &MainWindow::noteUpdate);
    m_desk->attach(*m_client, *m_syncs, *m_sync);
    watchClient();
    m_syncs->load();
    m_syncs->view().setFocus();
}

void MainWindow::watchClient()
{
    connect(&m_client->session(), &OAuthSession::stateChanged, m_workspace, [this] { showTitle(); });
    // What failed for want of a sign-in is asked for again as soon as there is one.
    connect(&m_client->session(), &OAuthSession::stateChanged, m_workspace, [this] {
        if (m_client->session().state() == OAuthSession::State::SignedIn && !failure().isEmpty())
            refresh();
    });
}

void MainWindow::setProduction(bool production)
{
    m_isProduction = production;
    m_status->setProduction(production);
    showTitle();
}

void MainWindow::say(const QString &sentence)
{
    m_status->say(sentence);
}

void MainWindow::addConnectionMenu(QMenu *menu)
{
    menuBar()->insertMenu(menuBar()->actions().value(1), menu);
}

void MainWindow::openSync(SyncId id)
{
    if (!m_sync)
        return;
    m_syncs->mark(id);
    m_sync->open(id);
}

void MainWindow::loadAllTabs()
{
    if (m_sync && m_sync->sync())
        m_sync->loadAll();
}

bool MainWindow::isFilled() const
{
    return m_sync && m_syncs->model().loadState() == PagedTableModel::LoadState::Ready && m_sync->isFilled();
}

QString MainWindow::failure() const
{
    if (!m_syncs)
        return tr("Nobody is signed in.");
    if (m_syncs->model().loadState() == PagedTableModel::LoadState::Failed)
        return m_syncs->model().lastError().fullText();
    return m_sync->failure();
}

void MainWindow::refresh()
{
    m_syncs->refresh();
    m_sync->refresh();
}

void MainWindow::showTitle()
{
    const QString name = m_client ? m_client->session().connection().name : QString();
    QString title = tr("Eloqua Sync Inspector");
    if (!name.isEmpty())
        title = m_isProduction ? tr("Eloqua Sync Inspector – %1 (production)").arg(name)
                               : tr("Eloqua Sync Inspector – %1").arg(name);
    setWindowTitle(title);
}

void MainWindow::showTableInUse()
{
    m_status->setTable(focusedTable());
}

void MainWindow::noteUpdate()
{
    if (m_syncs->model().loadState() == PagedTableModel::LoadState::Ready && !m_syncs->isLoading())
        m_status->setUpdated(QDateTime::currentDateTime());
}

void MainWindow::showTimesAnew()
{
    if (!m_syncs)
        return;
    m_syncs->model().showTimesAnew();
    m_sync->showTimesAnew();
    m_status->showTimesAnew();
}

void MainWindow::askForSync()
{
    auto *dialog = new GoToSyncDialog(this);
    connect(dialog, &GoToSyncDialog::chosen, this, &MainWindow::openSync);
    dialog->open();
}

TablePane *MainWindow::focusedTable() const
{
    if (!m_syncs)
        return nullptr;
    QWidget *focus = QApplication::focusWidget();
    if (focus && m_syncs->isAncestorOf(focus))
        return m_syncs;
    if (TablePane *table = m_sync->currentTable())
        return table;
    return m_syncs;
}

void MainWindow::exportCurrent()
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_sync && focus && m_sync->isAncestorOf(focus) && !m_sync->currentTable())
        say(tr("This tab has no rows to export. Open Logs, Data or Rejects, or go to the list of syncs."));
    else if (TablePane *table = focusedTable())
        table->requestExport();
}

void MainWindow::listShortcuts()
{
    (new ShortcutsDialog(*menuBar(), this))->open();
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Eloqua Sync Inspector"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setText(tr("Eloqua Sync Inspector %1").arg(QStringLiteral(INSPECTOR_VERSION)));
    box->setInformativeText(
        tr("Shows what happened to an Oracle Eloqua bulk sync. MIT licence.\nQt %1. Not a product of Oracle.")
            .arg(QString::fromLatin1(qVersion())));
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_exports && m_exports->running() > 0 && !m_closing) {
        event->ignore();
        m_prompts.confirm(
            this, tr("Quit"),
            tr("An export is still running. If you quit now, it is cancelled and no file is written."),
            tr("Quit and cancel the export"), [this] {
                m_closing = true;
                close();
            });
        return;
    }
    event->accept();
}

// Closed by hand, or ended from outside, as a desktop does at the end of the session.
void MainWindow::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        savedGeometry.set(saveGeometry());
    QMainWindow::hideEvent(event);
}

} // namespace Inspector
