// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/callbacklistener.h"
#include "models/session/oauthsession.h"
#include "models/signin/connectionlist.h"

#include <QElapsedTimer>

namespace Inspector
{

// One sign-in with what a person typed, from the button to the account: for the browser's way it makes the
// state, catches or takes the answer, and exchanges the code. The session that comes of it is handed over.
// `finished` comes once, never from within begin().
class SignInAttempt : public QObject
{
    Q_OBJECT

public:
    // A code is good for so long (Oracle, section on the authorization code grant).
    static constexpr std::chrono::seconds CodeLife{60};

    // `store` takes the new secrets before the access token is used; for a mere test, one in memory.
    SignInAttempt(QNetworkAccessManager &network, const SavedConnection &connection, const Secrets &typed,
                  std::unique_ptr<SecretStore> store, QObject *parent = nullptr);
    ~SignInAttempt() override;

    void begin(const QString &password = {});
    // What the person pasted: the address that the browser ended at, or what its page says.
    void takePasted(const QString &text);
    bool isWaitingForBrowser() const { return m_waiting; }
    // Of the life of a code that was given as soon as the browser was opened.
    std::chrono::seconds secondsLeft() const;

    OAuthSession &session() { return *m_session; }
    // After `finished` with an account; the attempt is no longer usable.
    std::shared_ptr<OAuthSession> takeSession();

Q_SIGNALS:
    // To be opened in the person's browser. `caught`: the response is received automatically; else it
    // has to be pasted.
    void browserWanted(const QUrl &url, bool caught);
    // Something worth telling, while the attempt continues.
    void remark(const QString &sentence);
    // The refresh token has been exchanged: the entered one no longer works, this is its successor.
    void secretsChanged(const Inspector::Secrets &secrets);
    void finished(const Inspector::Result<Inspector::Account> &result);

private:
    void openBrowser();
    void receive(const CallbackAnswer &answer);
    void conclude();
    void failLater(const CallbackAnswer &answer);

    SavedConnection m_saved;
    Secrets m_typed;
    std::shared_ptr<OAuthSession> m_session;
    QString m_state;
    std::unique_ptr<CallbackListener> m_listener;
    bool m_waiting = false;
    QElapsedTimer m_sinceOpened;
};

} // namespace Inspector
