// SPDX-License-Identifier: MIT
#include "tests/signin/signinbench.h"

#include <QMenuBar>
#include <QSettings>

using namespace SignInTest;
using namespace std::chrono_literals;

// Connections and their secrets from start to start, with a real keychain that is open.
class ConnectionsWithAKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }

    void severalConnections()
    {
        Bench bench;
        for (const QString &name : {u"Acme EU"_s, u"Acme US"_s}) {
            bench.fillApp(name);
            bench.fillToken();
            bench.press(u"Sign in"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!bench.dialog(), Patience);
            QVERIFY(bench.becomesSignedIn());
            if (name == u"Acme EU") {
                QTest::qWait(20);
                bench.action(u"Production"_s)->trigger();
                QVERIFY(Test::findNamed<QLabel>(&bench.window(), u"Production"_s)->isVisible());
                QVERIFY(bench.window().windowTitle().contains(u"(production)"));
                bench.action(u"New connection…"_s)->trigger();
                bench.dialog()->reject();
                QTRY_VERIFY(!bench.dialog());
                bench.action(u"Sign out"_s)->trigger();
                QTest::qWait(20);
            }
        }
        QVERIFY(!Test::findNamed<QLabel>(&bench.window(), u"Production"_s)->isVisible());
        QTRY_VERIFY(bench.action(u"Acme EU (production)"_s));
        // Both were given the same server's token, so the first one's is spent: the words, and the dialog
        // with its fields.
        bench.action(u"Acme EU (production)"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(bench.account(), u"sign-in failed"_s, Patience);
        auto *message = Test::findNamed<QLabel>(&bench.window(), u"Sign-in message"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), Patience);
        QVERIFY2(message->text().contains(u"didn't accept the refresh token"), qPrintable(message->text()));
        QTest::mouseClick(Test::findNamed<QPushButton>(&bench.window(), u"Sign in again…"_s), Qt::LeftButton);
        QCOMPARE(bench.field(u"Client ID"_s)->text().toLatin1(), bench.options().clientId);
        QTRY_COMPARE(bench.field(u"Client secret"_s)->text().toLatin1(), bench.options().clientSecret);
        bench.dialog()->reject();
        QTRY_VERIFY(!bench.dialog());

        // Removing forgets the secrets, too.
        const auto us = ConnectionList().findByName(u"Acme US"_s);
        bench.action(u"Acme US"_s)->trigger();
        QVERIFY(bench.becomesSignedIn());
        QTest::qWait(20);
        bench.person().agrees = true;
        bench.action(u"Remove connection…"_s)->trigger();
        QTRY_VERIFY(!hasStoredSecrets(us->id));
        QVERIFY(!ConnectionList().findByName(u"Acme US"_s));
        QCOMPARE(bench.account(), u"not signed in"_s);
    }

    void signOutAndForgetKeepsTheRest()
    {
        Bench bench;
        bench.fillApp();
        bench.fillToken();
        bench.press(u"Sign in"_s);
        QVERIFY(bench.becomesSignedIn());
        QTest::qWait(20);
        const QString id = ConnectionList().findByName(u"Acme EU"_s)->id;
        bench.person().agrees = true;
        bench.action(u"Sign out and forget…"_s)->trigger();
        QTRY_VERIFY(!hasStoredSecrets(id));
        QVERIFY(ConnectionList().findByName(u"Acme EU"_s));
        const auto stored = bench.stored();
        QVERIFY(stored && !*stored);
    }

    // The last one: it leaves the keyring locked.
    void aKeychainLockedAtStartLosesNothing()
    {
        Bench bench;
        bench.fillApp();
        bench.fillToken();
        bench.press(u"Sign in"_s);
        QVERIFY(bench.becomesSignedIn());
        QTRY_VERIFY(!bench.dialog());
        const qsizetype before = bench.server().requests(u"/token").size();
        lockKeyring();
        bench.restart();
        QTRY_COMPARE_WITH_TIMEOUT(bench.account(), u"sign-in failed"_s, Patience);
        auto *message = Test::findNamed<QLabel>(&bench.window(), u"Sign-in message"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), Patience);
        QVERIFY2(message->text().contains(u"lock"), qPrintable(message->text()));
        QVERIFY(Test::findNamed<QPushButton>(&bench.window(), u"Retry sign-in"_s)->isVisible());
        QVERIFY(!bench.dialog());
        QCOMPARE(bench.server().requests(u"/token").size(), before);
        QVERIFY(hasStoredSecrets(ConnectionList().findByName(u"Acme EU"_s)->id));
    }
};

// The same with one that is locked, denies access, or is not there at all: the state that the environment
// names.
class ConnectionsWithoutAKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }

    void aSignInLastsForThisSession()
    {
        Bench bench;
        bench.fillApp();
        bench.fillToken();
        bench.press(u"Sign in"_s);
        QVERIFY2(bench.becomesSignedIn(), qPrintable(bench.dialog() ? bench.hint() : bench.account()));
        QTRY_VERIFY(!bench.dialog());
        auto *message = Test::findNamed<QLabel>(&bench.window(), u"Sign-in message"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), Patience);
        QVERIFY2(message->text().contains(u"this session only"), qPrintable(message->text()));
        QVERIFY(!hasStoredSecrets(ConnectionList().findByName(u"Acme EU"_s)->id));
        // It goes on all the same, token after token.
        bench.server().revokeAccessTokens();
        bench.action(u"Refresh"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(bench.server().requests(u"/token").size(), 2, Patience);
        QVERIFY(bench.becomesSignedIn());
        // The next start asks nobody and says nothing modal; the fields are there.
        bench.restart();
        QTest::qWait(300);
        QVERIFY(!bench.dialog());
        QCOMPARE(bench.account(), u"not signed in"_s);
    }
};

int main(int argc, char *argv[])
{
    return runAsProgram(argc, argv, [argc, argv] {
        std::unique_ptr<QObject> test;
        if (keyringState() == "unlocked")
            test = std::make_unique<ConnectionsWithAKeychain>();
        else
            test = std::make_unique<ConnectionsWithoutAKeychain>();
        return QTest::qExec(test.get(), argc, argv);
    });
}

#include "tst_connections.moc"
