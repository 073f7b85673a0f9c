// SPDX-License-Identifier: MIT
#include "ui/create/syncactions.h"

#include "models/client/apiclient.h"
#include "ui/common/icons.h"
#include "ui/common/prompts.h"
#include "ui/create/newsyncdialog.h"
#include "ui/create/watching.h"
#include "ui/sync/hourlabel.h"
#include "ui/sync/syncpane.h"
#include "ui/sync/syncspane.h"

#include <QAction>
#include <QMenu>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

SyncActions::SyncActions(Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_prompts(prompts)
    , m_window(window)
    , m_newSync(new QAction(icon(u"new-sync"_s), tr("&New sync…"), this))
    , m_runAgain(new QAction(tr("&Run again…"), this))
    , m_watch(new QAction(icon(u"watch"_s), tr("&Watch"), this))
    , m_delete(new QAction(tr("&Delete staged data…"), this))
    , m_hour(new HourLabel(window))
    , m_watched(new WatchButton(window))
{
    m_newSync->setShortcut(QKeySequence::New);
    m_runAgain->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    connect(m_newSync, &QAction::triggered, this, &SyncActions::newSync);
    connect(m_runAgain, &QAction::triggered, this, &SyncActions::runAgain);
    connect(m_watched, &WatchButton::chosen, this, &SyncActions::openRequested);
    m_watch->setCheckable(true);
    m_watch->setToolTip(tr("Notify me when this sync finishes"));
    connect(m_delete, &QAction::triggered, this, &SyncActions::deleteData);
    connect(m_watch, &QAction::triggered, this, &SyncActions::toggleWatch);
    showState();
}

SyncActions::~SyncActions() = default;

void SyncActions::addTo(QMenu *menu)
{
    menu->addActions({m_newSync, m_runAgain, m_watch, m_delete});
    menu->addSeparator();
}

void SyncActions::attach(ApiClient &client, SyncsPane &syncs, SyncPane &sync)
{
    m_client = &client;
    m_syncs = &syncs;
    m_sync = &sync;
    m_dialog = new NewSyncDialog(client, m_prompts, m_window);
    m_dialog->setTyped(m_typed);
    connect(m_dialog, &NewSyncDialog::created, this, &SyncActions::created);
    connect(m_sync, &SyncPane::stateChanged, this, &SyncActions::showState);
    m_watching = std::make_unique<Watching>(client, syncs, sync, *m_window, m_pace, m_isKept);
    connect(m_watching.get(), &Watching::listChanged, this, &SyncActions::showState);
    connect(m_watching.get(), &Watching::remark, this, &SyncActions::remark);
    connect(m_watching.get(), &Watching::ended, this, &SyncActions::watchEnded);
    connect(m_syncs, &TablePane::stateChanged, m_hour, [this] { m_hour->count(m_syncs->model()); });
    connect(m_sync, &SyncPane::otherSyncsRequested, &syncs, &SyncsPane::filterByDefinition);
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

void SyncActions::showState()
{
    m_watched->showWatched(m_watching ? m_watching->entries() : QList<WatchButton::Entry>());
    m_newSync->setEnabled(m_client != nullptr);
    m_runAgain->setEnabled(m_sync && m_sync->loaded());
    const bool isRunning = m_sync && m_sync->loaded() && isUnderWay(m_sync->loaded()->status);
    m_delete->setEnabled(m_sync && m_sync->loaded() && !m_deleting);
    m_watch->setEnabled(isRunning);
    m_watch->setChecked(isRunning && m_watching && m_watching->isWatched(m_sync->loaded()->id));
}

void SyncActions::newSync()
{
    m_dialog->setRecent(m_syncs->recentDefinitions());
    m_dialog->openTyped();
}

void SyncActions::runAgain()
{
    m_dialog->setRecent(m_syncs->recentDefinitions());
    m_dialog->openFor(*m_sync->loaded());
}

void SyncActions::toggleWatch(bool on)
{
    const SyncId id = m_sync->loaded()->id;
    if (on)
        m_watching->watch(id);
    else
        m_watching->unwatch(id);
}

void SyncActions::deleteData()
{
    const Sync sync = *m_sync->loaded();
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
                      "Nothing was deleted. Watch the sync, then try again.")
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

void SyncActions::created(const Sync &sync, const QString &finding)
{
    m_syncs->refresh();
    Q_EMIT openRequested(sync.id);
    if (isUnderWay(sync.status))
        m_watching->watch(sync.id);
    Q_EMIT remark(finding.isEmpty() ? tr("Sync %1 was created.").arg(toText(sync.id)) : finding);
}

} // namespace Inspector
