// SPDX-License-Identifier: MIT
#include "tests/demo/demoexchange.h"

#include <QElapsedTimer>

using namespace DemoTest;
using namespace std::chrono_literals;

// What can be made to go wrong.
class TestDemoFaults : public QObject
{
    Q_OBJECT

    // True if the connection ends without an answer, soon.
    static bool postIsCutOff(Fixture &demo)
    {
        Exchange exchange(demo.server().url());
        exchange.send("POST", "/API/Bulk/2.0/syncs", demo.bearer(),
                      R"({"syncedInstanceUri":"/contacts/imports/1235"})");
        return exchange.receive().status == 0 &&
               exchange.socket().state() == QAbstractSocket::UnconnectedState;
    }

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestDemoFaults)
#include "tst_demofaults.moc"
