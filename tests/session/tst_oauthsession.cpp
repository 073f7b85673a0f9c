// SPDX-License-Identifier: MIT
// Signing in with a refresh token that can be used once only, while everything goes wrong that can.
#include "tests/support/client.h"
#include "tests/support/messagelog.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using Kind = ApiError::Kind;
using State = OAuthSession::State;
using InvalidGrant = Demo::Behaviour::InvalidGrant;

Q_DECLARE_METATYPE(Inspector::Demo::Fault)
Q_DECLARE_METATYPE(InvalidGrant)

namespace
{
const QString TokenPath = u"/auth/oauth2/token$"_s;
const QString IdPath = u"/id$"_s;

// A store that takes its time, or cannot save at all, and notes what the server had been asked by then.
class WatchedStore final : public SecretStore
{
public:
    struct Notes {
        Secrets stored;
        QList<qsizetype> requestsAtSave; // to /id and the API, when a save was over
        int loads = 0;
        bool fails = false;
        std::chrono::milliseconds pause{100};
    };
    WatchedStore(const Demo::Server &server, std::shared_ptr<Notes> notes)
        : m_server(server)
        , m_notes(std::move(notes))
    {
    }
    Owned<SecretJob> load() override
    {
        ++m_notes->loads;
        Owned<SecretJob> job(new SecretJob);
        job->finishLater(m_notes->stored);
        return job;
    }
    Owned<SecretJob> save(const Secrets &secrets) override
    {
        Owned<SecretJob> job(new SecretJob);
        QTimer::singleShot(m_notes->pause, job.get(), [this, secrets, target = job.get()] {
            m_notes->requestsAtSave << m_server.requests(u"/id").size() + m_server.requests(u"/syncs").size();
            if (m_notes->fails) {
                Q_EMIT target->finished(ApiError{.kind = Kind::Secrets, .message = u"The wallet is shut."_s});
                return;
            }
            m_notes->stored = secrets;
            Q_EMIT target->finished(secrets);
        });
        return job;
    }

private:
    const Demo::Server &m_server;
    std::shared_ptr<Notes> m_notes;
};
} // namespace

class OAuthSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsInOnceHoweverManyAsk();
    void storesTheNewTokenBeforeUsingTheAccessToken();
    void goesOnWithWarningWhenItCannotBeStored();
    void goesOnWithoutANewToken();
    void renewsWhenTheTokenHasRunOut();
    void givesUpOnTokensThatExpireBeforeUse_data();
    void givesUpOnTokensThatExpireBeforeUse();
    void doesNotRenewShortLivedTokensAhead();
    void takesAnyLifetime_data();
    void takesAnyLifetime();
    void asksForANewSignIn_data();
    void asksForANewSignIn();
    void doesNotSendARefusedTokenAgain();
    void takesATokenThatSomebodyElseHasRenewed();
    void triesATokenRequestAgain_data();
    void triesATokenRequestAgain();
    void saysThatTheAnswerWasLost();
    void saysThatTheAnswerWasLostAlsoAfterATimeout();
    void keepsTheTokenWhenThereIsNoNetwork();
    void refusesUnusableTokenAnswers_data();
    void refusesUnusableTokenAnswers();
    void readsNotAuthenticated_data();
    void readsNotAuthenticated();
    void triesIdAgain_data();
    void triesIdAgain();
    void refusesUnusableAccounts_data();
    void refusesUnusableAccounts();
    void sendsNoTokenToAForeignBase();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void signsOut();
    void twoSessionsOnOneFileSpendEachTokenOnce();
    void waitsForALockHoweverOld();
    void takesOverALeftLock_data();
    void takesOverALeftLock();
    void namesTheHolderOfALock_data();
    void namesTheHolderOfALock();
    void readsNoMoreThanItNeeds_data();
    void readsNoMoreThanItNeeds();
    void hidesATokenInAnAddress();
    void leavesNoSecretAnywhere_data();
    void leavesNoSecretAnywhere();

private:
    Demo::FaultyServer &server() { return *m_server->server(); }
    qsizetype requests(QStringView path) { return server().requests(path).size(); }
    void change(const std::function<void(Demo::Behaviour &)> &edit)
    {
        Demo::Behaviour behaviour = server().behaviour();
        edit(behaviour);
        server().setBehaviour(behaviour);
    }

    std::unique_ptr<Demo::FaultyServerThread> m_server;
    std::unique_ptr<Client> m_client;
};

void OAuthSessionTest::init()
{
    m_server = std::make_unique<Demo::FaultyServerThread>();
    m_client = std::make_unique<Client>(server());
}

void OAuthSessionTest::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void OAuthSessionTest::signsInOnceHoweverManyAsk()
{
    QSignalSpy changes(&m_client->session(), &OAuthSession::stateChanged);
    QCOMPARE(m_client->session().state(), State::SignedOut);
    for (int i = 0; i < 10; ++i)
        m_client->session().signIn();
    QCOMPARE(m_client->session().state(), State::SigningIn);
    QCOMPARE(changes.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->session().state(), State::SignedIn, Patience);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(requests(u"/token"), 1);
    QCOMPARE(requests(u"/id"), 1);
    const Account account = m_client->session().account();
    QCOMPARE(account.userName, u"jane.doe"_s);
    QCOMPARE(account.siteName, u"AcmeEU"_s);
    QCOMPARE(account.bulkUrl, server().url().resolved(QUrl(u"/API/Bulk/2.0/"_s)));
}

void OAuthSessionTest::storesTheNewTokenBeforeUsingTheAccessToken()
{
    const ConnectionFileContent content = contentFor(server());
    auto notes = std::make_shared<WatchedStore::Notes>();
    notes->stored = content.secrets;
    Client client(content.connection, std::make_unique<WatchedStore>(server(), notes));
    QSignalSpy settled(&client.session(), &OAuthSession::tokenSettled);
    const Owned<ApiCall> call = client.api().send({.path = "syncs", .query = "limit=1"});
    QVERIFY(QTest::qWaitFor([&client] { return client.session().isSpendingToken(); }, Patience));
    const auto answer = answerOf(*call);
    QVERIFY(answer && answer->isOk());
    QCOMPARE(notes->requestsAtSave, QList<qsizetype>{0});
    QCOMPARE(notes->stored.refreshToken.toUtf8(), server().currentRefreshToken());
    QCOMPARE(notes->stored.clientSecret, content.secrets.clientSecret);
    QCOMPARE(settled.size(), 1);
    QVERIFY(!client.session().isSpendingToken());
    // The next time the same, with what the store gives then.
    server().revokeAccessTokens();
    server().clearRequests();
    QVERIFY(get(client, "syncs", "limit=1")->isOk());
    QCOMPARE(notes->requestsAtSave.last(), 1); // the refused call alone
    QCOMPARE(notes->stored.refreshToken.toUtf8(), server().currentRefreshToken());
}

void OAuthSessionTest::goesOnWithWarningWhenItCannotBeStored()
{
    const ConnectionFileContent content = contentFor(server());
    auto notes = std::make_shared<WatchedStore::Notes>();
    notes->stored = content.secrets;
    notes->fails = true;
    Client client(content.connection, std::make_unique<WatchedStore>(server(), notes));
    QSignalSpy warned(&client.session(), &OAuthSession::warned);
    QVERIFY(client.signIn());
    QCOMPARE(warned.size(), 1);
    QVERIFY(warned.first().first().toString().contains(u"The wallet is shut."_s));
    QVERIFY(get(client, "syncs", "limit=1")->isOk());
    // A second renewal goes by the token in memory, not by the spent one in the store.
    server().revokeAccessTokens();
    QVERIFY(get(client, "syncs", "limit=1")->isOk());
    QCOMPARE(requests(u"/token"), 2);
    QCOMPARE(notes->stored.refreshToken, content.secrets.refreshToken);
}

void OAuthSessionTest::goesOnWithoutANewToken()
{
    change([](Demo::Behaviour &b) { b.dropNewRefreshToken = true; });
    QVERIFY(m_client->signIn());
    server().revokeAccessTokens();
    QVERIFY(get(*m_client, "syncs", "limit=1")->isOk());
    QCOMPARE(requests(u"/token"), 2);
}

void OAuthSessionTest::renewsWhenTheTokenHasRunOut()
{
    change([](Demo::Behaviour &b) { b.accessTokenSeconds = 2; });
    QVERIFY(m_client->signIn());
    QVERIFY(!m_client->session().isExpired());
    QTRY_VERIFY_WITH_TIMEOUT(m_client->session().isExpired(), Patience);
    server().clearRequests();
    QVERIFY(get(*m_client, "syncs", "limit=1")->isOk());
    // Before it is sent, not after a refusal.
    QCOMPARE(requests(u"/token"), 1);
    QCOMPARE(requests(u"/syncs"), 1);
}

void OAuthSessionTest::givesUpOnTokensThatExpireBeforeUse_data()
{
    QTest::addColumn<bool>("keepsTrying");
    QTest::newRow("command line") << false;
    QTest::newRow("window") << true;
}

void OAuthSessionTest::givesUpOnTokensThatExpireBeforeUse()
{
    // They last one second, and asking for the account takes longer.
    QFETCH(bool, keepsTrying);
    change([](Demo::Behaviour &b) { b.accessTokenSeconds = 1; });
    server().addFault({.kind = Fault::Kind::Delay, .path = IdPath, .times = -1, .interval = 1300ms});
    m_client->session().setKeepsTrying(keepsTrying);
    const auto answer = get(*m_client, "syncs", "limit=1");
    QVERIFY(answer && !answer->isOk());
    QCOMPARE(answer->error().kind, Kind::BadReply);
    QVERIFY2(answer->error().message.contains(u"valid for 1 second,"_s), qPrintable(answer->error().message));
    QCOMPARE(requests(u"/token"), 3);
    QCOMPARE(requests(u"/syncs"), 0);
    QCOMPARE(m_client->session().state(), State::Failed);
    QVERIFY(!m_client->session().nextTry().isValid());
    // A person may try again, and is heard as soon as it works.
    server().clearFaults();
    change([](Demo::Behaviour &b) { b.accessTokenSeconds = 28800; });
    QVERIFY(m_client->signIn());
}

void OAuthSessionTest::doesNotRenewShortLivedTokensAhead()
{
    // A window that nobody uses would spend a refresh token each second.
    change([](Demo::Behaviour &b) { b.accessTokenSeconds = 1; });
    m_client->session().setKeepsTrying(true);
    QVERIFY(m_client->signIn());
    QTest::qWait(3500);
    QCOMPARE(requests(u"/token"), 1);
    QVERIFY(m_client->session().isExpired());
    // It is renewed when it is needed.
    QVERIFY(get(*m_client, "syncs", "limit=1")->isOk());
    QCOMPARE(requests(u"/token"), 2);
}

void OAuthSessionTest::takesAnyLifetime_data()
{
    QTest::addColumn<QByteArray>("lifetime");
    QTest::newRow("zero") << QByteArray(R"("expires_in":0,)");
    QTest::newRow("negative") << QByteArray(R"("expires_in":-5,)");
    QTest::newRow("absent") << QByteArray();
    QTest::newRow("null") << QByteArray(R"("expires_in":null,)");
    QTest::newRow("text") << QByteArray(R"("expires_in":"28800",)");
    QTest::newRow("words") << QByteArray(R"("expires_in":"eight hours",)");
    QTest::newRow("fraction") << QByteArray(R"("expires_in":28800.5,)");
    QTest::newRow("huge") << QByteArray(R"("expires_in":9223372036854775807,)");
    QTest::newRow("huge text") << QByteArray(R"("expires_in":"9223372036854775807",)");
    QTest::newRow("beyond a number") << QByteArray(R"("expires_in":1e300,)");
    QTest::newRow("milliseconds since 1970") << QByteArray(R"("expires_in":1795561200000,)");
}

void OAuthSessionTest::takesAnyLifetime()
{
    QFETCH(QByteArray, lifetime);
    Fault fault{.kind = Fault::Kind::Rewrite, .path = TokenPath, .times = -1};
    fault.rewrite = [lifetime](QByteArray body) {
        const qsizetype from = body.indexOf("\"expires_in\"");
        return body.replace(from, body.indexOf(',', from) + 1 - from, lifetime);
    };
    server().addFault(fault);
    m_client->session().setKeepsTrying(true);
    QVERIFY2(m_client->signIn(), qPrintable(m_client->session().lastError().fullText()));
    QVERIFY(!m_client->session().isExpired());
    QVERIFY(get(*m_client, "syncs", "limit=1")->isOk());
    QCOMPARE(requests(u"/token"), 1);
}

void OAuthSessionTest::asksForANewSignIn_data()
{
    QTest::addColumn<InvalidGrant>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("codeAsText");
    QTest::newRow("401") << InvalidGrant::Json401 << 401 << false;
    QTest::newRow("401, code as text") << InvalidGrant::Json401 << 401 << true;
    QTest::newRow("400") << InvalidGrant::Json400 << 400 << false;
    QTest::newRow("HTML") << InvalidGrant::Html400 << 400 << false;
}

void OAuthSessionTest::asksForANewSignIn()
{
    QFETCH(InvalidGrant, form);
    QFETCH(int, status);
    QFETCH(bool, codeAsText);
    change([&](Demo::Behaviour &b) {
        b.invalidGrant = form;
        b.errorCodeAsText = codeAsText;
    });
    server().spendRefreshToken();
    QVERIFY(!m_client->signIn());
    const ApiError &error = m_client->session().lastError();
    QCOMPARE(error.kind, Kind::SignIn);
    QCOMPARE(error.httpStatus, status);
    QVERIFY2(error.detail.contains(u"invalid_grant"_s), qPrintable(error.detail));
    QVERIFY(!error.detail.contains(u'<'));
    QVERIFY(error.message.contains(u"Sign in"_s));
    QVERIFY2(!error.message.contains(u"lost"_s), "nothing got lost here");
    QCOMPARE(requests(u"/token"), 1);
    QCOMPARE(requests(u"/id"), 0);
}

void OAuthSessionTest::doesNotSendARefusedTokenAgain()
{
    server().spendRefreshToken();
    QVERIFY(!m_client->signIn());
    const QString first = m_client->session().lastError().message;
    QVERIFY(!m_client->signIn());
    QCOMPARE(m_client->session().lastError().message, first);
    QCOMPARE(m_client->session().lastError().kind, Kind::SignIn);
    QCOMPARE(requests(u"/token"), 1);
}

void OAuthSessionTest::takesATokenThatSomebodyElseHasRenewed()
{
    const ConnectionFileContent content = contentFor(server());
    auto notes = std::make_shared<WatchedStore::Notes>();
    notes->stored = content.secrets;
    Client client(content.connection, std::make_unique<WatchedStore>(server(), notes));
    server().spendRefreshToken();
    QVERIFY(!client.signIn());
    // Another program stores what it got, or a person signs in there.
    notes->stored.refreshToken = QString::fromUtf8(server().currentRefreshToken());
    QVERIFY(client.signIn());
}

void OAuthSessionTest::triesATokenRequestAgain_data()
{
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, Fault fault) {
        fault.path = TokenPath;
        QTest::newRow(name) << fault;
    };
    row("reset", {.kind = Fault::Kind::Reset});
    row("500", {.status = 500});
    row("503 with Retry-After", {.status = 503, .headers = {{"Retry-After", "1"}}});
    row("502 with HTML", {.status = 502, .body = "<html><body>Bad gateway</body></html>"});
    row("hang", {.kind = Fault::Kind::Hang});
}

void OAuthSessionTest::triesATokenRequestAgain()
{
    QFETCH(Fault, fault);
    m_client->setLimits({.inactivity = 300ms});
    server().addFault(fault);
    QVERIFY2(m_client->signIn(), qPrintable(m_client->session().lastError().fullText()));
    QCOMPARE(requests(u"/token"), 2);
}

void OAuthSessionTest::saysThatTheAnswerWasLost()
{
    const QByteArray before = server().currentRefreshToken();
    server().addFault({.kind = Fault::Kind::LoseAnswer, .path = TokenPath});
    QVERIFY(!m_client->signIn());
    QVERIFY(server().currentRefreshToken() != before);
    const ApiError error = m_client->session().lastError();
    QCOMPARE(error.kind, Kind::SignIn);
    QVERIFY2(error.message.contains(u"lost"_s), qPrintable(error.message));
    QVERIFY(error.message.contains(u"you need to sign in again"_s));
    QCOMPARE(requests(u"/token"), 2);
    QVERIFY(!m_client->session().isSpendingToken());
    // Everybody who asks later hears the same, without another request.
    const auto answer = get(*m_client, "syncs");
    QVERIFY(answer && !answer->isOk());
    QCOMPARE(answer->error().message, error.message);
    QCOMPARE(requests(u"/token"), 2);
}

void OAuthSessionTest::saysThatTheAnswerWasLostAlsoAfterATimeout()
{
    m_client->setLimits({.inactivity = 300ms});
    server().addFault({.kind = Fault::Kind::Delay, .path = TokenPath, .interval = 5s});
    QVERIFY(!m_client->signIn());
    QCOMPARE(m_client->session().lastError().kind, Kind::SignIn);
    QVERIFY(m_client->session().lastError().message.contains(u"lost"_s));
}

void OAuthSessionTest::keepsTheTokenWhenThereIsNoNetwork()
{
    server().addFault({.kind = Fault::Kind::Reset, .path = TokenPath, .times = -1});
    const QByteArray token = server().currentRefreshToken();
    QVERIFY(!m_client->signIn());
    QCOMPARE(m_client->session().lastError().kind, Kind::Network);
    QCOMPARE(requests(u"/token"), 3);
    QCOMPARE(server().currentRefreshToken(), token);
    server().clearFaults();
    QVERIFY(m_client->signIn());
}

void OAuthSessionTest::refusesUnusableTokenAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><body>Please log in: LEAK-12345</body></html>");
    QTest::newRow("a string") << QByteArray("\"LEAK-12345\"");
    QTest::newRow("no access token") << QByteArray(R"({"refresh_token":"LEAK-12345"})");
    QTest::newRow("empty access token") << QByteArray(R"({"access_token":"","x":"LEAK-12345"})");
    QTest::newRow("access token a number") << QByteArray(R"({"access_token":5,"x":"LEAK-12345"})");
    QTest::newRow("cut") << QByteArray(R"({"access_token":"LEAK-12345","refresh)");
}

void OAuthSessionTest::refusesUnusableTokenAnswers()
{
    QFETCH(QByteArray, body);
    server().addFault({.path = TokenPath, .times = -1, .status = 200, .body = body});
    QVERIFY(!m_client->signIn());
    const ApiError &error = m_client->session().lastError();
    QCOMPARE(error.kind, Kind::BadReply);
    QCOMPARE(error.httpStatus, 200);
    QVERIFY2(!error.fullText().contains(u"LEAK"_s), qPrintable(error.fullText()));
    QCOMPARE(requests(u"/token"), 1);
    QCOMPARE(requests(u"/id"), 0);
}

void OAuthSessionTest::readsNotAuthenticated_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("200") << 200;
    QTest::newRow("401") << 401;
}

void OAuthSessionTest::readsNotAuthenticated()
{
    QFETCH(int, status);
    server().addFault({.path = IdPath, .times = -1, .status = status, .body = "\"Not authenticated.\""});
    QVERIFY(!m_client->signIn());
    const ApiError &error = m_client->session().lastError();
    QCOMPARE(error.kind, Kind::SignIn);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.detail, u"Not authenticated."_s);
    QCOMPARE(requests(u"/token"), 1);
    QCOMPARE(requests(u"/id"), 1);
}

void OAuthSessionTest::triesIdAgain_data()
{
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, Fault fault) {
        fault.path = IdPath;
        fault.times = 2;
        QTest::newRow(name) << fault;
    };
    row("reset", {.kind = Fault::Kind::Reset});
    row("500", {.status = 500});
    row("503", {.status = 503});
    row("hang", {.kind = Fault::Kind::Hang});
}

void OAuthSessionTest::triesIdAgain()
{
    // A new refresh token is spent already: it would be a pity to spend another for a hiccup.
    QFETCH(Fault, fault);
    m_client->setLimits({.inactivity = 300ms});
    server().addFault(fault);
    QVERIFY2(m_client->signIn(), qPrintable(m_client->session().lastError().fullText()));
    QCOMPARE(requests(u"/token"), 1);
}

void OAuthSessionTest::refusesUnusableAccounts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><body>Login</body></html>");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no addresses") << QByteArray(R"({"site":{"id":1,"name":"x"}})");
    QTest::newRow("address a number") << QByteArray(R"({"urls":{"apis":{"rest":{"bulk":5}}}})");
    QTest::newRow("no address") << QByteArray(R"({"urls":{"apis":{"rest":{"bulk":"not an address"}}}})");
    QTest::newRow("a path only") << QByteArray(
        R"({"urls":{"apis":{"rest":{"bulk":"/API/Bulk/{version}/"}}}})");
    QTest::newRow("a file") << QByteArray(R"({"urls":{"apis":{"rest":{"bulk":"file:///etc/"}}}})");
    QTest::newRow("user info") << QByteArray(
        R"({"urls":{"apis":{"rest":{"bulk":"https://a:b@secure.p04.eloqua.com/"}}}})");
    QTest::newRow("plain http") << QByteArray(
        R"({"urls":{"apis":{"rest":{"bulk":"http://secure.p04.eloqua.com/"}}}})");
    QTest::newRow("another domain") << QByteArray(
        R"({"urls":{"apis":{"rest":{"bulk":"https://eloqua.com.example.org/"}}}})");
    QTest::newRow("a name that ends alike")
        << QByteArray(R"({"urls":{"apis":{"rest":{"bulk":"https://noteloqua.com/"}}}})");
    QTest::newRow("a name that looks like loopback")
        << QByteArray(R"({"urls":{"apis":{"rest":{"bulk":"http://127.0.0.1.example.org/"}}}})");
}

void OAuthSessionTest::refusesUnusableAccounts()
{
    QFETCH(QByteArray, body);
    server().addFault({.path = IdPath, .times = -1, .status = 200, .body = body});
    QVERIFY(!m_client->signIn());
    const ApiError &error = m_client->session().lastError();
    QCOMPARE(error.kind, Kind::BadReply);
    QCOMPARE(error.httpStatus, 200);
    QVERIFY(!error.message.isEmpty());
    const auto answer = get(*m_client, "syncs");
    QVERIFY(answer && !answer->isOk());
    QCOMPARE(requests(u"/syncs"), 0);
}

void OAuthSessionTest::sendsNoTokenToAForeignBase()
{
    server().setDiscoveredBase(QUrl(u"https://attacker.example.org"_s));
    QVERIFY(!m_client->signIn());
    QCOMPARE(m_client->session().lastError().kind, Kind::BadReply);
    QVERIFY(m_client->session().lastError().message.contains(u"attacker.example.org"_s));
    // A token for one origin is not put on a request to another.
    server().setDiscoveredBase({});
    QVERIFY(m_client->signIn());
    for (const QString &other :
         {u"http://127.0.0.1:1/API/"_s, u"https://127.0.0.1:%1/"_s.arg(server().url().port()),
          u"http://localhost:%1/"_s.arg(server().url().port())}) {
        QNetworkRequest request{QUrl(other)};
        m_client->session().authorize(request);
        QVERIFY2(!request.hasRawHeader("Authorization"), qPrintable(other));
    }
    QNetworkRequest home(m_client->session().account().bulkUrl.resolved(QUrl(u"syncs"_s)));
    m_client->session().authorize(home);
    QVERIFY(home.hasRawHeader("Authorization"));
}

void OAuthSessionTest::followsNoRedirect_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    for (const QString &path : {TokenPath, IdPath}) {
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%s %d", qPrintable(path), status) << path << status;
    }
}

void OAuthSessionTest::followsNoRedirect()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    const Demo::ServerThread other;
    server().addFault({.kind = Fault::Kind::Redirect,
                       .path = path,
                       .times = -1,
                       .status = status,
                       .location = other.url().resolved(QUrl(u"/auth/oauth2/token"_s))});
    QVERIFY(!m_client->signIn());
    QCOMPARE(m_client->session().lastError().kind, Kind::BadReply);
    QCOMPARE(m_client->session().lastError().httpStatus, status);
    QVERIFY(settles(m_client->api()));
    QVERIFY(other.server()->requests().isEmpty());
    QCOMPARE(other.server()->openConnections(), 0);
}

void OAuthSessionTest::signsOut()
{
    QVERIFY(m_client->signIn());
    m_client->session().signOut();
    QCOMPARE(m_client->session().state(), State::SignedOut);
    QCOMPARE(m_client->session().lastError().kind, Kind::SignIn);
    QVERIFY(m_client->session().account() == Account());
    // And in again, by the token that was stored.
    QVERIFY(m_client->signIn());
    QCOMPARE(requests(u"/token"), 2);
}

void OAuthSessionTest::twoSessionsOnOneFileSpendEachTokenOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"connection.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(server().connectionFile()) > 0);
    file.close();
    const Connection connection = readConnectionFile(path)->connection;
    server().setLatency(30ms);
    Client first(connection, std::make_unique<ConnectionFileStore>(path));
    Client second(connection, std::make_unique<ConnectionFileStore>(path));
    QSet<QByteArray> spent;
    for (int round = 0; round < 4; ++round) {
        server().clearRequests();
        server().revokeAccessTokens();
        first.session().signIn();
        second.session().signIn();
        QTRY_COMPARE_WITH_TIMEOUT(first.session().state(), State::SignedIn, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(second.session().state(), State::SignedIn, Patience);
        const QList<Demo::Request> tokens = server().requests(u"/token");
        QCOMPARE(tokens.size(), 2);
        for (const Demo::Request &request : tokens) {
            QVERIFY2(!spent.contains(request.body), "a refresh token was sent twice");
            spent << request.body;
        }
        QCOMPARE(readConnectionFile(path)->secrets.refreshToken.toUtf8(), server().currentRefreshToken());
        first.session().signOut();
        second.session().signOut();
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"connection.json"_s});
}

void OAuthSessionTest::waitsForALockHoweverOld()
{
    // A token request may take minutes, and the lock is as old as that; it is no left-over for it.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"connection.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(server().connectionFile()) > 0);
    file.close();
    const Connection connection = readConnectionFile(path)->connection;
    server().addFault({.kind = Fault::Kind::Hold, .path = TokenPath});
    Client first(connection, std::make_unique<ConnectionFileStore>(path));
    first.session().signIn();
    const QString lockPath = ConnectionFileStore(path).lockFile();
    QTRY_VERIFY_WITH_TIMEOUT(requests(u"/token") == 1, Patience);
    QFile lock(lockPath);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-600), QFileDevice::FileModificationTime));
    lock.close();
    Client second(connection, std::make_unique<ConnectionFileStore>(path));
    second.session().signIn();
    QTest::qWait(300);
    QCOMPARE(requests(u"/token"), 1);
    server().releaseHeld();
    QTRY_COMPARE_WITH_TIMEOUT(first.session().state(), State::SignedIn, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(second.session().state(), State::SignedIn, Patience);
}

namespace
{
// A connection file in a folder of its own, and the lock file that belongs to it.
struct LockedFile {
    explicit LockedFile(const Demo::Server &server)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(server.connectionFile());
    }
    // As a program on `host` writes it; `boot`: the host's run, which QLockFile notes as well.
    void lock(const QByteArray &host, const QByteArray &boot, qint64 age = 0)
    {
        QFile file(lockPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("7\neloqua-syncs\n" + host + "\n" + host + "-machine\n" + boot + '\n');
        file.flush();
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"connection.json"_s);
    QString lockPath = path + u".lock"_s;
};
} // namespace

void OAuthSessionTest::takesOverALeftLock_data()
{
    QTest::addColumn<QByteArray>("boot");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("of a container that was killed") << QSysInfo::bootUniqueId() << 0 << false;
    QTest::newRow("of another computer, an hour old") << QByteArray("another-boot") << 3600 << false;
    QTest::newRow("empty, an hour old") << QByteArray() << 3600 << true;
}

void OAuthSessionTest::takesOverALeftLock()
{
#ifndef Q_OS_UNIX
    QSKIP("left locks of other hosts are recognized on Unix only");
#endif
    QFETCH(QByteArray, boot);
    QFETCH(int, age);
    QFETCH(bool, isEmpty);
    LockedFile file(server());
    file.lock("4f1d2c3b5a69", boot, age);
    if (isEmpty) {
        QFile lock(file.lockPath);
        QVERIFY(lock.open(QIODevice::ReadWrite) && lock.resize(0));
        QVERIFY(
            lock.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime));
    }
    Client client(readConnectionFile(file.path)->connection,
                  std::make_unique<ConnectionFileStore>(file.path));
    QSignalSpy warned(&client.session(), &OAuthSession::warned);
    QVERIFY2(client.signIn(), qPrintable(client.session().lastError().fullText()));
    QVERIFY(warned.isEmpty());
    QVERIFY(!QFile::exists(file.lockPath));
    QCOMPARE(QDir(file.folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"connection.json"_s});
}

void OAuthSessionTest::namesTheHolderOfALock_data()
{
    QTest::addColumn<QByteArray>("boot");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("another computer") << QByteArray("another-boot") << 0 << false;
    QTest::newRow("another computer, whose clock is ahead") << QByteArray("another-boot") << -86400 << false;
    QTest::newRow("another computer, old, and held") << QByteArray("another-boot") << 3600 << true;
    QTest::newRow("another container") << QSysInfo::bootUniqueId() << 3600 << true;
}

void OAuthSessionTest::namesTheHolderOfALock()
{
#ifndef Q_OS_UNIX
    QSKIP("left locks of other hosts are recognized on Unix only");
#else
    QFETCH(QByteArray, boot);
    QFETCH(int, age);
    QFETCH(bool, isHeld);
    LockedFile file(server());
    file.lock("4f1d2c3b5a69", boot, age);
    QFile holder(file.lockPath);
    QVERIFY(holder.open(QIODevice::ReadOnly));
    QVERIFY(!isHeld || ::flock(holder.handle(), LOCK_EX | LOCK_NB) == 0);

    Client client(readConnectionFile(file.path)->connection,
                  std::make_unique<ConnectionFileStore>(file.path));
    QSignalSpy warned(&client.session(), &OAuthSession::warned);
    client.session().signIn();
    QVERIFY(warned.wait(Patience));
    const QString words = warned.first().first().toString();
    for (const QString &part : {file.lockPath, u"4f1d2c3b5a69"_s, u"eloqua-syncs"_s, u"process 7"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    // Where it is known that somebody has the lock, deleting it would be bad advice.
    QCOMPARE(words.contains(u"delete the file"_s), !isHeld);
    QVERIFY(client.session().isWaitingForLock());
    QCOMPARE(client.session().warning(), words);
    QCOMPARE(requests(u"/token"), 0);
    // As the person does who was told, or the program that has done with it.
    QVERIFY(QFile::remove(file.lockPath));
    QTRY_COMPARE_WITH_TIMEOUT(client.session().state(), State::SignedIn, Patience);
    QCOMPARE(warned.size(), 1);
    QVERIFY(client.session().warning().isEmpty());
#endif
}

void OAuthSessionTest::readsNoMoreThanItNeeds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("token") << TokenPath << 200 << int(Kind::BadReply);
    QTest::newRow("token refused") << TokenPath << 400 << int(Kind::SignIn);
    QTest::newRow("id") << IdPath << 200 << int(Kind::BadReply);
    QTest::newRow("id fails") << IdPath << 403 << int(Kind::Forbidden);
}

void OAuthSessionTest::readsNoMoreThanItNeeds()
{
    // Good JSON all of it, which would be parsed were it read.
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(int, kind);
    const QByteArray body =
        R"({"access_token":"a","expires_in":60,"filler":")" + QByteArray(20 << 20, 'x') + "\"}";
    server().addFault({.path = path, .times = -1, .status = status, .body = body});
    QVERIFY(!m_client->signIn());
    const ApiError &error = m_client->session().lastError();
    QCOMPARE(int(error.kind), kind);
    QCOMPARE(error.httpStatus, status);
    if (status == 200)
        QVERIFY2(error.message.contains(u"larger than 64 KB"_s), qPrintable(error.message));
}

void OAuthSessionTest::hidesATokenInAnAddress()
{
    const QByteArray token = server().currentRefreshToken();
    server().addFault(
        {.path = IdPath,
         .status = 200,
         .body = R"({"urls":{"apis":{"rest":{"bulk":"https://x.example/)" + token + R"(/"}}}})"});
    QVERIFY(!m_client->signIn());
    const QString told = m_client->session().lastError().fullText();
    QVERIFY(told.contains(u"https://x.example/"_s));
    QVERIFY2(!told.contains(QString::fromUtf8(token.left(12))), qPrintable(told));
}

void OAuthSessionTest::leavesNoSecretAnywhere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    for (const QString &path : {TokenPath, IdPath, u"/syncs$"_s}) {
        for (const int status : {200, 302, 400, 401, 403, 404, 429, 500, 503})
            QTest::addRow("%s %d", qPrintable(path), status) << path << status;
    }
}

void OAuthSessionTest::leavesNoSecretAnywhere()
{
    // A server that echoes whatever it was sent, in each place that ends up in a message or a log.
    QFETCH(QString, path);
    QFETCH(int, status);
    MessageLog log;
    const Secrets before = contentFor(server()).secrets;
    m_client->api().setRetryPolicy({.firstDelay = 1ms, .tries = 2, .longestStandstill = 20ms});
    QSignalSpy warned(&m_client->session(), &OAuthSession::warned);
    QSignalSpy waiting(&m_client->api(), &ApiClient::waiting);
    if (path == u"/syncs$"_s)
        QVERIFY(m_client->signIn());
    QList<QByteArray> secrets{before.refreshToken.toUtf8(), before.clientSecret.toUtf8(),
                              server().currentRefreshToken()};
    if (!server().currentAccessToken().isEmpty())
        secrets << server().currentAccessToken();
    QByteArray echo;
    QList<QByteArray> spellings;
    for (const QByteArray &secret : secrets) {
        const QByteArray percent = QUrl::toPercentEncoding(QString::fromUtf8(secret));
        const QByteArray escaped = QByteArray(secret).replace("=", "\\u003d").replace("~", "\\u007e");
        spellings << secret << percent << percent.toLower() << escaped << secret.toBase64();
        // The last ones straddle the place where texts are shortened.
        echo += " raw " + secret + " percent " + percent + " json " + escaped + " base64 " +
                secret.toBase64() + QByteArray(37, '.');
    }
    const QByteArray body = status == 400 ? "{\"failures\":[{\"field\":\"" + secrets.first() +
                                                "\",\"value\":\"" + echo.replace('\\', "\\\\") +
                                                "\",\"constraint\":\"" + secrets.first() + "\"}]}"
                                          : echo;
    const QByteArray sent = secrets.first();
    Fault fault{.path = path, .times = -1, .status = status, .reason = "Bad " + sent, .body = body};
    fault.headers = {{"X-Request-Id", sent}, {"Content-Type", "text/plain"}};
    if (status == 302)
        fault.headers << std::pair(QByteArray("Location"), "/x?access_token=" + sent);
    server().addFault(fault);

    QString told;
    for (const Table table : {Table::Syncs, Table::Logs}) {
        const auto page = fetch(*m_client, {table, SyncId(1042)});
        QVERIFY(page.has_value());
        if (!page->isOk()) {
            const ApiError &error = page->error();
            told += error.fullText() + error.detail + error.reason + error.requestId + error.message;
            for (const ApiError::Failure &failure : error.failures)
                told += failure.field + failure.value + failure.constraint;
        }
    }
    const auto one = get(*m_client, "syncs");
    if (one && one->isOk()) {
        const Result<Sync> sync = parseSync(**one);
        told += sync ? QString() : sync.error().fullText();
    }
    told += m_client->session().lastError().fullText();
    for (const QSignalSpy *spy : {&warned, &waiting}) {
        for (const QVariantList &arguments : *spy)
            told += arguments.last().toString();
    }
    told += log.lines().join(u'\n');
    QVERIFY(!log.lines().isEmpty());
    for (const QByteArray &secret : std::as_const(spellings)) {
        // Not even a part that would help to guess the rest.
        for (qsizetype at = 0; at + 12 <= secret.size(); at += 4)
            QVERIFY2(!told.contains(QString::fromUtf8(secret.mid(at, 12))), qPrintable(told.left(3000)));
    }
}

QTEST_GUILESS_MAIN(OAuthSessionTest)
#include "tst_oauthsession.moc"
