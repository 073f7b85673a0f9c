// SPDX-License-Identifier: MIT
#include "models/session/renewalclock.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace
{
// A renewal clock that goes by the test's own time.
struct Watched {
    Watched() { clock.setRunning(true); }

    void goOn(std::chrono::seconds span) { now = now.addSecs(span.count()); }
    std::chrono::seconds untilNextTry() const { return std::chrono::seconds(now.secsTo(clock.nextTry())); }
    // Waits until the clock has looked twice: what was due is told by then.
    bool looks()
    {
        const int before = timesLooked;
        return QTest::qWaitFor([&] { return timesLooked >= before + 2; }, Patience);
    }

    QDateTime now = QDateTime(QDate(2026, 1, 31), QTime(23, 59), Qt::UTC);
    int timesLooked = 0;
    RenewalClock clock{[this] {
        ++timesLooked;
        return now;
    }};
    QSignalSpy due{&clock, &RenewalClock::due};
};

const ApiError Passing{.kind = Kind::Network};
} // namespace

class RenewalClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expiresALittleAhead_data();
    void expiresALittleAhead();
    void renewsAheadOfExpiry();
    void renewsAheadOnlyWhatIsWorthIt_data();
    void renewsAheadOnlyWhatIsWorthIt();
    void triesLaterAndLater();
    void triesWhenTheServerSaysSo();
    void schedulesNoTry_data();
    void schedulesNoTry();
    void tellsOnceThatATryIsDue();
    void restsWhenToldTo();
};

void RenewalClockTest::expiresALittleAhead_data()
{
    QTest::addColumn<int>("lifetime"); // seconds, as is the other
    QTest::addColumn<int>("expiresAfter");
    QTest::newRow("eight hours") << 28'800 << 28'740;
    QTest::newRow("ten minutes") << 600 << 540;
    QTest::newRow("less: a tenth") << 100 << 90;
    QTest::newRow("a few seconds") << 9 << 9;
}

void RenewalClockTest::expiresALittleAhead()
{
    QFETCH(int, lifetime);
    QFETCH(int, expiresAfter);
    Watched watched;
    QVERIFY(!watched.clock.isExpired()); // there is no token yet
    watched.clock.setLifetime(std::chrono::seconds(lifetime));
    QCOMPARE(watched.clock.lifetime(), std::chrono::seconds(lifetime));
    watched.goOn(std::chrono::seconds(expiresAfter - 1));
    QVERIFY(!watched.clock.isExpired());
    watched.goOn(1s);
    QVERIFY(watched.clock.isExpired());
    watched.clock.setLifetime(std::chrono::seconds(lifetime)); // the next one
    QVERIFY(!watched.clock.isExpired());
}

void RenewalClockTest::renewsAheadOfExpiry()
{
    Watched watched;
    watched.clock.setLifetime(8h);
    watched.clock.signedIn();
    QVERIFY(watched.looks());
    QVERIFY(watched.due.isEmpty());
    QVERIFY(!watched.clock.nextTry().isValid()); // it is no try after a failure
    // As when the computer has slept.
    watched.goOn(8h);
    QTRY_COMPARE(watched.due.size(), 1);
    QVERIFY(watched.looks());
    QCOMPARE(watched.due.size(), 1);
    // The next token is watched like the first.
    watched.clock.setLifetime(8h);
    watched.clock.signedIn();
    watched.goOn(8h);
    QTRY_COMPARE(watched.due.size(), 2);
}

void RenewalClockTest::renewsAheadOnlyWhatIsWorthIt_data()
{
    QTest::addColumn<int>("lifetime"); // seconds
    QTest::addColumn<bool>("isSignedIn");
    QTest::addColumn<bool>("isRenewed");
    QTest::newRow("lives long enough") << 90 << true << true;
    QTest::newRow("lives too briefly") << 89 << true << false;
    QTest::newRow("not signed in") << 90 << false << false;
}

void RenewalClockTest::renewsAheadOnlyWhatIsWorthIt()
{
    QFETCH(int, lifetime);
    QFETCH(bool, isSignedIn);
    QFETCH(bool, isRenewed);
    Watched watched;
    watched.clock.setShortestKept(90s);
    watched.clock.setLifetime(std::chrono::seconds(lifetime));
    if (isSignedIn)
        watched.clock.signedIn();
    watched.goOn(1h);
    QVERIFY(watched.looks());
    QCOMPARE(watched.due.size(), isRenewed ? 1 : 0);
    QVERIFY(watched.clock.isExpired());
}

void RenewalClockTest::triesLaterAndLater()
{
    Watched watched;
    for (const auto pause : {5s, 10s, 20s, 40s, 80s, 160s, 300s, 300s, 300s}) {
        watched.clock.failed(Passing);
        QCOMPARE(watched.untilNextTry(), pause);
    }
    // A failure after a success is fresh again.
    watched.clock.signedIn();
    QVERIFY(!watched.clock.nextTry().isValid());
    watched.clock.failed(Passing);
    QCOMPARE(watched.untilNextTry(), 5s);
}

void RenewalClockTest::triesWhenTheServerSaysSo()
{
    Watched watched;
    watched.clock.failed({.kind = Kind::Server, .retryAfter = 3600s});
    QCOMPARE(watched.untilNextTry(), 3600s);
    // It was a failure like any other.
    watched.clock.failed({.kind = Kind::RateLimited});
    QCOMPARE(watched.untilNextTry(), 10s);
}

void RenewalClockTest::schedulesNoTry_data()
{
    QTest::addColumn<bool>("isRunning");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("a program that does not stay") << false << Kind::Network;
    QTest::newRow("refused credentials") << true << Kind::SignIn;
    QTest::newRow("certificate") << true << Kind::Tls;
    QTest::newRow("unusable answer") << true << Kind::BadReply;
    QTest::newRow("store") << true << Kind::Secrets;
}

void RenewalClockTest::schedulesNoTry()
{
    QFETCH(bool, isRunning);
    QFETCH(Kind, kind);
    Watched watched;
    watched.clock.failed(Passing);
    QVERIFY(watched.clock.nextTry().isValid());
    watched.clock.setRunning(isRunning);
    watched.clock.failed({.kind = kind, .retryAfter = 1s});
    QVERIFY(!watched.clock.nextTry().isValid());
}

void RenewalClockTest::tellsOnceThatATryIsDue()
{
    Watched watched;
    watched.clock.failed(Passing);
    watched.goOn(4s);
    QVERIFY(watched.looks());
    QVERIFY(watched.due.isEmpty());
    watched.goOn(1s);
    QTRY_COMPARE(watched.due.size(), 1);
    QVERIFY(!watched.clock.nextTry().isValid());
    watched.goOn(1h);
    QVERIFY(watched.looks());
    QCOMPARE(watched.due.size(), 1);
}

void RenewalClockTest::restsWhenToldTo()
{
    Watched watched;
    watched.clock.setLifetime(8h);
    watched.clock.signedIn();
    watched.clock.rest();
    watched.goOn(8h);
    QVERIFY(watched.looks());
    QVERIFY(watched.due.isEmpty());
    watched.clock.failed(Passing);
    watched.clock.rest();
    QVERIFY(!watched.clock.nextTry().isValid());
    watched.goOn(1h);
    QVERIFY(watched.looks());
    QVERIFY(watched.due.isEmpty());
    // And what is due stays so while nothing runs.
    watched.clock.failed(Passing);
    watched.clock.setRunning(false);
    watched.goOn(1h);
    QVERIFY(watched.clock.nextTry().isValid());
    watched.clock.setRunning(true);
    QTRY_COMPARE(watched.due.size(), 1);
}

QTEST_GUILESS_MAIN(RenewalClockTest)
#include "tst_renewalclock.moc"
