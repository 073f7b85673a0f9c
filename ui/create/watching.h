// SPDX-License-Identifier: MIT
#pragma once

#include "models/syncs/syncwatch.h"
#include "models/syncs/watchedsyncs.h"
#include "ui/create/watchbutton.h"

#include <QObject>

class QWidget;

namespace Inspector
{

class SyncPane;
class SyncsPane;

// The watch as a person sees it: rows and tabs that move by themselves, a sentence at the end. Remembers what
// is watched for the account's next start, and asks less often while the window cannot be seen.
class Watching : public QObject
{
    Q_OBJECT

public:
    // All outlive it. `isKept`: over the end of the program, too.
    Watching(ApiClient &client, SyncsPane &syncs, SyncPane &sync, QWidget &window, const WatchPace &pace,
             bool isKept);

    void watch(SyncId id) { m_watch.add(id); }
    void unwatch(SyncId id) { m_watch.remove(id); }
    bool isWatched(SyncId id) const { return m_watch.contains(id); }
    // The newest first, as far as anything is known of them.
    QList<WatchButton::Entry> entries() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void listChanged(); // entries()
    void ended(const Inspector::Sync &sync, const QString &title, const QString &text);
    void remark(const QString &sentence);

private:
    void restore();
    void save();
    void showEnd(const Sync &sync, std::optional<qint64> rejects);
    void showLost(SyncId id, const ApiError &error);

    ApiClient &m_client;
    SyncsPane &m_syncs;
    SyncPane &m_sync;
    QWidget &m_window;
    bool m_isKept;
    std::optional<WatchedSyncs> m_kept; // nothing until it is known who is signed in
    SyncWatch m_watch;
};

} // namespace Inspector
