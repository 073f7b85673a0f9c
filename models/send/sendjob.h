// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/client/apicall.h"
#include "models/plan/sendplan.h"
#include "models/send/sendwatch.h"
#include "models/syncs/synccreation.h"

#include <QFutureWatcher>

namespace Inspector
{

class ApiClient;
class SendSpool;

// What came of a sending.
struct SendResult {
    SendState state;
    std::optional<Sync> sync;           // as last seen
    std::optional<HttpAnswer> answer{}; // that told of the sync
    bool isContinued = false;           // it was begun earlier; nothing was sent now
    // Why it isn't known how many rows were taken: numbers of Eloqua's that are missing, or contradict each
    // other or what was sent. Loud.
    QStringList doubts{};

    // Taken and refused are known, nothing casts doubt on them, and the sync did not fail.
    bool isGood() const;
    QString sentence() const { return state.sentence(); }
};

// Sends the rows of a plan, as they are when it begins: makes a one-time copy of the definition, uploads the
// pieces in order, asks once for a sync of it, and watches that sync to its end. Before each request the
// journal knows. What is lost on the way:
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
    // cancel(), and finished() follows with what is true then, as an error of kind Stopped.
    void stop();

    const SendState &state() const { return m_state; }
    // Of the plan's rows: in the parts that Eloqua has confirmed.
    qint64 rowsUploaded() const { return m_uploaded; }
    // What it does just now: "Uploading part 2 of 3". For a progress line.
    QString progress() const;
    // It ended with an error, and doesn't know what became of an earlier sending: only a person who has
    // looked can say that the rows shall be sent again (SendOptions::sendsAgain).
    bool waitsForConsent() const { return m_waitsForConsent; }
    // What would be true if the program ended now, in sentences; empty before anything was sent.
    QString afterthought() const;
    // Pauses before each look for a sync whose answer was lost.
    void setLooks(const QList<std::chrono::milliseconds> &pauses) { m_creation.setLooks(pauses); }
    // Before an upload is tried again.
    void setPause(std::chrono::milliseconds pause) { m_retryPause = pause; }

Q_SIGNALS:
    void progressed();
    // A sentence that has to be seen although it goes on: something was lost and is being mended.
    void noticed(const QString &text);
    // The sync is looked at again after so long.
    void waiting(std::chrono::milliseconds span);
    // The new sync is known.
    void created(const Inspector::Sync &sync);
    // Once, last. An error's message says what has and has not been sent, and what to do.
    void finished(const Inspector::Result<Inspector::SendResult> &result);

private:
    using Next = void (SendJob::*)();
    struct Step; // of the pool

    // What was broken off earlier.
    void settleEarlier();
    void receiveEarlier(const Result<SyncFinder::Finding> &finding);
    void failToLook(const ApiError &error);
    void tidyEarlier();
    void receiveTidied(const Result<HttpAnswer> &result);

    // The copy.
    void begin();
    void createCopy();
    void receiveCopy(const Result<HttpAnswer> &result);
    void clearOriginal();
    void receiveClearedOriginal(const Result<HttpAnswer> &result);

    // Uploads (sendjobupload.cpp).
    void upload();
    void nextPiece();
    void sendPiece();
    void receivePiece(const Result<HttpAnswer> &result);
    void acceptPiece(const HttpAnswer &answer);
    void failPiece(const ApiError &error, bool wasSent);
    void startOver(const ApiError &error);
    void clearCopy();
    void receiveCleared(const Result<HttpAnswer> &result);

    // The sync.
    void askSync();
    void createSync();
    void receiveOthers(const QList<Sync> &others);
    void receiveFailure(const ApiError &error);
    void adopt(const Sync &sync, const QString &notice);
    void watch();
    void receiveEnding(const SendWatch::Ending &ending);
    void loseSight(const ApiError &error);

    // Endings.
    void drop(ApiError error);
    void tidyDropped();
    void receiveDropped(const Result<HttpAnswer> &result);
    void leaveUnknown(ApiError error);
    void conclude();
    void fail();

    void send(const QByteArray &verb, const QByteArray &path, const QByteArray &body,
              void (SendJob::*receive)(const Result<HttpAnswer> &));
    // Writes the state down, then goes on.
    void note(Next next);
    void runOnPool(const std::function<Outcome(Step &)> &work, Next next);

    ApiClient &m_client;
    SendSource m_source;
    SendPlan m_plan;
    SendState m_state;
    SendState m_noted; // what the journal has of it
    std::shared_ptr<SendSpool> m_spool;
    QByteArray m_piece;
    qint64 m_uploaded = 0;
    int m_tries = 0;    // of this piece
    int m_restarts = 0; // of the upload
    bool m_wait = true;
    bool m_isContinued = false;
    bool m_wasLost = false; // the answer to POST /syncs
    bool m_waitsForConsent = false;
    std::chrono::milliseconds m_retryPause{2000};
    QTimer m_pause;
    SyncFinder m_finder;
    SyncCreation m_creation;
    SendWatch m_watch;
    SendResult m_result;
    ApiError m_error; // what fail() says
    Owned<ApiCall> m_call;
    Owned<QFutureWatcher<std::shared_ptr<Step>>> m_work;
};

} // namespace Inspector
