// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/client/apicall.h"
#include "models/send/sendplan.h"
#include "models/syncs/synccreation.h"
#include "models/syncs/syncwatch.h"

#include <QFutureWatcher>

namespace Inspector
{

class ApiClient;
class SendPieces;

// What came of a sending.
struct SendResult {
    SendState state;
    std::optional<Sync> sync;           // as last seen
    std::optional<HttpAnswer> answer{}; // that told of the sync
    bool isContinued = false;           // it was begun earlier; nothing was sent now
    // Where the numbers that Eloqua reports contradict what was sent; loud.
    QStringList contradictions{};

    // Taken and refused are known, nothing contradicts them, and the sync did not fail.
    bool isGood() const;
    QString sentence() const { return state.sentence(); }
};

// Sends the rows of a plan: makes a one-time copy of the definition, uploads the pieces in order, asks once
// for a sync of it, and watches that sync to its end. Before each request the journal knows. What is lost on
// the way:
//   the answer to the copy's creation: it ends; an empty copy may be left, which Eloqua deletes
//   the answer to an upload to the copy: the copy's data is deleted, and all pieces are uploaded again
//   the answer to an upload to the original: it ends, and says what to look at
//   the answer to POST /syncs: the sync is looked for, never asked for again (SyncCreation)
// A plan with an unfinished sending is looked into first: a sync of it that is found is watched, and nothing
// is sent. GUI thread; reading rows and writing the journal are on the pool. The client outlives it. Dropping
// it stops after the request that is out: the journal says so, and a later plan goes on with it.
class SendJob : public QObject
{
    Q_OBJECT

public:
    // `plan` can be sent. `pace`: of the watch.
    SendJob(ApiClient &client, SendSource source, SendPlan plan, const WatchPace &pace = {});
    ~SendJob() override;
    // `wait`: to the end of the sync; else finished() comes as soon as it is known.
    void start(bool wait = true);
    void cancel();

    const SendState &state() const { return m_state; }
    // What it does just now: "Uploading part 2 of 3". For a progress line.
    QString progress() const;
    // What would be true if the program ended now, in sentences; empty before anything was sent.
    QString afterthought() const;
    // Pauses before each look for a sync whose answer was lost.
    void setLooks(const QList<std::chrono::milliseconds> &pauses) { m_creation.setLooks(pauses); }

Q_SIGNALS:
    void progressed();
    // A sentence that has to be seen although it goes on: something was lost and is being mended.
    void noticed(const QString &text);
    // The new sync is known.
    void created(const Inspector::Sync &sync);
    // Once, last. An error's message says what has and has not been sent, and what to do.
    void finished(const Inspector::Result<Inspector::SendResult> &result);
};

} // namespace Inspector
