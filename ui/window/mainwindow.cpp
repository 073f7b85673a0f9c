// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "models/base/preference.h"
#include "models/client/apiclient.h"
#include "resources/resources.h"
#include "ui/common/commandkeys.h"
#include "ui/common/naming.h"
#include "ui/common/zoneswitch.h"
#include "ui/create/syncactions.h"
#include "ui/export/exportlist.h"
#include "ui/kept/copytorepair.h"
#include "ui/kept/keepactions.h"
#include "ui/kept/keeplist.h"
#include "ui/kept/keptdesk.h"
#include "ui/look/icons.h"
#include "ui/look/plainlabels.h"
#include "ui/overview/reportsaver.h"
#include "ui/pane/tableactions.h"
#include "ui/repair/repairdesk.h"
#include "ui/signin/welcomepage.h"
#include "ui/sync/listrefresh.h"
#include "ui/sync/syncpane.h"
#include "ui/sync/syncspane.h"
#include "ui/table/tableview.h"
#include "ui/window/helpactions.h"
#include "ui/window/partingquestion.h"
#include "ui/window/preferencesdialog.h"
#include "ui/window/statusline.h"
#include "ui/window/syncnavigation.h"

#include <QApplication>
#include <QFile>
#include <QHideEvent>
#include <QMenuBar>
#include <QShortcut>
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
constexpr QSize FirstSize{1280, 800};

StatusCatalogue readCatalogue()
{
    initResources();
    QFile file(u":/statuscodes.json"_s);
    return file.open(QIODevice::ReadOnly) ? StatusCatalogue::fromJson(file.readAll()) : StatusCatalogue();
}
} // namespace

MainWindow::MainWindow(Prompts &prompts, ProxyKeeper *proxy)
    : m_prompts(prompts)
    , m_proxy(proxy)
    , m_catalogue(readCatalogue())
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_exports(new ExportList(prompts, this))
    , m_keeps(new KeepList(prompts, this))
    , m_desk(new SyncActions(prompts, this))
    , m_navigation(new SyncNavigation(this))
    , m_tableActions(new TableActions([this] { return focusedTable(); }, Origin::Server, this))
    , m_kept(new KeptDesk(prompts, m_catalogue, this))
    , m_repairs(new RepairDesk(prompts, m_catalogue, this))
    , m_toRepair(new CopyToRepair(*m_keeps, this))
    , m_parting(new PartingQuestion(prompts, *m_exports, *m_keeps, *m_repairs, this))
    , m_keeping(new KeepActions(*m_keeps, *m_kept, prompts, this))
    , m_reports(new ReportSaver(prompts, m_catalogue, this))
    , m_zone(new ZoneSwitch(this))
    , m_help(new HelpActions(prompts, this))
    , m_status(new StatusLine(statusBar(), {m_desk->watchButton(), m_desk->hourLabel()}))
{
    qApp->installEventFilter(new PlainLabels(this)); // before anything is shown
    new CommandKeys(this);
    setWindowTitle(tr("Eloqua Sync Inspector"));
    setWindowIcon(icon(u"eloqua-sync-inspector"_s));
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::signInRequested, this, &MainWindow::signInRequested);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_exports);
    column->addWidget(m_keeps);
    setCentralWidget(body);
    makeActions();

    connectParts();
    resize(FirstSize);
    restoreGeometry(savedGeometry.value());
    setClient(nullptr);
}

void MainWindow::connectParts()
{
    connect(m_desk, &SyncActions::openRequested, this, &MainWindow::openSync);
    connect(m_desk, &SyncActions::remark, m_status, &StatusLine::say);
    connect(m_desk, &SyncActions::exportRequested, m_exports, &ExportList::add);
    connect(m_desk, &SyncActions::keepRequested, m_keeps, &KeepList::keep);
    connect(m_desk, &SyncActions::watchedEnded, m_keeping, &KeepActions::noteEnd);
    connect(m_keeping, &KeepActions::remark, m_status, &StatusLine::say);
    connect(m_desk, &SyncActions::repairRequested, m_toRepair, &CopyToRepair::find);
    connect(m_toRepair, &CopyToRepair::found, m_repairs, &RepairDesk::open);
    connect(m_toRepair, &CopyToRepair::remark, m_status, &StatusLine::say);
    connect(m_kept, &KeptDesk::repairRequested, m_repairs, &RepairDesk::open);
    connect(m_repairs, &RepairDesk::openRequested, this, &MainWindow::openSync);
    connect(m_repairs, &RepairDesk::created, m_desk, &SyncActions::adopt);
    connect(m_repairs, &RepairDesk::helpRequested, m_help,
            [this] { m_help->openHelp(QUrl(u"qrc:/help/repair.md"_s)); });
    connect(m_reports, &ReportSaver::remark, m_status, &StatusLine::say);
    m_keeping->setZone(m_zone->zone());
    for (const WorkList *list : {static_cast<WorkList *>(m_exports), static_cast<WorkList *>(m_keeps)})
        connect(list, &WorkList::longWorkEnded, this, &MainWindow::longWorkEnded);
    connect(m_kept, &KeptDesk::longWorkEnded, this, &MainWindow::longWorkEnded);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::showTableInUse);
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr);
    dropWorkspace();
    delete m_repairs; // its windows look at the catalogue
    delete m_kept;    // likewise
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
    m_export = add(file, tr("&Export…"), u"export"_s, Qt::CTRL | Qt::Key_E, &MainWindow::exportCurrent, true);
    file->addSeparator();
    file->addAction(m_desk->keepAction());
    m_keeping->addToFile(file);
    file->addSeparator();
    add(file, tr("&Sign in…"), u"sign-in"_s, {}, &MainWindow::signInRequested, false);
    add(file, tr("Sign &out"), u"sign-out"_s, {}, &MainWindow::signOutRequested, true);
    file->addSeparator();
    add(file, tr("&Quit"), {}, QKeySequence::Quit, &QWidget::close, false);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_tableActions->addToEdit(edit);
    m_tableActions->addFindTo(edit);
    edit->addSeparator();
    add(edit, tr("Pr&eferences…"), {}, Qt::CTRL | Qt::Key_Comma, &MainWindow::openPreferences, false);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *refresh =
        add(view, tr("&Refresh"), u"refresh"_s, QKeySequence::Refresh, &MainWindow::refresh, true);

    refresh->setShortcuts({Qt::Key_F5, Qt::CTRL | Qt::Key_R});

    m_tableActions->addToView(view);
    connect(m_zone, &QAction::toggled, this, &MainWindow::showZone);
    view->addAction(m_zone);

    QMenu *sync = menuBar()->addMenu(tr("&Sync"));
    m_desk->addTo(sync);
    m_keeping->addToSync(sync);
    sync->addSeparator();
    m_navigation->addTo(sync);

    m_help->addTo(menuBar()->addMenu(tr("&Help")));

    connect(new QShortcut(Qt::Key_F10, this), &QShortcut::activated, this, &MainWindow::openMenuBar);

    QToolBar *bar = addToolBar(tr("Main"));
    bar->setObjectName(u"Main"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({m_desk->newSyncAction(), refresh, m_navigation->goToAction(), m_export});
}

// Where F10 leads on other desktops; Qt leaves it to the platform, which does nothing here.
void MainWindow::openMenuBar()
{
    QAction *first = menuBar()->actions().first();
    menuBar()->setActiveAction(first);
    first->menu()->setActiveAction(first->menu()->actions().first());
}

void MainWindow::setProduction(bool production)
{
    m_isProduction = production;
    m_status->setProduction(production);
    m_desk->setProduction(production);
    m_repairs->setProduction(production);
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
    m_navigation->open(id);
}

void MainWindow::loadAllTabs()
{
    if (m_sync && m_sync->sync())
        m_sync->loadAll();
}

bool MainWindow::isFilled() const
{
    return m_sync && m_syncs->model().loadState() == PagedTableModel::LoadState::Ready &&
           m_syncs->isSettled() && m_sync->isFilled();
}

QString MainWindow::failure() const
{
    if (!m_syncs)
        return tr("You're not signed in.");
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
    // In the menu it keeps its name, by which scripts find it.
    const TablePane *exported = exportedTable();
    const QString text = exported ? exported->exportText() : tr("Export…");
    m_export->setIconText(text);
    m_export->setToolTip(u"%1 (%2)"_s.arg(text, m_export->shortcut().toString(QKeySequence::NativeText)));
}

void MainWindow::noteUpdate()
{
    m_status->setUpdated(QDateTime::currentDateTime());
    // The sync on the right may have gone on since: the list is the first to know.
    const std::optional<Sync> &shown = m_sync->loaded();
    const QString listed = shown ? m_syncs->statusOf(shown->id) : QString();
    if (!listed.isEmpty() && listed != shown->status && m_sync->isSettled())
        m_sync->refresh();
}

// The one way from the switch to all that shows a time.
void MainWindow::showZone()
{
    const Zone zone = m_zone->zone();
    m_status->setZone(zone);
    m_keeping->setZone(zone);
    if (!m_workspace)
        return;
    m_syncs->setZone(zone);
    m_sync->setZone(zone);
    m_desk->setZone(zone);
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

// The tab in front, wherever the focus is; the list of syncs where that has no table.
TablePane *MainWindow::exportedTable() const
{
    if (!m_sync)
        return nullptr;
    if (m_sync->sync() && m_sync->currentTable())
        return m_sync->currentTable();
    const QWidget *focus = QApplication::focusWidget();
    return focus && m_sync->isAncestorOf(focus) ? nullptr : m_syncs;
}

void MainWindow::exportCurrent()
{
    if (TablePane *table = exportedTable())
        table->requestExport();
    else
        say(tr("This tab has no rows to export. Open Logs, Data, or Rejects, or go to the list of syncs."));
}

PreferencesDialog *MainWindow::makePreferences(QWidget *above)
{
    auto *dialog = new PreferencesDialog(*m_zone, m_prompts, m_proxy, above);
    connect(dialog, &PreferencesDialog::listChanged, this, &MainWindow::listChosenOtherwise);
    return dialog;
}

void MainWindow::openPreferences()
{
    makePreferences(this)->open();
}

void MainWindow::openProxySettings(QWidget *above)
{
    PreferencesDialog *dialog = makePreferences(above);
    dialog->showProxy();
    dialog->open();
}

void MainWindow::listChosenOtherwise()
{
    if (!m_workspace)
        return;
    m_listRefresh->plan();
    m_syncs->followPreferences();
}

// Closed by hand, or ended from outside, as a desktop does at the end of the session.
void MainWindow::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        savedGeometry.set(saveGeometry());
    QMainWindow::hideEvent(event);
}

} // namespace Inspector
