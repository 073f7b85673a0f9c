// SPDX-License-Identifier: MIT
// The door to the API against a server that hangs, drips, cuts, redirects and lies.
#include "tests/support/client.h"
#include "tests/support/volley.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(Inspector::Demo::Fault)

namespace
{
const QString Syncs = u"/syncs$"_s;
const QByteArray Small = "limit=1";
} // namespace

class ApiClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersNeverFromWithinSend();
    void renewsOnceForTwentyCalls();
    void renewsOnceWhenCallsAreUnderWay();
    void failsEachOnceWhenRefusedAgain();
    void failsEachOnceWhenTheRefreshFails();
    void goesToTheNewPod();
    void renewsForAPostAsWell();
    void mapsStatuses_data();
    void mapsStatuses();
    void triesAgain_data();
    void triesAgain();
    void givesUpAfterItsTries();
    void obeysRetryAfter_data();
    void obeysRetryAfter();
    void failsAtOnceWhenAskedToWaitLong_data();
    void failsAtOnceWhenAskedToWaitLong();
    void sleepsWithTheWholeQueue();
    void neverRepeatsAPost_data();
    void neverRepeatsAPost();
    void timesOut();
    void cutsOffADrip();
    void readsADripThatIsQuickEnough();
    void refusesATooLargeBody_data();
    void refusesATooLargeBody();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void hasAtMostFourInFlight();
    void keepsTheOrder();
    void dropsACallInItsOwnSlot();
    void dropsOtherCallsInASlot();
    void freesTheSlotsOfDroppedCalls();
    void survivesACallThatOutlivesTheClient();
    void doesNotSignInAgainForStragglers();
    void failsNoCallThatIsAskedInASlot();
    void endsPausedCallsAtSignOut();

private:
    Demo::FaultyServer &server() { return *m_server->server(); }
    qsizetype requests(QStringView path) { return server().requests(path).size(); }

    std::unique_ptr<Demo::FaultyServerThread> m_server;
    std::unique_ptr<Client> m_client;
};

void ApiClientTest::init()
{
    m_server = std::make_unique<Demo::FaultyServerThread>();
    m_client = std::make_unique<Client>(server());
    QVERIFY(m_client->signIn());
    server().clearRequests();
}

void ApiClientTest::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void ApiClientTest::answersNeverFromWithinSend()
{
    Volley volley(*m_client, 2);
    QCOMPARE(volley.done, 0);
    QCOMPARE(m_client->api().pending(), 2);
    QVERIFY(volley.wait());
    QCOMPARE(volley.answers, (QList<QList<int>>{{200}, {200}}));
    QCOMPARE(m_client->api().pending(), 0);
    QCOMPARE(m_client->api().inFlight(), 0);
}

void ApiClientTest::renewsOnceForTwentyCalls()
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

void ApiClientTest::renewsOnceWhenCallsAreUnderWay()
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

void ApiClientTest::failsEachOnceWhenRefusedAgain()
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

void ApiClientTest::failsEachOnceWhenTheRefreshFails()
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

void ApiClientTest::goesToTheNewPod()
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

void ApiClientTest::renewsForAPostAsWell()
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

void ApiClientTest::mapsStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("tries");
    const auto row = [](int status, Kind kind, int tries = 1) {
        QTest::addRow("%d", status) << status << int(kind) << tries;
    };
    row(304, Kind::BadReply);
    row(400, Kind::Refused);
    row(402, Kind::Refused);
    row(403, Kind::Forbidden);
    row(404, Kind::Gone);
    row(409, Kind::Refused);
    row(410, Kind::Gone);
    row(412, Kind::Refused);
    row(413, Kind::Refused);
    row(500, Kind::Server, 4);
    row(502, Kind::Server, 4);
    row(503, Kind::Server, 4);
    row(599, Kind::Server, 4);
}

void ApiClientTest::mapsStatuses()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    QFETCH(int, tries);
    server().addFault({.path = Syncs,
                       .times = -1,
                       .status = status,
                       .reason = "The server's own phrase.",
                       .headers = {{"X-Request-Id", "abc/1"}},
                       .body = "<html><body><p>Its   own words</p></body></html>"});
    const auto answer = get(*m_client, "syncs");
    QVERIFY(answer && !answer->isOk());
    const ApiError &error = answer->error();
    QCOMPARE(int(error.kind), kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.reason, u"The server's own phrase."_s);
    if (status != 304)
        QCOMPARE(error.detail, u"Its own words"_s);
    QCOMPARE(error.requestId, u"abc/1"_s);
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(requests(u"/syncs"), tries);
}

void ApiClientTest::triesAgain_data()
{
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, Fault fault) {
        fault.path = Syncs;
        fault.times = 2;
        QTest::newRow(name) << fault;
    };
    row("429", {.status = 429});
    row("503", {.status = 503});
    row("500", {.status = 500, .body = R"({"error":"x","errorSeverity":3})"});
    row("502 with HTML", {.status = 502, .body = "<html>"});
    row("reset", {.kind = Fault::Kind::Reset});
    row("lost answer", {.kind = Fault::Kind::LoseAnswer});
    row("cut in the body", {.kind = Fault::Kind::Cut, .bytes = 10});
    row("cut before the body", {.kind = Fault::Kind::Cut, .bytes = 0});
    row("hang", {.kind = Fault::Kind::Hang});
}

void ApiClientTest::triesAgain()
{
    QFETCH(Fault, fault);
    if (fault.kind == Fault::Kind::Hang)
        m_client->setLimits({.inactivity = 200ms});
    server().addFault(fault);
    const auto answer = get(*m_client, "syncs", Small);
    QVERIFY2(answer && answer->isOk(),
             answer && !answer->isOk() ? qPrintable(answer->error().fullText()) : "");
    QVERIFY(parsePage(**answer, Table::Syncs, 0).isOk());
    QVERIFY(requests(u"/syncs") >= 3);
    QCOMPARE(requests(u"/token"), 0);
}

void ApiClientTest::givesUpAfterItsTries()
{
    server().addFault({.kind = Fault::Kind::Cut, .path = Syncs, .times = -1, .bytes = 10});
    const auto answer = get(*m_client, "syncs", Small);
    QVERIFY(answer && !answer->isOk());
    QCOMPARE(answer->error().kind, Kind::Network);
    QVERIFY(answer->error().message.contains(u"127.0.0.1"_s));
    QVERIFY(requests(u"/syncs") >= 4);
    m_server.reset();
    const auto refused = get(*m_client, "syncs", Small);
    QVERIFY(refused && !refused->isOk());
    QCOMPARE(refused->error().kind, Kind::Network);
    QCOMPARE(refused->error().httpStatus, 0);
}

void ApiClientTest::obeysRetryAfter_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("429, seconds") << 429 << QByteArray("1");
    QTest::newRow("503, seconds") << 503 << QByteArray("1");
    QTest::newRow("500, seconds") << 500 << QByteArray("1");
    QTest::newRow("503, date") << 503 << QByteArray();
}

void ApiClientTest::obeysRetryAfter()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    if (header.isEmpty()) {
        header = QLocale::c()
                     .toString(QDateTime::currentDateTimeUtc().addSecs(3), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
                     .toLatin1();
    }
    server().addFault({.path = Syncs, .status = status, .headers = {{"Retry-After", header}}});
    QSignalSpy waiting(&m_client->api(), &ApiClient::waiting);
    QElapsedTimer clock;
    clock.start();
    const auto answer = get(*m_client, "syncs", Small);
    QVERIFY(answer && answer->isOk());
    QVERIFY2(clock.elapsed() >= 900, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(waiting.size(), 1);
    QVERIFY(!waiting.first().at(1).toString().isEmpty());
    QCOMPARE(requests(u"/syncs"), 2);
}

void ApiClientTest::failsAtOnceWhenAskedToWaitLong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("words");
    QTest::newRow("429") << 429 << QByteArray("7200") << u"2 hours"_s;
    QTest::newRow("503") << 503 << QByteArray("3600") << u"60 minutes"_s;
    QTest::newRow("500") << 500 << QByteArray("900") << u"15 minutes"_s;
    QTest::newRow("503, date") << 503 << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << u"7 days"_s;
}

void ApiClientTest::failsAtOnceWhenAskedToWaitLong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QString, words);
    server().addFault({.path = Syncs, .status = status, .headers = {{"Retry-After", header}}});
    // An answer within the test's patience is one at once: it would have to wait for 15 minutes or more.
    const auto answer = get(*m_client, "syncs", Small);
    QVERIFY(answer && !answer->isOk());
    QVERIFY2(answer->error().message.contains(words), qPrintable(answer->error().message));
    QVERIFY(answer->error().retryAfter.has_value());
    QCOMPARE(requests(u"/syncs"), 1);
    // Others may go on: nobody sleeps for it.
    QVERIFY(get(*m_client, "syncs", Small)->isOk());
}

void ApiClientTest::sleepsWithTheWholeQueue()
{
    server().addFault({.path = Syncs, .status = 429, .headers = {{"Retry-After", "1"}}});
    // Those on the wire come back; nothing new is sent before the time. Timers may be early by a twentieth.
    QDateTime until;
    int onTheWire = 0;
    int tooEarly = 0;
    connect(&m_client->api(), &ApiClient::waiting, this,
            [&until](const QDateTime &time) { until = time.addMSecs(-100); });
    connect(&m_client->api(), &ApiClient::activityChanged, this, [&] {
        const int before = std::exchange(onTheWire, m_client->api().inFlight());
        if (onTheWire > before && until.isValid() && QDateTime::currentDateTime() < until)
            ++tooEarly;
    });
    Volley volley(*m_client, 12);
    QVERIFY(volley.wait());
    QCOMPARE(volley.answers, QList<QList<int>>(12, {200}));
    QVERIFY(until.isValid());
    QCOMPARE(tooEarly, 0);
}

void ApiClientTest::neverRepeatsAPost_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, Fault fault, Kind kind) {
        fault.path = Syncs;
        fault.verb = "POST";
        fault.times = -1;
        QTest::newRow(name) << fault << int(kind);
    };
    row("429", {.status = 429}, Kind::RateLimited);
    row("500", {.status = 500}, Kind::Server);
    row("500 with Retry-After", {.status = 500, .headers = {{"Retry-After", "1"}}}, Kind::Server);
    row("503", {.status = 503}, Kind::Server);
    row("reset", {.kind = Fault::Kind::Reset}, Kind::Network);
    row("lost answer", {.kind = Fault::Kind::LoseAnswer}, Kind::Network);
    row("cut", {.kind = Fault::Kind::Cut, .bytes = 3}, Kind::Network);
    row("hang", {.kind = Fault::Kind::Hang}, Kind::Timeout);
    row("redirect", {.kind = Fault::Kind::Redirect, .status = 307, .location = QUrl(u"/elsewhere"_s)},
        Kind::BadReply);
}

void ApiClientTest::neverRepeatsAPost()
{
    QFETCH(Fault, fault);
    QFETCH(int, kind);
    m_client->setLimits({.inactivity = 400ms});
    // On a connection that was in use already, where Qt would send again by itself.
    QVERIFY(get(*m_client, "syncs", Small)->isOk());
    server().clearRequests();
    server().addFault(fault);
    const Owned<ApiCall> call = m_client->api().send(
        {.verb = "POST", .path = "syncs", .body = R"({"syncedInstanceUri":"/contacts/imports/1235"})"});
    const auto answer = answerOf(*call);
    QVERIFY(answer && !answer->isOk());
    QCOMPARE(int(answer->error().kind), kind);
    QVERIFY(settles(m_client->api()));
    QCOMPARE(requests({}), 1);
    QVERIFY(server().syncsCreated() <= 1);
}

void ApiClientTest::timesOut()
{
    m_client->setLimits({.inactivity = 200ms});
    m_client->api().setRetryPolicy({.firstDelay = 5ms, .tries = 2});
    server().addFault({.kind = Fault::Kind::Hang, .path = Syncs, .times = -1});
    const auto answer = get(*m_client, "syncs");
    QVERIFY(answer && !answer->isOk());
    QCOMPARE(answer->error().kind, Kind::Timeout);
    QCOMPARE(requests(u"/syncs"), 2);
    QCOMPARE(m_client->api().inFlight(), 0);
}

void ApiClientTest::cutsOffADrip()
{
    m_client->setLimits({.inactivity = 2s, .total = 500ms});
    m_client->api().setRetryPolicy({.tries = 1});
    server().addFault({.kind = Fault::Kind::Drip, .path = Syncs, .times = -1, .bytes = 1, .interval = 50ms});
    QElapsedTimer clock;
    clock.start();
    const auto answer = get(*m_client, "syncs");
    QVERIFY(answer && !answer->isOk());
    QCOMPARE(answer->error().kind, Kind::Timeout);
    QVERIFY2(clock.elapsed() >= 450, qPrintable(QString::number(clock.elapsed())));
}

void ApiClientTest::readsADripThatIsQuickEnough()
{
    m_client->setLimits({.inactivity = 1s, .total = 15s});
    server().addFault({.kind = Fault::Kind::Drip, .path = Syncs, .bytes = 37, .interval = 5ms});
    const auto page = fetch(*m_client, {Table::Syncs}, {.limit = 20});
    QVERIFY(page && page->isOk());
    QCOMPARE((**page)->rows.rows(), 20);
    QCOMPARE(requests(u"/syncs"), 1);
}

void ApiClientTest::refusesATooLargeBody_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("just fits") << 1000 << true;
    QTest::newRow("one byte more") << 1001 << false;
    QTest::newRow("in many pieces") << 20'000'000 << false;
}

void ApiClientTest::refusesATooLargeBody()
{
    QFETCH(int, size);
    QFETCH(bool, fits);
    m_client->setLimits({.bodyBytes = 1000});
    server().addFault(
        {.path = Syncs, .times = -1, .status = 200, .body = '"' + QByteArray(size - 2, 'x') + '"'});
    const auto answer = get(*m_client, "syncs");
    QVERIFY(answer.has_value());
    QCOMPARE(answer->isOk(), fits);
    if (fits) {
        QCOMPARE((*answer)->body.size(), size);
        return;
    }
    QCOMPARE(answer->error().kind, Kind::BadReply);
    QVERIFY(answer->error().message.contains(u"larger"_s));
    QCOMPARE(requests(u"/syncs"), 1);
}

void ApiClientTest::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void ApiClientTest::followsNoRedirect()
{
    QFETCH(int, status);
    const Demo::ServerThread other;
    server().addFault({.kind = Fault::Kind::Redirect,
                       .path = Syncs,
                       .times = -1,
                       .status = status,
                       .location = other.url().resolved(QUrl(u"/API/Bulk/2.0/syncs?limit=1"_s))});
    const auto answer = get(*m_client, "syncs", Small);
    QVERIFY(answer && !answer->isOk());
    QCOMPARE(answer->error().kind, Kind::BadReply);
    QCOMPARE(answer->error().httpStatus, status);
    QVERIFY(answer->error().message.contains(other.url().host()));
    QVERIFY(settles(m_client->api()));
    QVERIFY(other.server()->requests().isEmpty());
    QCOMPARE(other.server()->openConnections(), 0);
    QCOMPARE(requests(u"/syncs"), 1);
}

void ApiClientTest::hasAtMostFourInFlight()
{
    server().setLatency(30ms);
    int most = 0;
    connect(&m_client->api(), &ApiClient::activityChanged, this,
            [this, &most] { most = std::max(most, m_client->api().inFlight()); });
    Volley volley(*m_client, 60);
    QVERIFY(volley.wait());
    QCOMPARE(volley.answers, QList<QList<int>>(60, {200}));
    QCOMPARE(server().maxConcurrentRequests(), 4);
    QCOMPARE(most, 4);
}

void ApiClientTest::keepsTheOrder()
{
    m_client->api().setRetryPolicy({.tries = 1});
    std::vector<Owned<ApiCall>> calls;
    for (int i = 0; i < 30; ++i)
        calls.push_back(
            m_client->api().send({.path = "syncs", .query = "limit=1&offset=" + QByteArray::number(i)}));
    QTRY_COMPARE_WITH_TIMEOUT(m_client->api().pending(), 0, Patience);
    const QList<Demo::Request> asked = server().requests(u"/syncs");
    QCOMPARE(asked.size(), 30);
    // Four connections: a later one may overtake by three at most.
    for (int i = 0; i < 30; ++i)
        QVERIFY(std::abs(asked.at(i).value(u"offset").toInt() - i) <= 3);
}

void ApiClientTest::dropsACallInItsOwnSlot()
{
    Owned<ApiCall> call = m_client->api().send({.path = "syncs", .query = Small});
    int heard = 0;
    connect(call.get(), &ApiCall::finished, this, [&] {
        ++heard;
        call.reset();
    });
    QTRY_COMPARE_WITH_TIMEOUT(heard, 1, Patience);
    QCOMPARE(m_client->api().pending(), 0);
    // With an error as well, from the wire and from the session.
    server().addFault({.path = Syncs, .status = 404});
    call = m_client->api().send({.path = "syncs", .query = Small});
    connect(call.get(), &ApiCall::finished, this, [&] {
        ++heard;
        call.reset();
    });
    QTRY_COMPARE_WITH_TIMEOUT(heard, 2, Patience);
    server().revokeAccessTokens();
    server().spendRefreshToken();
    call = m_client->api().send({.path = "syncs", .query = Small});
    connect(call.get(), &ApiCall::finished, this, [&] {
        ++heard;
        call.reset();
    });
    QTRY_COMPARE_WITH_TIMEOUT(heard, 3, Patience);
    QVERIFY(settles(m_client->api()));
    QCOMPARE(heard, 3);
}

void ApiClientTest::dropsOtherCallsInASlot()
{
    // One answer makes the others unwanted, while all of them fail with the session.
    server().revokeAccessTokens();
    server().spendRefreshToken();
    std::vector<Owned<ApiCall>> calls;
    int heard = 0;
    for (int i = 0; i < 10; ++i) {
        calls.push_back(m_client->api().send({.path = "syncs", .query = Small}));
        connect(calls.back().get(), &ApiCall::finished, this, [&] {
            ++heard;
            calls.clear();
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(heard, 1, Patience);
    QVERIFY(settles(m_client->api()));
    QCOMPARE(heard, 1);
    QCOMPARE(m_client->api().pending(), 0);
}

void ApiClientTest::freesTheSlotsOfDroppedCalls()
{
    // Dropped in the queue, on the wire, with the answer half there, between two tries, during a refresh.
    server().addFault(
        {.kind = Fault::Kind::Drip, .path = Syncs, .times = 40, .skip = 20, .bytes = 100, .interval = 1ms});
    server().addFault({.path = Syncs, .times = 40, .skip = 80, .status = 500});
    server().setLatency(1ms);
    QRandomGenerator random(20250603);
    std::vector<Owned<ApiCall>> calls;
    int heard = 0;
    int most = 0;
    connect(&m_client->api(), &ApiClient::activityChanged, this,
            [&] { most = std::max(most, m_client->api().inFlight()); });
    for (int i = 0; i < 500; ++i) {
        calls.push_back(m_client->api().send({.path = "syncs", .query = Small}));
        connect(calls.back().get(), &ApiCall::finished, this, [&heard] { ++heard; });
        if (i % 100 == 50)
            server().revokeAccessTokens();
        if (i % 3 == 0)
            QTest::qWait(int(random.bounded(3)));
        if (calls.size() > 8)
            calls.erase(calls.begin() + qsizetype(random.bounded(int(calls.size()))));
    }
    calls.clear();
    QCOMPARE(m_client->api().pending(), 0);
    QCOMPARE(m_client->api().inFlight(), 0);
    const int atTheEnd = heard;
    QVERIFY(settles(m_client->api()));
    QCOMPARE(heard, atTheEnd);
    QVERIFY(heard > 0);
    server().clearFaults();
    QVERIFY(get(*m_client, "syncs", Small)->isOk());
    QCOMPARE(most, m_client->api().mostInFlight());
}

void ApiClientTest::survivesACallThatOutlivesTheClient()
{
    Owned<ApiCall> queued;
    Owned<ApiCall> flying;
    {
        Client brief(server());
        QVERIFY(brief.signIn());
        server().addFault({.kind = Fault::Kind::Hang, .path = Syncs, .times = -1});
        for (Owned<ApiCall> *call : {&flying, &queued})
            *call = brief.api().send({.path = "syncs", .query = Small});
        QTRY_COMPARE_WITH_TIMEOUT(brief.api().inFlight(), 2, Patience);
        queued = brief.api().send({.path = "syncs", .query = Small});
    }
    flying.reset();
    queued.reset();
    QTest::qWait(20);
}

void ApiClientTest::doesNotSignInAgainForStragglers()
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

void ApiClientTest::failsNoCallThatIsAskedInASlot()
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

void ApiClientTest::endsPausedCallsAtSignOut()
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

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_apiclient.moc"
