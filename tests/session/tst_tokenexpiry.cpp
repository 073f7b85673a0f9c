// SPDX-License-Identifier: MIT
// Access tokens that live long, briefly, or not long enough to be used.
#include "tests/support/clientfixture.h"

#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using Kind = ApiError::Kind;
using State = OAuthSession::State;

namespace
{
const QString TokenPath = u"/auth/oauth2/token$"_s;
const QString IdPath = u"/id$"_s;
} // namespace

class TokenExpiryTest : public QObject, private ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startServer(); }
    void cleanup() { stopServer(); }
    void renewsWhenTheTokenHasRunOut();
    void givesUpOnTokensThatExpireBeforeUse_data();
    void givesUpOnTokensThatExpireBeforeUse();
    void doesNotRenewShortLivedTokensAhead();
    void takesAnyLifetime_data();
    void takesAnyLifetime();
};

void TokenExpiryTest::renewsWhenTheTokenHasRunOut()
{
    change([](Demo::Behaviour &b) { b.accessTokenSeconds = 2; });
    QVERIFY(m_client->signIn());
    QVERIFY(!m_client->session().isExpired());
    QTRY_VERIFY_WITH_TIMEOUT(m_client->session().isExpired(), Patience);
    server().clearRequests();
    QVERIFY(get(*m_client, "syncs", "limit=1")->isOk());
    // Before it is sent, not after a refusal.
    QCOMPARE(requests(u"/token"), 1);
    QCOMPARE(requests(u"/syncs"), 1);
}

void TokenExpiryTest::givesUpOnTokensThatExpireBeforeUse_data()
{
    QTest::addColumn<bool>("keepsTrying");
    QTest::newRow("command line") << false;
    QTest::newRow("window") << true;
}

void TokenExpiryTest::givesUpOnTokensThatExpireBeforeUse()
{
    // They last one second, and asking for the account takes longer.
    QFETCH(bool, keepsTrying);
    change([](Demo::Behaviour &b) { b.accessTokenSeconds = 1; });
    server().addFault({.kind = Fault::Kind::Delay, .path = IdPath, .times = -1, .interval = 1300ms});
    m_client->session().setKeepsTrying(keepsTrying);
    const auto answer = get(*m_client, "syncs", "limit=1");
    QVERIFY(answer && !answer->isOk());
    QCOMPARE(answer->error().kind, Kind::BadReply);
    QVERIFY2(answer->error().message.contains(u"valid for 1 second,"_s), qPrintable(answer->error().message));
    QCOMPARE(requests(u"/token"), 3);
    QCOMPARE(requests(u"/syncs"), 0);
    QCOMPARE(m_client->session().state(), State::Failed);
    QVERIFY(!m_client->session().nextTry().isValid());
    // A person may try again, and is heard as soon as it works.
    server().clearFaults();
    change([](Demo::Behaviour &b) { b.accessTokenSeconds = 28800; });
    QVERIFY(m_client->signIn());
}

void TokenExpiryTest::doesNotRenewShortLivedTokensAhead()
{
    // A window that nobody uses would spend a refresh token each second.
    change([](Demo::Behaviour &b) { b.accessTokenSeconds = 1; });
    m_client->session().setKeepsTrying(true);
    QVERIFY(m_client->signIn());
    QTest::qWait(3500);
    QCOMPARE(requests(u"/token"), 1);
    QVERIFY(m_client->session().isExpired());
    // It is renewed when it is needed.
    QVERIFY(get(*m_client, "syncs", "limit=1")->isOk());
    QCOMPARE(requests(u"/token"), 2);
}

void TokenExpiryTest::takesAnyLifetime_data()
{
    QTest::addColumn<QByteArray>("lifetime");
    QTest::newRow("zero") << QByteArray(R"("expires_in":0,)");
    QTest::newRow("negative") << QByteArray(R"("expires_in":-5,)");
    QTest::newRow("absent") << QByteArray();
    QTest::newRow("null") << QByteArray(R"("expires_in":null,)");
    QTest::newRow("text") << QByteArray(R"("expires_in":"28800",)");
    QTest::newRow("words") << QByteArray(R"("expires_in":"eight hours",)");
    QTest::newRow("fraction") << QByteArray(R"("expires_in":28800.5,)");
    QTest::newRow("huge") << QByteArray(R"("expires_in":9223372036854775807,)");
    QTest::newRow("huge text") << QByteArray(R"("expires_in":"9223372036854775807",)");
    QTest::newRow("beyond a number") << QByteArray(R"("expires_in":1e300,)");
    QTest::newRow("milliseconds since 1970") << QByteArray(R"("expires_in":1795561200000,)");
}

void TokenExpiryTest::takesAnyLifetime()
{
    QFETCH(QByteArray, lifetime);
    Fault fault{.kind = Fault::Kind::Rewrite, .path = TokenPath, .times = -1};
    fault.rewrite = [lifetime](QByteArray body) {
        const qsizetype from = body.indexOf("\"expires_in\"");
        return body.replace(from, body.indexOf(',', from) + 1 - from, lifetime);
    };
    server().addFault(fault);
    m_client->session().setKeepsTrying(true);
    QVERIFY2(m_client->signIn(), qPrintable(m_client->session().lastError().fullText()));
    QVERIFY(!m_client->session().isExpired());
    QVERIFY(get(*m_client, "syncs", "limit=1")->isOk());
    QCOMPARE(requests(u"/token"), 1);
}

QTEST_GUILESS_MAIN(TokenExpiryTest)
#include "tst_tokenexpiry.moc"
