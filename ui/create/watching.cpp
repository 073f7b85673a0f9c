// SPDX-License-Identifier: MIT
#include "ui/create/watching.h"

#include "models/base/text.h"
#include "models/client/apiclient.h"
#include "models/syncs/explanation.h"
#include "ui/sync/syncpane.h"
#include "ui/sync/syncspane.h"

#include <QEvent>
#include <QWidget>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

Watching::Watching(ApiClient &client, SyncsPane &syncs, SyncPane &sync, QWidget &window,
                   const WatchPace &pace, bool isKept)
    : m_client(client)
    , m_syncs(syncs)
    , m_sync(sync)
    , m_window(window)
    , m_isKept(isKept)
    , m_watch(client, pace)
{
    connect(&m_watch, &SyncWatch::listChanged, this, &Watching::save);
    connect(&m_watch, &SyncWatch::changed, this, [this](const Sync &fresh) {
        m_syncs.follow(fresh);
        m_sync.follow(fresh);
        Q_EMIT listChanged();
    });
    connect(&m_watch, &SyncWatch::ended, this, &Watching::showEnd);
    connect(&m_watch, &SyncWatch::lost, this, &Watching::showLost);
    connect(&client.session(), &OAuthSession::stateChanged, this, &Watching::restore);
    window.installEventFilter(this);
    restore();
}

// What was watched when the program ended, and may have ended since.
void Watching::restore()
{
    if (!m_isKept || m_kept || m_client.session().state() != OAuthSession::State::SignedIn)
        return;
    m_kept.emplace(m_client.session().account());
    const QList<SyncId> ids = m_kept->ids();
    for (const SyncId id : ids)
        m_watch.add(id);
}

void Watching::save()
{
    const QList<SyncId> ids = m_watch.ids();
    m_syncs.setWatched(QSet<SyncId>(ids.begin(), ids.end()));
    if (m_kept)
        m_kept->keep(ids);
    Q_EMIT listChanged();
}

QList<WatchButton::Entry> Watching::entries() const
{
    QList<SyncId> ids = m_watch.ids();
    std::sort(ids.begin(), ids.end(), std::greater());
    QList<WatchButton::Entry> entries;
    for (const SyncId id : std::as_const(ids)) {
        std::optional<Sync> sync = m_watch.seen(id);
        if (!sync)
            sync = m_syncs.listed(id);
        if (!sync) {
            entries << WatchButton::Entry{id, tr("Sync %1").arg(toText(id))};
            continue;
        }
        const QString name = m_syncs.known().names.value(sync->syncedInstanceUri);
        entries << WatchButton::Entry{
            id, tr("Sync %1: %2, %3")
                    .arg(toText(id), name.isEmpty() ? sync->syncedInstanceUri : name, sync->status)};
    }
    return entries;
}

void Watching::showEnd(const Sync &sync, std::optional<qint64> rejects)
{
    m_syncs.markEnded(sync.id);
    const QString title = tr("Sync %1 finished: %2").arg(toText(sync.id), sync.status);
    const QString text = explainEnd(sync, rejects);
    Q_EMIT ended(sync, title, text);
    Q_EMIT remark(Text::sentences({Text::sentence(title), text}));
}

void Watching::showLost(SyncId id, const ApiError &error)
{
    Q_EMIT remark(tr("Sync %1 is no longer watched: %2").arg(toText(id), error.message));
}

bool Watching::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == &m_window &&
        (type == QEvent::Show || type == QEvent::Hide || type == QEvent::WindowStateChange))
        m_watch.setGentle(type == QEvent::Hide || m_window.isMinimized());
    return QObject::eventFilter(watched, event);
}

} // namespace Inspector
