// SPDX-License-Identifier: MIT
// What is asked again, after how long, and what never is.
#include "tests/support/clientfixture.h"
#include "tests/support/volley.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(Inspector::Demo::Fault)

class ApiRetryTest : public QObject, private ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { stopServer(); }
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
};

void ApiRetryTest::init()
{
    startServer();
    QVERIFY(m_client->signIn());
    server().clearRequests();
}

void ApiRetryTest::triesAgain_data()
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

void ApiRetryTest::triesAgain()
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

void ApiRetryTest::givesUpAfterItsTries()
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

void ApiRetryTest::obeysRetryAfter_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("429, seconds") << 429 << QByteArray("1");
    QTest::newRow("503, seconds") << 503 << QByteArray("1");
    QTest::newRow("500, seconds") << 500 << QByteArray("1");
    QTest::newRow("503, date") << 503 << QByteArray();
}

void ApiRetryTest::obeysRetryAfter()
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

void ApiRetryTest::failsAtOnceWhenAskedToWaitLong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("words");
    QTest::newRow("429") << 429 << QByteArray("7200") << u"2 hours"_s;
    QTest::newRow("503") << 503 << QByteArray("3600") << u"60 minutes"_s;
    QTest::newRow("500") << 500 << QByteArray("900") << u"15 minutes"_s;
    QTest::newRow("503, date") << 503 << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << u"7 days"_s;
}

void ApiRetryTest::failsAtOnceWhenAskedToWaitLong()
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

void ApiRetryTest::sleepsWithTheWholeQueue()
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

void ApiRetryTest::neverRepeatsAPost_data()
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

void ApiRetryTest::neverRepeatsAPost()
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

QTEST_GUILESS_MAIN(ApiRetryTest)
#include "tst_apiretry.moc"
