// SPDX-License-Identifier: MIT
#include "app/keychain/keychainstore.h"
#include "models/eloqua/connectionlist.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

// Against the system's real keychain, in the state that the environment names (see keyring.sh).
class TestKeychainStore : public QObject
{
    Q_OBJECT

    const QByteArray m_state = qgetenv("KEYRING_STATE");
    const QString m_id = u"5d1f"_s;
    const Secrets m_secrets{u"client \"secret\" ü\\"_s, u"1~refresh_token-x="_s};

    static std::optional<Result<Secrets>> wait(const Owned<SecretJob> &job)
    {
        std::optional<Result<Secrets>> answer;
        QObject context;
        QObject::connect(job.get(), &SecretJob::finished, &context,
                         [&answer](const Result<Secrets> &result) { answer.emplace(result); });
        // The event loop goes on all the while: whoever waits for a keychain must not freeze.
        int beats = 0;
        QTimer heart;
        QObject::connect(&heart, &QTimer::timeout, &context, [&beats] { ++beats; });
        heart.start(20);
        QElapsedTimer clock;
        clock.start();
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000);
        if (beats < int(clock.elapsed() / 100) - 2)
            return std::nullopt;
        return answer;
    }
    static bool lockKeyring()
    {
        return QProcess::execute(u"gdbus"_s,
                                 {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
                                  u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
                                  u"org.freedesktop.Secret.Service.Lock"_s,
                                  u"['/org/freedesktop/secrets/collection/login']"_s}) == 0;
    }
    // The entry is in a keyring that is locked now.
    void storeAndLock()
    {
        KeychainStore store(m_id, u"Acme EU"_s);
        const auto saved = wait(store.save(m_secrets));
        QVERIFY(saved && *saved);
        QVERIFY(lockKeyring());
    }
    // How often the person was asked to unlock the keyring.
    static int questions()
    {
        QFile file(qEnvironmentVariable("KEYRING_HOME") + u"/questions"_s);
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count("asked")) : -1;
    }
    bool isState(const char *state) { return m_state == state; }

private Q_SLOTS:
    void init() { setStoredSecrets(m_id, false); }

    void unlockedKeepsBothSecrets()
    {
        if (!isState("unlocked"))
            QSKIP("another state");
        KeychainStore store(m_id, u"Acme EU"_s);
        QVERIFY(!hasStoredSecrets(m_id));
        QVERIFY(!store.obstacle());
        auto answer = wait(store.load());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::Secrets);
        QVERIFY2(answer->error().message.contains(u"yet"), qPrintable(answer->error().message));

        answer = wait(store.save(m_secrets));
        QVERIFY(answer && *answer);
        QVERIFY(hasStoredSecrets(m_id));
        answer = wait(KeychainStore(m_id, u"Acme EU"_s).load());
        QVERIFY(answer && *answer);
        QCOMPARE(answer->value(), m_secrets);
        // Another connection's entry is another one.
        answer = wait(KeychainStore(u"other"_s, u"Other"_s).load());
        QVERIFY(answer && !*answer);

        answer = wait(store.erase());
        QVERIFY(answer && *answer);
        QVERIFY(!hasStoredSecrets(m_id));
        answer = wait(store.load());
        QVERIFY(answer && !*answer);
    }

    void aDroppedSaveIsCarriedThrough()
    {
        if (!isState("unlocked"))
            QSKIP("another state");
        KeychainStore store(m_id, u"Acme EU"_s);
        store.save(m_secrets).reset();
        QTRY_VERIFY(hasStoredSecrets(m_id));
        const auto answer = wait(store.load());
        QVERIFY(answer && *answer);
        QCOMPARE(answer->value(), m_secrets);
    }

    void nothingSecretIsInFiles()
    {
        if (!isState("unlocked"))
            QSKIP("another state");
        KeychainStore store(m_id, u"Acme EU"_s);
        QVERIFY(wait(store.save(m_secrets))->isOk());
        const QString home = qEnvironmentVariable("KEYRING_HOME");
        QProcess grep;
        grep.start(u"grep"_s, {u"-rlF"_s, m_secrets.refreshToken, home});
        QVERIFY(grep.waitForFinished());
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
        QCOMPARE(grep.exitCode(), 1);
    }

    void lockedSaysSoAndLosesNothing()
    {
        if (!isState("locked"))
            QSKIP("another state");
        storeAndLock();
        KeychainStore store(m_id, u"Acme EU"_s);
        auto answer = wait(store.load());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::Secrets);
        QVERIFY2(answer->error().message.contains(u"locked"), qPrintable(answer->error().message));
        QVERIFY(hasStoredSecrets(m_id)); // "not found" was not taken at its word
        answer = wait(store.save({u"other"_s, u"newer"_s}));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::Secrets);
    }

    // The real service asks, and somebody says no: that is an answer, and nobody asks once more.
    void deniedIsNotAskedAgain()
    {
        if (!isState("denied"))
            QSKIP("another state");
        storeAndLock();
        KeychainStore store(m_id, u"Acme EU"_s);
        QCOMPARE(questions(), 0);
        auto answer = wait(store.load());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::Secrets);
        QVERIFY2(answer->error().message.contains(u"keychain is locked"),
                 qPrintable(answer->error().message));
        QVERIFY(hasStoredSecrets(m_id));
        QCOMPARE(questions(), 1);
        answer = wait(store.save({u"other"_s, u"newer"_s}));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::Secrets);
        QVERIFY2(answer->error().message.contains(u"refused access"), qPrintable(answer->error().message));
        QCOMPARE(questions(), 2);
    }

    void silentIsGivenUp()
    {
        if (!isState("silent"))
            QSKIP("another state");
        KeychainStore store(m_id, u"Acme EU"_s);
        QElapsedTimer clock;
        clock.start();
        const auto answer = wait(store.save(m_secrets));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::Secrets);
        QVERIFY2(answer->error().message.contains(u"does not answer"), qPrintable(answer->error().message));
        QVERIFY(clock.elapsed() < 13'000);
        QVERIFY(!hasStoredSecrets(m_id));
    }

    void absentSaysSo()
    {
        if (!isState("absent"))
            QSKIP("another state");
        KeychainStore store(m_id, u"Acme EU"_s);
        auto answer = wait(store.save(m_secrets));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::Secrets);
        QVERIFY2(answer->error().message.contains(u"keychain"), qPrintable(answer->error().message));
        QVERIFY(!hasStoredSecrets(m_id));
        // Known, and not to be had: nothing is forgotten because of that.
        setStoredSecrets(m_id, true);
        answer = wait(store.load());
        QVERIFY(answer && !*answer);
        QVERIFY(hasStoredSecrets(m_id));
    }

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

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
