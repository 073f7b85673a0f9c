// SPDX-License-Identifier: MIT
// Requests whose access token is refused or runs out: one refresh for all of them, then each once more.
#include "tests/support/clientfixture.h"
#include "tests/support/volley.h"

#include <QHostInfo>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using Kind = ApiError::Kind;

class ApiRenewalTest : public QObject, private ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { stopServer(); }
    void renewsOnceForTwentyCalls();
    void renewsOnceWhenCallsAreUnderWay();
    void failsEachOnceWhenRefusedAgain();
    void failsEachOnceWhenTheRefreshFails();
    void goesToTheNewPod();
    void renewsForAPostAsWell();
    void doesNotSignInAgainForStragglers();
    void failsNoCallThatIsAskedInASlot();
    void endsPausedCallsAtSignOut();
};

void ApiRenewalTest::init()
{
    startServer();
    QVERIFY(m_client->signIn());
    server().clearRequests();
}

void ApiRenewalTest::renewsOnceForTwentyCalls()
{
    server().revokeAccessTokens();
    Volley volley(*m_client, 20);
    QVERIFY(volley.wait());
    QCOMPARE(volley.answers, QList<QList<int>>(20, {200}));
    QCOMPARE(requests(u"/token"), 1);
    QCOMPARE(requests(u"/id"), 1);
    QVERIFY(settles(m_client->api())); // nothing more comes behind
    QCOMPARE(requests(u"/token"), 1);
    QCOMPARE(volley.done, 20);
}

void ApiRenewalTest::renewsOnceWhenCallsAreUnderWay()
{
    // The four on the wire get their 401 one after another, the last ones when the refresh is over already.
    server().revokeAccessTokens();
    for (int i = 0; i < 4; ++i)
        server().addFault(
            {.kind = Fault::Kind::Delay, .path = Syncs, .interval = std::chrono::milliseconds(60 * i)});
    Volley volley(*m_client, 20);
    QVERIFY(volley.wait());
    QCOMPARE(volley.answers, QList<QList<int>>(20, {200}));
    QCOMPARE(requests(u"/token"), 1);
    QCOMPARE(requests(u"/id"), 1);
}

void ApiRenewalTest::failsEachOnceWhenRefusedAgain()
{
    server().addFault({.path = Syncs, .times = -1, .status = 401, .body = "\"You are not authorized.\""});
    Volley volley(*m_client, 8);
    QVERIFY(volley.wait());
    QCOMPARE(volley.answers, QList<QList<int>>(8, {401}));
    QCOMPARE(volley.errors.size(), 8);
    for (const ApiError &error : volley.errors) {
        QCOMPARE(error.kind, Kind::SignIn);
        QCOMPARE(error.detail, u"You are not authorized."_s);
    }
    QCOMPARE(requests(u"/syncs"), 16);
    QVERIFY2(requests(u"/token") <= 2, "a call in the second wave may be refused after the first refresh");
    QVERIFY(settles(m_client->api()));
    QCOMPARE(volley.done, 8);
    // The session itself is fine.
    server().clearFaults();
    QVERIFY(get(*m_client, "syncs", Small)->isOk());
}

void ApiRenewalTest::failsEachOnceWhenTheRefreshFails()
{
    server().revokeAccessTokens();
    server().spendRefreshToken();
    Volley volley(*m_client, 20);
    QVERIFY(volley.wait());
    QCOMPARE(volley.errors.size(), 20);
    for (const ApiError &error : volley.errors)
        QCOMPARE(error.kind, Kind::SignIn);
    QVERIFY(settles(m_client->api()));
    QCOMPARE(volley.done, 20);
    QCOMPARE(requests(u"/token"), 1);
    QCOMPARE(requests(u"/id"), 0);
    QVERIFY(requests(u"/syncs") <= 4);
    QCOMPARE(m_client->api().pending(), 0);
}

void ApiRenewalTest::goesToTheNewPod()
{
    if (QHostInfo::fromName(u"localhost"_s).error() != QHostInfo::NoError)
        QSKIP("this machine does not know the name localhost, which stands for another pod here");
    // The site has moved: the old pod refuses, /id tells the new address (another name of this computer).
    QUrl moved = server().url();
    moved.setHost(u"localhost"_s);
    server().revokeAccessTokens();
    server().setDiscoveredBase(moved);
    const auto answer = get(*m_client, "syncs", Small);
    QVERIFY(answer && answer->isOk());
    QCOMPARE(m_client->session().account().bulkUrl.host(), u"localhost"_s);
    const QList<Demo::Request> asked = server().requests(u"/syncs");
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked.first().headers.value("host").startsWith("127.0.0.1"));
    QVERIFY(asked.last().headers.value("host").startsWith("localhost"));
}

void ApiRenewalTest::renewsForAPostAsWell()
{
    // A 401 comes before anything is done, so a POST may be sent again after it.
    server().revokeAccessTokens();
    const int before = server().syncsCreated();
    const Owned<ApiCall> call = m_client->api().send(
        {.verb = "POST", .path = "syncs", .body = R"({"syncedInstanceUri":"/contacts/imports/1235"})"});
    const auto answer = answerOf(*call);
    QVERIFY2(answer && answer->isOk(),
             answer && !answer->isOk() ? qPrintable(answer->error().fullText()) : "");
    QCOMPARE((*answer)->status, 201);
    QCOMPARE(server().syncsCreated(), before + 1);
}

void ApiRenewalTest::doesNotSignInAgainForStragglers()
{
    // Three answers come when the session has failed already: a 401, a fault that would be tried again, and
    // one that is fine.
    server().addFault({.kind = Fault::Kind::Delay, .path = Syncs, .interval = 0ms});
    server().addFault({.kind = Fault::Kind::Delay, .path = Syncs, .interval = 400ms});
    server().revokeAccessTokens();
    server().addFault({.path = u"/token"_s, .times = -1, .status = 403});
    Volley volley(*m_client, 2);
    QVERIFY(volley.wait());
    QVERIFY(settles(m_client->api()));
    QCOMPARE(volley.done, 2);
    QCOMPARE(volley.errors.size(), 2);
    QCOMPARE(requests(u"/token"), 1);
    QCOMPARE(m_client->session().state(), OAuthSession::State::Failed);
}

void ApiRenewalTest::failsNoCallThatIsAskedInASlot()
{
    // Asking again in the slot of a failure is a new wish: it must neither hang nor fail unheard.
    server().revokeAccessTokens();
    server().addFault({.path = u"/token"_s, .status = 403});
    Owned<ApiCall> first = m_client->api().send({.path = "syncs", .query = Small});
    Owned<ApiCall> second;
    QList<bool> outcomes;
    connect(first.get(), &ApiCall::finished, this, [&](const Result<HttpAnswer> &result) {
        outcomes << result.isOk();
        second = m_client->api().send({.path = "syncs", .query = Small});
        connect(second.get(), &ApiCall::finished, this,
                [&](const Result<HttpAnswer> &again) { outcomes << again.isOk(); });
    });
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 2, Patience);
    QCOMPARE(outcomes, (QList<bool>{false, true}));
    QCOMPARE(requests(u"/token"), 2);
}

void ApiRenewalTest::endsPausedCallsAtSignOut()
{
    m_client->api().setRetryPolicy({.firstDelay = 300ms});
    server().addFault({.path = Syncs, .times = 2, .status = 500});
    Volley volley(*m_client, 1);
    QTRY_COMPARE_WITH_TIMEOUT(requests(u"/syncs"), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->api().inFlight(), 0, Patience);
    m_client->session().signOut();
    QVERIFY(volley.wait());
    QTest::qWait(700); // longer than the pause was
    QVERIFY(settles(m_client->api()));
    QCOMPARE(volley.done, 1);
    QCOMPARE(volley.errors.first().kind, Kind::SignIn);
    QCOMPARE(requests(u"/token"), 0);
    QCOMPARE(requests(u"/syncs"), 1);
    QCOMPARE(m_client->session().state(), OAuthSession::State::SignedOut);
}

QTEST_GUILESS_MAIN(ApiRenewalTest)
#include "tst_apirenewal.moc"
