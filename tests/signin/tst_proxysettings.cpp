// SPDX-License-Identifier: MIT
// A proxy of the person's own, in the whole program: set in Preferences, used at once, its password in the
// keychain or, without one, in memory only.
#include "tests/signin/processbench.h"
#include "tests/signin/signinbench.h"
#include "tests/support/fakeproxy.h"
#include "tests/support/files.h"
#include "tests/support/messagelog.h"
#include "ui/window/preferencesdialog.h"

#include <QComboBox>
#include <QNetworkProxy>
#include <QSpinBox>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStatusBar>

using namespace SignInTest;
using Inspector::Test::FakeProxy;
using Inspector::Test::findNamed;

namespace
{
const QString Worker = u"worker"_s;
const QString Password = u"pa55 word+proxy"_s;
// The simulated Eloqua, whose name only the proxy knows.
const QUrl Server(u"https://other.example"_s);

Demo::Options overTls()
{
    Demo::Options options;
    options.tls = QSslConfiguration::defaultConfiguration();
    options.tls->setLocalCertificate(
        QSslCertificate(Test::contentOf(QStringLiteral(TEST_DATA_DIR "/tls/other.pem"))));
    options.tls->setPrivateKey(
        QSslKey(Test::contentOf(QStringLiteral(TEST_DATA_DIR "/tls/server-key.pem")), QSsl::Ec));
    return options;
}

// The program, Eloqua, and a proxy between them.
class ProxyBench
{
public:
    explicit ProxyBench(FakeProxy::Kind kind = FakeProxy::Kind::Http)
        : m_thread(overTls())
        , proxy(kind, quint16(m_thread.url().port()))
    {
        server().setDiscoveredBase(Server);
        proxy.require(Worker.toUtf8(), Password.toUtf8());
    }

    Demo::FaultyServer &server() { return *m_thread.server(); }
    MainWindow &window() { return m_application->window(); }
    void start()
    {
        m_application.reset();
        ConnectionFileContent content = Inspector::Test::contentFor(server());
        Start start;
        start.connection = content.connection;
        start.connection.loginUrl = Server;
        start.store = std::make_unique<MemorySecretStore>(content.secrets);
        m_application = std::make_unique<Application>(std::move(start), &m_person);
        window().show();
    }
    void stop() { m_application.reset(); }

    bool isSignedIn()
    {
        return findNamed<QLabel>(&window(), u"Account"_s)->text().startsWith(u"AcmeEU – jane.doe");
    }
    QString message()
    {
        const auto *label = findNamed<QLabel>(&window(), u"Sign-in message"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    QPushButton *barButton(const QString &name)
    {
        auto *button = findNamed<QPushButton>(&window(), name);
        return button && button->isVisible() ? button : nullptr;
    }
    const QStringList &passwordQuestions() const { return m_person.passwordQuestions; }

private:
    Demo::FaultyServerThread m_thread;
    Person m_person;
    std::unique_ptr<Application> m_application;

public:
    FakeProxy proxy;
};

PreferencesDialog *preferencesIn(QWidget &window)
{
    return window.findChild<PreferencesDialog *>();
}

// As a person fills it in; what is typed acts when the dialog closes, at the latest.
void enter(PreferencesDialog *dialog, const FakeProxy &proxy, const QString &password,
           FakeProxy::Kind kind = FakeProxy::Kind::Http)
{
    findNamed<QComboBox>(dialog, u"Proxy"_s)->setCurrentIndex(2);
    findNamed<QComboBox>(dialog, u"Proxy type"_s)->setCurrentIndex(kind == FakeProxy::Kind::Http ? 0 : 1);
    findNamed<QLineEdit>(dialog, u"Proxy host"_s)->setText(u"127.0.0.1"_s);
    findNamed<QSpinBox>(dialog, u"Proxy port"_s)->setValue(proxy.port());
    findNamed<QLineEdit>(dialog, u"Proxy user name"_s)->setText(Worker);
    findNamed<QLineEdit>(dialog, u"Proxy password"_s)->setText(password);
}

QString hintOf(PreferencesDialog *dialog)
{
    return findNamed<QLabel>(dialog, u"Proxy hint"_s)->text();
}

bool hasKeychain()
{
    return keyringState() == "unlocked";
}
} // namespace

Q_DECLARE_METATYPE(FakeProxy::Kind)

class TestProxySettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        startAnew();
        QSettings().clear();
        useProxy({}, {});
        QSslConfiguration trusting = m_usual;
        trusting.setCaCertificates(QSslCertificate::fromPath(QStringLiteral(TEST_DATA_DIR "/tls/other.pem")));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_usual); }

    void whatIsSetActsAtOnceAndTheNextTime_data()
    {
        QTest::addColumn<FakeProxy::Kind>("kind");
        QTest::newRow("HTTP") << FakeProxy::Kind::Http;
        QTest::newRow("SOCKS 5") << FakeProxy::Kind::Socks5;
    }
    void whatIsSetActsAtOnceAndTheNextTime()
    {
        QFETCH(FakeProxy::Kind, kind);
        ProxyBench bench(kind);
        bench.start();
        // Without a proxy nobody knows that name.
        QTRY_VERIFY(bench.message().contains(
            u"Signing in failed at other.example while requesting a token. The address of"));
        bench.window().openProxySettings(&bench.window());
        PreferencesDialog *dialog = preferencesIn(bench.window());
        enter(dialog, bench.proxy, Password, kind);
        QTest::keyClick(dialog, Qt::Key_Escape);
        // Nobody presses anything.
        QTRY_VERIFY(bench.isSignedIn());
        QVERIFY(bench.proxy.tunnels >= 1);
        QTRY_COMPARE(QSettings().value(u"proxy/passwordStored"_s).toBool(), hasKeychain());

        const int before = bench.proxy.tunnels;
        bench.start();
        if (hasKeychain()) {
            QTRY_VERIFY(bench.isSignedIn());
            QVERIFY(bench.proxy.tunnels > before);
        } else {
            // It was for that run only.
            QTRY_VERIFY(bench.message().contains(u"requires a user name and password"));
            QCOMPARE(bench.proxy.tunnels, before);
        }
        QVERIFY(bench.passwordQuestions().isEmpty());
    }

    void aWrongPasswordIsSaidAndNotTriedAgain()
    {
        ProxyBench bench;
        bench.start();
        bench.window().openProxySettings(&bench.window());
        PreferencesDialog *dialog = preferencesIn(bench.window());
        enter(dialog, bench.proxy, u"some other word"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        const QString place = u"127.0.0.1:%1"_s.arg(bench.proxy.port());
        QTRY_VERIFY2(
            bench.message().contains(u"The proxy %1 didn't accept the user name and password."_s.arg(place)),
            qPrintable(bench.message()));
        QVERIFY(!bench.message().contains(u"Retrying"));
        QVERIFY(bench.barButton(u"Retry sign-in"_s));
        // From the message to the place where it can be set right.
        QPushButton *button = bench.barButton(u"Proxy settings…"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        dialog = preferencesIn(bench.window());
        auto *password = findNamed<QLineEdit>(dialog, u"Proxy password"_s);
        QVERIFY(password->isVisible());
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        password->setText(Password);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(bench.isSignedIn());
        QVERIFY(bench.message().isEmpty());
        QVERIFY(bench.passwordQuestions().isEmpty());
    }

    void fromTheSignInDialogAndBack()
    {
        Bench bench;
        ProxyBench beyond;
        QSettings().setValue(u"proxy/use"_s, u"own"_s);
        QSettings().setValue(u"proxy/host"_s, u"127.0.0.1"_s);
        QSettings().setValue(u"proxy/port"_s, 1);
        bench.restart();
        bench.fillApp();
        bench.field(u"Login URL"_s)->setText(Server.toString());
        bench.field(u"Refresh token"_s)->setText(QString::fromLatin1(beyond.server().currentRefreshToken()));
        QVERIFY(!bench.button(u"Proxy settings…"_s)->isVisible());
        bench.press(u"Test"_s);
        QVERIFY2(bench.says(u"Can't connect to other.example through the proxy 127.0.0.1:1"_s),
                 qPrintable(bench.hint()));
        QVERIFY(bench.hint().startsWith(u"Signing in failed at other.example while requesting a token."));
        QVERIFY(bench.button(u"Proxy settings…"_s)->isVisible());
        bench.press(u"Proxy settings…"_s);
        PreferencesDialog *dialog = preferencesIn(*bench.dialog());
        QVERIFY(dialog && dialog->isVisible());
        enter(dialog, beyond.proxy, Password);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(bench.dialog()->isVisible());
        bench.press(u"Test"_s);
        QVERIFY2(bench.says(u"The test signed in to AcmeEU"_s), qPrintable(bench.hint()));
        QVERIFY(!bench.button(u"Proxy settings…"_s)->isVisible());
    }

    void withoutAKeychainItSaysSo()
    {
        if (hasKeychain())
            QSKIP("there is a keychain in this run; the next one has none");
        ProxyBench bench;
        bench.start();
        bench.window().openProxySettings(&bench.window());
        PreferencesDialog *dialog = preferencesIn(bench.window());
        enter(dialog, bench.proxy, Password);
        QTest::keyClick(dialog, Qt::Key_Escape);
        // Whoever has closed the dialog is told, too.
        const QString words = u"only until you quit the program"_s;
        QTRY_VERIFY(bench.window().statusBar()->currentMessage().contains(words));
        QTRY_VERIFY(bench.isSignedIn());
        bench.window().openProxySettings(&bench.window());
        dialog = bench.window().findChildren<PreferencesDialog *>().last();
        QVERIFY2(hintOf(dialog).contains(words), qPrintable(hintOf(dialog)));
    }

    void whatMakesNoSenseIsNotUsed()
    {
        ProxyBench bench;
        bench.start();
        bench.window().openProxySettings(&bench.window());
        PreferencesDialog *dialog = preferencesIn(bench.window());
        auto *host = findNamed<QLineEdit>(dialog, u"Proxy host"_s);
        QVERIFY(!host->isEnabled());
        findNamed<QComboBox>(dialog, u"Proxy"_s)->setCurrentIndex(2);
        QVERIFY(host->isEnabled());
        for (const QString &bad : {QString(), u"http://proxy.acme.com:8080"_s, u"proxy acme"_s}) {
            host->setText(bad);
            QVERIFY2(hintOf(dialog).contains(u"Until then, the previous setting stays in use."),
                     qPrintable(hintOf(dialog)));
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(savedProxySettings(), ProxySettings());
        QCOMPARE(proxyFor(Server).type(), QNetworkProxy::NoProxy);
    }

    void thePasswordIsNowhereToBeSeen()
    {
        QByteArray outside;
        {
            const Test::MessageLog log;
            QLoggingCategory::setFilterRules(u"*=true"_s);
            ProxyBench bench;
            for (const QString &word : {u"wrong: "_s + Password, Password}) {
                bench.start();
                bench.window().openProxySettings(&bench.window());
                PreferencesDialog *dialog = preferencesIn(bench.window());
                enter(dialog, bench.proxy, word);
                QTest::keyClick(dialog, Qt::Key_Escape);
                QTRY_VERIFY(bench.isSignedIn() || bench.message().contains(u"didn't accept"));
                for (const QLabel *label : bench.window().findChildren<QLabel *>())
                    outside += label->text().toUtf8();
            }
            QVERIFY(bench.isSignedIn());
            QTRY_COMPARE(QSettings().value(u"proxy/passwordStored"_s).toBool(), hasKeychain());
            bench.stop();
            const QByteArray lines = log.lines().join(u'\n').toUtf8();
            QVERIFY(lines.contains("response"));
            outside += lines;
        }
        QSettings().sync();
        outside += filesAtHome() + Test::contentOf(QSettings().fileName());
        QVERIFY(outside.contains(Worker.toUtf8())); // the settings were looked at
        const QByteArray pair = (Worker + u':' + Password).toUtf8().toBase64();
        for (const QByteArray &secret :
             {Password.toUtf8(), pair, Password.toUtf8().toBase64(), Password.toUtf8().toPercentEncoding()})
            QVERIFY2(!outside.contains(secret), secret.constData());
    }

private:
    const QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();
};

SIGNIN_TEST_MAIN(TestProxySettings)
#include "tst_proxysettings.moc"
