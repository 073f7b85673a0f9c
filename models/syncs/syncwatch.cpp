// SPDX-License-Identifier: MIT
#include "models/syncs/syncwatch.h"

#include "models/client/apiclient.h"
#include "models/pages/pageparser.h"

namespace Inspector
{
using namespace std::chrono_literals;

SyncWatch::SyncWatch(ApiClient &client, const WatchPace &pace, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    // A coarse timer may be early by a twentieth, which is more than one request a gap.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SyncWatch::ask);
}

void SyncWatch::add(SyncId id)
{
    if (contains(id))
        return;
    // The first look comes as soon as the gap allows: the sync may have ended long ago.
    m_entries.insert({id, {.due = QDeadlineTimer(0), .pause = m_pace.first, .seen = {}}});
    schedule();
    Q_EMIT listChanged();
}

void SyncWatch::remove(SyncId id)
{
    if (m_entries.erase(id) == 0)
        return;
    if (m_call && m_asked == id)
        m_call.reset();
    schedule();
    Q_EMIT listChanged();
}

std::optional<Sync> SyncWatch::seen(SyncId id) const
{
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? std::nullopt : entry->second.seen;
}

QList<SyncId> SyncWatch::ids() const
{
    QList<SyncId> ids;
    for (const auto &[id, entry] : m_entries)
        ids << id;
    return ids;
}

void SyncWatch::setGentle(bool gentle)
{
    if (m_gentle == gentle)
        return;
    m_gentle = gentle;
    for (auto &[id, entry] : m_entries) {
        if (!gentle)
            entry.pause = m_pace.first;
        wait(entry);
    }
    schedule();
}

void SyncWatch::wait(Entry &entry)
{
    entry.due = QDeadlineTimer(m_gentle ? m_pace.longest : entry.pause);
    entry.pause = m_pace.after(entry.pause);
}

void SyncWatch::schedule()
{
    if (m_call || m_entries.empty()) {
        m_timer.stop();
        return;
    }
    const auto next = std::min_element(m_entries.begin(), m_entries.end(), [](const auto &a, const auto &b) {
        return a.second.due < b.second.due;
    });
    const auto due = std::max(next->second.due.remainingTimeAsDuration(), m_quiet.remainingTimeAsDuration());
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(due));
}

void SyncWatch::ask()
{
    const auto next = std::min_element(m_entries.begin(), m_entries.end(), [](const auto &a, const auto &b) {
        return a.second.due < b.second.due;
    });
    if (next == m_entries.end() || m_call)
        return;
    const auto &[id, entry] = *next;
    m_asked = id;
    m_quiet = QDeadlineTimer(m_pace.gap);
    ApiRequest request{.path = syncPath(id)};
    // Tries in a row would break the pace; this asks again by itself.
    request.isTriedOnce = true;
    const bool hasEnded = entry.seen && !isUnderWay(entry.seen->status);
    if (hasEnded) {
        request.path += "/rejects";
        request.query = "limit=1";
    }
    m_call = m_client.send(request);
    const SyncId asked = id;
    connect(m_call.get(), &ApiCall::finished, this,
            [this, asked, hasEnded](const Result<HttpAnswer> &result) {
                if (hasEnded)
                    receiveRejects(asked, result);
                else
                    receive(asked, result);
            });
}

void SyncWatch::receive(SyncId id, const Result<HttpAnswer> &result)
{
    m_call.reset();
    Entry &entry = m_entries.at(id);
    const Result<Sync> sync = result ? parseSync(*result, id) : Result<Sync>(result.error());
    if (sync) {
        adopt(entry, *sync);
    } else if (sync.error().kind == ApiError::Kind::Gone) {
        m_entries.erase(id);
        Q_EMIT listChanged();
        Q_EMIT lost(id, sync.error());
    } else {
        postpone(entry, sync.error());
    }
    schedule();
}

void SyncWatch::adopt(Entry &entry, const Sync &sync)
{
    const bool isNews = !entry.seen || entry.seen->status != sync.status;
    entry.seen = sync;
    const bool hasEnded = !isUnderWay(sync.status);
    if (hasEnded && sync.kind() == SyncKind::Import) {
        entry.due = QDeadlineTimer(0); // its rejects are counted next
    } else if (hasEnded) {
        m_entries.erase(sync.id);
        Q_EMIT listChanged();
    } else {
        wait(entry);
    }
    if (isNews)
        Q_EMIT changed(sync);
    if (hasEnded && sync.kind() != SyncKind::Import)
        Q_EMIT ended(sync, std::nullopt);
}

void SyncWatch::receiveRejects(SyncId id, const Result<HttpAnswer> &result)
{
    m_call.reset();
    const Sync sync = *m_entries.at(id).seen;
    const Result<PagePtr> page =
        result ? parsePage(*result, Table::Rejects, 0) : Result<PagePtr>(result.error());
    m_entries.erase(id);
    schedule();
    Q_EMIT listChanged();
    Q_EMIT ended(sync, page ? (*page)->total : std::nullopt);
}

// Offline, signed out, or asked to wait: the longest pause, or as long as the server says, for all of them.
void SyncWatch::postpone(Entry &entry, const ApiError &error)
{
    entry.due = QDeadlineTimer(m_pace.longest);
    const auto rest = std::chrono::milliseconds(error.retryAfter.value_or(0s));
    if (rest > m_quiet.remainingTimeAsDuration())
        m_quiet = QDeadlineTimer(rest);
}

} // namespace Inspector
