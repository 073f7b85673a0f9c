// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/causes/causejob.h"
#include "models/causes/funnel.h"
#include "models/client/apicall.h"
#include "models/definitions/definition.h"
#include "models/query/sync.h"

#include <QDateTime>

#include <optional>

namespace Inspector
{

// Everything that a report says about a sync: what it is, what its log counts, and why records were rejected.
// A value.
struct SyncStory {
    Sync sync;
    std::optional<SyncDefinition> definition; // nothing: gone, or unknown
    std::optional<Funnel> funnel;             // nothing: the log could not be read
    CauseCount rejects;
    QString site;      // of Eloqua
    QString user;      // who fetched it
    QDateTime asked;   // UTC: when it was fetched from Eloqua
    QString keptFile;  // the file's name when it is from a kept copy, else empty
    QStringList notes; // sentences: what could not be read, and is therefore missing

    // Only an import has any.
    bool canHaveRejects() const;
    // See Funnel; and of each code, once all rejects are counted.
    QStringList contradictions() const;

private:
    QStringList contradictionsOfCodes() const;
};

// Reads a story: from the server (sync, definition and log, then all rejects) or from a kept copy. Fails only
// if the sync itself cannot be read. If not all rejects could be counted, the story says so. GUI thread;
// dropping it cancels silently. The client outlives it.
class StoryJob : public QObject
{
    Q_OBJECT

public:
    StoryJob(ApiClient &client, SyncId sync, int inFlight = 4);
    // The path of a kept copy.
    explicit StoryJob(const QString &keptFile);
    ~StoryJob() override;
    // Without the rejects: then finished() comes with CauseCount::State::Running and no causes.
    void leaveOutRejects() { m_countsRejects = false; }
    void start();
    void cancel();

    // Counting rejects; nothing before.
    std::optional<CauseCount> progress() const;
    // See CauseJob.
    CauseList grouped(CauseGrouping grouping) const;
    bool isReadingFile() const { return !m_keptFile.isEmpty(); }

Q_SIGNALS:
    void progressed();
    void finished(const Inspector::Result<Inspector::SyncStory> &story);

private:
    struct Opened;

    void openCopy();
    void receiveSync(const Result<HttpAnswer> &result);
    void askDefinition();
    void receiveDefinition(const Result<HttpAnswer> &result);
    void askLog();
    void countRejects();
    void conclude();

    ApiClient *m_client = nullptr; // or else the file
    QString m_keptFile;
    SyncId m_sync{};
    int m_inFlight = 4;
    bool m_countsRejects = true;
    bool m_areRejectsDone = false;
    SyncStory m_story;
    std::shared_ptr<std::atomic<bool>> m_cancelled; // shared with the pool
    std::shared_ptr<Funnel> m_log;                  // filled on the pool
    std::shared_ptr<KeptCopy> m_copy;
    Owned<ApiCall> m_call;
    Owned<ExportJob> m_logRows;
    Owned<QFutureWatcher<Result<std::shared_ptr<Opened>>>> m_open;
    Owned<CauseJob> m_causes;
};

} // namespace Inspector
