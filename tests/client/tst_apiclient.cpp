// SPDX-License-Identifier: MIT
// One answer to each request, from a server that hangs, drips, redirects and refuses.
#include "tests/support/clientfixture.h"
#include "tests/support/volley.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using Kind = ApiError::Kind;

class ApiClientTest : public QObject, private ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { stopServer(); }
    void answersNeverFromWithinSend();
    void mapsStatuses_data();
    void mapsStatuses();
    void timesOut();
    void cutsOffADrip();
    void readsADripThatIsQuickEnough();
    void refusesATooLargeBody_data();
    void refusesATooLargeBody();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void hasAtMostFourInFlight();
    void keepsTheOrder();
};

void ApiClientTest::init()
{
    startServer();
    QVERIFY(m_client->signIn());
    server().clearRequests();
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
    const Demo::FaultyServerThread other;
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

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_apiclient.moc"
