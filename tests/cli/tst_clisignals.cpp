// SPDX-License-Identifier: MIT
#include "tests/cli/cli.h"

#include <csignal>
#include <poll.h>
#include <unistd.h>

using namespace CliTest;

// How the program ends when it is not left alone, and what it leaves behind: tokens, secrets. Files, signals
// and closed streams are in tests/faults.
class tst_CliSignals : public QObject
{
    Q_OBJECT

private:
    static Options slowRows()
    {
        Options options;
        options.rejects = 50'000;
        options.latency = 50ms;
        return options;
    }

    // Whether nothing more goes into this pipe.
    static bool isFull(int end)
    {
        pollfd poll{.fd = end, .events = POLLOUT, .revents = 0};
        return ::poll(&poll, 1, 0) == 0;
    }

    static QString quoted(const QStringList &words) { return u'\'' + words.join(u"' '"_s) + u'\''; }

private Q_SLOTS:
    void interruptedWaitNamesTheSync()
    {
        Site site;
        QProcess process;
        process.start(programPath(), site.arguments({u"create"_s, u"/contacts/imports/1235"_s, u"--wait"_s}));
        // It has heard of its sync when it asks for it.
        QTRY_VERIFY(site.server().syncsCreated() == 1 &&
                    !site.server().requests(u"/syncs/%1"_s.arg(site.server().newestSync())).isEmpty());
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(Patience));
        QCOMPARE(process.exitCode(), 130);
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(err.contains("/syncs/" + QByteArray::number(site.server().newestSync())), err.constData());
    }

    // Interrupted between spending the refresh token and storing the next one: the file must have the next
    // one.
    void interruptedRefreshKeepsTheToken()
    {
        Site site;
        site.server().addFault({.kind = Fault::Kind::Hold, .path = u"/token$"_s});
        QProcess process;
        process.start(programPath(), site.arguments({u"list"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(site.server().requests(u"/token").size(), 1, Patience);
        ::kill(pid_t(process.processId()), SIGINT);
        QByteArray err;
        QTRY_VERIFY((err += process.readAllStandardError()).contains("for the new refresh token"));
        site.server().releaseHeld();
        QVERIFY(process.waitForFinished(Patience));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(contentOf(site.connectionFile()).contains(site.server().currentRefreshToken()));
        QCOMPARE(site.run({u"list"_s, u"--limit"_s, u"1"_s}).code, 0);
    }

    void closedPipeEndsQuietly()
    {
        Site site(slowRows());
        for (const QStringList &command :
             {QStringList{u"rejects"_s, u"1042"_s, u"--all"_s}, QStringList{u"rejects"_s, u"1042"_s}}) {
            const Run run = runShell(
                u"set -o pipefail; %1 %2 | head -n 2"_s.arg(programPath(), quoted(site.arguments(command))));
            QCOMPARE(run.code, 0);
            QCOMPARE(run.err, "");
            QCOMPARE(run.out.count('\n'), 2);
        }
        const Run gone =
            runShell(u"%1 %2 > >(true); echo $?"_s.arg(programPath(), quoted(site.arguments({u"list"_s}))));
        QCOMPARE(gone.err, "");
    }

    void readerThatStopsDoesNotHangTheEnd()
    {
        Site site(slowRows());
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        QProcess process;
        process.setStandardOutputFile(u"/proc/%1/fd/%2"_s.arg(::getpid()).arg(ends[1]));
        process.start(programPath(), site.arguments({u"rejects"_s, u"1042"_s, u"--all"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(site.bulkRequests().size() > 2, Patience);
        QTRY_VERIFY(isFull(ends[1]));
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(Patience));
        QCOMPARE(process.exitCode(), 130);
        ::close(ends[0]);
        ::close(ends[1]);
    }

    void tokenIsWrittenBack()
    {
        Site site;
        const QByteArray before = contentOf(site.connectionFile());
        const QByteArray old = site.server().currentRefreshToken();
        QVERIFY(before.contains(old));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(site.run({u"list"_s, u"--limit"_s, u"1"_s}).code, 0);
        QByteArray expected = before;
        expected.replace(old, site.server().currentRefreshToken());
        QCOMPARE(contentOf(site.connectionFile()), expected);
        QVERIFY(site.server().currentRefreshToken() != old);
        QCOMPARE(QFileInfo(site.connectionFile()).permissions() &
                     (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
                 QFileDevice::Permissions());
    }

    void manyAtOnceShareTheFile()
    {
        Site site;
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 6; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(programPath(), site.arguments({u"list"_s, u"--limit"_s, u"1"_s}));
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(Patience));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
        QVERIFY(contentOf(site.connectionFile()).contains(site.server().currentRefreshToken()));
    }

    void secretsStayInside()
    {
        Options options = slowRows();
        Site site(options);
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"inspector.*=true"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        const QByteArray first = site.server().currentRefreshToken();
        process.start(programPath(), site.arguments({u"rejects"_s, u"1042"_s, u"--all"_s, u"--progress"_s,
                                                     u"--output"_s, site.path(u"x.csv"_s)}));
        QTRY_VERIFY_WITH_TIMEOUT(site.bulkRequests().size() > 2, Patience);
        const QString proc = u"/proc/%1/"_s.arg(process.processId());
        const QByteArray seen = contentOf(proc + u"cmdline"_s) + contentOf(proc + u"environ"_s);
        QVERIFY(!seen.isEmpty());
        site.server().addFault({.kind = Fault::Kind::Answer,
                                .path = u"/rejects$"_s,
                                .times = -1,
                                .status = 400,
                                .body = "\"who is " + site.server().currentAccessToken() + "?\""});
        QVERIFY(process.waitForFinished(Patience));
        QCOMPARE(process.exitCode(), 6);
        const QByteArray all = seen + process.readAllStandardError() + process.readAllStandardOutput();
        QVERIFY2(all.contains("who is "), all.constData());
        QVERIFY2(all.contains("inspector."), all.constData());
        const QByteArray basic = (options.clientId + ':' + options.clientSecret).toBase64();
        for (const QByteArray &secret : {first, site.server().currentRefreshToken(),
                                         site.server().currentAccessToken(), options.clientSecret, basic})
            QVERIFY2(!all.contains(secret), all.constData());
    }
};

QTEST_GUILESS_MAIN(tst_CliSignals)
#include "tst_clisignals.moc"
