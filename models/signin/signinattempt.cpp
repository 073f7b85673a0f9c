// SPDX-License-Identifier: MIT
#include "models/signin/signinattempt.h"

#include "models/base/logbook.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Hands on what is saved before it is saved, so that a new token is never in a failing store only.
class RelayingStore final : public SecretStore
{
public:
    using Listener = std::function<void(const Secrets &secrets)>;

    RelayingStore(std::unique_ptr<SecretStore> store, Listener listener)
        : m_store(std::move(store))
        , m_listener(std::move(listener))
    {
    }
    Owned<SecretJob> load() override { return m_store->load(); }
    Owned<SecretJob> save(const Secrets &secrets) override
    {
        m_listener(secrets);
        return m_store->save(secrets);
    }
    std::optional<ApiError> obstacle() const override { return m_store->obstacle(); }
    QString lockFile() const override { return m_store->lockFile(); }

private:
    std::unique_ptr<SecretStore> m_store;
    Listener m_listener;
};
} // namespace

SignInAttempt::SignInAttempt(QNetworkAccessManager &network, const SavedConnection &connection,
                             const Secrets &typed, std::unique_ptr<SecretStore> store, QObject *parent)
    : QObject(parent)
    , m_saved(connection)
    , m_typed(typed)
{
    // The session outlives the attempt, and so does its store.
    auto relay = std::make_unique<RelayingStore>(
        std::move(store), [attempt = QPointer<SignInAttempt>(this)](const Secrets &secrets) {
            if (attempt)
                Q_EMIT attempt->secretsChanged(secrets);
        });
    m_session = std::make_shared<OAuthSession>(network, m_saved.connection, std::move(relay));
    connect(m_session.get(), &OAuthSession::stateChanged, this, &SignInAttempt::conclude);
    connect(m_session.get(), &OAuthSession::warned, this, &SignInAttempt::remark);
}

SignInAttempt::~SignInAttempt() = default;

void SignInAttempt::begin(const QString &password)
{
    switch (m_saved.method) {
    case SignInMethod::RefreshToken:
        m_session->signIn(Grant{}, m_typed);
        break;
    case SignInMethod::Password:
        m_session->signIn(
            Grant{.kind = Grant::Kind::Password, .userName = m_saved.userName, .password = password},
            m_typed);
        break;
    case SignInMethod::Browser:
        QMetaObject::invokeMethod(this, &SignInAttempt::openBrowser, Qt::QueuedConnection);
        break;
    }
}

void SignInAttempt::openBrowser()
{
    m_state = newState();
    m_waiting = true;
    bool caught = false;
    if (canListenFor(m_saved.connection.redirectUri)) {
        const QUrl redirect(m_saved.connection.redirectUri, QUrl::StrictMode);
        m_listener = std::make_unique<CallbackListener>(redirect, [this](const QUrl &address) {
            return readCallback(address, m_saved.connection, m_state);
        });
        connect(m_listener.get(), &CallbackListener::answered, this, &SignInAttempt::receive);
        caught = m_listener->listen();
    }
    m_sinceOpened.start();
    Q_EMIT browserWanted(authorizeUrl(m_saved.connection, m_state), caught);
    if (m_listener && !caught)
        Q_EMIT remark(m_listener->errorText());
}

std::chrono::seconds SignInAttempt::secondsLeft() const
{
    const auto gone = std::chrono::milliseconds(m_sinceOpened.isValid() ? m_sinceOpened.elapsed() : 0);
    return std::max(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(CodeLife - gone));
}

void SignInAttempt::takePasted(const QString &text)
{
    if (m_waiting)
        receive(readPasted(text, m_saved.connection, m_state));
}

void SignInAttempt::receive(const CallbackAnswer &answer)
{
    using Verdict = CallbackAnswer::Verdict;
    if (answer.verdict == Verdict::Foreign || !m_waiting) {
        Q_EMIT remark(answer.sentence);
        return;
    }
    m_waiting = false;
    if (answer.verdict == Verdict::Code)
        m_session->signIn(Grant{.kind = Grant::Kind::Code, .code = answer.code}, m_typed);
    else
        failLater(answer);
}

void SignInAttempt::failLater(const CallbackAnswer &answer)
{
    const ApiError error{.kind = ApiError::Kind::SignIn,
                         .message = tr("Signing in failed on the page of %1 in the browser. %2")
                                        .arg(m_saved.connection.loginUrl.host(), answer.sentence),
                         .help = answer.help};
    LogBook::add(u"sign-in"_s, m_session->redactor()(error.message));
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT finished(error); }, Qt::QueuedConnection);
}

void SignInAttempt::conclude()
{
    if (m_session->state() == OAuthSession::State::SignedIn)
        Q_EMIT finished(m_session->account());
    else if (m_session->state() == OAuthSession::State::Failed)
        Q_EMIT finished(m_session->lastError());
}

std::shared_ptr<OAuthSession> SignInAttempt::takeSession()
{
    m_session->disconnect(this);
    return m_session;
}

} // namespace Inspector
