// SPDX-License-Identifier: MIT
#include "tests/support/client.h"

#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

// What a session does by itself while a program stays open.
class TestSignInSession : public QObject
{
    Q_OBJECT

    static int tokenRequests(Demo::Server &server)
    {
        return int(server.requests(u"/auth/oauth2/token").size());
    }

    // Its saves fail.
    class DeafStore final : public SecretStore
    {
    public:
        explicit DeafStore(Secrets secrets, const bool &deaf)
            : m_secrets(std::move(secrets))
            , m_deaf(deaf)
        {
        }
        Owned<SecretJob> load() override
        {
            Owned<SecretJob> job(new SecretJob);
            job->finishLater(m_secrets);
            return job;
        }
        Owned<SecretJob> save(const Secrets &secrets) override
        {
            Owned<SecretJob> job(new SecretJob);
            if (m_deaf) {
                job->finishLater(ApiError{.kind = ApiError::Kind::Secrets, .message = u"Locked."_s});
            } else {
                m_secrets = secrets;
                job->finishLater(secrets);
            }
            return job;
        }

    private:
        Secrets m_secrets;
        const bool &m_deaf;
    };

private Q_SLOTS:
    void renewsAheadOfExpiry()
    {
        Demo::Options options;
        options.behaviour.accessTokenSeconds = 3;
        Demo::ServerThread thread(options);
        Client client(*thread.server());
        client.session().setKeepsTrying(true);
        client.session().setShortestKept(3s);
        QVERIFY(client.signIn());
        // Nobody asks for anything, and it is never without a good token.
        QTRY_VERIFY_WITH_TIMEOUT(tokenRequests(*thread.server()) >= 3, Patience);
        const auto answer = get(client, "/syncs", "limit=1");
        QVERIFY(answer && *answer);
        QCOMPARE(thread.server()->requests(u"/API/Bulk").size(), 1);
    }

    void aProgramThatDoesNotStayLeavesItAlone()
    {
        Demo::Options options;
        options.behaviour.accessTokenSeconds = 1;
        Demo::ServerThread thread(options);
        Client client(*thread.server());
        QVERIFY(client.signIn());
        QTest::qWait(3000);
        QCOMPARE(tokenRequests(*thread.server()), 1);
    }

    void aBusyServerIsTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("broken") << 500;
        QTest::newRow("busy") << 503;
        QTest::newRow("too many") << 429;
    }
    void aBusyServerIsTriedAgain()
    {
        QFETCH(int, status);
        Demo::FaultyServerThread thread;
        thread.server()->addFault({.path = u"/token"_s, .times = -1, .status = status});
        Client client(*thread.server());
        client.session().setKeepsTrying(true);
        QVERIFY(!client.signIn());
        QVERIFY(client.session().nextTry().isValid());
        thread.server()->clearFaults();
        // Its own next try is due five seconds later.
        QTRY_COMPARE_WITH_TIMEOUT(client.session().state(), OAuthSession::State::SignedIn, Patience);
    }

    void offlineAtStartRecovers()
    {
        Demo::Server server;
        QVERIFY(server.listen());
        const auto content = contentFor(server);
        const quint16 port = quint16(server.url().port());
        server.close();
        Client client(content.connection, std::make_unique<MemorySecretStore>(content.secrets));
        client.session().setKeepsTrying(true);
        QVERIFY(!client.signIn());
        QCOMPARE(client.session().lastError().kind, ApiError::Kind::Network);
        QVERIFY(client.session().nextTry().isValid());
        QVERIFY(server.listen(port));
        client.session().tryNow(); // as when the system says that the network is back
        QTRY_COMPARE_WITH_TIMEOUT(client.session().state(), OAuthSession::State::SignedIn, Patience);
        QVERIFY(!client.session().nextTry().isValid());
    }

    void aRefusedTokenIsNotTriedAgain()
    {
        Demo::ServerThread thread;
        thread.server()->spendRefreshToken();
        Client client(contentFor(*thread.server()).connection,
                      std::make_unique<MemorySecretStore>(
                          Secrets{u"1Zt~demo-secret_9xQ7c2LwVb3fHk8mPz4sYd6a"_s, u"spent-long-ago"_s}));
        client.session().setKeepsTrying(true);
        QVERIFY(!client.signIn());
        QCOMPARE(client.session().lastError().kind, ApiError::Kind::SignIn);
        QVERIFY(!client.session().nextTry().isValid());
        QVERIFY(!client.signIn());
        QCOMPARE(tokenRequests(*thread.server()), 1);
    }

    void aStoreThatFailsKeepsTheSession()
    {
        Demo::ServerThread thread;
        bool deaf = true;
        const Secrets secrets = contentFor(*thread.server()).secrets;
        Client client(*thread.server(), std::make_unique<DeafStore>(secrets, deaf));
        QSignalSpy warned(&client.session(), &OAuthSession::warned);
        QVERIFY(client.signIn());
        QVERIFY(client.session().isForThisSessionOnly());
        QCOMPARE(warned.size(), 1);
        QVERIFY(warned.first().first().toString().contains(u"this session only"));
        // The store's own token is spent; the one in memory goes on.
        QVERIFY(client.signIn());
        // As soon as the store hears again, it has the newest one.
        deaf = false;
        QVERIFY(client.signIn());
        QVERIFY(!client.session().isForThisSessionOnly());
        QVERIFY(client.signIn());
    }

    void passwordAndCodeGrants()
    {
        Demo::Options options;
        options.behaviour.throttleAuthorize = false;
        Demo::ServerThread thread(options);
        const ConnectionFileContent content = contentFor(*thread.server());
        Client client(content.connection, std::make_unique<MemorySecretStore>(Secrets{}));
        client.session().signIn(Grant{.kind = Grant::Kind::Password,
                                      .userName = u"AcmeEU\\jane.doe"_s,
                                      .password = options.password},
                                content.secrets);
        QTRY_COMPARE(client.session().state(), OAuthSession::State::SignedIn);
        const Demo::Request request = thread.server()->requests(u"/token").last();
        QCOMPARE(
            request.body,
            QByteArray("{\"grant_type\":\"password\",\"scope\":\"full\",\"username\":\"AcmeEU\\\\jane.doe\","
                       "\"password\":\"correct horse\"}"));
        QVERIFY(client.signIn()); // from now on with the refresh token that it got

        client.session().signOut();
        client.session().signIn(Grant{.kind = Grant::Kind::Code, .code = u"made-up"_s}, content.secrets);
        QTRY_COMPARE(client.session().state(), OAuthSession::State::Failed);
        const QString words = client.session().lastError().message;
        QVERIFY2(words.contains(u"at 127.0.0.1 while exchanging the browser's code"), qPrintable(words));
        QVERIFY(words.contains(u"60 seconds"));
        QVERIFY(client.signIn()); // the failed attempt took nothing away
    }
};

QTEST_GUILESS_MAIN(TestSignInSession)
#include "tst_signinsession.moc"
