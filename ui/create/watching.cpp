// SPDX-License-Identifier: MIT
#include "ui/create/watching.h"

#include "models/base/counted.h"
#include "models/client/apiclient.h"
#include "ui/sync/syncpane.h"
#include "ui/sync/syncspane.h"

#include <QEvent>
#include <QSettings>
#include <QWidget>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool isDocumented(QStringView status)
{
    for (const auto known : {"success"_L1, "warning"_L1, "error"_L1}) {
        if (status.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString settingsKey(const Account &account)
{
    const QString who = u"%1/%2@%3"_s.arg(account.siteName, account.userName, account.bulkUrl.authority());
    return u"watched/"_s + QString::fromLatin1(QUrl::toPercentEncoding(who));
}

QString endText(const Sync &sync, std::optional<qint64> rejects)
{
    QStringList parts{Watching::tr("%1 of %2").arg(toText(sync.kind()), sync.syncedInstanceUri)};
    const QString duration =
        durationText(parseTimestamp(sync.syncStartedAt), parseTimestamp(sync.syncEndedAt));
    if (!duration.isEmpty())
        parts << duration;
    if (rejects == 0)
        parts << Watching::tr("no rejects");
    else if (rejects)
        parts << counted(*rejects, Watching::tr("1 reject"), Watching::tr("%L1 rejects"));
    QString text = parts.join(u", "_s) + u'.';
    if (!isDocumented(sync.status))
        text += u' ' + Watching::tr("Oracle doesn't document this status; it was treated as finished.");
    return text;
}
} // namespace

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
    if (!m_isKept || !m_key.isEmpty() || m_client.session().state() != OAuthSession::State::SignedIn)
        return;
    m_key = settingsKey(m_client.session().account());
    const QStringList kept = QSettings().value(m_key).toStringList();
    for (const QString &text : kept) {
        if (const auto id = syncIdFromInput(text))
            m_watch.add(*id);
    }
}

void Watching::save()
{
    const QList<SyncId> ids = m_watch.ids();
    m_syncs.setWatched(QSet<SyncId>(ids.begin(), ids.end()));
    if (!m_key.isEmpty()) {
        QStringList texts;
        for (const SyncId id : ids)
            texts << toText(id);
        if (texts.isEmpty())
            QSettings().remove(m_key);
        else
            QSettings().setValue(m_key, texts);
    }
    Q_EMIT listChanged();
}

QList<WatchButton::Entry> Watching::entries() const
{
    QList<SyncId> ids = m_watch.ids();
    std::sort(ids.begin(), ids.end(), std::greater());
    QList<WatchButton::Entry> entries;
    for (const SyncId id : std::as_const(ids)) {
        const std::optional<Sync> sync = m_watch.seen(id);
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
    const QString text = endText(sync, rejects);
    Q_EMIT ended(sync.id, title, text);
    Q_EMIT remark(u"%1. %2"_s.arg(title, text));
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
