// SPDX-License-Identifier: MIT
// A refresh token that can be used once only, while everything goes wrong with its request that can.
#include "tests/support/clientfixture.h"

#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using Kind = ApiError::Kind;
using InvalidGrant = Demo::Behaviour::InvalidGrant;

Q_DECLARE_METATYPE(Inspector::Demo::Fault)
Q_DECLARE_METATYPE(InvalidGrant)

namespace
{
const QString TokenPath = u"/auth/oauth2/token$"_s;
} // namespace

class RefreshTokenTest : public QObject, private ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startServer(); }
    void cleanup() { stopServer(); }
    void asksForANewSignIn_data();
    void asksForANewSignIn();
    void doesNotSendARefusedTokenAgain();
    void saysWhoMayHaveForbiddenTheRequest();
    void triesATokenRequestAgain_data();
    void triesATokenRequestAgain();
    void saysThatTheAnswerWasLost();
    void saysThatTheAnswerWasLostAlsoAfterATimeout();
    void keepsTheTokenWhenThereIsNoNetwork();
    void refusesUnusableTokenAnswers_data();
    void refusesUnusableTokenAnswers();
};

void RefreshTokenTest::asksForANewSignIn_data()
{
    QTest::addColumn<InvalidGrant>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("codeAsText");
    QTest::newRow("401") << InvalidGrant::Json401 << 401 << false;
    QTest::newRow("401, code as text") << InvalidGrant::Json401 << 401 << true;
    QTest::newRow("400") << InvalidGrant::Json400 << 400 << false;
    QTest::newRow("HTML") << InvalidGrant::Html400 << 400 << false;
}

void RefreshTokenTest::asksForANewSignIn()
{
    QFETCH(InvalidGrant, form);
    QFETCH(int, status);
    QFETCH(bool, codeAsText);
    change([&](Demo::Behaviour &b) {
        b.invalidGrant = form;
        b.errorCodeAsText = codeAsText;
    });
    server().spendRefreshToken();
    QVERIFY(!m_client->signIn());
    const ApiError &error = m_client->session().lastError();
    QCOMPARE(error.kind, Kind::SignIn);
    QCOMPARE(error.httpStatus, status);
    QVERIFY2(error.detail.contains(u"invalid_grant"_s), qPrintable(error.detail));
    QVERIFY(!error.detail.contains(u'<'));
    QVERIFY(error.message.contains(u"Sign in"_s));
    QVERIFY2(!error.message.contains(u"lost"_s), "nothing got lost here");
    QCOMPARE(requests(u"/token"), 1);
    QCOMPARE(requests(u"/id"), 0);
}

void RefreshTokenTest::doesNotSendARefusedTokenAgain()
{
    server().spendRefreshToken();
    QVERIFY(!m_client->signIn());
    const QString first = m_client->session().lastError().message;
    QVERIFY(!m_client->signIn());
    QCOMPARE(m_client->session().lastError().message, first);
    QCOMPARE(m_client->session().lastError().kind, Kind::SignIn);
    QCOMPARE(requests(u"/token"), 1);
}

// Nobody is signed in yet, so that it is not about what a user may see; and the token is as good as before.
void RefreshTokenTest::saysWhoMayHaveForbiddenTheRequest()
{
    server().addFault({.path = TokenPath, .status = 403, .reason = "Forbidden", .body = "<p>Blocked</p>"});
    QVERIFY(!m_client->signIn());
    const ApiError error = m_client->session().lastError();
    QCOMPARE(error.kind, Kind::Forbidden);
    QVERIFY2(error.message.contains(u" The sign-in server, or a proxy or firewall"_s),
             qPrintable(error.message));
    QVERIFY(!error.message.contains(u"isn't allowed to see"_s));
    QVERIFY2(error.fullText().contains(u"403 Forbidden"_s) && error.fullText().contains(u"Blocked"_s),
             qPrintable(error.fullText()));
    QCOMPARE(requests(u"/token"), 1);
    QVERIFY2(m_client->signIn(), qPrintable(m_client->session().lastError().fullText()));
}

void RefreshTokenTest::triesATokenRequestAgain_data()
{
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, Fault fault) {
        fault.path = TokenPath;
        QTest::newRow(name) << fault;
    };
    row("reset", {.kind = Fault::Kind::Reset});
    row("500", {.status = 500});
    row("503 with Retry-After", {.status = 503, .headers = {{"Retry-After", "1"}}});
    row("502 with HTML", {.status = 502, .body = "<html><body>Bad gateway</body></html>"});
    row("hang", {.kind = Fault::Kind::Hang});
}

void RefreshTokenTest::triesATokenRequestAgain()
{
    QFETCH(Fault, fault);
    m_client->setLimits({.inactivity = 300ms});
    server().addFault(fault);
    QVERIFY2(m_client->signIn(), qPrintable(m_client->session().lastError().fullText()));
    QCOMPARE(requests(u"/token"), 2);
}

void RefreshTokenTest::saysThatTheAnswerWasLost()
{
    const QByteArray before = server().currentRefreshToken();
    server().addFault({.kind = Fault::Kind::LoseAnswer, .path = TokenPath});
    QVERIFY(!m_client->signIn());
    QVERIFY(server().currentRefreshToken() != before);
    const ApiError error = m_client->session().lastError();
    QCOMPARE(error.kind, Kind::SignIn);
    QVERIFY2(error.message.contains(u"lost"_s), qPrintable(error.message));
    QVERIFY(error.message.contains(u"you need to sign in again"_s));
    QCOMPARE(requests(u"/token"), 2);
    QVERIFY(!m_client->session().isSpendingToken());
    // Everybody who asks later hears the same, without another request.
    const auto answer = get(*m_client, "syncs");
    QVERIFY(answer && !answer->isOk());
    QCOMPARE(answer->error().message, error.message);
    QCOMPARE(requests(u"/token"), 2);
}

void RefreshTokenTest::saysThatTheAnswerWasLostAlsoAfterATimeout()
{
    m_client->setLimits({.inactivity = 300ms});
    server().addFault({.kind = Fault::Kind::Delay, .path = TokenPath, .interval = 5s});
    QVERIFY(!m_client->signIn());
    QCOMPARE(m_client->session().lastError().kind, Kind::SignIn);
    QVERIFY(m_client->session().lastError().message.contains(u"lost"_s));
}

void RefreshTokenTest::keepsTheTokenWhenThereIsNoNetwork()
{
    server().addFault({.kind = Fault::Kind::Reset, .path = TokenPath, .times = -1});
    const QByteArray token = server().currentRefreshToken();
    QVERIFY(!m_client->signIn());
    QCOMPARE(m_client->session().lastError().kind, Kind::Network);
    QCOMPARE(requests(u"/token"), 3);
    QCOMPARE(server().currentRefreshToken(), token);
    server().clearFaults();
    QVERIFY(m_client->signIn());
}

void RefreshTokenTest::refusesUnusableTokenAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><body>Please log in: LEAK-12345</body></html>");
    QTest::newRow("a string") << QByteArray("\"LEAK-12345\"");
    QTest::newRow("no access token") << QByteArray(R"({"refresh_token":"LEAK-12345"})");
    QTest::newRow("empty access token") << QByteArray(R"({"access_token":"","x":"LEAK-12345"})");
    // What would end up in the header of every request, and add others to it.
    QTest::newRow("header in access token") << QByteArray(R"({"access_token":"LEAK-12345\r\nX-Evil: 1"})");
    QTest::newRow("space in access token") << QByteArray(R"({"access_token":"LEAK-12345 x"})");
    QTest::newRow("letter beyond Latin-1") << QByteArray(R"({"access_token":"LEAK-12345\u0161"})");
    QTest::newRow("line break in refresh token")
        << QByteArray(R"({"access_token":"a~b","refresh_token":"LEAK-12345\n"})");
    QTest::newRow("access token a number") << QByteArray(R"({"access_token":5,"x":"LEAK-12345"})");
    QTest::newRow("cut") << QByteArray(R"({"access_token":"LEAK-12345","refresh)");
}

void RefreshTokenTest::refusesUnusableTokenAnswers()
{
    QFETCH(QByteArray, body);
    server().addFault({.path = TokenPath, .times = -1, .status = 200, .body = body});
    QVERIFY(!m_client->signIn());
    const ApiError &error = m_client->session().lastError();
    QCOMPARE(error.kind, Kind::BadReply);
    QCOMPARE(error.httpStatus, 200);
    QVERIFY2(!error.fullText().contains(u"LEAK"_s), qPrintable(error.fullText()));
    QCOMPARE(requests(u"/token"), 1);
    QCOMPARE(requests(u"/id"), 0);
}

QTEST_GUILESS_MAIN(RefreshTokenTest)
#include "tst_refreshtoken.moc"
