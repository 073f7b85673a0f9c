// SPDX-License-Identifier: MIT
#include "tests/demo/demoexchange.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>

using namespace DemoTest;

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

// HTTP itself, and threads.
class TestDemoHttp : public QObject
{
    Q_OBJECT

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
        options.tls->setLocalCertificate(certificate);
        options.tls->setPrivateKey(QSslKey(QByteArray(Key), QSsl::Ec));
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
        const ServerThread second(Options{}, static_cast<quint16>(first.url().port()));
        QVERIFY(!second.isListening());
    }

    void threadsStartAndStopUnderLoad()
    {
        for (int round = 0; round < 20; ++round) {
            FaultyServerThread thread(Fixture::fixedOptions());
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

QTEST_GUILESS_MAIN(TestDemoHttp)
#include "tst_demohttp.moc"
