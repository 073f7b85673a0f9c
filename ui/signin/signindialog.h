// SPDX-License-Identifier: MIT
#pragma once

#include "models/signin/connectionlist.h"
#include "models/signin/signinattempt.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QTimer>

class QLabel;
class QPushButton;

namespace Inspector
{

class BrowserTurn;
class HelpLink;
class Prompts;
class SignInForm;
class SignInGuide;

// What a sign-in needs besides what is typed.
struct SignInTools {
    using StoreFactory = std::function<std::unique_ptr<SecretStore>(const SavedConnection &saved)>;

    QNetworkAccessManager &network;
    ConnectionList &connections;
    Prompts &prompts;
    StoreFactory makeStore;
};

// Signs in with what is typed, imported, or brought by the browser. It stays until that has worked, so
// nothing typed is lost when Eloqua refuses. Test does the same and saves nothing; the refresh token that it
// exchanges goes back into its field. Opened with open(), deletes itself; `tools` outlives it.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(const SignInTools &tools, QWidget *parent);
    ~SignInDialog() override;

    // An existing connection; its client secret is read from the store, if that has one.
    void edit(const SavedConnection &saved);
    // As typed; for a dialog that was closed by mistake.
    SavedConnection typed() const;
    Secrets typedSecrets() const;
    void refill(const SavedConnection &typed, const Secrets &secrets);
    // Stops waiting for the browser, if it does, and closes otherwise.
    void reject() override;
    // The session of a sign-in under way, which may be spending a token; else null.
    OAuthSession *session() const { return m_attempt ? &m_attempt->session() : nullptr; }

Q_SIGNALS:
    // The connection is saved, its secrets are stored, and the session is signed in.
    void signedIn(const Inspector::SavedConnection &saved,
                  const std::shared_ptr<Inspector::OAuthSession> &session);
    // The connection that was edited is in the list as it is now; nobody has signed in for that.
    void saved(const Inspector::SavedConnection &saved);
    void proxySettingsRequested();

private:
    QPushButton *addButton(const QString &text, QDialogButtonBox::ButtonRole role);
    void makeButtons();
    void importFile(const QString &path);
    void importText(const QByteArray &text, const QString &origin);
    void check();
    bool canSave() const;
    void save();
    void fitHeight();
    void begin(SignInMethod method, bool isTest);
    void openBrowser(const QUrl &url, bool caught);
    void showSecondsLeft();
    void receive(const Result<Account> &result);
    void endAttempt();
    void say(const QString &sentence);
    void sayError(const ApiError &error);

    SignInTools m_tools;
    SignInGuide *m_guide;
    SignInForm *m_form;
    SavedConnection m_edited; // as it was; without an id for a new one
    QString m_storedSecret;   // its client secret, as far as the store has told
    SavedConnection m_saved;  // of the attempt
    bool m_isTest = false;
    bool m_holdsUnsavedToken = false; // the field has a token that nobody else has
    Owned<SecretJob> m_loading;
    Owned<SignInAttempt> m_attempt;

    QLabel *m_hint;
    HelpLink *m_help; // while the hint needs more than its sentence
    QString m_remark;
    BrowserTurn *m_browserTurn;
    QTimer m_second;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save = nullptr; // only while a connection is edited
    QPushButton *m_signIn;
    QPushButton *m_browser;
    QPushButton *m_test;
    QPushButton *m_proxy; // while it's the proxy that failed
    QList<QPushButton *> m_imports;
};

} // namespace Inspector
