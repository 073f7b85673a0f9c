// SPDX-License-Identifier: MIT
// The account that /id tells: refused, unusable, or late.
#include "tests/support/clientfixture.h"

#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(Inspector::Demo::Fault)

namespace
{
const QString IdPath = u"/id$"_s;
} // namespace

class IdentityTest : public QObject, private ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startServer(); }
    void cleanup() { stopServer(); }
    void readsNotAuthenticated_data();
    void readsNotAuthenticated();
    void triesIdAgain_data();
    void triesIdAgain();
    void refusesUnusableAccounts_data();
    void refusesUnusableAccounts();
};

void IdentityTest::readsNotAuthenticated_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("200") << 200;
    QTest::newRow("401") << 401;
}

void IdentityTest::readsNotAuthenticated()
{
    QFETCH(int, status);
    server().addFault({.path = IdPath, .times = -1, .status = status, .body = "\"Not authenticated.\""});
    QVERIFY(!m_client->signIn());
    const ApiError &error = m_client->session().lastError();
    QCOMPARE(error.kind, Kind::SignIn);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.detail, u"Not authenticated."_s);
    QVERIFY2(error.message.startsWith(
                 u"Signing in failed at 127.0.0.1 while looking up the account (/id). Eloqua "_s),
             qPrintable(error.message));
    QCOMPARE(requests(u"/token"), 1);
    QCOMPARE(requests(u"/id"), 1);
}

void IdentityTest::triesIdAgain_data()
{
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, Fault fault) {
        fault.path = IdPath;
        fault.times = 2;
        QTest::newRow(name) << fault;
    };
    row("reset", {.kind = Fault::Kind::Reset});
    row("500", {.status = 500});
    row("503", {.status = 503});
    row("hang", {.kind = Fault::Kind::Hang});
}

void IdentityTest::triesIdAgain()
{
    // A new refresh token is spent already: it would be a pity to spend another for a hiccup.
    QFETCH(Fault, fault);
    m_client->setLimits({.inactivity = 300ms});
    server().addFault(fault);
    QVERIFY2(m_client->signIn(), qPrintable(m_client->session().lastError().fullText()));
    QCOMPARE(requests(u"/token"), 1);
}

void IdentityTest::refusesUnusableAccounts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><body>Login</body></html>");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no addresses") << QByteArray(R"({"site":{"id":1,"name":"x"}})");
    QTest::newRow("address a number") << QByteArray(R"({"urls":{"apis":{"rest":{"bulk":5}}}})");
    QTest::newRow("no address") << QByteArray(R"({"urls":{"apis":{"rest":{"bulk":"not an address"}}}})");
    QTest::newRow("a path only") << QByteArray(
        R"({"urls":{"apis":{"rest":{"bulk":"/API/Bulk/{version}/"}}}})");
    QTest::newRow("a file") << QByteArray(R"({"urls":{"apis":{"rest":{"bulk":"file:///etc/"}}}})");
    QTest::newRow("user info") << QByteArray(
        R"({"urls":{"apis":{"rest":{"bulk":"https://a:b@secure.p04.eloqua.com/"}}}})");
    QTest::newRow("plain http") << QByteArray(
        R"({"urls":{"apis":{"rest":{"bulk":"http://secure.p04.eloqua.com/"}}}})");
    QTest::newRow("another domain") << QByteArray(
        R"({"urls":{"apis":{"rest":{"bulk":"https://eloqua.com.example.org/"}}}})");
    QTest::newRow("a name that ends alike")
        << QByteArray(R"({"urls":{"apis":{"rest":{"bulk":"https://noteloqua.com/"}}}})");
    QTest::newRow("a name that looks like loopback")
        << QByteArray(R"({"urls":{"apis":{"rest":{"bulk":"http://127.0.0.1.example.org/"}}}})");
}

void IdentityTest::refusesUnusableAccounts()
{
    QFETCH(QByteArray, body);
    server().addFault({.path = IdPath, .times = -1, .status = 200, .body = body});
    QVERIFY(!m_client->signIn());
    const ApiError &error = m_client->session().lastError();
    QCOMPARE(error.kind, Kind::BadReply);
    QCOMPARE(error.httpStatus, 200);
    QVERIFY(!error.message.isEmpty());
    const auto answer = get(*m_client, "syncs");
    QVERIFY(answer && !answer->isOk());
    QCOMPARE(requests(u"/syncs"), 0);
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
