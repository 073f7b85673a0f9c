// SPDX-License-Identifier: MIT
#include "tests/cli/cli.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace CliTest;

// Standard output and standard error: every byte arrives or the program says that it did not, nothing is
// fetched for a reader who has gone, and nobody but the program speaks.
class tst_CliStreams : public QObject
{
    Q_OBJECT

private:
    static Options manyRows()
    {
        Options options;
        options.rejects = 50'000;
        return options;
    }

    static QString quoted(const QStringList &words) { return u'\'' + words.join(u"' '"_s) + u'\''; }
    static QString command(const QStringList &arguments)
    {
        return u"'%1' %2"_s.arg(programPath(), quoted(arguments));
    }

    // Standard output is the end of a pipe that the test holds.
    static void startInto(QProcess &process, int end, const QStringList &arguments)
    {
        process.setProcessEnvironment(plainEnvironment());
        process.setProcessChannelMode(QProcess::ForwardedOutputChannel);
        process.setChildProcessModifier([end] { ::dup2(end, STDOUT_FILENO); });
        process.start(programPath(), arguments);
    }

private Q_SLOTS:
    void fullDevice_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("needsSite");
        const auto add = [](const char *name, const QStringList &arguments, bool needsSite = true) {
            QTest::newRow(name) << arguments << needsSite;
        };
        add("list", {u"list"_s, u"--limit"_s, u"2"_s});
        add("list, all", {u"list"_s, u"--all"_s});
        add("get", {u"get"_s, u"1042"_s});
        add("get, json", {u"get"_s, u"1042"_s, u"--format"_s, u"json"_s});
        add("data", {u"data"_s, u"1043"_s, u"--format"_s, u"jsonl"_s});
        add("logs", {u"logs"_s, u"1042"_s, u"--format"_s, u"table"_s});
        add("rejects, json", {u"rejects"_s, u"1042"_s, u"--limit"_s, u"1"_s, u"--format"_s, u"json"_s});
        add("rejects, all, table", {u"rejects"_s, u"1042"_s, u"--all"_s, u"--format"_s, u"table"_s});
        add("an empty table", {u"rejects"_s, u"1037"_s});
        add("create", {u"create"_s, u"/contacts/imports/1235"_s});
        add("demo-server", {u"demo-server"_s}, false);
        add("help", {u"--help"_s}, false);
        add("version", {u"--version"_s}, false);
    }

    void fullDevice()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, needsSite);
        Site site;
        const Run run =
            runShell(command(needsSite ? site.arguments(arguments) : arguments) + u" > /dev/full"_s);
        QCOMPARE(run.code, 7);
        QVERIFY2(run.err.contains("Couldn't write to standard output: No space left on device."),
                 run.err.constData());
    }

    // The limit makes writes fail as a full disk does, half-way, and would end the program by a signal.
    void fileSizeLimit()
    {
        Site site(manyRows());
        const QString path = site.path(u"rows.csv"_s);
        const QStringList arguments = site.arguments({u"rejects"_s, u"1042"_s, u"--all"_s});
        const QString limit = u"ulimit -c 0 -f 200; "_s; // KiB
        const Run redirected = runShell(limit + command(arguments) + u" > "_s + quoted({path}));
        QCOMPARE(redirected.code, 7);
        QVERIFY2(redirected.err.contains("File too large"), redirected.err.constData());
        QCOMPARE(QFileInfo(path).size(), 200 * 1024);
        const Run toFile = runShell(limit + command(arguments + QStringList{u"--output"_s, path}));
        QCOMPARE(toFile.code, 7);
        QVERIFY2(toFile.err.contains("File too large"), toFile.err.constData());
        QCOMPARE(QFileInfo(path).size(), 200 * 1024);
    }

    // Whoever made the pipe may have made it non-blocking; then a write takes what fits, or nothing.
    void nonBlockingPipe()
    {
        Options options;
        options.rejects = 3000;
        Site site(options);
        const QStringList arguments{u"rejects"_s, u"1042"_s, u"--all"_s};
        const QByteArray whole = site.run(arguments).out;
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC | O_NONBLOCK), 0);
        const int capacity = ::fcntl(ends[0], F_GETPIPE_SZ);
        QVERIFY(capacity > 0 && whole.size() > 2 * capacity);
        QProcess process;
        startInto(process, ends[1], site.arguments(arguments));
        QVERIFY(process.waitForStarted(Patience));
        ::close(ends[1]);
        const auto waiting = [&ends] {
            int bytes = 0;
            return ::ioctl(ends[0], FIONREAD, &bytes) == 0 ? bytes : -1;
        };
        // Less than a page of memory may be left free.
        QTRY_VERIFY_WITH_TIMEOUT(waiting() > capacity - 4096 || process.state() == QProcess::NotRunning,
                                 Patience);
        QByteArray read;
        char chunk[8192];
        const auto readAll = [&] {
            ssize_t got = 0;
            while ((got = ::read(ends[0], chunk, sizeof chunk)) > 0)
                read.append(chunk, got);
            return got == 0;
        };
        QVERIFY(QTest::qWaitFor(readAll, Patience));
        ::close(ends[0]);
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(Patience));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(read.size(), whole.size());
        QVERIFY(read == whole);
    }

    void closedStandardOutput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("list") << QStringList{u"list"_s};
        QTest::newRow("all") << QStringList{u"rejects"_s, u"1042"_s, u"--all"_s};
        QTest::newRow("create") << QStringList{u"create"_s, u"/contacts/imports/1235"_s};
        QTest::newRow("version") << QStringList{u"--version"_s};
    }

    void closedStandardOutput()
    {
        QFETCH(QStringList, arguments);
        Site site;
        const Run run = runShell(command(site.arguments(arguments)) + u" >&-"_s);
        QCOMPARE(run.code, 7);
        QVERIFY2(run.err.contains("Bad file descriptor"), run.err.constData());
        // Known before anything was done.
        QCOMPARE(site.server().syncsCreated(), 0);
    }

    void aReaderThatHasEnoughEndsTheFetching()
    {
        Site site(manyRows());
        site.server().setLatency(20ms);
        const Run run =
            runShell(u"set -o pipefail; "_s + command(site.arguments({u"rejects"_s, u"1042"_s, u"--all"_s})) +
                     u" | head -n 1"_s);
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, "");
        QCOMPARE(run.out.count('\n'), 1);
        // Of fifty. What fits into a pipe was written before, and a few more were on their way.
        QVERIFY2(site.bulkRequests().size() < 25, qPrintable(QString::number(site.bulkRequests().size())));
    }

    // Nothing is being written that could fail.
    void aReaderWhoGoesWhileTheServerIsSlow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("slow");
        QTest::addColumn<int>("skip");
        QTest::newRow("first page of all")
            << QStringList{u"rejects"_s, u"1042"_s, u"--all"_s} << u"/rejects$"_s << 0;
        QTest::newRow("later page of all")
            << QStringList{u"rejects"_s, u"1042"_s, u"--all"_s, u"--limit"_s, u"10"_s} << u"/rejects$"_s << 3;
        QTest::newRow("one page") << QStringList{u"list"_s} << u"/syncs$"_s << 0;
        QTest::newRow("one sync") << QStringList{u"get"_s, u"1042"_s} << u"/syncs/1042$"_s << 0;
    }

    void aReaderWhoGoesWhileTheServerIsSlow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, slow);
        QFETCH(int, skip);
        Site site(manyRows());
        site.server().addFault({.kind = Fault::Kind::Hang, .path = slow, .times = -1, .skip = skip});
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        QProcess process;
        startInto(process, ends[1], site.arguments(arguments));
        QVERIFY(process.waitForStarted(Patience));
        ::close(ends[1]);
        QTRY_VERIFY_WITH_TIMEOUT(site.bulkRequests().size() > skip, Patience);
        QCOMPARE(process.state(), QProcess::Running);
        ::close(ends[0]);
        QVERIFY(process.waitForFinished(Patience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), "");
    }

    // Nor does a reader who was never there keep a sync from being created, and from being named.
    void createNeedsNoReader()
    {
        Site site;
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        ::close(ends[0]);
        QProcess process;
        startInto(process, ends[1], site.arguments({u"create"_s, u"/contacts/imports/1235"_s}));
        QVERIFY(process.waitForStarted(Patience));
        ::close(ends[1]);
        QVERIFY(process.waitForFinished(Patience));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(site.server().syncsCreated(), 1);
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(err.contains("/syncs/" + QByteArray::number(site.server().newestSync())), err.constData());
    }

    // Qt warns of a file without a name. That is not for people, unless they want it.
    void nobodyElseSpeaks()
    {
        const QStringList arguments{u"--connection="_s, u"list"_s};
        const Run run = runProgram(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.startsWith("eloqua-syncs: ") && run.err.count('\n') == 1, run.err.constData());
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"default=true"_s);
        const Run talking = runProgram(arguments, environment);
        QVERIFY2(talking.err.contains("QFSFileEngine"), talking.err.constData());
    }

    // Several errors are on their way when the first of them ends everything. Asked for, Qt's warnings come,
    // and there is none.
    void cancellingIsQuiet()
    {
        Site site(manyRows());
        site.server().addFault({.kind = Fault::Kind::Answer,
                                .path = u"/rejects$"_s,
                                .times = -1,
                                .skip = 2,
                                .status = 400,
                                .body = '"' + QByteArray(200'000, 'x') + '"'});
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"default=true"_s);
        for (int i = 0; i < 5; ++i) {
            const Run run = runProgram(
                site.arguments({u"rejects"_s, u"1042"_s, u"--all"_s, u"--limit"_s, u"100"_s}), environment);
            QCOMPARE(run.code, 6);
            for (const QByteArray &line : run.err.trimmed().split('\n'))
                QVERIFY2(line.startsWith("eloqua-syncs: ") || line.startsWith("  "), line.constData());
        }
    }
};

QTEST_GUILESS_MAIN(tst_CliStreams)
#include "tst_clistreams.moc"
