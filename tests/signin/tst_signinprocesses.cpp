// SPDX-License-Identifier: MIT
#include "tests/signin/processbench.h"

using namespace SignInTest;

// Whole programs on one saved connection, with the real keychain (see keyring.sh).
class TestSignInProcesses : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProcessBench> m_bench;

    Demo::Server &server() { return m_bench->server(); }
    void start(QProcess &process)
    {
        process.start(QStringLiteral(PROGRAM_DIR "/eloqua-syncs"),
                      {u"--profile"_s, u"Demo"_s, u"list"_s, u"--limit"_s, u"1"_s});
        QVERIFY(process.waitForStarted(Patience));
    }
    // The exit code of an undisturbed run.
    int run(QByteArray *words)
    {
        QProcess process;
        start(process);
        if (!process.waitForFinished(Patience))
            return -1;
        *words = process.readAllStandardError();
        return process.exitCode();
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ProcessBench>(); }
    void cleanup() { m_bench.reset(); }

    void twoProcessesRefreshTwentyTimesEach()
    {
        QProcess one;
        QProcess two;
        for (QProcess *process : {&one, &two}) {
            process->start(QStringLiteral(TEST_BIN_DIR "/refresher"), {m_bench->id(), u"20"_s});
            QVERIFY(process->waitForStarted(Patience));
        }
        for (QProcess *process : {&one, &two}) {
            QVERIFY(process->waitForFinished(2 * Patience));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
            QCOMPARE(process->readAllStandardError(), QByteArray());
        }
        // One for each token that was needed, and none refused.
        QCOMPARE(m_bench->tokenRequests(), 40);
        QCOMPARE(m_bench->stored().refreshToken.toLatin1(), server().currentRefreshToken());
    }

    void killedAtAnyPoint_data() { ProcessBench::addMoments(20); }
    void killedAtAnyPoint()
    {
        m_bench->kill([this](QProcess &process) { start(process); });
        if (QTest::currentTestFailed())
            return;
        const bool sent = m_bench->tokenRequests() > 0;

        // Only an answer that nobody could store any more is beyond help, and then that is what is said.
        const bool lost = m_bench->stored().refreshToken.toLatin1() != server().currentRefreshToken();
        QByteArray words;
        const int code = run(&words);
        if (!lost) {
            QVERIFY2(code == 0, words.constData());
            return;
        }
        QVERIFY2(sent, "lost although nothing was sent");
        QCOMPARE(code, 3);
        QVERIFY2(words.contains("The response to the last token refresh was lost"), words.constData());
        // Said again as long as nobody signs in, and forgotten then.
        QCOMPARE(run(&words), 3);
        QVERIFY2(words.contains("was lost"), words.constData());
        m_bench->store(server().currentRefreshToken());
        QVERIFY2(run(&words) == 0, words.constData());
        server().spendRefreshToken();
        QCOMPARE(run(&words), 3);
        QVERIFY2(!words.contains("was lost"), words.constData());
    }

    void secretsAreNowhereToBeSeen()
    {
        const Demo::Options options;
        QByteArrayList secrets{options.clientSecret, server().currentRefreshToken(),
                               (options.clientId + ':' + options.clientSecret).toBase64()};
        server().setLatency(300ms);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        process.setProcessEnvironment(environment);
        start(process);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->tokenRequests() == 1, Patience);
        QByteArray outside;
        outside += visibleToOthers(process);
        QVERIFY(outside.contains("--profile"));
        QVERIFY(process.waitForFinished(Patience));
        QCOMPARE(process.exitCode(), 0);
        const QByteArray log = process.readAllStandardError();
        QVERIFY2(log.contains("inspector."), log.constData()); // the log is really on
        outside += log;
        secrets << server().currentRefreshToken() << server().currentAccessToken();
        outside += filesAtHome();
        QVERIFY(outside.contains("Demo"));
        for (const QByteArray &secret : std::as_const(secrets)) {
            QVERIFY(secret.size() > 10);
            QVERIFY(!outside.contains(secret));
        }
    }

    void anUnknownProfileIsAWrongUsage()
    {
        QProcess process;
        process.start(QStringLiteral(PROGRAM_DIR "/eloqua-syncs"), {u"--profile"_s, u"Dmeo"_s, u"list"_s});
        QVERIFY(process.waitForFinished(Patience));
        QCOMPARE(process.exitCode(), 2);
        const QByteArray words = process.readAllStandardError();
        QVERIFY2(words.contains("\"Demo\""), words.constData());
    }
};

QTEST_GUILESS_MAIN(TestSignInProcesses)
#include "tst_signinprocesses.moc"
