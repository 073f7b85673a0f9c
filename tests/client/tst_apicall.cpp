// SPDX-License-Identifier: MIT
// A call that is dropped is cancelled silently, wherever it stands.
#include "tests/support/clientfixture.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;

class ApiCallTest : public QObject, private ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { stopServer(); }
    void dropsACallInItsOwnSlot();
    void dropsOtherCallsInASlot();
    void freesTheSlotsOfDroppedCalls();
    void survivesACallThatOutlivesTheClient();
};

void ApiCallTest::init()
{
    startServer();
    QVERIFY(m_client->signIn());
    server().clearRequests();
}

void ApiCallTest::dropsACallInItsOwnSlot()
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

void ApiCallTest::dropsOtherCallsInASlot()
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

void ApiCallTest::freesTheSlotsOfDroppedCalls()
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

void ApiCallTest::survivesACallThatOutlivesTheClient()
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

QTEST_GUILESS_MAIN(ApiCallTest)
#include "tst_apicall.moc"
