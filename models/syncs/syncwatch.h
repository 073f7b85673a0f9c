// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/client/apicall.h"
#include "models/query/sync.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <map>

namespace Inspector
{

class ApiClient;

// How often syncs are asked for. Oracle prefers callbacks, which a desktop program cannot receive, so the
// pauses grow quickly.
struct WatchPace {
    std::chrono::milliseconds first{2000}; // doubles up to the longest
    std::chrono::milliseconds longest{60'000};
    std::chrono::milliseconds gap{1000}; // between any two requests, however many syncs are watched

    std::chrono::milliseconds after(std::chrono::milliseconds pause) const
    {
        return std::min(pause * 2, longest);
    }
};

// Looks at syncs until they end, for as long as it takes: one request at a time, at most one each gap. A sync
// that cannot be asked for now is asked for again later; one that Eloqua does not know (any more) leaves the
// watch. Knows nothing of what is shown. Outlived by the ApiClient.
class SyncWatch : public QObject
{
    Q_OBJECT

public:
    explicit SyncWatch(ApiClient &client, const WatchPace &pace = {}, QObject *parent = nullptr);

    void add(SyncId id);
    void remove(SyncId id);
    bool contains(SyncId id) const { return m_entries.contains(id); }
    QList<SyncId> ids() const;
    // As it was last seen; nothing before the first look at it.
    std::optional<Sync> seen(SyncId id) const;
    // Nobody is looking, so that every pause is the longest; back again, all are asked for soon.
    void setGentle(bool gentle);

Q_SIGNALS:
    void listChanged();                        // which syncs are watched
    void changed(const Inspector::Sync &sync); // its status, or the first look at it
    // Every status but pending and active is an end. `rejects`: of an import, where they could be counted.
    void ended(const Inspector::Sync &sync, std::optional<qint64> rejects);
    void lost(Inspector::SyncId id, const Inspector::ApiError &error);

private:
    struct Entry {
        QDeadlineTimer due;
        std::chrono::milliseconds pause;
        std::optional<Sync> seen;
    };
    void schedule();
    void ask();
    void receive(SyncId id, const Result<HttpAnswer> &result);
    void receiveRejects(SyncId id, const Result<HttpAnswer> &result);
    void adopt(Entry &entry, const Sync &sync);
    void postpone(Entry &entry, const ApiError &error);
    void wait(Entry &entry);

    ApiClient &m_client;
    WatchPace m_pace;
    std::map<SyncId, Entry> m_entries;
    QTimer m_timer;
    QDeadlineTimer m_quiet; // no request before it
    Owned<ApiCall> m_call;
    SyncId m_asked{}; // while m_call
    bool m_gentle = false;
};

} // namespace Inspector
