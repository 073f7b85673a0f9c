// SPDX-License-Identifier: MIT
// One run after another: who asks for it, and what is stored before anything is used.
#include "tests/support/clientfixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using State = OAuthSession::State;

namespace
{
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
    WatchedStore(const Demo::FaultyServer &server, std::shared_ptr<Notes> notes)
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
    const Demo::FaultyServer &m_server;
    std::shared_ptr<Notes> m_notes;
};
} // namespace

class OAuthSessionTest : public QObject, private ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startServer(); }
    void cleanup() { stopServer(); }
    void signsInOnceHoweverManyAsk();
    void storesTheNewTokenBeforeUsingTheAccessToken();
    void goesOnWithWarningWhenItCannotBeStored();
    void goesOnWithoutANewToken();
    void takesATokenThatSomebodyElseHasRenewed();
    void signsOut();
};

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

QTEST_GUILESS_MAIN(OAuthSessionTest)
#include "tst_oauthsession.moc"
