// SPDX-License-Identifier: MIT
#include "ui/create/syncactions.h"

#include "models/client/apiclient.h"
#include "ui/common/prompts.h"
#include "ui/create/newsyncdialog.h"
#include "ui/create/watching.h"
#include "ui/look/icons.h"
#include "ui/sync/hourlabel.h"
#include "ui/sync/syncpane.h"
#include "ui/sync/syncspane.h"
#include "ui/table/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

SyncActions::SyncActions(Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_prompts(prompts)
    , m_window(window)
    , m_newSync(add(tr("&New sync…"), QKeySequence::New, &SyncActions::newSync))
    , m_open(add(tr("&Open"), Qt::CTRL | Qt::Key_Return, &SyncActions::open))
    , m_runAgain(add(tr("&Run again…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, &SyncActions::runAgain))
    , m_watch(new QAction(icon(u"watch"_s), tr("Notif&y me when this sync finishes"), this))
    , m_rejects(add(tr("&Export rejects…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, &SyncActions::exportRejects))
    , m_keep(add(tr("&Keep…"), QKeySequence::Save, &SyncActions::keep))
    , m_repair(add(tr("Re&pair rejects…"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, &SyncActions::repair))
    , m_others(add(tr("Other &syncs of this definition"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                   &SyncActions::showOthers))
    , m_definition(add(tr("Open &definition"), Qt::CTRL | Qt::Key_D, &SyncActions::openDefinition))
    , m_link(add(tr("Copy &link"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, &SyncActions::copyLink))
    , m_delete(add(tr("Delete staged d&ata…"), {}, &SyncActions::deleteData))
    , m_hour(new HourLabel(window))
    , m_watched(new WatchButton(window))
{
    m_newSync->setIcon(icon(u"new-sync"_s));
    m_rejects->setIcon(icon(u"export"_s));
    m_keep->setIcon(icon(u"keep"_s));
    m_keep->setToolTip(tr("Save the sync with its logs, rejects, and data in one file, to read it offline"));
    m_repair->setIcon(icon(u"repair"_s));
    m_repair->setToolTip(tr("Keep the sync, correct its rejects in the copy, and send them again"));
    m_others->setIcon(icon(u"filter"_s));
    m_link->setIcon(icon(u"copy"_s));
    connect(m_watched, &WatchButton::chosen, this, &SyncActions::openRequested);
    // Names become known by and by.
    connect(m_watched->menu(), &QMenu::aboutToShow, this, &SyncActions::showWatched);
    m_watch->setCheckable(true);
    m_watch->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    connect(m_watch, &QAction::toggled, this, &SyncActions::toggleWatch);
    showState();
}

SyncActions::~SyncActions() = default;

QAction *SyncActions::add(const QString &text, const QKeySequence &keys, void (SyncActions::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void SyncActions::addTo(QMenu *menu)
{
    menu->addAction(m_newSync);
    menu->addSeparator();
    menu->addActions({m_open, m_runAgain, m_watch, m_rejects, m_repair, m_keep});
    menu->addSeparator();
    menu->addActions({m_others, m_definition, m_link});
    menu->addSeparator();
    menu->addAction(m_delete);
    menu->addSeparator();
}

// Above what every table offers for its cells.
void SyncActions::offer(QMenu *menu)
{
    QAction *first = menu->actions().value(0);
    menu->insertActions(first, {m_open, m_runAgain, m_watch, m_rejects, m_repair, m_keep});
    menu->insertSeparator(first);
    menu->insertActions(first, {m_others, m_definition, m_link});
    menu->insertSeparator(first);
    menu->setDefaultAction(m_open);
}

void SyncActions::attach(ApiClient &client, SyncsPane &syncs, SyncPane &sync)
{
    m_client = &client;
    m_syncs = &syncs;
    m_sync = &sync;
    m_dialog = new NewSyncDialog(client, m_prompts, m_window);
    m_dialog->setTyped(m_typed);
    m_dialog->setProduction(m_isProduction);
    connect(m_dialog, &NewSyncDialog::created, this, &SyncActions::created);
    connect(m_sync, &SyncPane::stateChanged, this, &SyncActions::showState);
    connect(m_syncs, &SyncsPane::markChanged, this, &SyncActions::showState);
    connect(m_syncs, &TablePane::stateChanged, this, &SyncActions::showState);
    connect(&m_syncs->view(), &TableView::menuOpening, this, [this](QMenu *menu, const QModelIndex &cell) {
        if (cell.isValid())
            offer(menu);
    });
    m_watching = std::make_unique<Watching>(client, syncs, sync, *m_window, m_pace, m_isKept);
    connect(m_watching.get(), &Watching::listChanged, this, &SyncActions::showState);
    connect(m_watching.get(), &Watching::remark, this, &SyncActions::remark);
    connect(m_watching.get(), &Watching::ended, this,
            [this](const Sync &over, const QString &title, const QString &text) {
                Q_EMIT watchedEnded(over);
                if (notifiesOfEnds.value())
                    Q_EMIT watchEnded(over.id, title, text);
            });
    connect(m_syncs, &TablePane::stateChanged, m_hour, [this] { m_hour->count(m_syncs->model()); });
    connect(m_sync, &SyncPane::otherSyncsRequested, &syncs, &SyncsPane::filterByDefinition);
    // Of the sync whose message says so, which may not be the marked one for a moment.
    connect(m_sync, &SyncPane::runAgainRequested, this, [this] {
        if (const std::optional<Sync> &loaded = m_sync->loaded())
            openRunAgain(*loaded);
    });
    showState();
}

void SyncActions::detach()
{
    if (!m_client)
        return;
    m_typed = m_dialog->typed();
    // At once, not later: its requests are of a client that may go next.
    m_deleting.reset();
    m_watching.reset();
    m_hour->clear();
    delete m_dialog;
    m_dialog = nullptr;
    m_client = nullptr;
    m_syncs = nullptr;
    m_sync = nullptr;
    showState();
}

void SyncActions::setZone(Zone zone)
{
    m_dialog->setZone(zone);
}

std::optional<Sync> SyncActions::chosen() const
{
    if (!m_client || !m_syncs->marked())
        return std::nullopt;
    const std::optional<Sync> &loaded = m_sync->loaded();
    return loaded && loaded->id == m_syncs->marked() ? loaded : m_syncs->listed(*m_syncs->marked());
}

void SyncActions::setProduction(bool production)
{
    m_isProduction = production;
    if (m_dialog)
        m_dialog->setProduction(production);
}

void SyncActions::showWatched()
{
    m_watched->showWatched(m_watching ? m_watching->entries() : QList<WatchButton::Entry>());
}

void SyncActions::showState()
{
    showWatched();
    const std::optional<Sync> sync = chosen();
    const bool hasDefinition = sync && !sync->syncedInstanceUri.isEmpty();
    const bool isRunning = sync && isUnderWay(sync->status);
    m_newSync->setEnabled(m_client != nullptr);
    for (QAction *action : {m_open, m_keep, m_link})
        action->setEnabled(sync.has_value());
    for (QAction *action : {m_runAgain, m_others, m_definition})
        action->setEnabled(hasDefinition);
    m_rejects->setEnabled(sync && sync->mayHaveRejects());
    m_repair->setEnabled(sync && sync->mayHaveRejects() && !isRunning);
    m_delete->setEnabled(sync && !m_deleting);
    m_watch->setEnabled(isRunning);
    m_watch->setChecked(isRunning && m_watching && m_watching->isWatched(sync->id));
}

void SyncActions::open()
{
    Q_EMIT openRequested(chosen()->id);
    m_sync->focusTabs();
}

void SyncActions::exportRejects()
{
    Q_EMIT exportRequested({Table::Rejects, chosen()->id}, {}, {});
}

void SyncActions::keep()
{
    Q_EMIT keepRequested(chosen()->id);
}

void SyncActions::repair()
{
    Q_EMIT repairRequested(chosen()->id, {});
}

void SyncActions::showOthers()
{
    m_syncs->filterByDefinition(chosen()->syncedInstanceUri);
}

void SyncActions::openDefinition()
{
    Q_EMIT openRequested(chosen()->id);
    m_sync->showDefinition();
}

// Its address in the API: "Go to sync" and --sync take that, and so does whoever reads the service's answers.
void SyncActions::copyLink()
{
    const QString path = u"syncs/"_s + toText(chosen()->id);
    QGuiApplication::clipboard()->setText(m_client->session().account().bulkUrl.toString(QUrl::FullyEncoded) +
                                          path);
    Q_EMIT remark(tr("Copied the API address of sync %1. To open it, paste it in \"Go to sync\".")
                      .arg(toText(chosen()->id)));
}

void SyncActions::newSync()
{
    m_dialog->setRecent(m_syncs->recentDefinitions());
    m_dialog->openTyped();
}

void SyncActions::runAgain()
{
    openRunAgain(*chosen());
}

void SyncActions::openRunAgain(const Sync &sync)
{
    m_dialog->setRecent(m_syncs->recentDefinitions());
    m_dialog->openFor(sync);
}

void SyncActions::toggleWatch(bool on)
{
    // Or the switch only follows the chosen sync.
    const std::optional<Sync> sync = chosen();
    if (!m_watching || !sync || !isUnderWay(sync->status) || on == m_watching->isWatched(sync->id))
        return;
    if (on)
        m_watching->watch(sync->id);
    else
        m_watching->unwatch(sync->id);
}

void SyncActions::deleteData()
{
    const Sync sync = *chosen();
    const Account account = m_client->session().account();
    m_prompts.confirm(
        m_window, tr("Delete staged data"),
        tr("Delete the data that Eloqua has staged for sync %1 (%2 of %3) in %4, account %5?\n\nAfter that, "
           "the data can't be fetched or restored. The sync itself, its logs, and its rejects are kept.")
            .arg(toText(sync.id), toText(sync.kind()), sync.syncedInstanceUri, account.siteName,
                 account.userName),
        tr("Delete data"), [this, id = sync.id] { sendDelete(id); });
}

void SyncActions::sendDelete(SyncId id)
{
    // The question may have been answered after a sign-out.
    if (!m_client || m_deleting)
        return;
    m_deleting = m_client->send({.verb = "DELETE", .path = syncPath(id) + "/data"});
    connect(m_deleting.get(), &ApiCall::finished, this,
            [this, id](const Result<HttpAnswer> &result) { showDeleted(id, result); });
    showState();
}

void SyncActions::showDeleted(SyncId id, const Result<HttpAnswer> &result)
{
    m_deleting.reset();
    showState();
    const bool isShown = m_sync->sync() == id;
    if (result) {
        Q_EMIT remark(tr("The staged data of sync %1 was deleted.").arg(toText(id)));
        if (isShown)
            m_sync->refreshData();
        return;
    }
    const ApiError &error = result.error();
    QString sentence = error.message;
    if (error.httpStatus == 409)
        sentence = tr("Sync %1 is still running, and Eloqua deletes its data only after it has finished. "
                      "Nothing was deleted. Wait until it has finished, then try again.")
                       .arg(toText(id));
    else if (error.kind == ApiError::Kind::Gone)
        sentence =
            tr("Eloqua has no staged data for sync %1. It may have been deleted already.").arg(toText(id));
    if (isShown)
        m_sync->say({Explanation::Tone::Failed, sentence, error.answerText()});
    Q_EMIT remark(sentence);
}

QWidget *SyncActions::hourLabel()
{
    return m_hour;
}

QWidget *SyncActions::watchButton()
{
    return m_watched;
}

void SyncActions::adopt(const Sync &sync)
{
    if (m_client)
        created(sync, {});
}

void SyncActions::created(const Sync &sync, const QString &finding)
{
    m_syncs->refresh();
    Q_EMIT openRequested(sync.id);
    if (isUnderWay(sync.status))
        m_watching->watch(sync.id);
    Q_EMIT remark(finding.isEmpty() ? tr("Sync %1 was created.").arg(toText(sync.id)) : finding);
}

} // namespace Inspector
