// SPDX-License-Identifier: MIT
// The door to the API, to a server that refuses requests for their number or is odd for a moment.
#include "tests/support/clientfixture.h"
#include "tests/support/volley.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using Kind = ApiError::Kind;

class ApiPressureTest : public QObject, private ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { stopServer(); }
    void aRefusalForTheNumberIsNoTry();
    void givesUpAServerThatLetsNothingThrough();
    void aBusyServerThatAnsweredBefore();
    void sendsFewerAtOnce();
    void asksAgainForWhatIsNotJson_data();
    void asksAgainForWhatIsNotJson();
    void asksAgainForWhatWasThere_data();
    void asksAgainForWhatWasThere();
    void asksAgainAsOftenAsItTries();
    void waitsOutAThrottledRenewal_data();
    void waitsOutAThrottledRenewal();
    void waitsAMinuteWhereNoTimeIsNamed();
    void givesUpARenewalThatIsAlwaysThrottled();
    void failsAtOnceWhenTheFirstSignInIsThrottled();
};

void ApiPressureTest::init()
{
    startServer();
    QVERIFY(m_client->signIn());
    server().clearRequests();
}

void ApiPressureTest::aRefusalForTheNumberIsNoTry()
{
    m_client->api().setRetryPolicy({.firstDelay = 5ms, .tries = 2});
    server().addFault({.path = Syncs, .times = 7, .status = 429});
    const auto answer = get(*m_client, "syncs", Small);
    QVERIFY(answer && answer->isOk());
    QCOMPARE(requests(u"/syncs"), 8);
}

void ApiPressureTest::givesUpAServerThatLetsNothingThrough()
{
    m_client->api().setRetryPolicy({.firstDelay = 20ms, .tries = 2, .longestStandstill = 300ms});
    server().addFault({.path = Syncs, .times = -1, .status = 429});
    Volley volley(*m_client, 5);
    QVERIFY(volley.wait());
    QCOMPARE(volley.answers, QList<QList<int>>(5, {429}));
    QVERIFY(requests(u"/syncs") > 10);
    // What is asked later gets its own time.
    server().clearFaults();
    server().addFault({.path = Syncs, .status = 429});
    QVERIFY(get(*m_client, "syncs", Small)->isOk());
}

// 503 is a fault like others, but a pause where the server answered a moment ago.
void ApiPressureTest::aBusyServerThatAnsweredBefore()
{
    m_client->api().setRetryPolicy({.firstDelay = 5ms, .tries = 3});
    server().addFault({.path = Syncs, .times = 7, .status = 503});
    const Owned<ApiCall> call = m_client->api().send({.path = "syncs", .query = Small, .wasThere = true});
    const auto answer = answerOf(*call);
    QVERIFY(answer && answer->isOk());
    QCOMPARE(requests(u"/syncs"), 8);
    server().addFault({.path = Syncs, .times = -1, .status = 503});
    QVERIFY(!get(*m_client, "syncs", Small)->isOk());
    QCOMPARE(requests(u"/syncs"), 11);
}

void ApiPressureTest::sendsFewerAtOnce()
{
    Demo::Behaviour behaviour;
    behaviour.mostAtOnce = 1;
    server().setBehaviour(behaviour);
    server().setLatency(5ms);
    QSignalSpy slowed(&m_client->api(), &ApiClient::slowedChanged);
    Volley volley(*m_client, 40);
    QVERIFY(volley.wait());
    QCOMPARE(volley.answers, QList<QList<int>>(40, {200}));
    QCOMPARE(slowed.size(), 1);
    QVERIFY(m_client->api().isSlowed());
    QVERIFY2(requests(u"/syncs") <= 55, QByteArray::number(requests(u"/syncs")).constData());
    server().setBehaviour({});
    Volley later(*m_client, 200);
    QVERIFY(later.wait());
    QTRY_COMPARE_WITH_TIMEOUT(slowed.size(), 2, Patience);
    QVERIFY(!m_client->api().isSlowed());
    QCOMPARE(requests(u"/token"), 0);
}

void ApiPressureTest::asksAgainForWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTML") << QByteArray("<html>{}</html>");
    QTest::newRow("text") << QByteArray("Please wait");
    QTest::newRow("cut object") << QByteArray(R"({"items":[{"a":1})") + ',';
    QTest::newRow("cut list") << QByteArray("[1,2");
    QTest::newRow("cut string") << QByteArray("\"");
    QTest::newRow("cut behind a mark") << QByteArray("\xEF\xBB\xBF {");
}

void ApiPressureTest::asksAgainForWhatIsNotJson()
{
    QFETCH(QByteArray, body);
    Fault fault{.path = Syncs, .status = 200, .body = body};
    server().addFault(fault);
    QVERIFY(get(*m_client, "syncs", Small)->isOk());
    QCOMPARE(requests(u"/syncs"), 2);
    fault.times = -1;
    server().addFault(fault);
    const auto answer = get(*m_client, "syncs", Small);
    QVERIFY(answer && !answer->isOk());
    QCOMPARE(answer->error().kind, Kind::BadReply);
    QCOMPARE(requests(u"/syncs"), 6);
    // A POST is never sent again.
    const Owned<ApiCall> post = m_client->api().send({.verb = "POST", .path = "syncs", .body = "{}"});
    QCOMPARE((*answerOf(*post))->body, body);
    QCOMPARE(requests(u"/syncs"), 7);
}

void ApiPressureTest::asksAgainForWhatWasThere_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {302, 403, 404, 410})
        QTest::addRow("%d", status) << status;
}

void ApiPressureTest::asksAgainForWhatWasThere()
{
    QFETCH(int, status);
    server().addFault({.path = Syncs, .times = 2, .status = status});
    const Owned<ApiCall> call = m_client->api().send({.path = "syncs", .query = Small, .wasThere = true});
    const auto answer = answerOf(*call);
    QVERIFY(answer && answer->isOk());
    QCOMPARE(requests(u"/syncs"), 3);
    server().addFault({.path = Syncs, .status = status});
    QVERIFY(!get(*m_client, "syncs", Small)->isOk());
    QCOMPARE(requests(u"/syncs"), 4);
}

// Who asked cannot read the answer.
void ApiPressureTest::asksAgainAsOftenAsItTries()
{
    const Owned<ApiCall> call = m_client->api().send({.path = "syncs", .query = Small});
    int answers = 0;
    bool goesOn = true;
    connect(call.get(), &ApiCall::finished, this, [&](const Result<HttpAnswer> &result) {
        QVERIFY(result.isOk());
        ++answers;
        goesOn = call->askAgain({.kind = Kind::BadReply, .message = u"odd"_s});
        if (goesOn)
            QCOMPARE(m_client->api().pending(), 1);
    });
    QTRY_VERIFY_WITH_TIMEOUT(!goesOn, Patience);
    QCOMPARE(answers, 4);
    QCOMPARE(requests(u"/syncs"), 4);
    QCOMPARE(m_client->api().pending(), 0);
}

void ApiPressureTest::waitsOutAThrottledRenewal_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("token") << u"/token$"_s;
    QTest::newRow("id") << u"/id$"_s;
}

void ApiPressureTest::waitsOutAThrottledRenewal()
{
    QFETCH(QString, path);
    server().revokeAccessTokens();
    server().addFault({.path = path, .times = 2, .status = 429, .headers = {{"Retry-After", "1"}}});
    QSignalSpy waiting(&m_client->api(), &ApiClient::waiting);
    Volley volley(*m_client, 6);
    QVERIFY(volley.wait());
    QCOMPARE(volley.answers, QList<QList<int>>(6, {200}));
    QCOMPARE(waiting.size(), 2);
    QVERIFY(waiting.first().at(1).toString().contains(u"one sign-in per minute"_s));
    QCOMPARE(requests(u"/token"), path.contains(u"token"_s) ? 3 : 1);
    QCOMPARE(requests(u"/id"), path.contains(u"token"_s) ? 1 : 3);
}

void ApiPressureTest::waitsAMinuteWhereNoTimeIsNamed()
{
    server().addFault({.path = u"/token$"_s, .times = -1, .status = 429});
    QSignalSpy waiting(&m_client->session(), &OAuthSession::waiting);
    m_client->session().signIn();
    QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 1, Patience);
    const qint64 span = QDateTime::currentDateTime().secsTo(waiting.first().first().toDateTime());
    QVERIFY2(span > 30 && span <= 60, QByteArray::number(span).constData());
    QCOMPARE(m_client->session().state(), OAuthSession::State::SigningIn);
    // Whoever quits need not wait for it: no token is on its way.
    QVERIFY(!m_client->session().isSpendingToken());
}

void ApiPressureTest::givesUpARenewalThatIsAlwaysThrottled()
{
    server().addFault({.path = u"/token$"_s, .times = -1, .status = 429, .headers = {{"Retry-After", "0"}}});
    server().revokeAccessTokens();
    const auto answer = get(*m_client, "syncs", Small);
    QVERIFY(answer && !answer->isOk());
    QCOMPARE(answer->error().kind, Kind::RateLimited);
    QCOMPARE(requests(u"/token"), 6);
}

void ApiPressureTest::failsAtOnceWhenTheFirstSignInIsThrottled()
{
    Client fresh(server());
    server().addFault({.path = u"/token$"_s, .status = 429, .headers = {{"Retry-After", "30"}}});
    QVERIFY(!fresh.signIn());
    QCOMPARE(fresh.session().lastError().kind, Kind::RateLimited);
    QCOMPARE(requests(u"/token"), 1);
}

QTEST_GUILESS_MAIN(ApiPressureTest)
#include "tst_apipressure.moc"
