// SPDX-License-Identifier: MIT
#include "tests/signin/processbench.h"

#include <signal.h>

using namespace SignInTest;

// The program of the window, as a process, with the real keychain: it opens the last connection by itself.
class TestSignInWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProcessBench> m_bench;

    Demo::FaultyServer &server() { return m_bench->server(); }
    static void start(QProcess &process, const QStringList &arguments = {})
    {
        process.start(QStringLiteral(PROGRAM_DIR "/eloqua-sync-inspector"), arguments);
        QVERIFY(process.waitForStarted(Patience));
    }
    // Asked for with the token of a sign-in that worked.
    bool isListAskedFor() { return !server().requests(u"/API/Bulk/2.0/syncs"_s).isEmpty(); }
    // The end that a session manager gives it.
    static bool ends(QProcess &process)
    {
        process.terminate();
        return process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit;
    }
    // Why the window stays empty.
    static QByteArray complaint()
    {
        QProcess process;
        start(process, {u"--screenshot"_s, u"/dev/null"_s});
        process.waitForFinished(Patience);
        return process.exitCode() == 1 ? process.readAllStandardError() : QByteArray("no complaint");
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ProcessBench>(); }
    void cleanup() { m_bench.reset(); }

    void killedAtAnyPoint_data() { ProcessBench::addMoments(50); }
    void killedAtAnyPoint()
    {
        m_bench->kill([](QProcess &process) { start(process); });
        if (QTest::currentTestFailed())
            return;
        const bool sent = m_bench->tokenRequests() > 0;
        server().clearRequests();

        // Only an answer that nobody could store any more is beyond help, and then that is what is said.
        const bool lost = m_bench->stored().refreshToken.toLatin1() != server().currentRefreshToken();
        if (lost) {
            QVERIFY2(sent, "lost although nothing was sent");
            const QByteArray words = complaint();
            QVERIFY2(words.contains("The response to the last token refresh was lost"), words.constData());
            QVERIFY(!isListAskedFor());
            return;
        }
        QProcess next;
        start(next);
        QTRY_VERIFY_WITH_TIMEOUT(isListAskedFor(), Patience);
        QVERIFY(ends(next));
        QCOMPARE(m_bench->stored().refreshToken.toLatin1(), server().currentRefreshToken());
    }

    // A whole session: from the keychain, through a token that ends early, to the end of the program.
    void secretsAreNowhereToBeSeen()
    {
        const Demo::Options options;
        QByteArrayList secrets{options.clientSecret, server().currentRefreshToken(),
                               (options.clientId + ':' + options.clientSecret).toBase64()};
        // A token that is renewed while the window is open.
        server().addFault({.path = u"/syncs$"_s, .status = 401});
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // Every category, those of Qt's network included.
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        start(process);
        QTRY_VERIFY_WITH_TIMEOUT(isListAskedFor(), Patience);
        const QByteArray bearer = server().requests(u"/syncs").first().headers.value("authorization");
        QVERIFY(bearer.startsWith("Bearer "));
        secrets << server().currentRefreshToken() << bearer.sliced(7);
        QByteArray outside = visibleToOthers(process);
        QVERIFY(outside.contains("eloqua-sync-inspector"));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->tokenRequests() >= 2, Patience);
        secrets << server().currentRefreshToken() << server().currentAccessToken();
        const bool isEnded = ends(process);
        const QByteArray log = process.readAll();
        QVERIFY2(isEnded, log.last(qMin(log.size(), 4000)).constData());
        // The log is really on, ours and Qt's.
        QVERIFY2(log.contains("inspector."), log.constData());
        QVERIFY2(log.contains("qt."), log.constData());
        outside += log + filesAtHome();
        QVERIFY(outside.contains("Demo"));
        for (const QByteArray &secret : std::as_const(secrets)) {
            QVERIFY(secret.size() > 10);
            QVERIFY(!outside.contains(secret));
        }
    }
};

QTEST_GUILESS_MAIN(TestSignInWindow)
#include "tst_signinwindow.moc"
