// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/demo/content/dataset.h"
#include "app/keychain/keychainstore.h"
#include "app/screenshot.h"
#include "ui/create/syncactions.h"
#include "ui/kept/keepactions.h"
#include "ui/kept/keptdesk.h"
#include "ui/kept/keptwindow.h"
#include "ui/signin/welcomepage.h"

#include <QAuthenticator>
#include <QGuiApplication>
#include <QNetworkInformation>
#include <QNetworkProxy>
#include <QThreadPool>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr qint64 NoSync = 0;        // as the number of a notification
constexpr auto AfterStart = 2s;     // for what nobody waits for
constexpr auto FirstPicture = 50ms; // after the start

std::unique_ptr<SecretStore> storeFor(const SavedConnection &saved)
{
    return std::make_unique<KeychainStore>(saved.id, saved.title());
}
} // namespace

Application::Application(std::optional<Start> start, Prompts *prompts)
    : m_prompts(prompts ? *prompts : m_systemPrompts)
    , m_proxy(std::make_unique<KeychainStore>(u"proxy"_s, tr("Proxy")))
    , m_window(m_prompts, &m_proxy)
    , m_desk(new ConnectionActions({m_network, m_connections, m_prompts, storeFor}, &m_window))
{
    m_window.addConnectionMenu(m_desk->menu());
    connect(&m_window, &MainWindow::signInRequested, m_desk, &ConnectionActions::askForSignIn);
    connect(&m_window, &MainWindow::signOutRequested, this,
            [this] { m_window.releaseWork(tr("Sign out"), [this] { signOut(); }); });
    connect(m_desk, &ConnectionActions::signedIn, this, &Application::welcome);
    connect(m_desk, &ConnectionActions::chosen, this, &Application::choose);
    connect(m_desk, &ConnectionActions::saved, this, &Application::applyEdit);
    connect(m_desk, &ConnectionActions::forgetRequested, this,
            [this](const SavedConnection &saved, bool keep) {
                m_window.releaseWork(tr("Sign out"), [this, saved, keep] { forget(saved, keep); });
            });
    connect(m_desk, &ConnectionActions::productionChanged, &m_window, &MainWindow::setProduction);
    connect(m_desk, &ConnectionActions::proxySettingsRequested, &m_window, &MainWindow::openProxySettings);
    connect(&m_proxy, &ProxyKeeper::changed, this, [this] {
        m_isProxyNew = true;
        tryNewProxy();
    });
    connect(&m_proxy, &ProxyKeeper::remarkChanged, this, [this] {
        if (!m_proxy.remark().isEmpty())
            m_window.say(m_proxy.remark());
    });
    m_proxy.begin();
    connect(&m_network, &QNetworkAccessManager::proxyAuthenticationRequired, this, &Application::answerProxy);
    connect(&m_shutdown, &Shutdown::requested, this, &Application::quit);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Application::quit);
    connectNotifier();
    connectWelcome();
    QGuiApplication::setWindowIcon(m_window.windowIcon());
    if (start) {
        m_demo = std::move(start->demo);
        use(std::make_shared<OAuthSession>(m_network, start->connection, std::move(start->store)),
            start->profile);
    }
    // It loads the desktop's libraries for that; nobody waits for it.
    QTimer::singleShot(AfterStart, this, &Application::watchNetwork);
    QTimer::singleShot(AfterStart, &m_window.keeping(), &KeepActions::sweep);
    QTimer::singleShot(AfterStart, &m_window.keeping(), &KeepActions::lookForUnsaved);
}

Application::~Application()
{
    m_window.setClient(nullptr);
    m_window.kept().closeAll();
    m_client.reset();
    m_session.reset();
    // A refresh token or an export's last page may still be on its way to the disk.
    QThreadPool::globalInstance()->waitForDone();
}

void Application::use(std::shared_ptr<OAuthSession> session, const QString &id)
{
    dropSession();
    m_session = std::move(session);
    m_session->setKeepsTrying(true);
    // Queued: who listens has seen the failure first.
    connect(m_session.get(), &OAuthSession::stateChanged, this, &Application::tryNewProxy,
            Qt::QueuedConnection);
    m_client = std::make_unique<ApiClient>(m_network, *m_session);
    const std::optional<SavedConnection> saved = m_connections.find(id);
    if (saved)
        m_connections.setLastUsed(id);
    m_desk->setCurrent(saved ? id : QString());
    m_window.desk().setKept(!m_demo || saved);
    m_window.setClient(m_client.get());
    m_window.setProduction(saved && saved->production);
    Q_EMIT connectionChanged(m_desk->current());
}

// From the dialog. Exports wait for the same account, and are asked about before another one.
void Application::welcome(const SavedConnection &saved, const std::shared_ptr<OAuthSession> &session)
{
    const auto enter = [this, session, id = saved.id] { use(session, id); };
    if (m_window.account() && m_window.account()->isSameAs(session->account()))
        enter();
    else
        m_window.releaseWork(tr("Switch connection"), enter);
}

void Application::choose(const SavedConnection &saved)
{
    if (saved.id == m_desk->current())
        open(saved);
    else
        m_window.releaseWork(tr("Switch connection"), [this, saved] { open(saved); });
}

void Application::open(const SavedConnection &saved)
{
    use(std::make_shared<OAuthSession>(m_network, saved.connection, storeFor(saved)), saved.id);
}

// The window shows the connection as it is now; a session keeps what it began with, so another one begins.
void Application::applyEdit(const SavedConnection &saved)
{
    if (saved.id != m_desk->current())
        return;
    if (m_session && m_session->connection() == saved.connection)
        m_window.setProduction(saved.production);
    else
        open(saved);
}

// As --demo does. It stays for the rest of the run: who comes back finds it as it was.
void Application::tryDemo()
{
    if (!m_demo) {
        Result<DemoServer> server = startDemoServer();
        if (!server) {
            m_window.say(server.error().message);
            return;
        }
        m_demo = std::move(server).value();
    }
    const Result<ConnectionFileContent> content = demoConnection(*m_demo);
    if (!content) {
        m_window.say(content.error().message);
        return;
    }
    use(std::make_shared<OAuthSession>(m_network, content->connection,
                                       std::make_unique<MemorySecretStore>(content->secrets)),
        {});
    m_window.openSync(SyncId(Demo::Sync::ManyRejects)); // where there is most to see
}

void Application::connectWelcome()
{
    WelcomePage &welcome = m_window.welcome();
    const auto list = [this, &welcome] { welcome.setConnections(m_connections.all()); };
    connect(&m_connections, &ConnectionList::changed, &welcome, list);
    connect(&welcome, &WelcomePage::connectionChosen, this, [this](const SavedConnection &saved) {
        choose(saved);
        if (!hasStoredSecrets(saved.id)) // what is missing has to be typed
            m_desk->askForSignIn();
    });
    connect(&welcome, &WelcomePage::demoRequested, this, &Application::tryDemo);
    list();
}

void Application::openLastUsed()
{
    // After the first picture: the keychain may ask to be unlocked, and that needs something to stand before.
    QTimer::singleShot(FirstPicture, this, [this] {
        const std::optional<SavedConnection> last = m_connections.find(m_connections.lastUsed());
        if (last && !m_session && hasStoredSecrets(last->id))
            open(*last);
    });
}

void Application::forget(const SavedConnection &saved, bool keep)
{
    signOut();
    // The entry has to be known until it is gone, so the list comes last.
    KeychainStore store(saved.id, saved.title());
    m_erasing = store.erase();
    connect(m_erasing.get(), &SecretJob::finished, this, [this](const Result<Secrets> &result) {
        if (!result) {
            m_window.say(tr("Couldn't remove the secrets from the keychain: %1").arg(result.error().message));
        }
    });
    if (!keep)
        m_connections.remove(saved.id);
}

void Application::signOut()
{
    // Who signs out wants to be asked the next time.
    if (!m_desk->current().isEmpty())
        m_connections.setLastUsed({});
    dropSession();
    m_desk->setCurrent({});
    m_window.setProduction(false);
    Q_EMIT connectionChanged({});
}

void Application::dropSession()
{
    m_window.setClient(nullptr);
    m_client.reset();
    if (!m_session)
        return;
    // The window forgets the account at once; the session lives until its token, if one is on its way, is
    // stored.
    m_session->setKeepsTrying(false);
    auto session = std::exchange(m_session, nullptr);
    whenTokenSettled(*session, this, [session]() mutable { session.reset(); });
}

void Application::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // then what requests come to tells, and the session's own clock
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                m_window.noteNetwork(reachability != QNetworkInformation::Reachability::Disconnected);
                if (m_session && reachability == QNetworkInformation::Reachability::Online)
                    m_session->tryNow();
            });
}

// A sign-in that failed because of the old proxy, or before its password was read from the keychain.
void Application::tryNewProxy()
{
    if (!m_session || m_session->state() == OAuthSession::State::SigningIn || !m_isProxyNew)
        return; // the end of the run comes here again
    m_isProxyNew = false;
    const ApiError &error = m_session->lastError();
    if (m_session->state() == OAuthSession::State::Failed && (isAboutProxy(error) || isTransient(error)))
        m_session->signIn();
}

void Application::answerProxy(const QNetworkProxy &proxy, QAuthenticator *authenticator)
{
    // The person's own proxy has its name and password already, and Preferences is the place for others.
    if (m_proxy.settings().use != ProxySettings::Use::System)
        return;
    // Qt wants the answer now. Without one the request fails, the person is asked meanwhile, and the session
    // tries again when they have answered.
    const QString place = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
    const auto known = m_proxyCredentials.find(place);
    // Qt remembers what it was given, and asks again only when the proxy refused that.
    if (known != m_proxyCredentials.end() && !known->used) {
        known->used = true;
        authenticator->setUser(known->user);
        authenticator->setPassword(known->password);
        return;
    }
    m_proxyCredentials.remove(place);
    if (m_askedProxies.contains(place))
        return;
    m_askedProxies.insert(place);
    m_prompts.askForPassword(
        &m_window, tr("The proxy requires a password"),
        tr("Enter the user name and password for the proxy %1. They're kept until you quit the program.")
            .arg(place),
        [this, place](const QString &user, const QString &password) {
            m_askedProxies.remove(place);
            m_proxyCredentials.insert(place, {user, password});
            m_isProxyNew = true;
            tryNewProxy();
        });
}

void Application::connectNotifier()
{
    connect(&m_window.desk(), &SyncActions::watchEnded, this,
            [this](SyncId id, const QString &title, const QString &text) {
                m_notifier->notify(qint64(id), title, text);
            });
    connect(&m_window, &MainWindow::longWorkEnded, this,
            [this](const QString &title, const QString &text) { m_notifier->notify(NoSync, title, text); });
    connect(m_notifier.get(), &Notifier::activated, this,
            [this](qint64 id) { summon(id == NoSync ? QString() : QString::number(id)); });
}

void Application::summon(const QString &wish)
{
    if (const QUrl url(wish); url.isLocalFile()) {
        m_window.kept().open(url.toLocalFile());
        return;
    }
    const bool isFirst = !m_window.isVisible();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    if (isFirst)
        openLastUsed(); // so far only kept copies were looked at
    if (const auto id = syncIdFromInput(wish))
        m_window.openSync(*id);
}

void Application::quit()
{
    m_window.hide();
    OAuthSession *inDialog = m_desk->session();
    // Started once more in the meantime, it stays: the second start has left everything to this window.
    const auto leave = [this] {
        if (!m_window.isVisible())
            QCoreApplication::quit();
    };
    const auto settleDialog = [this, inDialog, leave] {
        if (inDialog && inDialog == m_desk->session())
            whenTokenSettled(*inDialog, this, leave);
        else
            leave();
    };
    if (m_session)
        whenTokenSettled(*m_session, this, settleDialog);
    else
        settleDialog();
}

void Application::takeScreenshot(const QString &path)
{
    // Not before the last connection is opened: until then nobody seems to be signed in.
    const ScreenshotSubject subject{[this] { return &m_window; }, [this] { m_window.loadAllTabs(); },
                                    [this] { return m_window.isFilled(); },
                                    [this] { return m_window.failure(); }};
    QTimer::singleShot(FirstPicture, this, [this, subject, path] { startScreenshot(subject, path); });
}

void Application::takeKeptScreenshot(const QString &path)
{
    const auto window = [this] { return m_window.kept().windows().value(0); };
    const auto failure = std::make_shared<QString>();
    connect(&m_window.kept(), &KeptDesk::failed, this,
            [failure](const QString &, const QString &why) { *failure = why; });
    startScreenshot({window, [window] { window()->loadAllTabs(); }, [window] { return window()->isFilled(); },
                     [window, failure] { return window() ? window()->failure() : *failure; }},
                    path);
}

void Application::startScreenshot(const ScreenshotSubject &subject, const QString &path)
{
    auto *screenshot = new Screenshot(subject, path, this);
    connect(screenshot, &Screenshot::finished, this, [](int code) { QCoreApplication::exit(code); });
}

} // namespace Inspector
