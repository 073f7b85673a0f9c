// SPDX-License-Identifier: MIT
#include "models/session/signinretry.h"

#include <QtTest>

using namespace Inspector;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace
{
constexpr int None = -1;

ApiError errorOf(Kind kind, int retryAfter = None)
{
    ApiError error{.kind = kind};
    if (retryAfter != None)
        error.retryAfter = std::chrono::seconds(retryAfter);
    return error;
}

qint64 spanOf(const std::optional<SignInRetry::Pause> &pause)
{
    return pause ? pause->span.count() : None;
}
} // namespace

class SignInRetryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesAfterAFailure_data();
    void pausesAfterAFailure();
    void countsEachRequestByItself();
    void waitsOutAThrottleOnlyForARenewal_data();
    void waitsOutAThrottleOnlyForARenewal();
    void waitsOutNoMoreThanFiveThrottles();
    void countsAThrottleAsATry();
    void givesUpOnTheThirdUselessToken();
};

void SignInRetryTest::pausesAfterAFailure_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("retryAfter");   // seconds
    QTest::addColumn<QList<int>>("spans"); // after one failure, after two, ...; milliseconds
    const QList<int> twice{1000, 2000, None};
    const QList<int> never{None};
    QTest::newRow("network") << Kind::Network << None << twice;
    QTest::newRow("timeout") << Kind::Timeout << None << twice;
    QTest::newRow("proxy") << Kind::Proxy << None << twice;
    QTest::newRow("a proxy's password, which is locked after a few") << Kind::ProxySignIn << None << never;
    QTest::newRow("server") << Kind::Server << None << twice;
    QTest::newRow("at once, it says") << Kind::Server << 0 << twice;
    QTest::newRow("soon, it says") << Kind::Server << 2 << QList<int>{2000, 2000, None};
    QTest::newRow("as long as a person waits") << Kind::Server << 10 << QList<int>{10'000, 10'000, None};
    QTest::newRow("longer") << Kind::Server << 11 << never;
    QTest::newRow("refused credentials") << Kind::SignIn << None << never;
    QTest::newRow("refused") << Kind::Refused << None << never;
    QTest::newRow("refused, but named a time") << Kind::Forbidden << 1 << never;
    QTest::newRow("certificate") << Kind::Tls << None << never;
    QTest::newRow("unusable") << Kind::BadReply << None << never;
    QTest::newRow("store") << Kind::Secrets << None << never;
}

void SignInRetryTest::pausesAfterAFailure()
{
    QFETCH(Kind, kind);
    QFETCH(int, retryAfter);
    QFETCH(QList<int>, spans);
    const ApiError error = errorOf(kind, retryAfter);
    SignInRetry retry;
    for (int run = 0; run < 2; ++run) {
        retry.begin();
        for (const int span : spans) {
            const auto token = retry.afterTokenFailure(error);
            QCOMPARE(spanOf(token), span);
            QVERIFY(!token || !token->isThrottle);
        }
        for (const int span : spans)
            QCOMPARE(spanOf(retry.afterIdentityFailure(error)), span);
    }
}

void SignInRetryTest::countsEachRequestByItself()
{
    SignInRetry retry;
    retry.setDelay(10ms);
    retry.begin();
    QCOMPARE(spanOf(retry.afterTokenFailure(errorOf(Kind::Network))), 10);
    QCOMPARE(spanOf(retry.afterTokenFailure(errorOf(Kind::Server))), 20);
    // The token came with the third try; the account has all of its own.
    QCOMPARE(spanOf(retry.afterIdentityFailure(errorOf(Kind::Timeout))), 10);
    QCOMPARE(spanOf(retry.afterIdentityFailure(errorOf(Kind::Network))), 20);
    QCOMPARE(spanOf(retry.afterIdentityFailure(errorOf(Kind::Network))), None);
}

void SignInRetryTest::waitsOutAThrottleOnlyForARenewal_data()
{
    QTest::addColumn<bool>("wasSignedIn");
    QTest::addColumn<int>("retryAfter"); // seconds
    QTest::addColumn<int>("span");       // milliseconds
    QTest::newRow("renewal") << true << None << 60'000;
    QTest::newRow("renewal, a time named") << true << 7 << 7000;
    QTest::newRow("renewal, none to wait") << true << 0 << 0;
    QTest::newRow("renewal, five minutes") << true << 300 << 300'000;
    QTest::newRow("renewal, longer") << true << 301 << None;
    QTest::newRow("first sign-in") << false << None << None;
    QTest::newRow("first sign-in, a time named") << false << 1 << None;
}

void SignInRetryTest::waitsOutAThrottleOnlyForARenewal()
{
    QFETCH(bool, wasSignedIn);
    QFETCH(int, retryAfter);
    QFETCH(int, span);
    const ApiError error = errorOf(Kind::RateLimited, retryAfter);
    SignInRetry retry;
    retry.begin();
    if (wasSignedIn)
        retry.signedIn();
    retry.begin();
    for (const auto &pause : {retry.afterTokenFailure(error), retry.afterIdentityFailure(error)}) {
        QCOMPARE(spanOf(pause), span);
        QVERIFY(!pause || pause->isThrottle);
    }
}

void SignInRetryTest::waitsOutNoMoreThanFiveThrottles()
{
    const ApiError throttle = errorOf(Kind::RateLimited, 1);
    SignInRetry retry;
    for (int session = 0; session < 2; ++session) {
        retry.signedIn(); // from here on they count anew
        for (int i = 0; i < 5; ++i) {
            retry.begin(); // but not from here on: each pause ends in one
            QCOMPARE(spanOf(retry.afterTokenFailure(throttle)), 1000);
        }
        retry.begin();
        QCOMPARE(spanOf(retry.afterTokenFailure(throttle)), None);
        QCOMPARE(spanOf(retry.afterIdentityFailure(throttle)), None);
    }
}

void SignInRetryTest::countsAThrottleAsATry()
{
    SignInRetry retry;
    retry.signedIn();
    retry.begin();
    // The account is asked for again after a throttle, in the same run.
    QCOMPARE(spanOf(retry.afterIdentityFailure(errorOf(Kind::RateLimited, 1))), 1000);
    QCOMPARE(spanOf(retry.afterIdentityFailure(errorOf(Kind::Server))), 2000);
    QCOMPARE(spanOf(retry.afterIdentityFailure(errorOf(Kind::Server))), None);
}

void SignInRetryTest::givesUpOnTheThirdUselessToken()
{
    SignInRetry retry;
    for (int round = 0; round < 2; ++round) { // whoever asks again later has all tries again
        for (int i = 0; i < 2; ++i) {
            retry.begin();
            QVERIFY(retry.afterUselessToken());
        }
        retry.begin();
        QVERIFY(!retry.afterUselessToken());
    }
    QVERIFY(retry.afterUselessToken());
    retry.signedIn(); // only those in a row count
    QVERIFY(retry.afterUselessToken());
    QVERIFY(retry.afterUselessToken());
    QVERIFY(!retry.afterUselessToken());
}

QTEST_GUILESS_MAIN(SignInRetryTest)
#include "tst_signinretry.moc"
