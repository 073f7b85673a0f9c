// SPDX-License-Identifier: MIT
#include "tests/demo/demoexchange.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>

using namespace DemoTest;
using namespace std::chrono_literals;

namespace
{
// Made for this test with openssl: self-signed, for 127.0.0.1 and localhost, good from 2020 to 2120.
constexpr const char *Key = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgtArfG+V6RrRdUi1s
oP/6x87gDxliLLXxY6yUBx7PRMShRANCAAT522/aa8fwcX2SJmPxnPSoxDIXiBR+
GEiIbdtvLOeBwyY6EC14FP+irJ66QCPOrcJLerFZ3g8m3NI5TSCQEsN+
-----END PRIVATE KEY-----
)";
constexpr const char *Certificate = R"(-----BEGIN CERTIFICATE-----
MIIBZjCCAQ2gAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAkxMjcuMC4w
LjEwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
CTEyNy4wLjAuMTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABPnbb9prx/BxfZIm
Y/Gc9KjEMheIFH4YSIht228s54HDJjoQLXgU/6KsnrpAI86twkt6sVneDybc0jlN
IJASw36jTjBMMBoGA1UdEQQTMBGHBH8AAAGCCWxvY2FsaG9zdDAPBgNVHRMBAf8E
BTADAQH/MB0GA1UdDgQWBBQwJNHxNn9lVS+NB3EIe/46OU7Z8TAKBggqhkjOPQQD
AgNHADBEAiAJnfih7tfv13fsCY8hTvwJPzHJltzzASHJ1nVcgCC7HwIgV8w0/xfy
EcNL4bNsczMpX6OXbm5pxFZpU23VcQ/qY1U=
-----END CERTIFICATE-----
)";
} // namespace

/// HTTP itself, what can be made to go wrong, and threads.
class TestDemoFaults : public QObject
{
    Q_OBJECT

    /// True if the connection ends without an answer, soon.
    static bool postIsCutOff(Fixture &demo)
    {
        Exchange exchange(demo.server().url());
        exchange.send("POST", "/API/Bulk/2.0/syncs", demo.bearer(),
                      R"({"syncedInstanceUri":"/contacts/imports/1235"})");
        return exchange.receive().status == 0 &&
               exchange.socket().state() == QAbstractSocket::UnconnectedState;
    }

private Q_SLOTS:
    void connectionsAreKept()
    {
        Fixture demo;
        Exchange exchange(demo.server().url());
        for (int i = 0; i < 3; ++i) {
            exchange.send("GET", "/API/Bulk/2.0/syncs/1042", demo.bearer());
            QCOMPARE(exchange.receive().status, 200);
        }
        QCOMPARE(demo.server().openConnections(), 1);
        exchange.send("GET", "/id", {{"Connection", "close"}});
        QCOMPARE(exchange.receive().headers.value("connection"), "close");
        QVERIFY(exchange.socket().state() == QAbstractSocket::UnconnectedState ||
                exchange.socket().waitForDisconnected());
        QTRY_COMPARE(demo.server().openConnections(), 0);
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        Fixture demo;
        Exchange exchange(demo.server().url());
        exchange.send("GET", "/API/Bulk/2.0/syncs/1040", demo.bearer());
        exchange.send("GET", "/API/Bulk/2.0/syncs/1041", demo.bearer());
        QVERIFY(exchange.receive().body.contains("/syncs/1040"));
        QVERIFY(exchange.receive().body.contains("/syncs/1041"));
    }

    void aRequestMayArriveInPieces()
    {
        Fixture demo;
        Exchange exchange(demo.server().url());
        const QByteArray request =
            "GET /API/Bulk/2.0/syncs/1042 HTTP/1.1\r\nauthorization: Bearer " + demo.token() + "\r\n\r\n";
        for (const char c : request) {
            exchange.socket().write(&c, 1);
            exchange.socket().flush();
        }
        QCOMPARE(exchange.receive().status, 200);
    }

    void garbageGets400()
    {
        Fixture demo;
        Exchange exchange(demo.server().url());
        exchange.socket().write("garbage\r\n\r\n");
        QCOMPARE(exchange.receive().status, 400);
        QCOMPARE(demo.server().requests().size(), 0);
    }

    void requestsAreRemembered()
    {
        Fixture demo;
        demo.get("/syncs?q=%22status%3D*%C3%A9%22&limit=7&orderBy=uri+ASC", {{"X-Test", "1"}});
        demo.post("/syncs", "{}");
        const QList<Request> all = demo.server().requests(u"/syncs");
        QCOMPARE(all.size(), 2);
        const Request &first = all.first();
        QCOMPARE(first.verb, "GET");
        QVERIFY(first.target.contains("%22status%3D*%C3%A9%22"));
        QCOMPARE(first.path, u"/API/Bulk/2.0/syncs"_s);
        QCOMPARE(first.value(u"q"), u"\"status=*é\""_s);
        QCOMPARE(first.value(u"orderBy"), u"uri ASC"_s);
        QVERIFY(first.hasQuery(u"limit"));
        QVERIFY(!first.hasQuery(u"offset"));
        QVERIFY(first.value(u"offset").isNull());
        QCOMPARE(first.headers.value("x-test"), "1");
        QCOMPARE(all.last().body, "{}");
        QCOMPARE(demo.server().requests(u"/rejects").size(), 0);
        demo.server().clearRequests();
        QCOMPARE(demo.server().requests().size(), 0);
    }

    void answerFault()
    {
        Fixture demo;
        Fault fault{
            .kind = Fault::Kind::Answer,
            .path = u"/syncs/\\d+$"_s,
            .times = 2,
            .skip = 2,
            .status = 500,
            .headers = {{"Retry-After", "120"}},
            .body = R"({"error":"Unable to process request due to a temporary error.","errorSeverity":3})"};
        demo.server().addFault(fault);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(demo.get("/syncs/1042").status, 200);  // skipped
        QCOMPARE(demo.get("/syncs/1042/logs").status, 200); // does not match
        for (int i = 0; i < 2; ++i) {
            const Answer answer = demo.get("/syncs/1042");
            QCOMPARE(answer.status, 500);
            QCOMPARE(answer.reason, "The service has encountered an error.");
            QCOMPARE(answer.headers.value("retry-after"), "120");
            QCOMPARE(answer.object().value(u"errorSeverity"_s).toInt(), 3);
        }
        QCOMPARE(demo.get("/syncs/1042").status, 200); // used up
    }

    void faultsForEverUntilCleared()
    {
        Fixture demo;
        demo.server().addFault({.verb = "POST",
                                .times = -1,
                                .status = 503,
                                .reason = "There was a timeout processing the request"});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(demo.post("/syncs", "{}").reason, "There was a timeout processing the request");
        QCOMPARE(demo.get("/syncs/1042").status, 200);
        demo.server().clearFaults();
        QCOMPARE(demo.post("/syncs", "{}").status, 400);
    }

    void hang()
    {
        Fixture demo;
        demo.server().addFault({.kind = Fault::Kind::Hang});
        Exchange exchange(demo.server().url());
        exchange.send("GET", "/API/Bulk/2.0/syncs", demo.bearer());
        QCOMPARE(exchange.receive(200).status, 0);
        QCOMPARE(exchange.socket().state(), QAbstractSocket::ConnectedState);
        QCOMPARE(demo.get("/syncs/1042").status, 200); // others are not held up
        QCOMPARE(demo.server().maxConcurrentRequests(), 2);
    }

    void drip()
    {
        Fixture demo;
        demo.server().addFault({.kind = Fault::Kind::Drip, .bytes = 50, .interval = 20ms});
        QElapsedTimer timer;
        timer.start();
        const Answer answer = demo.get("/syncs/1042");
        QVERIFY(timer.elapsed() >= 60); // 243 bytes are five portions
        QCOMPARE(answer.object().value(u"uri"_s).toString(), u"/syncs/1042"_s);
    }

    void cut()
    {
        Fixture demo;
        demo.server().addFault({.kind = Fault::Kind::Cut, .bytes = 20});
        const Answer answer = demo.get("/syncs/1042");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.size(), 20);
        QVERIFY(answer.headers.value("content-length").toInt() > 100);
    }

    void reset()
    {
        Fixture demo;
        demo.server().addFault({.kind = Fault::Kind::Reset, .verb = "POST"});
        QVERIFY(postIsCutOff(demo));
        QCOMPARE(demo.server().syncsCreated(), 0);
    }

    void loseAnswer()
    {
        Fixture demo;
        demo.server().addFault({.kind = Fault::Kind::LoseAnswer, .verb = "POST"});
        QVERIFY(postIsCutOff(demo));
        QCOMPARE(demo.server().syncsCreated(), 1);
        QCOMPARE(demo.get("/syncs/1047").status, 200);
    }

    void redirect()
    {
        Fixture demo;
        demo.server().addFault({.kind = Fault::Kind::Redirect,
                                .status = 307,
                                .location = QUrl(u"https://other.example/x?y=1"_s)});
        const Answer answer = demo.get("/syncs/1042");
        QCOMPARE(answer.status, 307);
        QCOMPARE(answer.headers.value("location"), "https://other.example/x?y=1");
    }

    void delayAndLatency()
    {
        Fixture demo;
        QElapsedTimer timer;
        timer.start();
        demo.server().addFault({.kind = Fault::Kind::Delay, .interval = 80ms});
        QCOMPARE(demo.get("/syncs/1042").status, 200);
        QVERIFY(timer.elapsed() >= 80);
        demo.server().setLatency(50ms);
        timer.start();
        QCOMPARE(demo.get("/syncs/1042").status, 200);
        QVERIFY(timer.elapsed() >= 50);
    }

    void rewrite()
    {
        Fixture demo;
        demo.server().addFault({.kind = Fault::Kind::Rewrite,
                                .rewrite = [](QByteArray body) { return body.replace("1042", "9"); }});
        QCOMPARE(demo.get("/syncs/1042").object().value(u"uri"_s).toString(), u"/syncs/9"_s);
    }

    void repeat()
    {
        Fixture demo;
        const Answer first = demo.get("/syncs?limit=10");
        demo.server().addFault({.kind = Fault::Kind::Repeat});
        const Answer again = demo.get("/syncs?limit=10&offset=10");
        QCOMPARE(again.items(), first.items());
        QCOMPARE(again.object().value(u"offset"_s).toInt(), 10);
        demo.server().addFault({.kind = Fault::Kind::Repeat, .wholeAnswer = true});
        QCOMPARE(demo.get("/syncs?limit=10&offset=20").object().value(u"offset"_s).toInt(), 10);
    }

    void concurrencyIsCounted()
    {
        Fixture demo;
        demo.server().addFault({.kind = Fault::Kind::Hold, .times = 5});
        std::vector<std::unique_ptr<Exchange>> exchanges;
        for (int i = 0; i < 5; ++i) {
            exchanges.push_back(std::make_unique<Exchange>(demo.server().url()));
            exchanges.back()->send("GET", "/API/Bulk/2.0/syncs/1042", demo.bearer());
        }
        QTRY_COMPARE(demo.server().maxConcurrentRequests(), 5);
        demo.server().releaseHeld();
        for (const auto &exchange : exchanges)
            QCOMPARE(exchange->receive().status, 200);
        demo.server().clearRequests();
        QCOMPARE(demo.server().maxConcurrentRequests(), 0);
    }

    void serverInTheCallersThread()
    {
        Server server(Fixture::fixedOptions());
        QVERIFY(server.listen());
        QNetworkAccessManager manager;
        QNetworkRequest request(
            QUrl(server.url().toString() + u"/API/Bulk/2.0/syncs/1041/data?limit=50000"_s));
        request.setRawHeader("Authorization", "Bearer " + server.issueAccessToken());
        const std::unique_ptr<QNetworkReply> reply(manager.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(Patience));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QVERIFY(reply->readAll().endsWith("\"count\":50000,\"hasMore\":true}"));
        server.close();
        QCOMPARE(server.openConnections(), 0);
        QVERIFY(server.url().isEmpty());
        QVERIFY(server.listen());
    }

    void speaksTls()
    {
        Options options = Fixture::fixedOptions();
        const QSslCertificate certificate{QByteArray(Certificate)};
        options.tls = QSslConfiguration::defaultConfiguration();
        options.tls.setLocalCertificate(certificate);
        options.tls.setPrivateKey(QSslKey(QByteArray(Key), QSsl::Ec));
        const ServerThread server(options);
        QCOMPARE(server.url().scheme(), u"https"_s);

        const auto bodyFrom = [&server](const QList<QSslCertificate> &trusted) {
            QNetworkAccessManager manager; // one each: it remembers a host's connection with its trust
            QNetworkRequest request(QUrl(server.url().toString() + u"/id"_s));
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setCaCertificates(trusted);
            request.setSslConfiguration(tls);
            const std::unique_ptr<QNetworkReply> reply(manager.get(request));
            QSignalSpy finished(reply.get(), &QNetworkReply::finished);
            finished.wait(Patience);
            return reply->error() == QNetworkReply::SslHandshakeFailedError ? "untrusted" : reply->readAll();
        };
        QCOMPARE(bodyFrom({}), "untrusted");
        QCOMPARE(bodyFrom({certificate}), "\"Not authenticated.\"");
    }

    void portsAreTakenOnce()
    {
        const ServerThread first;
        QVERIFY(first.isListening());
        const ServerThread second({}, static_cast<quint16>(first.url().port()));
        QVERIFY(!second.isListening());
    }

    void threadsStartAndStopUnderLoad()
    {
        for (int round = 0; round < 20; ++round) {
            ServerThread thread(Fixture::fixedOptions());
            QVERIFY(thread.isListening());
            Exchange exchange(thread.url());
            const QByteArray token = thread.server()->issueAccessToken();
            exchange.send("GET", "/API/Bulk/2.0/syncs/1041/data?limit=5000",
                          {{"Authorization", "Bearer " + token}});
            // Every function is called while the other thread answers; the destructor comes in the middle of
            // it.
            thread.server()->setTotal(Sync::Export250k, Table::Data, round);
            thread.server()->setBehaviour(thread.server()->behaviour());
            thread.server()->addFault({.kind = Fault::Kind::Hang, .path = u"/never$"_s});
            thread.server()->requests();
            thread.server()->openConnections();
            if (round % 2 == 0)
                QCOMPARE(exchange.receive().status, 200);
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoFaults)
#include "tst_demofaults.moc"
