// SPDX-License-Identifier: MIT
#include "ui/kept/keptwindow.h"

#include "models/base/preference.h"
#include "models/store/keptsource.h"
#include "ui/common/commandkeys.h"
#include "ui/common/naming.h"
#include "ui/common/prompts.h"
#include "ui/common/zoneswitch.h"
#include "ui/export/exportlist.h"
#include "ui/kept/keptbanner.h"
#include "ui/look/icons.h"
#include "ui/overview/reportsaver.h"
#include "ui/pane/tableactions.h"
#include "ui/pane/tablepane.h"
#include "ui/sync/syncpane.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QStatusBar>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const Preference<QByteArray> savedGeometry{"kept/geometry"};
constexpr QSize FirstSize{1024, 700};
constexpr int RemarkTime = 8000; // ms
} // namespace

KeptWindow::KeptWindow(std::shared_ptr<KeptCopy> copy, const StatusCatalogue &catalogue, Prompts &prompts)
    : m_copy(std::move(copy))
    , m_prompts(prompts)
    , m_banner(new KeptBanner(m_copy->facts(), this))
    , m_sync(new SyncPane(std::make_unique<KeptSource>(m_copy), {.copy = m_copy}, catalogue, this))
    , m_exports(new ExportList(prompts, this))
    , m_tableActions(new TableActions([this] { return m_sync->currentTable(); }, Origin::KeptCopy, this))
    , m_zone(new ZoneSwitch(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    new CommandKeys(this);
    setWindowTitle(keptTitle(m_copy->facts()));
    setWindowIcon(icon(u"eloqua-sync-inspector"_s));
    setWindowFilePath(path());
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(m_sync, 1);
    column->addWidget(m_exports);
    setCentralWidget(body);
    nameControl(statusBar(), tr("Status bar"));
    connect(statusBar(), &QStatusBar::messageChanged, statusBar(), &QWidget::setAccessibleDescription);
    makeActions();
    m_exports->setCopy(m_copy);
    connect(m_sync, &SyncPane::exportRequested, m_exports, &ExportList::add);
    connect(m_exports, &ExportList::longWorkEnded, this, &KeptWindow::longWorkEnded);
    connect(m_sync, &SyncPane::remark, this, &KeptWindow::say);
    auto *reports = new ReportSaver(prompts, catalogue, this);
    connect(m_sync, &SyncPane::reportRequested, reports, &ReportSaver::save);
    connect(reports, &ReportSaver::remark, this, &KeptWindow::say);
    resize(FirstSize);
    restoreGeometry(savedGeometry.value());
    showZone();
    m_sync->open(m_copy->facts().sync);
    m_sync->focusTabs();
}

// The panes look at the copy and the actions at the panes while they go.
KeptWindow::~KeptWindow()
{
    delete m_sync;
}

void KeptWindow::makeActions()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open kept copy…"), this, &KeptWindow::openRequested)
        ->setShortcut(QKeySequence::Open);
    file->addAction(icon(u"export"_s), tr("&Export…"), this, &KeptWindow::exportCurrent)
        ->setShortcut(Qt::CTRL | Qt::Key_E);
    addRepair(file);
    file->addSeparator();
    file->addAction(tr("&Close"), this, &QWidget::close)
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(QKeySequence::Quit)});
    addEdit(menuBar()->addMenu(tr("&Edit")));
    addView(menuBar()->addMenu(tr("&View")));
}

void KeptWindow::addRepair(QMenu *menu)
{
    QAction *repair = menu->addAction(icon(u"repair"_s), tr("&Repair rejects…"), this,
                                      [this] { Q_EMIT repairRequested({}); });
    repair->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    repair->setEnabled(m_copy->facts().rejects.rows > 0);
    repair->setToolTip(repair->isEnabled() ? tr("Correct the rejects in this copy, and send them again")
                                           : tr("This copy has no rejects."));
    menu->setToolTipsVisible(true);
    connect(m_sync, &SyncPane::repairRequested, this,
            [this](SyncId, const RepairScope &scope) { Q_EMIT repairRequested(scope); });
}

void KeptWindow::addEdit(QMenu *menu)
{
    menu->setToolTipsVisible(true);
    m_tableActions->addToEdit(menu);
    m_tableActions->addFindTo(menu);
}

void KeptWindow::addView(QMenu *menu)
{
    menu->setToolTipsVisible(true);
    QAction *refresh = menu->addAction(icon(u"refresh"_s), tr("&Refresh"));
    refresh->setEnabled(false);
    refresh->setToolTip(
        tr("A kept copy doesn't change. To see what Eloqua has now, open the sync in the main "
           "window."));
    m_tableActions->addToView(menu);
    connect(m_zone, &QAction::toggled, this, &KeptWindow::showZone);
    menu->addAction(m_zone);
}

void KeptWindow::exportCurrent()
{
    if (TablePane *table = m_sync->currentTable())
        table->requestExport();
    else
        say(tr("This tab has no rows to export. Open Logs, Data, or Rejects."));
}

void KeptWindow::showZone()
{
    m_banner->setZone(m_zone->zone());
    m_sync->setZone(m_zone->zone());
}

void KeptWindow::say(const QString &sentence)
{
    statusBar()->showMessage(sentence, RemarkTime);
}

void KeptWindow::loadAllTabs()
{
    m_sync->loadAll();
}

bool KeptWindow::isFilled() const
{
    return m_sync->isFilled();
}

QString KeptWindow::failure() const
{
    return m_sync->failure();
}

void KeptWindow::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        savedGeometry.set(saveGeometry());
    QMainWindow::hideEvent(event);
}

void KeptWindow::closeEvent(QCloseEvent *event)
{
    if (m_exports->running() == 0 || m_closing) {
        event->accept();
        return;
    }
    event->ignore();
    m_prompts.confirm(
        this, tr("Close"),
        tr("An export from this copy is still running. If you close the window, it's canceled."),
        tr("Close window"), [this] {
            m_closing = true;
            m_exports->cancelAll();
            close();
        });
}

} // namespace Inspector
