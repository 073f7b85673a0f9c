// SPDX-License-Identifier: MIT
#include "app/common/commonoptions.h"
#include "app/common/network.h"
#include "app/common/shutdown.h"
#include "models/session/oauthsession.h"
#include "tests/support/faultyserver.h"
#include "tests/support/patience.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QtTest>

#include <csignal>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// What both programs share.
class tst_Common : public QObject
{
    Q_OBJECT

private:
    static Result<std::optional<Start>> started(const QStringList &arguments)
    {
        QCommandLineParser parser;
        addCommonOptions(parser);
        parser.parse(QStringList{u"program"_s} + arguments);
        return readStart(parser);
    }

private Q_SLOTS:
    void nothingChosenIsNoError()
    {
        const auto start = started({});
        QVERIFY(start);
        QVERIFY(!start.value());
    }

    void demoStarts()
    {
        const auto start = started({u"--demo"_s});
        QVERIFY(start);
        QVERIFY(start.value());
        QVERIFY((*start)->demo);
        QCOMPARE((*start)->connection.loginUrl, (*start)->demo->url());
        QVERIFY((*start)->store->lockFile().isEmpty());
    }

    // Adding one certificate to Qt's default configuration would end the trust in all of the system's.
    void extraCertificateComesBesidesTheSystems()
    {
        const QString file = QStringLiteral(TEST_DATA_DIR "/tls/server.pem");
        QVERIFY(prepareNetwork(file));
        const QList<QSslCertificate> trusted = QSslConfiguration::defaultConfiguration().caCertificates();
        QVERIFY(trusted.contains(QSslCertificate::fromPath(file).constFirst()));
        for (const QSslCertificate &certificate : QSslConfiguration::systemCaCertificates())
            QVERIFY(trusted.contains(certificate));
        QVERIFY(trusted.size() > 1);
    }

    void proxiesAreTheSystems()
    {
        qputenv("https_proxy", "http://proxy.example.org:3128");
        QVERIFY(prepareNetwork({}));
        const auto proxyFor = [](const QString &url) {
            return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(url))).constFirst();
        };
        QCOMPARE(proxyFor(u"https://login.eloqua.com/id"_s).hostName(), u"proxy.example.org"_s);
        QCOMPARE(proxyFor(u"https://127.0.0.1:8443/id"_s).type(), QNetworkProxy::NoProxy);
        qunsetenv("https_proxy");
    }

    void signalsArrive()
    {
        Shutdown shutdown;
        QList<int> signalsSeen;
        connect(&shutdown, &Shutdown::requested, &shutdown, [&](int signal) { signalsSeen << signal; });
        ::raise(SIGINT);
        QVERIFY(signalsSeen.isEmpty()); // never from the handler itself
        ::raise(SIGTERM);
        QTRY_COMPARE(signalsSeen, (QList<int>{SIGINT, SIGTERM}));
    }

    void handlersAreRestored()
    {
        const auto before = ::signal(SIGTERM, SIG_IGN);
        {
            const Shutdown shutdown;
        }
        QVERIFY(::signal(SIGTERM, before) == SIG_IGN);
    }

    void waitsForASpentToken()
    {
        const Demo::FaultyServerThread eloqua;
        eloqua.server()->addFault({.kind = Demo::Fault::Kind::Hold, .path = u"/token$"_s});
        const auto content = demoConnection(eloqua);
        QVERIFY(content);
        QNetworkAccessManager network;
        OAuthSession session(network, content->connection,
                             std::make_unique<MemorySecretStore>(content->secrets));

        int calls = 0;
        whenTokenSettled(session, this, [&] { ++calls; });
        QCOMPARE(calls, 0);
        QTRY_COMPARE(calls, 1); // nothing to wait for

        session.signIn();
        QTRY_VERIFY(session.isSpendingToken());
        whenTokenSettled(session, this, [&] { calls += 10; });
        QTest::qWait(100);
        QCOMPARE(calls, 1);
        eloqua.server()->releaseHeld();
        QTRY_COMPARE(calls, 11);
        QVERIFY(!session.isSpendingToken());
        QTRY_COMPARE(session.state(), OAuthSession::State::SignedIn);
        QTest::qWait(50);
        QCOMPARE(calls, 11);
    }

    void doesNotWaitForEver()
    {
        const Demo::FaultyServerThread eloqua;
        eloqua.server()->addFault({.kind = Demo::Fault::Kind::Hang, .path = u"/token$"_s, .times = -1});
        const auto content = demoConnection(eloqua);
        QVERIFY(content);
        QNetworkAccessManager network;
        OAuthSession session(network, content->connection,
                             std::make_unique<MemorySecretStore>(content->secrets));
        session.signIn();
        QTRY_VERIFY(session.isSpendingToken());
        bool called = false;
        whenTokenSettled(
            session, this, [&] { called = true; }, 100ms);
        QTRY_VERIFY(called);
        QVERIFY(session.isSpendingToken());

        bool never = false;
        {
            QObject context;
            whenTokenSettled(
                session, &context, [&] { never = true; }, 1ms);
        }
        QTest::qWait(50);
        QVERIFY(!never);
    }
};

QTEST_GUILESS_MAIN(tst_Common)
#include "tst_common.moc"
