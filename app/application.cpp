// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/screenshot.h"

#include <QGuiApplication>
#include <QThreadPool>

namespace Inspector
{

Application::Application(std::optional<Start> start)
    : m_window(m_prompts)
{
    connect(&m_window, &MainWindow::signInRequested, this,
            [this](const Connection &connection, const Secrets &secrets) {
                connectTo(connection, std::make_unique<MemorySecretStore>(secrets));
            });
    connect(&m_window, &MainWindow::signOutRequested, this, &Application::signOut);
    connect(&m_shutdown, &Shutdown::requested, this, &Application::quit);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Application::quit);
    if (start) {
        m_demo = std::move(start->demo);
        connectTo(start->connection, std::move(start->store));
    }
}

Application::~Application()
{
    m_window.setClient(nullptr);
    m_client.reset();
    m_session.reset();
    // A refresh token or an export's last page may still be on its way to the disk.
    QThreadPool::globalInstance()->waitForDone();
}

void Application::connectTo(const Connection &connection, std::unique_ptr<SecretStore> store)
{
    m_window.setClient(nullptr);
    m_client.reset();
    m_session = std::make_unique<OAuthSession>(m_network, connection, std::move(store));
    m_client = std::make_unique<ApiClient>(m_network, *m_session);
    m_window.setClient(m_client.get());
}

void Application::signOut()
{
    m_window.setClient(nullptr);
    m_client.reset();
    if (!m_session)
        return;
    // The window forgets the account at once; the session lives until its token, if one is on its way, is
    // stored.
    auto session = std::shared_ptr<OAuthSession>(std::move(m_session));
    whenTokenSettled(*session, this, [session]() mutable { session.reset(); });
}

void Application::quit()
{
    m_window.hide();
    if (m_session)
        whenTokenSettled(*m_session, this, [] { QCoreApplication::quit(); });
    else
        QCoreApplication::quit();
}

void Application::takeScreenshot(const QString &path)
{
    auto *screenshot = new Screenshot(m_window, path, this);
    connect(screenshot, &Screenshot::finished, this, [](int code) { QCoreApplication::exit(code); });
}

} // namespace Inspector
