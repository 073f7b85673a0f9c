// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/commonoptions.h"
#include "app/common/shutdown.h"
#include "app/notifier/notifier.h"
#include "models/client/apiclient.h"
#include "models/session/proxykeeper.h"
#include "ui/common/prompts.h"
#include "ui/signin/connectionactions.h"
#include "ui/window/mainwindow.h"

#include <QNetworkAccessManager>

#include <memory>

namespace Inspector
{

struct ScreenshotSubject;

// The composition root of the window program: network, session, client, window, in the order in which they
// may go.
class Application : public QObject
{
    Q_OBJECT

public:
    // `prompts`: somebody else's answers to what the system's dialogs ask; outlives this.
    explicit Application(std::optional<Start> start, Prompts *prompts = nullptr);
    ~Application() override;

    MainWindow &window() { return m_window; }
    OAuthSession *session() { return m_session.get(); }
    // The connection that was open last, after the window is painted.
    void openLastUsed();
    // What a second start wanted: the window before the person, who may have it minimized or behind others,
    // with this sync, if it is the number of one; or, by its URL, a kept copy.
    void summon(const QString &wish = {});
    // Writes the picture once everything is filled, then ends the program with 0, or with 1 and a message.
    void takeScreenshot(const QString &path);
    // The same of the kept copy that is being opened.
    void takeKeptScreenshot(const QString &path);

Q_SIGNALS:
    // The window shows the saved connection with this id from now on; empty: none, or one that is not saved.
    void connectionChanged(const QString &id);

private:
    void startScreenshot(const ScreenshotSubject &subject, const QString &path);
    void use(std::shared_ptr<OAuthSession> session, const QString &id);
    void welcome(const SavedConnection &saved, const std::shared_ptr<OAuthSession> &session);
    void choose(const SavedConnection &saved);
    void open(const SavedConnection &saved);
    void applyEdit(const SavedConnection &saved);
    void tryDemo();
    void forget(const SavedConnection &saved, bool keep);
    void signOut();
    void dropSession();
    void watchNetwork();
    void tryNewProxy();
    void answerProxy(const QNetworkProxy &proxy, QAuthenticator *authenticator);
    void quit();
    void connectNotifier();
    void connectWelcome();

    DemoServer m_demo;
    QNetworkAccessManager m_network;
    std::shared_ptr<OAuthSession> m_session;
    std::unique_ptr<ApiClient> m_client;
    ConnectionList m_connections;
    Prompts m_systemPrompts;
    Prompts &m_prompts;
    ProxyKeeper m_proxy;
    bool m_isProxyNew = false; // and no sign-in has tried it yet
    MainWindow m_window;
    std::unique_ptr<Notifier> m_notifier = Notifier::forThisDesktop();
    ConnectionActions *m_desk; // the window's
    Owned<SecretJob> m_erasing;
    Shutdown m_shutdown;

    struct Credentials {
        QString user;
        QString password;
        bool used = false;
    };
    QHash<QString, Credentials> m_proxyCredentials; // by host and port; for this run only
    QSet<QString> m_askedProxies;
};

} // namespace Inspector
