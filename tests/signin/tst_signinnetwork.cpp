// SPDX-License-Identifier: MIT
#include "tests/signin/signinbench.h"
#include "tests/support/fakeproxy.h"
#include "tests/support/files.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSettings>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>

using namespace SignInTest;
using Inspector::Test::FakeProxy;

// What is around a sign-in: proxies, certificates, and no network at all. Without a keychain, so that the
// connections are given as files.
class TestSignInNetwork : public QObject
{
    Q_OBJECT

    static Demo::Options overTls()
    {
        Demo::Options options;
        options.tls = QSslConfiguration::defaultConfiguration();
        options.tls->setLocalCertificate(
            QSslCertificate(Test::contentOf(QStringLiteral(TEST_DATA_DIR "/tls/server.pem"))));
        options.tls->setPrivateKey(
            QSslKey(Test::contentOf(QStringLiteral(TEST_DATA_DIR "/tls/server-key.pem")), QSsl::Ec));
        return options;
    }
    static Start startFor(const Demo::Server &server)
    {
        const ConnectionFileContent content = Inspector::Test::contentFor(server);
        Start start;
        start.connection = content.connection;
        start.store = std::make_unique<MemorySecretStore>(content.secrets);
        return start;
    }
    static QString account(Application &application)
    {
        return Test::findNamed<QLabel>(&application.window(), u"Account"_s)->text();
    }
    static QString message(Application &application)
    {
        const auto *label = Test::findNamed<QLabel>(&application.window(), u"Sign-in message"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    static QPushButton *button(Application &application, const QString &name)
    {
        return Test::findNamed<QPushButton>(&application.window(), name);
    }

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("https_proxy");
        QSslConfiguration::setDefaultConfiguration(m_usual);
    }

    void aProxyAsksForItsPassword()
    {
        Demo::ServerThread thread(overTls());
        // Qt asks no proxy for this computer itself, so the name is another's; the proxy takes every name
        // here.
        FakeProxy proxy(FakeProxy::Kind::Http, quint16(thread.url().port()));
        proxy.require("worker", "pass word");
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        Person person;
        Start start = startFor(*thread.server());
        start.connection.loginUrl = QUrl(u"https://login.eloqua.test"_s);
        Application application(std::move(start), &person);
        application.window().show();
        // The question comes once, and blocks nothing.
        QTRY_COMPARE_WITH_TIMEOUT(account(application), u"sign-in failed"_s, Patience);
        QTRY_COMPARE(person.passwordQuestions.size(), 1);
        QVERIFY(person.passwordQuestions.first().contains(u"127.0.0.1:%1"_s.arg(proxy.port())));
        QVERIFY2(message(application).contains(u"proxy"), qPrintable(message(application)));
        QCOMPARE(proxy.tunnels, 0);
        // A wrong answer leads to the same question again.
        person.answerPassword(u"worker"_s, u"wrong"_s);
        QTRY_COMPARE_WITH_TIMEOUT(person.passwordQuestions.size(), 2, Patience);
        QCOMPARE(proxy.tunnels, 0);
        // Nothing is tried before there is another: a few refusals lock the person out.
        QTRY_VERIFY(button(application, u"Retry sign-in"_s)->isVisible());
        QVERIFY(!message(application).contains(u"Retrying"));
        person.answerPassword(u"worker"_s, u"pass word"_s);
        // Through to the server, which is not the one that its name says.
        QTRY_VERIFY_WITH_TIMEOUT(proxy.tunnels >= 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(message(application).contains(u"couldn't be verified"), Patience);
        QVERIFY(thread.server()->requests().isEmpty());
    }

    void offlineAtStartRecoversByItself()
    {
        Demo::Server server;
        QVERIFY(server.listen());
        const auto port = quint16(server.url().port());
        Start start = startFor(server);
        server.close();
        Application application(std::move(start));
        application.window().show();
        QTRY_COMPARE_WITH_TIMEOUT(account(application), u"sign-in failed"_s, Patience);
        QTRY_VERIFY(message(application).contains(u"doesn't accept connections"));
        QVERIFY(message(application).contains(u"Retrying at"));
        QVERIFY(server.listen(port));
        // Nobody presses anything; the rows come with the sign-in.
        QTRY_VERIFY_WITH_TIMEOUT(account(application).startsWith(u"AcmeEU"), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(application.window().failure().isEmpty(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(server.requests(u"/syncs").size() >= 1, true, Patience);
        QVERIFY(message(application).isEmpty());
    }

    void tryNowDoesNotWait()
    {
        Demo::FaultyServerThread thread;
        thread.server()->addFault(
            {.path = u"/token"_s, .times = 1, .status = 503, .headers = {{"Retry-After", "3600"}}});
        Application application(startFor(*thread.server()));
        application.window().show();
        QTRY_VERIFY_WITH_TIMEOUT(message(application).contains(u"Retrying at"), Patience);
        QTest::mouseClick(button(application, u"Retry now"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(account(application).startsWith(u"AcmeEU"), Patience);
    }

    // Closed while a token is on its way, the program waits for it. A second start hands over to it then.
    void aWindowThatIsWantedAgainDoesNotEnd_data()
    {
        QTest::addColumn<bool>("isWanted");
        QTest::newRow("closed") << false;
        QTest::newRow("closed, and started again") << true;
    }
    void aWindowThatIsWantedAgainDoesNotEnd()
    {
        QFETCH(bool, isWanted);
        constexpr int GoesOn = 1;
        Demo::FaultyServerThread thread;
        thread.server()->addFault({.kind = Demo::Fault::Kind::Hold, .path = u"/token"_s});
        Application application(startFor(*thread.server()));
        application.window().show();
        QTRY_VERIFY_WITH_TIMEOUT(!thread.server()->requests(u"/token"_s).isEmpty(), Patience);
        // In the event loop, without which no window is the last one.
        QTimer::singleShot(0, &application, [&application, &thread, isWanted] {
            application.window().close();
            if (isWanted)
                application.summon();
            thread.server()->releaseHeld();
        });
        // Who is signed in is known later than the token; it may be before a program ends that isn't wanted.
        QTimer look;
        connect(&look, &QTimer::timeout, &application, [&application] {
            if (account(application).startsWith(u"AcmeEU"))
                QCoreApplication::exit(GoesOn);
        });
        if (isWanted)
            look.start(10);
        QCOMPARE(QCoreApplication::exec(), isWanted ? GoesOn : 0);
        QCOMPARE(application.window().isVisible(), isWanted);
    }

    void aCertificateFaultIsNamedAndCannotBeIgnored()
    {
        Demo::ServerThread thread(overTls());
        Application application(startFor(*thread.server()));
        application.window().show();
        QTRY_COMPARE_WITH_TIMEOUT(account(application), u"sign-in failed"_s, Patience);
        QTRY_VERIFY(message(application).contains(u"couldn't be verified"));
        QVERIFY2(message(application).contains(u"certificate"), qPrintable(message(application)));
        QVERIFY(thread.server()->requests().isEmpty());
        for (const QPushButton *button : application.window().findChildren<QPushButton *>())
            QVERIFY(!button->text().contains(u"gnore"));
    }

private:
    const QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();
};

SIGNIN_TEST_MAIN(TestSignInNetwork)
#include "tst_signinnetwork.moc"
