// SPDX-License-Identifier: MIT
// How long nobody has answered: said after a while, counted on through tries, over with the first byte.
#include "tests/support/clientfixture.h"

#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using Seconds = std::optional<std::chrono::seconds>;

class SilenceTest : public QObject, private ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysNothingWithinTheFirstSeconds();
    void countsWhatHangs();
    void countsOnThroughTriesWithoutAnAnswer();
    void aRefusalIsAnAnswer();
    void theBeginningOfAnAnswerEndsIt();
    void anAnswerToAnotherOfItsCallsEndsIt();
    void whatWasDroppedIsNotWaitedFor();
    void words();

private:
    void sayAfter(std::chrono::milliseconds quiet);
    Owned<ApiCall> ask();
    bool hasArrived(int requests);

    std::chrono::milliseconds m_now{0};
    int m_looks = 0; // at the clock
    std::unique_ptr<Silence> m_silence;
};

void SilenceTest::init()
{
    startServer();
    QVERIFY(m_client->signIn());
    server().clearRequests();
    m_now = 1'000'000ms;
    m_silence = std::make_unique<Silence>(m_client->api());
}

void SilenceTest::cleanup()
{
    m_silence.reset();
    stopServer();
}

// By the test's own clock.
void SilenceTest::sayAfter(std::chrono::milliseconds quiet)
{
    m_client->api().setSilenceLimits({.quiet = quiet, .step = 1ms, .now = [this] {
                                          ++m_looks;
                                          return m_now;
                                      }});
}

Owned<ApiCall> SilenceTest::ask()
{
    Owned<ApiCall> call = m_client->api().send({.path = "syncs", .query = Small});
    m_silence->watch(*call);
    return call;
}

// The last of them is on the wire, and hangs or is dealt with.
bool SilenceTest::hasArrived(int count)
{
    return QTest::qWaitFor([this, count] { return requests(u"/syncs") == count; }, Patience);
}

void SilenceTest::saysNothingWithinTheFirstSeconds()
{
    sayAfter(10ms);
    server().addFault({.kind = Fault::Kind::Hang, .path = Syncs, .times = -1});
    const QSignalSpy changes(m_silence.get(), &Silence::changed);
    const Owned<ApiCall> call = ask();
    QVERIFY(hasArrived(1));
    m_now += 9ms;
    m_looks = 0;
    QTRY_VERIFY(m_looks > 1);
    QCOMPARE(m_silence->span(), Seconds());
    m_now += 1ms;
    QTRY_COMPARE(m_silence->span(), Seconds(0s));
    QCOMPARE(changes.size(), 1);
}

void SilenceTest::countsWhatHangs()
{
    sayAfter(0s);
    server().addFault({.kind = Fault::Kind::Hang, .path = Syncs, .times = -1});
    const QSignalSpy changes(m_silence.get(), &Silence::changed);
    const Owned<ApiCall> call = ask();
    QTRY_COMPARE(m_silence->span(), Seconds(0s));
    m_now += 12'900ms;
    QTRY_COMPARE(m_silence->span(), Seconds(12s));
    m_now += 100ms;
    QTRY_COMPARE(m_silence->span(), Seconds(13s));
    QCOMPARE(changes.size(), 3);
}

void SilenceTest::countsOnThroughTriesWithoutAnAnswer()
{
    sayAfter(0s);
    server().addFault({.kind = Fault::Kind::Reset, .path = Syncs, .times = 2});
    server().addFault({.kind = Fault::Kind::Hang, .path = Syncs, .times = -1});
    const Owned<ApiCall> call = ask();
    QTRY_COMPARE(m_silence->span(), Seconds(0s));
    m_now += 20s;
    QVERIFY(hasArrived(3));
    QTRY_COMPARE(m_silence->span(), Seconds(20s));
}

void SilenceTest::aRefusalIsAnAnswer()
{
    sayAfter(0s);
    m_client->api().setRetryPolicy({});
    server().addFault({.path = Syncs, .times = -1, .status = 429, .headers = {{"Retry-After", "200"}}});
    QSignalSpy paused(&m_client->api(), &ApiClient::waiting);
    const Owned<ApiCall> call = ask();
    QTRY_COMPARE(paused.size(), 1);
    m_now += 20s;
    QTRY_COMPARE(m_silence->span(), Seconds());
    QVERIFY(!call->isUnanswered());
}

void SilenceTest::theBeginningOfAnAnswerEndsIt()
{
    sayAfter(5ms);
    server().addFault({.kind = Fault::Kind::Drip, .path = Syncs, .bytes = 1, .interval = 10ms});
    const QSignalSpy changes(m_silence.get(), &Silence::changed);
    const Owned<ApiCall> call = ask();
    QSignalSpy heard(call.get(), &ApiCall::heard);
    for (int i = 0; i < 3; ++i) {
        m_now += 4ms;
        heard.clear();
        m_looks = 0;
        QTRY_VERIFY(!heard.isEmpty() && m_looks > heard.size() + 1);
    }
    QVERIFY(call->isUnanswered());
    QCOMPARE(m_silence->span(), Seconds());
    QVERIFY(changes.isEmpty());
}

void SilenceTest::anAnswerToAnotherOfItsCallsEndsIt()
{
    sayAfter(1ms);
    server().addFault({.kind = Fault::Kind::Hang, .path = Syncs});
    const Owned<ApiCall> hanging = ask();
    QVERIFY(hasArrived(1));
    m_now += 30s;
    QTRY_COMPARE(m_silence->span(), Seconds(30s));
    const Owned<ApiCall> answered = ask();
    QVERIFY(answerOf(*answered));
    QTRY_COMPARE(m_silence->span(), Seconds());
    m_now += 5s;
    QTRY_COMPARE(m_silence->span(), Seconds(5s));
}

void SilenceTest::whatWasDroppedIsNotWaitedFor()
{
    sayAfter(1ms);
    server().addFault({.kind = Fault::Kind::Hang, .path = Syncs, .times = -1});
    Owned<ApiCall> call = ask();
    QVERIFY(hasArrived(1));
    m_now += 30s;
    QTRY_COMPARE(m_silence->span(), Seconds(30s));
    call.reset();
    QTRY_COMPARE(m_silence->span(), Seconds());
    call = ask();
    QVERIFY(hasArrived(2));
    m_now += 2s;
    QTRY_COMPARE(m_silence->span(), Seconds(2s));
}

void SilenceTest::words()
{
    QCOMPARE(silenceText(12s), u"Eloqua hasn't answered for 12 s"_s);
}

QTEST_GUILESS_MAIN(SilenceTest)
#include "tst_silence.moc"
