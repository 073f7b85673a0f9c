// SPDX-License-Identifier: MIT
#include "tests/signin/signinbench.h"
#include "ui/signin/welcomepage.h"

#include <QCheckBox>
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
        // Its button leads to the fields, for there is nothing to sign in with.
        QTest::mouseClick(Test::findNamed<QPushButton>(&bench.window().welcome(), u"Acme EU"_s),
                          Qt::LeftButton);
        QTRY_VERIFY(bench.dialog());
        QCOMPARE(bench.field(u"Client ID"_s)->text().toLatin1(), bench.options().clientId);
        bench.dialog()->reject();
        QTRY_VERIFY(!bench.dialog());
    }

    // Nobody signs in for a new name.
    void editingSaves()
    {
        Bench bench;
        bench.fillApp();
        bench.fillToken();
        QVERIFY(!bench.button(u"Save"_s));
        bench.press(u"Sign in"_s);
        QVERIFY(bench.becomesSignedIn());
        QTRY_VERIFY(!bench.dialog());
        const QString id = ConnectionList().findByName(u"Acme EU"_s)->id;
        QTest::qWait(20);
        bench.action(u"Edit connection…"_s)->trigger();
        QTRY_COMPARE(bench.field(u"Client secret"_s)->text().toLatin1(), bench.options().clientSecret);
        QVERIFY(bench.button(u"Save"_s)->isVisible() && bench.button(u"Save"_s)->isEnabled());
        // What only a sign-in can prove is not saved without one.
        bench.field(u"Client secret"_s)->setText(u"another"_s);
        QVERIFY(!bench.button(u"Save"_s)->isEnabled());
        bench.field(u"Client secret"_s)->setText(QString::fromLatin1(bench.options().clientSecret));
        bench.field(u"Connection name"_s)->setText(u"Acme Europe"_s);
        Test::findNamed<QCheckBox>(bench.dialog(), u"Production"_s)->click();
        bench.press(u"Save"_s);
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(ConnectionList().find(id)->title(), u"Acme Europe"_s);
        QVERIFY(!ConnectionList().findByName(u"Acme EU"_s));
        QVERIFY(bench.becomesSignedIn());
        QVERIFY2(bench.window().windowTitle().contains(u"Acme Europe (production)"),
                 qPrintable(bench.window().windowTitle()));
    }

    void savedConnectionsAreOneClickAway()
    {
        Bench bench;
        const auto button = [&](const QString &name) {
            return Test::findNamed<QPushButton>(&bench.window().welcome(), name);
        };
        QVERIFY(!button(u"Acme EU"_s));
        bench.fillApp();
        bench.fillToken();
        bench.press(u"Sign in"_s);
        QVERIFY(bench.becomesSignedIn());
        QTRY_VERIFY(!bench.dialog());
        bench.action(u"Sign out"_s)->trigger();
        QVERIFY(button(u"Acme EU"_s)->isVisible());
        QCOMPARE(button(u"Acme EU"_s)->accessibleName(), u"Acme EU"_s);
        QTest::mouseClick(button(u"Acme EU"_s), Qt::LeftButton);
        QVERIFY(bench.becomesSignedIn());
    }

    // In this window, twice, with a sign-out between.
    void sampleData()
    {
        Bench bench;
        for (int time = 0; time < 2; ++time) {
            auto *demo = Test::findNamed<QPushButton>(&bench.window().welcome(), u"Try with sample data"_s);
            QVERIFY(demo->isVisible());
            QTest::mouseClick(demo, Qt::LeftButton);
            QVERIFY(bench.becomesSignedIn());
            // As --demo does, it opens where there is most to see.
            const auto isOpen = [&bench] {
                const auto *id = Test::findFact(&bench.window(), u"ID"_s);
                return id && id->text() == u"1042";
            };
            QVERIFY(QTest::qWaitFor(isOpen, Patience));
            QTest::qWait(20);
            bench.action(u"Sign out"_s)->trigger();
            QCOMPARE(bench.account(), u"not signed in"_s);
        }
        QVERIFY(ConnectionList().all().isEmpty());
        QVERIFY(bench.server().requests(u"/token"_s).isEmpty());
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
