// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/base/redactor.h"
#include "models/http/httpexchange.h"
#include "models/session/account.h"
#include "models/session/grant.h"
#include "models/session/renewalclock.h"
#include "models/session/renewalturn.h"
#include "models/session/secretstore.h"
#include "models/session/signinretry.h"
#include "models/session/spendingmark.h"

#include <QDateTime>
#include <QNetworkAccessManager>

#include <memory>

namespace Inspector
{

struct Tokens;
enum class SignInStep;

// The signed-in state of one connection: refresh token -> access token -> account and base URL. The only
// class that can read a token. A sign-in is one run, however many ask for it; each run
//   takes its turn (RenewalTurn), reads the store (another process may have rotated the token meanwhile),
//   spends the refresh token, stores its successor, and only then uses the access token, to ask /id.
// SignInRetry decides what is tried again within a run, RenewalClock when a run starts by itself.
// Eloqua's refresh tokens are single use: between spending and storing nothing may be dropped, so whoever
// quits waits until isSpendingToken() is false. GUI thread only. Owns store and secrets; outlived by the
// network manager.
class OAuthSession : public QObject
{
    Q_OBJECT

public:
    enum class State { SignedOut, SigningIn, SignedIn, Failed };
    Q_ENUM(State)

    OAuthSession(QNetworkAccessManager &network, Connection connection, std::unique_ptr<SecretStore> store,
                 QObject *parent = nullptr);
    ~OAuthSession() override;

    // Starts a run unless one is under way. Its end is SignedIn or Failed, never from within this call.
    void signIn();
    // A run with what a person typed or a browser brought, in place of what the store holds. `secrets` is
    // stored as soon as the server has taken it, the refresh token that it gave included.
    void signIn(const Grant &grant, const Secrets &secrets);
    // Forgets the access token; the store keeps what it has.
    void signOut();
    // The access token of this generation was refused, or has run out. Starts a run unless a newer one is
    // there.
    void renew(quint64 generation);

    State state() const { return m_state; }
    const ApiError &lastError() const { return m_error; } // while Failed or SignedOut
    const Account &account() const { return m_account; }  // while SignedIn
    const Connection &connection() const { return m_connection; }
    const Redactor &redactor() const { return m_redactor; }
    bool isSpendingToken() const { return m_spending; }
    // The refresh token could not be stored: when the program ends, the sign-in is lost.
    bool isForThisSessionOnly() const { return m_unsaved; }
    // What warned() has said last, as long as it holds.
    const QString &warning() const { return m_turn.isWaiting() ? m_turn.notice() : m_warning; }
    // Another program has the turn, and this run waits for it; warning() says which one.
    bool isWaitingForLock() const { return m_turn.isWaiting(); }
    bool isExpired() const { return m_clock.isExpired(); }

    // Signs a request to the API with the current token; one to any other origin stays unsigned. Returns the
    // token's generation, for renew().
    quint64 authorize(QNetworkRequest &request) const;

    // For a program that stays: renews ahead of expiry, and after a failure that may pass (no network, a busy
    // or broken server) tries again by itself, the sooner the fresher the failure.
    void setKeepsTrying(bool on) { m_clock.setRunning(on); }
    // A token with less than that to live, when it is new, is not renewed ahead but when it is needed: nobody
    // may be there, and each renewal costs a refresh token.
    void setShortestKept(std::chrono::seconds life) { m_clock.setShortestKept(life); }
    // When it tries again; invalid when it does not.
    QDateTime nextTry() const { return m_clock.nextTry(); }
    // Something has changed (the network is back): try now, if a try is due at all.
    void tryNow();

    void setRetryDelay(std::chrono::milliseconds delay) { m_retry.setDelay(delay); }
    void setLimits(const HttpLimits &limits) { m_limits = limits; }

Q_SIGNALS:
    void stateChanged();
    // The spent token's successor is stored, or there is none to store.
    void tokenSettled();
    // Something the person should know although the sign-in goes on.
    void warned(const QString &sentence);
    // Nothing is wrong yet, but the run goes on only then because of `why` (a sentence).
    void waiting(const QDateTime &until, const QString &why);

private:
    using Step = void (OAuthSession::*)();

    void begin();
    void loadSecrets();
    void useSecrets();
    void requestToken();
    SignInStep tokenStep() const;
    void receiveToken(const Result<HttpAnswer> &result);
    void storeTokens(const Tokens &tokens);
    void requestIdentity();
    void receiveIdentity(const Result<HttpAnswer> &result);
    void discardToken();
    void refuseToken(ApiError error);
    bool tryTokenAgain(const ApiError &error);
    void continueAfter(const SignInRetry::Pause &pause, Step step);
    void settle();
    void fail(ApiError error);
    void setState(State state);

    QNetworkAccessManager &m_network;
    Connection m_connection;
    std::unique_ptr<SecretStore> m_store;
    Redactor m_redactor;
    HttpLimits m_limits;

    State m_state = State::SignedOut;
    ApiError m_error;
    Account m_account;
    Secrets m_secrets;
    QByteArray m_accessToken;
    quint64 m_generation = 0;
    QString m_refusedToken; // a refresh token that the server did not take: not worth a second try
    ApiError m_refusal;     // what it said then
    QString m_lostToken;    // one whose answer was lost: it may be spent without our knowing its successor
    bool m_spending = false;
    QString m_warning;
    bool m_unsaved = false;       // m_secrets is newer than what the store holds
    std::optional<Grant> m_grant; // of the run under way, if not with the stored token

    RenewalTurn m_turn;
    SignInRetry m_retry;
    RenewalClock m_clock;
    SpendingMark m_mark;
    Owned<SecretJob> m_job;
    Owned<HttpExchange> m_exchange;
};

} // namespace Inspector
