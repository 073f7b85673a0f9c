// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/commonoptions.h"
#include "app/common/shutdown.h"
#include "models/eloqua/apiclient.h"
#include "ui/mainwindow.h"
#include "ui/prompts.h"

#include <QNetworkAccessManager>

#include <memory>

namespace Inspector
{

// The composition root of the window program: network, session, client, window, in the order in which they
// may go.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(std::optional<Start> start);
    ~Application() override;

    MainWindow &window() { return m_window; }
    // Writes the picture once everything is filled, then ends the program with 0, or with 1 and a message.
    void takeScreenshot(const QString &path);

private:
    void connectTo(const Connection &connection, std::unique_ptr<SecretStore> store);
    void signOut();
    void quit();

    DemoServer m_demo;
    QNetworkAccessManager m_network;
    std::unique_ptr<OAuthSession> m_session;
    std::unique_ptr<ApiClient> m_client;
    Prompts m_prompts;
    MainWindow m_window;
    Shutdown m_shutdown;
};

} // namespace Inspector
