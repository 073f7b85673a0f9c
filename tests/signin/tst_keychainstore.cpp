// SPDX-License-Identifier: MIT
#include "app/keychain/keychainstore.h"
#include "models/signin/connectionlist.h"
#include "tests/signin/keyring.h"
#include "tests/support/secretanswer.h"

#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

// Against the system's real keychain, in the state that the environment names (see keyring.sh); for each
// state a class below. What holds in every one is here.
class KeychainTest : public QObject
{
    Q_OBJECT

protected:
    const QString m_id = u"5d1f"_s;
    const Secrets m_secrets{u"client \"secret\" ü\\"_s, u"1~refresh_token-x="_s};

    // The entry is in a keyring that is locked now.
    void storeAndLock()
    {
        KeychainStore store(m_id, u"Acme EU"_s);
        const auto saved = Test::answerOf(store.save(m_secrets));
        QVERIFY(saved && *saved);
        QVERIFY(SignInTest::lockKeyring());
    }

private Q_SLOTS:
    void init() { setStoredSecrets(m_id, false); }

    void bothProgramsLockTheSameFile()
    {
        QCoreApplication::setApplicationName(u"eloqua-syncs"_s);
        const QString one = KeychainStore(m_id, u"x"_s).lockFile();
        QCoreApplication::setOrganizationName(u"eloqua-sync-inspector"_s);
        QCoreApplication::setApplicationName(u"eloqua-sync-inspector"_s);
        QCOMPARE(KeychainStore(m_id, u"x"_s).lockFile(), one);
        QVERIFY(QFileInfo(QFileInfo(one).path()).isDir());
    }
};

class UnlockedKeychain final : public KeychainTest
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBothSecrets()
    {
        KeychainStore store(m_id, u"Acme EU"_s);
        QVERIFY(!hasStoredSecrets(m_id));
        QVERIFY(!store.obstacle());
        auto answer = Test::answerOf(store.load());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::Secrets);
        QVERIFY2(answer->error().message.contains(u"yet"), qPrintable(answer->error().message));

        answer = Test::answerOf(store.save(m_secrets));
        QVERIFY(answer && *answer);
        QVERIFY(hasStoredSecrets(m_id));
        answer = Test::answerOf(KeychainStore(m_id, u"Acme EU"_s).load());
        QVERIFY(answer && *answer);
        QCOMPARE(answer->value(), m_secrets);
        // Another connection's entry is another one.
        answer = Test::answerOf(KeychainStore(u"other"_s, u"Other"_s).load());
        QVERIFY(answer && !*answer);

        answer = Test::answerOf(store.erase());
        QVERIFY(answer && *answer);
        QVERIFY(!hasStoredSecrets(m_id));
        answer = Test::answerOf(store.load());
        QVERIFY(answer && !*answer);
    }

    void aDroppedSaveIsCarriedThrough()
    {
        KeychainStore store(m_id, u"Acme EU"_s);
        store.save(m_secrets).reset();
        QTRY_VERIFY(hasStoredSecrets(m_id));
        const auto answer = Test::answerOf(store.load());
        QVERIFY(answer && *answer);
        QCOMPARE(answer->value(), m_secrets);
    }

    void nothingSecretIsInFiles()
    {
        KeychainStore store(m_id, u"Acme EU"_s);
        QVERIFY(Test::answerOf(store.save(m_secrets))->isOk());
        const QString home = qEnvironmentVariable("KEYRING_HOME");
        QProcess grep;
        grep.start(u"grep"_s, {u"-rlF"_s, m_secrets.refreshToken, home});
        QVERIFY(grep.waitForFinished());
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
        QCOMPARE(grep.exitCode(), 1);
    }
};

class LockedKeychain final : public KeychainTest
{
    Q_OBJECT

private Q_SLOTS:
    void saysSoAndLosesNothing()
    {
        storeAndLock();
        KeychainStore store(m_id, u"Acme EU"_s);
        auto answer = Test::answerOf(store.load());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::Secrets);
        QVERIFY2(answer->error().message.contains(u"locked"), qPrintable(answer->error().message));
        QVERIFY(hasStoredSecrets(m_id)); // "not found" was not taken at its word
        answer = Test::answerOf(store.save({u"other"_s, u"newer"_s}));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::Secrets);
    }
};

class DeniedKeychain final : public KeychainTest
{
    Q_OBJECT

    // How often the person was asked to unlock the keyring.
    static int questions()
    {
        QFile file(qEnvironmentVariable("KEYRING_HOME") + u"/questions"_s);
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count("asked")) : -1;
    }

private Q_SLOTS:
    // The real service asks, and somebody says no: that is an answer, and nobody asks once more.
    void isNotAskedAgain()
    {
        storeAndLock();
        KeychainStore store(m_id, u"Acme EU"_s);
        QCOMPARE(questions(), 0);
        auto answer = Test::answerOf(store.load());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::Secrets);
        QVERIFY2(answer->error().message.contains(u"keychain is locked"),
                 qPrintable(answer->error().message));
        QVERIFY(hasStoredSecrets(m_id));
        QCOMPARE(questions(), 1);
        answer = Test::answerOf(store.save({u"other"_s, u"newer"_s}));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::Secrets);
        QVERIFY2(answer->error().message.contains(u"denied access"), qPrintable(answer->error().message));
        QCOMPARE(questions(), 2);
    }
};

class SilentKeychain final : public KeychainTest
{
    Q_OBJECT

private Q_SLOTS:
    void isGivenUp()
    {
        // The event loop goes on all the while: whoever waits for a keychain must not freeze.
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
        heart.start(20);
        KeychainStore store(m_id, u"Acme EU"_s);
        const auto answer = Test::answerOf(store.save(m_secrets));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::Secrets);
        QVERIFY2(answer->error().message.contains(u"doesn't respond"), qPrintable(answer->error().message));
        // Hundreds on an idle machine. A loop that stood still has one: the timer that was due long ago.
        QVERIFY2(beats >= 10, qPrintable(QString::number(beats)));
        QVERIFY(!hasStoredSecrets(m_id));
    }
};

class AbsentKeychain final : public KeychainTest
{
    Q_OBJECT

private Q_SLOTS:
    void saysSo()
    {
        KeychainStore store(m_id, u"Acme EU"_s);
        auto answer = Test::answerOf(store.save(m_secrets));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::Secrets);
        QVERIFY2(answer->error().message.contains(u"keychain"), qPrintable(answer->error().message));
        QVERIFY(!hasStoredSecrets(m_id));
        // Known, and not to be had: nothing is forgotten because of that.
        setStoredSecrets(m_id, true);
        answer = Test::answerOf(store.load());
        QVERIFY(answer && !*answer);
        QVERIFY(hasStoredSecrets(m_id));
    }
};

namespace
{
std::unique_ptr<KeychainTest> testFor(const QByteArray &state)
{
    if (state == "unlocked")
        return std::make_unique<UnlockedKeychain>();
    if (state == "locked")
        return std::make_unique<LockedKeychain>();
    if (state == "denied")
        return std::make_unique<DeniedKeychain>();
    if (state == "silent")
        return std::make_unique<SilentKeychain>();
    if (state == "absent")
        return std::make_unique<AbsentKeychain>();
    qFatal("KEYRING_STATE names no state of the keychain; see keyring.sh");
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return QTest::qExec(testFor(qgetenv("KEYRING_STATE")).get(), argc, argv);
}

#include "tst_keychainstore.moc"
