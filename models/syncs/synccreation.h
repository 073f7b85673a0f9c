// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/client/apicall.h"
#include "models/syncs/syncdraft.h"
#include "models/syncs/syncfinder.h"

#include <QSet>
#include <QTimer>

namespace Inspector
{

class ApiClient;

// Creates syncs, one after the other, each by a single POST that is never repeated. First the syncs of the
// same definition are listed: one under way is a reason to ask (Eloqua can lose data), and whatever is not in
// that list later is new. When the answer to the POST is lost, the list is asked for again instead, and a new
// sync of that definition by that user is the one. Outlived by the ApiClient.
class SyncCreation : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Checking, Asking, Sending, Looking };

    explicit SyncCreation(ApiClient &client, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isUnderWay() const { return m_state != State::Idle; }
    // Has the request been sent whose answer is still to come or to be looked for?
    bool isOut() const { return m_state == State::Sending || m_state == State::Looking; }
    // While and after its answer is looked for: Eloqua said that it created a sync, but not which.
    bool isConfirmed() const { return m_lost.httpStatus >= 200 && m_lost.httpStatus < 300; }
    // With created(): what the server answered, word for word; nothing where that answer was lost.
    const std::optional<HttpAnswer> &answer() const { return m_answer; }
    // What othersUnderWay() means, in two paragraphs; an empty list: that it is not known.
    static QString warning(const QList<Sync> &others);
    // `draft` has been checked: its URI is a documented one. Only while idle.
    void start(const SyncDraft &draft);
    // The answers to othersUnderWay(). stop() also ends the check before it; what has been sent goes on.
    void resume();
    void stop();
    // Pauses before each look for a sync whose answer was lost.
    void setLooks(const QList<std::chrono::milliseconds> &pauses) { m_looks = pauses; }
    SyncFinder &finder() { return m_finder; }

Q_SIGNALS:
    void stateChanged();
    // Nothing is sent until resume(). Also when nobody can tell whether there are others: then without any.
    void othersUnderWay(const QList<Inspector::Sync> &syncs);
    // `finding`: empty, or in sentences how a sync was found whose answer was lost.
    void created(const Inspector::Sync &sync, const QString &finding);
    // The message says whether anything can have been created.
    void failed(const Inspector::ApiError &error);

private:
    void setState(State state);
    void receiveFinding(const Result<SyncFinder::Finding> &finding);
    void check(const SyncFinder::Finding &finding);
    void send();
    void receiveCreated(const Result<HttpAnswer> &result);
    void lookLater();
    void look(const SyncFinder::Finding &finding);
    std::optional<SyncId> located(const HttpAnswer &answer) const;
    QString confirmation() const;
    void conclude(const Sync &sync, const QString &finding);
    void fail(const ApiError &error);
    void failLook(const QString &why);
    QList<Sync> newSyncs(const QList<Sync> &all) const;
    QString found(const QList<Sync> &fresh) const;
    QString userName() const;

    ApiClient &m_client;
    SyncDraft m_draft;
    State m_state = State::Idle;
    Owned<ApiCall> m_call; // the POST
    SyncFinder m_finder;
    QList<std::chrono::milliseconds> m_looks;
    QTimer m_pause;
    qsizetype m_look = 0;
    QSet<SyncId> m_known; // of this definition, before anything was sent
    SyncId m_newest{};    // of those
    bool m_knowsAll = true;
    QString m_lostUri; // an earlier POST for this definition may yet turn out to have worked
    ApiError m_lost;   // why its answer did not come
    std::optional<HttpAnswer> m_answer;
};

} // namespace Inspector
