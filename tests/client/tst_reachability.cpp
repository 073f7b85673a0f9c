// SPDX-License-Identifier: MIT
// Whether Eloqua can be reached: noticed by what requests come to, and that it can be again by small probes.
#include "models/client/reachability.h"
#include "tests/support/clientfixture.h"
#include "tests/support/serving.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using Demo::Fault;

namespace
{
constexpr ProbePace Quick{.first = 10ms, .longest = 40ms, .patience = 24h};
constexpr ProbePace Never{.first = 24h, .longest = 24h, .patience = 20ms};
} // namespace

class ReachabilityTest : public QObject, private ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClosedPortIsOfflineUntilItOpens();
    void anAnswerOfAnyKindEndsIt();
    void aBrokenAnswerIsNotOffline_data();
    void aBrokenAnswerIsNotOffline();
    void asksLessAndLessOften();
    void theSystemIsOnlyAHint();
    void aConnectionFromBeforeDecidesNothing();
    void theSystemIsBelievedWhereNobodyAnswers();
    void aProbeThatHangsIsGivenUp();
    void withoutASignInTheSessionTries();

private:
    void watch(const ProbePace &pace);

    std::unique_ptr<Serving> m_serving;
    std::unique_ptr<Reachability> m_reachability;
    std::unique_ptr<QSignalSpy> m_changes;
};

void ReachabilityTest::init()
{
    startServer();
    m_serving = std::make_unique<Serving>(server());
    m_client->api().setRetryPolicy({.firstDelay = 1ms, .tries = 2});
    QVERIFY(m_client->signIn());
    server().clearRequests();
}

void ReachabilityTest::cleanup()
{
    m_changes.reset();
    m_reachability.reset();
    stopServer();
}

void ReachabilityTest::watch(const ProbePace &pace)
{
    m_reachability = std::make_unique<Reachability>(m_client->api(), pace);
    m_changes = std::make_unique<QSignalSpy>(m_reachability.get(), &Reachability::changed);
}

void ReachabilityTest::aClosedPortIsOfflineUntilItOpens()
{
    watch(Quick);
    QVERIFY(get(*m_client, "syncs", Small)->isOk());
    QVERIFY(!m_reachability->isOffline());
    m_serving->stop();
    QVERIFY(!get(*m_client, "syncs", Small)->isOk());
    QTRY_VERIFY(m_reachability->isOffline());
    QVERIFY(m_serving->start());
    QTRY_VERIFY(!m_reachability->isOffline());
    QCOMPARE(m_changes->size(), 2);
    QVERIFY(settles(m_client->api()));
    const qsizetype asked = requests(u"/syncs");
    QTest::qWait(100); // several times its pace
    QCOMPARE(requests(u"/syncs"), asked);
}

void ReachabilityTest::anAnswerOfAnyKindEndsIt()
{
    watch(Never);
    m_serving->stop();
    QVERIFY(!get(*m_client, "syncs", Small)->isOk());
    QTRY_VERIFY(m_reachability->isOffline());
    QVERIFY(m_serving->start());
    server().addFault({.path = Syncs, .times = -1, .status = 400});
    QVERIFY(!get(*m_client, "syncs", Small)->isOk());
    QTRY_VERIFY(!m_reachability->isOffline());
}

void ReachabilityTest::aBrokenAnswerIsNotOffline_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("reset") << int(Fault::Kind::Reset);
    QTest::newRow("cut") << int(Fault::Kind::Cut);
    QTest::newRow("500") << int(Fault::Kind::Answer);
}

// The network is there, and somebody at the other end.
void ReachabilityTest::aBrokenAnswerIsNotOffline()
{
    QFETCH(int, kind);
    watch(Quick);
    server().addFault({.kind = Fault::Kind(kind), .path = Syncs, .times = -1, .bytes = 5});
    QVERIFY(!get(*m_client, "syncs", Small)->isOk());
    QVERIFY(settles(m_client->api()));
    QCOMPARE(m_changes->size(), 0);
}

void ReachabilityTest::asksLessAndLessOften()
{
    watch({.first = 30ms, .longest = 120ms, .patience = 24h});
    QSignalSpy reached(&m_client->api(), &ApiClient::reached);
    m_serving->stop();
    QVERIFY(!get(*m_client, "syncs", Small)->isOk());
    QTRY_VERIFY(m_reachability->isOffline());
    QElapsedTimer since;
    since.start();
    reached.clear();
    QTRY_COMPARE(reached.size(), 4);
    QVERIFY2(since.elapsed() >= 280, QByteArray::number(since.elapsed()).constData()); // 30 + 60 + 120 + 120
    QCOMPARE(m_changes->size(), 1);
}

// It speaks of its own network: this server answers all the same.
void ReachabilityTest::theSystemIsOnlyAHint()
{
    watch({.first = 24h, .longest = 24h, .patience = 24h});
    m_reachability->systemChanged(false);
    QVERIFY(settles(m_client->api()));
    QCOMPARE(requests(u"/syncs"), 1);
    QCOMPARE(m_changes->size(), 0);
    // Nor does it make one wait for the next probe.
    m_serving->stop();
    m_reachability->systemChanged(false);
    QTRY_VERIFY(m_reachability->isOffline());
    QVERIFY(m_serving->start());
    m_reachability->systemChanged(true);
    QTRY_VERIFY(!m_reachability->isOffline());
}

// The probe has gone out on it when the network goes.
void ReachabilityTest::aConnectionFromBeforeDecidesNothing()
{
    watch({.first = 24h, .longest = 24h, .patience = 24h});
    server().addFault({.kind = Fault::Kind::Hang, .path = Syncs});
    m_reachability->systemChanged(false);
    QTRY_COMPARE(requests(u"/syncs"), 1);
    m_serving->stop();
    QTRY_VERIFY(m_reachability->isOffline());
}

void ReachabilityTest::theSystemIsBelievedWhereNobodyAnswers()
{
    watch(Never);
    server().addFault({.kind = Fault::Kind::Hang, .path = Syncs, .times = -1});
    m_reachability->systemChanged(true);
    QVERIFY(settles(m_client->api()));
    QCOMPARE(m_changes->size(), 0);
    m_reachability->systemChanged(false);
    QTRY_VERIFY(m_reachability->isOffline());
}

void ReachabilityTest::aProbeThatHangsIsGivenUp()
{
    watch({.first = 10ms, .longest = 10ms, .patience = 300ms});
    m_serving->stop();
    QVERIFY(!get(*m_client, "syncs", Small)->isOk());
    QTRY_VERIFY(m_reachability->isOffline());
    server().addFault({.kind = Fault::Kind::Hang, .path = Syncs, .times = 2});
    QVERIFY(m_serving->start());
    QTRY_VERIFY(!m_reachability->isOffline());
    QVERIFY(requests(u"/syncs") >= 3);
}

void ReachabilityTest::withoutASignInTheSessionTries()
{
    Client fresh(server());
    fresh.session().setRetryDelay(1ms);
    fresh.session().setKeepsTrying(true);
    Reachability reachability(fresh.api(), Quick);
    m_serving->stop();
    QVERIFY(!get(fresh, "syncs", Small)->isOk());
    QTRY_VERIFY(reachability.isOffline());
    QVERIFY(m_serving->start());
    QTRY_VERIFY(!reachability.isOffline());
    QCOMPARE(fresh.session().state(), OAuthSession::State::SignedIn);
    // No probe before the sign-in. One may be due in the moment after it, before the client has told of it.
    const auto all = server().requests();
    const auto firstOf = [&all](QStringView end) {
        return std::find_if(all.begin(), all.end(), [end](const auto &r) { return r.path.endsWith(end); });
    };
    QVERIFY(firstOf(u"/id") < firstOf(u"/syncs"));
    QVERIFY(requests(u"/syncs") <= 1);
}

QTEST_GUILESS_MAIN(ReachabilityTest)
#include "tst_reachability.moc"
