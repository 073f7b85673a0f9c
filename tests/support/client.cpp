// SPDX-License-Identifier: MIT
#include "tests/support/client.h"

#include <QTest>
#include <QThreadPool>

namespace Inspector::Test
{
using namespace Qt::Literals::StringLiterals;

namespace
{
std::unique_ptr<SecretStore> orMemory(std::unique_ptr<SecretStore> store, const Demo::Server &server)
{
    if (store)
        return store;
    return std::make_unique<MemorySecretStore>(contentFor(server).secrets);
}
} // namespace

ConnectionFileContent contentFor(const Demo::Server &server)
{
    return parseConnection(server.connectionFile(), u"the server"_s).value();
}

Client::Client(const Demo::Server &server, std::unique_ptr<SecretStore> store)
    : Client(contentFor(server).connection, orMemory(std::move(store), server))
{
}

Client::Client(const Connection &connection, std::unique_ptr<SecretStore> store)
    : m_session(m_network, connection, std::move(store))
    , m_api(m_network, m_session)
{
    m_session.setRetryDelay(10ms);
    m_api.setRetryPolicy({.firstDelay = 10ms, .tries = 4, .longestWait = 5s});
}

void Client::setLimits(const HttpLimits &limits)
{
    m_session.setLimits(limits);
    m_api.setLimits(limits);
}

bool Client::signIn()
{
    m_session.signIn();
    return QTest::qWaitFor([this] { return m_session.state() != OAuthSession::State::SigningIn; },
                           Patience) &&
           m_session.state() == OAuthSession::State::SignedIn;
}

std::optional<Result<HttpAnswer>> answerOf(ApiCall &call)
{
    std::optional<Result<HttpAnswer>> answer;
    QObject context;
    QObject::connect(&call, &ApiCall::finished, &context,
                     [&answer](const Result<HttpAnswer> &result) { answer.emplace(result); });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, Patience);
    return answer;
}

std::optional<Result<HttpAnswer>> get(Client &client, const QByteArray &path, const QByteArray &query)
{
    const Owned<ApiCall> call = client.api().send({.path = path, .query = query});
    return answerOf(*call);
}

std::optional<Result<PagePtr>> fetch(Client &client, const Resource &resource, const Query &query, qint64 row)
{
    std::optional<Result<PagePtr>> page;
    QObject context;
    const Owned<PageFetcher> fetcher(new PageFetcher(client.api(), resource, query, row));
    QObject::connect(fetcher.get(), &PageFetcher::finished, &context,
                     [&page](const Result<PagePtr> &result) { page.emplace(result); });
    (void)QTest::qWaitFor([&page] { return page.has_value(); }, Patience);
    return page;
}

bool settles(ApiClient &api)
{
    QTest::qWait(100); // timers of the classes under test are due in half of that
    int quietRounds = 0;
    return QTest::qWaitFor(
        [&api, &quietRounds] {
            // A round may bring an answer, the next one its page, whose slot may ask again.
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
            quietRounds = api.pending() == 0 ? quietRounds + 1 : 0;
            return quietRounds > 2;
        },
        Patience);
}

HttpAnswer answerWith(const QByteArray &body, int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

} // namespace Inspector::Test
