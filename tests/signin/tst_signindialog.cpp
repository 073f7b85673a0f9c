// SPDX-License-Identifier: MIT
#include "models/base/helptopic.h"
#include "tests/signin/signinbench.h"
#include "tests/support/messagelog.h"
#include "ui/common/helplink.h"

#include <QClipboard>
#include <QDirIterator>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryFile>
#include <QToolButton>

using namespace SignInTest;
using namespace std::chrono_literals;

// Signing in through the dialog, with the whole program in its window and a real keychain that is open.
class TestSignInDialog : public QObject
{
    Q_OBJECT

    static Demo::Options untroubled()
    {
        Demo::Options options;
        options.behaviour.throttleAuthorize = false;
        options.redirectUri = u"http://127.0.0.1:%1/callback"_s.arg(freePort());
        return options;
    }
    static Demo::Options withForeignRedirect()
    {
        Demo::Options options = untroubled();
        options.redirectUri = u"https://apps.example.com/eloqua/cb"_s;
        return options;
    }

private:
    // Somebody has just allowed access: the next one is too early.
    static void allowAccess(Bench &bench, const Demo::Options &options)
    {
        bool visited = false;
        const QUrl url(bench.server().url().toString() +
                       u"/auth/oauth2/authorize?response_type=code&client_id="_s +
                       QString::fromLatin1(options.clientId) + u"&redirect_uri="_s + options.redirectUri);
        bench.person().visit(url, [&visited](const QUrl &, const QByteArray &) { visited = true; });
        QTRY_VERIFY(visited);
    }
    // A refresh token that this server refuses, or whose account it can't tell.
    static void fillRefusedToken(Bench &bench, const QString &what)
    {
        bench.fillToken();
        if (what == u"secret")
            bench.field(u"Client secret"_s)->setText(u"not-the-secret"_s);
        else if (what == u"redirect")
            bench.field(u"Redirect URI"_s)->setText(u"http://127.0.0.1:1/other"_s);
        else if (what == u"spent")
            bench.server().spendRefreshToken();
        else if (what == u"identity")
            bench.server().addFault({.path = u"^/id$"_s,
                                     .times = -1,
                                     .status = 200,
                                     .headers = {{"Content-Type", "application/json"}},
                                     .body = "\"Not authenticated.\""});
        else if (what == u"foreign")
            bench.server().setDiscoveredBase(QUrl(u"https://evil.example.com"_s));
        else if (what == u"broken")
            bench.server().addFault({.path = u"/token"_s, .times = -1, .status = 500});
    }

private Q_SLOTS:
    void init() { startAnew(); }

    void withARefreshToken()
    {
        Bench bench;
        QVERIFY(!bench.dialog()); // nothing modal in front of an empty window
        bench.fillApp();
        QVERIFY(!bench.button(u"Sign in"_s)->isEnabled());
        bench.fillToken();
        const QByteArray typed = bench.server().currentRefreshToken();
        QVERIFY(bench.button(u"Sign in"_s)->isEnabled());
        bench.press(u"Sign in"_s);
        QVERIFY2(bench.becomesSignedIn(), qPrintable(bench.dialog() ? bench.hint() : bench.account()));
        QTRY_VERIFY(!bench.dialog());
        QVERIFY(bench.window().windowTitle().contains(u"Acme EU"));
        // One exchange, and its fruit is in the keychain.
        QCOMPARE(bench.server().requests(u"/token").size(), 1);
        QVERIFY(bench.server().currentRefreshToken() != typed);
        const auto stored = bench.stored();
        QVERIFY(stored && *stored);
        QCOMPARE(stored->value().refreshToken.toLatin1(), bench.server().currentRefreshToken());
        QCOMPARE(stored->value().clientSecret.toLatin1(), bench.options().clientSecret);

        // The next start needs nobody.
        bench.restart();
        QVERIFY(bench.becomesSignedIn());
        QVERIFY(!bench.dialog());
        // Who signs out is not signed in by the start after that, and can sign in from the menu.
        bench.action(u"Sign out"_s)->trigger();
        QCOMPARE(bench.account(), u"not signed in"_s);
        bench.restart();
        QTest::qWait(300);
        QCOMPARE(bench.account(), u"not signed in"_s);
        bench.action(u"Acme EU"_s)->trigger();
        QVERIFY(bench.becomesSignedIn());
    }

    void withTheBrowserCaught()
    {
        Bench bench(untroubled());
        bench.fillApp();
        QByteArray page;
        bench.person().reads = [&](const QUrl &location, const QByteArray &) {
            bench.person().visit(location, [&page](const QUrl &, const QByteArray &text) { page = text; });
        };
        bench.press(u"Sign in with browser"_s);
        QVERIFY2(bench.becomesSignedIn(), qPrintable(bench.dialog() ? bench.hint() : bench.account()));
        QTRY_VERIFY(page.contains("Access is allowed"));
        QCOMPARE(bench.stored()->value().refreshToken.toLatin1(), bench.server().currentRefreshToken());
        QVERIFY(!bench.person().opened.first().toString().contains(u"secret"));
    }

    void withTheBrowserPasted()
    {
        Bench bench(withForeignRedirect());
        bench.fillApp();
        QUrl ended;
        bench.person().reads = [&](const QUrl &location, const QByteArray &) { ended = location; };
        bench.press(u"Sign in with browser"_s);
        QTRY_VERIFY(!ended.isEmpty());
        QLineEdit *address = bench.field(u"Address from the browser"_s);
        QVERIFY(address->isVisible());
        QVERIFY(Test::findNamed<QLabel>(bench.dialog(), u"Seconds left"_s)
                    ->text()
                    .contains(u"of 60 seconds left"));
        address->setText(u"https://apps.example.com/eloqua/cb?code=stolen&state=other"_s);
        QVERIFY(bench.says(u"different sign-in"_s));
        address->setText(ended.toString());
        QVERIFY2(bench.becomesSignedIn(), qPrintable(bench.dialog() ? bench.hint() : bench.account()));
    }

    void withAPassword()
    {
        Bench bench(untroubled());
        bench.fillApp();
        bench.field(u"User name"_s)->setText(u"jane.doe"_s);
        bench.field(u"Password"_s)->setText(u"wrong"_s);
        QVERIFY(bench.says(u"backslash"_s));
        bench.field(u"User name"_s)->setText(u"AcmeEU\\jane.doe"_s);
        bench.press(u"Sign in"_s);
        QVERIFY(bench.says(u"user name and password"_s));
        QCOMPARE(bench.field(u"Password"_s)->text(), u"wrong"_s);
        bench.field(u"Password"_s)->setText(bench.options().password);
        bench.press(u"Sign in"_s);
        QVERIFY2(bench.becomesSignedIn(), qPrintable(bench.dialog() ? bench.hint() : bench.account()));
        QCOMPARE(ConnectionList().findByName(u"Acme EU"_s)->userName, u"AcmeEU\\jane.doe"_s);
    }

    void refusalsHaveTheirWordsAndLoseNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("topic"); // of the guide
        QTest::newRow("access denied")
            << u"denied"_s << u"on the page of 127.0.0.1 in the browser. Access wasn't allowed"_s
            << QString();
        QTest::newRow("code too old") << u"old"_s << u"60 seconds"_s << HelpTopic::ExpiredCode;
        QTest::newRow("once a minute, on the page")
            << u"throttled"_s << u"Wait a minute"_s << HelpTopic::OncePerMinute;
        QTest::newRow("once a minute, for passwords")
            << u"password"_s << u"Wait a minute"_s << HelpTopic::OncePerMinute;
        QTest::newRow("unknown app") << u"unknown"_s << u"doesn't recognize this client ID"_s
                                     << HelpTopic::ClientCredentials;
        QTest::newRow("wrong secret")
            << u"secret"_s << u"client ID and client secret"_s << HelpTopic::ClientCredentials;
        QTest::newRow("wrong redirect")
            << u"redirect"_s << u"redirect URI differs from the callback"_s << HelpTopic::RedirectUri;
        QTest::newRow("spent token") << u"spent"_s << u"works only once"_s << HelpTopic::RefreshToken;
        QTest::newRow("not authenticated")
            << u"identity"_s << u"didn't accept the sign-in"_s << HelpTopic::AllowList;
        QTest::newRow("foreign base") << u"foreign"_s << u"no access token was sent there"_s << QString();
        QTest::newRow("server broken") << u"broken"_s << u""_s << QString();
    }
    void refusalsHaveTheirWordsAndLoseNothing()
    {
        QFETCH(QString, what);
        QFETCH(QString, words);
        Demo::Options options = what == u"denied" || what == u"throttled" || what == u"unknown"
                                    ? withForeignRedirect()
                                    : untroubled();
        options.behaviour.throttleAuthorize = what == u"throttled" || what == u"password";
        Bench bench(options);
        Demo::Behaviour behaviour = bench.server().behaviour();
        behaviour.refuseConsent = what == u"denied";
        bench.server().setBehaviour(behaviour);
        bench.fillApp();
        // The person pastes what the browser shows, or the browser follows where it is sent.
        bench.person().reads = [&](const QUrl &location, const QByteArray &text) {
            if (what == u"old") {
                bench.server().advanceClock(61s);
                bench.person().visit(location, [](const QUrl &, const QByteArray &) {});
            } else {
                bench.field(u"Address from the browser"_s)
                    ->setText(location.isEmpty() ? QString::fromUtf8(text) : location.toString());
                QTest::mouseClick(bench.button(u"Continue"_s), Qt::LeftButton);
            }
        };
        bool browser = false;
        if (what == u"denied" || what == u"old") {
            browser = true;
        } else if (what == u"unknown") {
            bench.field(u"Client ID"_s)->setText(u"00000000-0000-0000-0000-000000000000"_s);
            browser = true;
        } else if (what == u"throttled") {
            allowAccess(bench, options);
            browser = true;
        } else if (what == u"password") {
            allowAccess(bench, options);
            bench.field(u"User name"_s)->setText(u"AcmeEU\\jane.doe"_s);
            bench.field(u"Password"_s)->setText(options.password);
        } else {
            fillRefusedToken(bench, what);
        }
        const QString id = bench.field(u"Client ID"_s)->text();
        const QString secret = bench.field(u"Client secret"_s)->text();
        bench.press(browser ? u"Sign in with browser"_s : u"Sign in"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.dialog() && bench.button(u"Sign in with browser"_s)->isEnabled(),
                                 Patience);
        QVERIFY2(bench.hint().contains(words), qPrintable(bench.hint()));
        QTEST(static_cast<HelpLink *>(bench.button(u"More help"_s))->topic(), "topic");
        QVERIFY(bench.dialog()->isVisible());
        QCOMPARE(bench.field(u"Client ID"_s)->text(), id);
        QCOMPARE(bench.field(u"Client secret"_s)->text(), secret);
        QCOMPARE(bench.field(u"Connection name"_s)->text(), u"Acme EU"_s);
        QCOMPARE(bench.account(), u"not signed in"_s);
        // Whatever refresh token there is now, the field has it.
        if (what == u"identity" || what == u"foreign")
            QCOMPARE(bench.field(u"Refresh token"_s)->text().toLatin1(),
                     bench.server().currentRefreshToken());
        bench.press(u"Cancel"_s);
        QTRY_VERIFY(!bench.dialog());
    }

    void testSavesNothingAndLosesNothing()
    {
        Bench bench;
        bench.fillApp();
        bench.fillToken();
        bench.press(u"Test"_s);
        QVERIFY2(bench.says(u"AcmeEU"_s), qPrintable(bench.hint()));
        QVERIFY(bench.hint().contains(u"jane.doe"));
        QVERIFY(bench.hint().contains(u"127.0.0.1"));
        QVERIFY(ConnectionList().all().isEmpty());
        QCOMPARE(bench.account(), u"not signed in"_s);
        QCOMPARE(bench.field(u"Refresh token"_s)->text().toLatin1(), bench.server().currentRefreshToken());
        // To close now would lose the only token there is.
        bench.press(u"Cancel"_s);
        QCOMPARE(bench.person().questions.size(), 1);
        QVERIFY(bench.dialog()->isVisible());
        bench.press(u"Sign in"_s);
        QVERIFY(bench.becomesSignedIn());
    }

    void fieldsAreCheckedAndTrimmed()
    {
        Bench bench;
        bench.fillApp();
        QCOMPARE(bench.dialog()->focusWidget(), bench.field(u"Connection name"_s));
        bench.field(u"Client secret"_s)->setText(u"  \u00a0se~cret\n"_s);
        QCOMPARE(bench.field(u"Client secret"_s)->text(), u"se~cret"_s);
        QVERIFY(bench.hint().contains(u"Removed surrounding spaces from \"Client secret\""));
        QCOMPARE(bench.field(u"Client secret"_s)->echoMode(), QLineEdit::Password);
        bench.press(u"Show client secret"_s);
        QCOMPARE(bench.field(u"Client secret"_s)->echoMode(), QLineEdit::Normal);
        bench.field(u"Redirect URI"_s)->setText(u"callback"_s);
        QVERIFY(bench.hint().contains(u"redirect URI must be"));
        QVERIFY(!bench.button(u"Sign in with browser"_s)->isEnabled());
        bench.field(u"Redirect URI"_s)->setText(u"https://x.example/cb"_s);
        bench.field(u"Login URL"_s)->setText(u"http://login.eloqua.com"_s);
        QVERIFY(bench.hint().contains(u"https"));
        QGuiApplication::clipboard()->setText(u"clientId=from-clipboard\nrefreshToken=rt\n"_s);
        bench.press(u"Import from clipboard"_s);
        QCOMPARE(bench.field(u"Client ID"_s)->text(), u"from-clipboard"_s);
        QCOMPARE(bench.field(u"Client secret"_s)->text(), u"se~cret"_s);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(bench.server().connectionFile());
        file.close();
        bench.person().openFrom = file.fileName();
        bench.press(u"Import…"_s);
        QCOMPARE(bench.field(u"Client ID"_s)->text().toLatin1(), bench.options().clientId);
        QCOMPARE(bench.field(u"Refresh token"_s)->text().toLatin1(), bench.server().currentRefreshToken());
    }

    // Four fields are enough; what else there is unfolds once something stands in it.
    void theRestIsFolded()
    {
        Bench bench;
        bench.openDialog();
        auto *fold = Test::findNamed<QToolButton>(bench.dialog(), u"More sign-in options"_s);
        const auto isInSight = [&](const QString &name) {
            return !bench.field(name)->visibleRegion().isEmpty();
        };
        QVERIFY(!fold->isChecked());
        QTRY_VERIFY(isInSight(u"Redirect URI"_s));
        QVERIFY(!isInSight(u"Refresh token"_s) && !isInSight(u"Login URL"_s));
        QVERIFY(bench.button(u"Sign in with browser"_s)->isDefault());
        bench.field(u"Refresh token"_s)->setText(u"typed"_s);
        QVERIFY(fold->isChecked());
        QTRY_VERIFY(isInSight(u"Refresh token"_s));
        QVERIFY(bench.button(u"Sign in"_s)->isDefault());
        bench.field(u"Refresh token"_s)->clear();
        QVERIFY(bench.button(u"Sign in with browser"_s)->isDefault());
        fold->setChecked(false);
        bench.field(u"Login URL"_s)->setText(u"https://login.example.com"_s);
        QVERIFY(fold->isChecked());
        bench.field(u"Redirect URI"_s)->clear();
        bench.press(u"Copy callback URL"_s);
        QCOMPARE(bench.field(u"Redirect URI"_s)->text(), u"http://127.0.0.1:8089/callback"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:8089/callback"_s);
        QVERIFY(bench.hint().contains(u"Copied http://127.0.0.1:8089/callback"));
    }

    void nothingTypedIsLost()
    {
        Bench bench(withForeignRedirect());
        bench.fillApp();
        bench.fillToken();
        const auto isAllThere = [&bench] {
            return bench.field(u"Client ID"_s)->text().toLatin1() == bench.options().clientId &&
                   bench.field(u"Client secret"_s)->text().toLatin1() == bench.options().clientSecret &&
                   bench.field(u"Refresh token"_s)->text().toLatin1() == bench.server().currentRefreshToken();
        };
        // Without a browser: the address is to be had, and Escape leads back to the fields.
        bench.person().hasBrowser = false;
        bench.press(u"Sign in with browser"_s);
        QVERIFY2(bench.says(u"Couldn't start a browser"_s), qPrintable(bench.hint()));
        bench.press(u"Copy address"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 bench.person().opened.last().toString(QUrl::FullyEncoded));
        QTest::keyClick(bench.dialog(), Qt::Key_Escape);
        QVERIFY(bench.dialog()->isVisible());
        QVERIFY(bench.field(u"Client ID"_s)->isEnabled());
        QVERIFY(isAllThere());
        // Once more closes, and what was typed comes back.
        QTest::keyClick(bench.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.dialog());
        bench.openDialog();
        QVERIFY(isAllThere());
        QVERIFY(bench.field(u"Password"_s)->text().isEmpty());
        bench.press(u"Sign in"_s);
        QVERIFY(bench.becomesSignedIn());
        QTRY_VERIFY(!bench.dialog());
        bench.action(u"New connection…"_s)->trigger();
        QVERIFY(bench.field(u"Client secret"_s)->text().isEmpty());
    }

    void secretsAreNowhereToBeSeen()
    {
        const Inspector::Test::MessageLog log;
        QList<QByteArray> secrets;
        {
            Bench bench(untroubled());
            QUrl address;
            bench.person().reads = [&](const QUrl &location, const QByteArray &) {
                address = location;
                bench.person().visit(location, [](const QUrl &, const QByteArray &) {});
            };
            bench.fillApp();
            secrets << bench.options().clientSecret << bench.server().currentRefreshToken();
            bench.press(u"Sign in with browser"_s);
            QVERIFY(bench.becomesSignedIn());
            secrets << bench.server().currentRefreshToken() << bench.server().currentAccessToken()
                    << QUrlQuery(address).queryItemValue(u"code"_s, QUrl::FullyDecoded).toLatin1();
            bench.server().revokeAccessTokens();
            bench.action(u"Refresh"_s)->trigger();
            QTRY_COMPARE_WITH_TIMEOUT(bench.server().requests(u"/token").size(), 2, Patience);
            secrets << bench.server().currentRefreshToken() << bench.server().currentAccessToken();
        }
        QByteArray all = log.lines().join(u'\n').toUtf8();
        QVERIFY(all.contains("inspector."));
        QDirIterator files(qEnvironmentVariable("KEYRING_HOME"), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        QVERIFY(all.contains("Acme EU"));
        for (const QByteArray &secret : std::as_const(secrets)) {
            QVERIFY(secret.size() > 10);
            QVERIFY(!all.contains(secret));
        }
    }
};

SIGNIN_TEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
