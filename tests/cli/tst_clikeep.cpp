// SPDX-License-Identifier: MIT
#include "tests/cli/cli.h"

#include <QStandardPaths>

#include <functional>

using namespace CliTest;

// Kept copies from the command line: the same bytes as from the server, without one.
class tst_CliKeep : public QObject
{
    Q_OBJECT

private:
    static Options someRows()
    {
        Options options;
        options.rejects = 3300;
        return options;
    }

    // Fields of every kind, two pages in which the order changes and one turns up late.
    static void serveOddRows(Site &site)
    {
        const auto page = [](const QByteArray &items, int offset) {
            return "{\"items\":[" + items +
                   "],\"totalResults\":4,\"limit\":2,\"offset\":" + QByteArray::number(offset) +
                   ",\"count\":2,\"hasMore\":" + (offset ? "false}" : "true}");
        };
        const QByteArray pages[] = {
            page("{\"Name\":\"00123\",\"name\":\"=1+1\",\"n\":12345678901234567890,\"x\":null},"
                 "{\"Name\":\"\",\"name\":\"a,\\\"b\\\"\\r\\nc\\u0000d\",\"n\":\"7\"}",
                 0),
            page("{\"late\":{\"a\":[1, 2]},\"n\":1.50,\"Name\":\"\\u967d\\ud83d\\ude00\",\"name\":\" \"},"
                 "{\"x\":\"\",\"late\":\"\\t\",\"n\":true,\"Name\":null,\"name\":\"'; DROP TABLE data; --\"}",
                 2)};
        Fault fault{.kind = Fault::Kind::Rewrite, .path = u"/data$"_s, .times = -1};
        fault.rewrite = [first = pages[0], second = pages[1]](const QByteArray &body) {
            return body.contains("\"offset\":2,") ? second : first;
        };
        site.server().addFault(fault);
    }

    static QStringList formats() { return {u"csv"_s, u"json"_s, u"jsonl"_s, u"table"_s}; }

private Q_SLOTS:
    // Every table, in every format: what the server's export gives, the copy gives.
    void sameBytes_data()
    {
        QTest::addColumn<QString>("sync");
        QTest::addColumn<QStringList>("command");
        for (const QString &format : formats()) {
            const QString name = format + u' ';
            const QStringList in{u"--format"_s, format};
            const auto row = [&](const QString &sync, const QStringList &command) {
                QTest::newRow(qPrintable(name + sync + u' ' + command.join(u' '))) << sync << command + in;
            };
            row(u"1042"_s, {u"get"_s});
            row(u"1042"_s, {u"logs"_s, u"--all"_s});
            row(u"1042"_s, {u"rejects"_s, u"--all"_s});
            row(u"1042"_s, {u"rejects"_s});
            row(u"1042"_s, {u"rejects"_s, u"--limit"_s, u"7"_s, u"--offset"_s, u"3295"_s});
            row(u"1042"_s, {u"rejects"_s, u"--all"_s, u"--q"_s, u"statusCode='ELQ-00002'"_s, u"--order-by"_s,
                            u"recordIndex DESC"_s});
            row(u"1042"_s, {u"rejects"_s, u"--all"_s, u"--columns"_s, u"message,recordIndex"_s});
            row(u"1037"_s, {u"rejects"_s, u"--all"_s});
            // A table is as wide as its first page wants it, and pages of data are as large as they turn out.
            if (format == "table"_L1)
                continue;
            row(u"1043"_s, {u"data"_s, u"--all"_s});
            row(u"1036"_s, {u"data"_s, u"--all"_s});
        }
    }
    void sameBytes()
    {
        QFETCH(QString, sync);
        QFETCH(QStringList, command);
        static Site site(someRows());
        const QString file = site.path(sync + u".eloquasync"_s);
        if (!QFile::exists(file)) {
            const Run keep = site.run({u"keep"_s, sync, u"--output"_s, file, u"--progress"_s});
            QVERIFY2(keep.code == 0, keep.err.constData());
            QCOMPARE(keep.out, "");
            QVERIFY2(keep.err.contains("kept completely"), keep.err.constData());
        }
        QStringList online = command;
        online.insert(1, sync);
        const Run expected = site.run(online);
        QCOMPARE(expected.code, 0);
        site.server().clearRequests();
        QStringList offline = command;
        offline.insert(1, file);
        const Run run = runProgram(offline);
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(run.out == expected.out);
        QVERIFY(site.server().requests().isEmpty());
    }

    void oddText()
    {
        Site site;
        serveOddRows(site);
        const QString file = site.path(u"odd.eloquasync"_s);
        const Run keep = site.run({u"keep"_s, u"1043"_s, u"--output"_s, file});
        QVERIFY2(keep.code == 0, keep.err.constData());
        for (const QString &format : {u"csv"_s, u"json"_s, u"jsonl"_s}) {
            // A late column needs a file that can be written again.
            const QString out = site.path(u"out."_s + format);
            QCOMPARE(site.run({u"data"_s, u"1043"_s, u"--all"_s, u"--limit"_s, u"2"_s, u"--format"_s, format,
                               u"--output"_s, out})
                         .code,
                     0);
            const Run run = runProgram({u"data"_s, file, u"--all"_s, u"--format"_s, format});
            QCOMPARE(run.code, 0);
            QCOMPARE(run.out, contentOf(out));
        }
    }

    // What the server cannot do.
    void filteredAndSortedData()
    {
        Site site;
        const QString file = site.path(u"a.eloquasync"_s);
        QCOMPARE(site.run({u"keep"_s, u"1043"_s, u"--output"_s, file}).code, 0);
        const QList<QStringList> rows = readCsv(runProgram({u"data"_s, file, u"--all"_s}).out);
        const QString field = rows.first().first();
        const Run sorted = runProgram({u"data"_s, file, u"--all"_s, u"--order-by"_s, field + u" DESC"_s});
        QStringList cells;
        for (const QStringList &row : readCsv(sorted.out).mid(1))
            cells << row.first();
        QCOMPARE(cells.size(), rows.size() - 1);
        QVERIFY(std::is_sorted(cells.begin(), cells.end(), std::greater<>()));
        const Run one =
            runProgram({u"data"_s, file, u"--all"_s, u"--q"_s, u"%1='%2'"_s.arg(field, rows.at(7).first())});
        QVERIFY(readCsv(one.out).contains(rows.at(7)));
        QVERIFY(readCsv(one.out).size() < rows.size());
        const Run online = site.run({u"data"_s, u"1043"_s, u"--q"_s, u"a=1"_s});
        QCOMPARE(online.code, 2);
        QVERIFY2(online.err.contains("Keep the sync first"), online.err.constData());
    }

    void exitCodes()
    {
        Site site(someRows());
        const QString file = site.path(u"a.eloquasync"_s);
        QCOMPARE(site.run({u"keep"_s, u"1042"_s, u"--parallel"_s, u"2"_s, u"--output"_s, file}).code, 0);
        const auto code = [](const QStringList &arguments) { return runProgram(arguments).code; };
        QCOMPARE(code({u"rejects"_s, file, u"--q"_s, u"no=1"_s}), 2);
        QCOMPARE(code({u"rejects"_s, file, u"--q"_s, u"nonsense="_s}), 2);
        QCOMPARE(code({u"rejects"_s, file, u"--columns"_s, u"no"_s}), 2);
        QCOMPARE(code({u"rejects"_s, file, u"--all"_s, u"--resume"_s, u"--output"_s, site.path(u"x"_s)}), 2);
        const Run misspelled = runProgram({u"rejects"_s, file, u"--columns"_s, u"recordIndex,emial"_s});
        QCOMPARE(misspelled.code, 2);
        QCOMPARE(misspelled.out, ""); // before anything is written
        QCOMPARE(code({u"rejects"_s, file, u"--order-by"_s, u"\"recordIndex\" DESC"_s}), 0);
        QCOMPARE(code({u"data"_s, file}), 4);
        const QString exported = site.path(u"export.eloquasync"_s);
        QCOMPARE(site.run({u"keep"_s, u"1043"_s, u"--output"_s, exported}).code, 0);
        const Run rejects = runProgram({u"rejects"_s, exported});
        QCOMPARE(rejects.code, 4);
        QVERIFY2(rejects.err.contains("has no rejects"), rejects.err.constData());
        QCOMPARE(code({u"rejects"_s, site.path(u"none.eloquasync"_s)}), 4);
        QCOMPARE(code({u"rejects"_s, site.path(u"none"_s)}), 2);
        QCOMPARE(code({u"rejects"_s, site.connectionFile()}), 6);
        QCOMPARE(code({u"rejects"_s, file, u"--output"_s, site.path(u"no/such/folder"_s)}), 7);
        QCOMPARE(site.run({u"keep"_s, u"1042"_s, u"--output"_s, site.path(u"no/such/folder"_s)}).code, 7);
        QCOMPARE(site.run({u"keep"_s, u"7"_s, u"--output"_s, site.path(u"y"_s)}).code, 4);
        const Run pipe = site.run({u"keep"_s, u"1042"_s, u"--output"_s, u"/dev/stdout"_s});
        QCOMPARE(pipe.code, 7);
        QVERIFY2(pipe.err.contains("it's not a regular file"), pipe.err.constData());
        put(file, contentOf(file).left(20'000));
        const Run damaged = runProgram({u"rejects"_s, file});
        QCOMPARE(damaged.code, 6);
        QVERIFY2(damaged.err.contains("is damaged") && damaged.out.isEmpty(), damaged.err.constData());
    }

    // The file is there and says what it lacks; so does who made it, and who reads from it.
    void incomplete_data()
    {
        QTest::addColumn<QString>("sync");
        QTest::addColumn<int>("code");
        QTest::newRow("running") << u"1044"_s << 6;
        QTest::newRow("data gone") << u"1020"_s << 4;
        QTest::newRow("not allowed") << u"1034"_s << 4;
    }
    void incomplete()
    {
        QFETCH(QString, sync);
        QFETCH(int, code);
        Site site;
        const QString file = site.path(u"a.eloquasync"_s);
        const Run keep = site.run({u"keep"_s, sync, u"--output"_s, file});
        QCOMPARE(keep.code, code);
        QVERIFY2(keep.err.contains("isn't complete"), keep.err.constData());
        QCOMPARE(runProgram({u"get"_s, file}).code, 0);
        const Run rows = runProgram({code == 6 ? u"rejects"_s : u"data"_s, file});
        QCOMPARE(rows.code, code == 6 ? 0 : 4);
        QVERIFY2(rows.err.contains(code == 6 ? "isn't complete" : "couldn't be kept"), rows.err.constData());
    }

    void theUsualPlace()
    {
        Site site(someRows());
        const Run keep = site.run({u"keep"_s, u"1042"_s});
        QCOMPARE(keep.code, 0);
        const QString path = QString::fromUtf8(keep.out).trimmed();
        QVERIFY2(QFile::exists(path), keep.out.constData());
        put(QFileInfo(path).path() + u"/broken.eloquasync"_s, "no");
        const Run list = runProgram({u"list"_s, u"--kept"_s, u"--format"_s, u"json"_s});
        QVERIFY2(list.code == 0, list.err.constData());
        const QJsonArray rows = QJsonDocument::fromJson(list.out).array();
        QCOMPARE(rows.size(), 2);
        for (const QJsonValue &row : rows) {
            if (row["file"_L1] == path) {
                QCOMPARE(row["syncId"_L1].toInt(), 1042);
                QCOMPARE(row["complete"_L1].toBool(), true);
                QCOMPARE(row["fetchedBy"_L1].toString(), u"jane.doe"_s);
            } else {
                QVERIFY(row["completeness"_L1].toString().contains(u"isn't a kept copy"_s));
            }
        }
        QCOMPARE(runProgram({u"list"_s, u"--kept"_s, u"--q"_s, u"a=1"_s}).code, 2);
    }

    // No copies yet is no error; copies that can't be looked for are one.
    void aFolderThatCannotBeRead()
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, home.path());
        const QStringList command{u"list"_s, u"--kept"_s, u"--format"_s, u"jsonl"_s};
        const Run none = runProgram(command, environment);
        QCOMPARE(none.code, 0);
        QCOMPARE(none.out + none.err, "");
        const QString folder = home.path() + u"/eloqua-sync-inspector/kept"_s;
        QVERIFY(QDir().mkpath(QFileInfo(folder).path()));
        put(folder, "a file in the place of the folder");
        const Run run = runProgram(command, environment);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, "");
        QVERIFY2(run.err.contains("Couldn't read the folder of kept copies, " + folder.toUtf8() +
                                  ": Not a directory"),
                 run.err.constData());
    }

    // Where the copy goes, and where it is made.
    void aFullDisk_data()
    {
        QTest::addColumn<bool>("isCache");
        QTest::newRow("target") << false;
        QTest::newRow("cache") << true;
    }
    void aFullDisk()
    {
        QFETCH(bool, isCache);
        Site site(someRows());
        const QTemporaryDir folder;
        if (QProcess::execute(u"mount"_s,
                              {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=256k"_s, u"none"_s, folder.path()}) != 0)
            QSKIP("a small file system can't be mounted here, which takes root");
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {folder.path()}); });
        QProcessEnvironment environment = plainEnvironment();
        if (isCache)
            environment.insert(u"XDG_CACHE_HOME"_s, folder.path());
        const QString file = isCache ? site.path(u"a.eloquasync"_s) : folder.filePath(u"a.eloquasync"_s);
        const Run full = runProgram(site.arguments({u"keep"_s, u"1042"_s, u"--output"_s, file}), environment);
        QCOMPARE(full.code, 7);
        QVERIFY2(full.err.contains("full") && full.err.contains(folder.path().toUtf8()),
                 full.err.constData());
        QVERIFY(!QFile::exists(file) && !QFile::exists(file + u".part"_s));
        QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,size=32m"_s, folder.path()}), 0);
        QCOMPARE(runProgram(site.arguments({u"keep"_s, u"1042"_s, u"--output"_s, file}), environment).code,
                 0);
    }

    // Wherever it is killed, there is the older file, or a whole one; and the next run cleans up.
    void killed()
    {
        Options options = someRows();
        options.latency = 5ms;
        Site site(options);
        const QString file = site.path(u"a.eloquasync"_s);
        put(file, "an older file");
        int whole = 0;
        for (int round = 0; round < 20; ++round) {
            QProcess process;
            process.start(programPath(), site.arguments({u"keep"_s, u"1042"_s, u"--output"_s, file}));
            // By what has happened, not by the clock: so many requests, then a little more each time.
            QTRY_VERIFY_WITH_TIMEOUT(site.bulkRequests().size() >= round % 10 ||
                                         process.state() == QProcess::NotRunning,
                                     LongestRun);
            process.waitForFinished(round * 7 % 40);
            process.kill();
            QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, LongestRun);
            if (contentOf(file) != "an older file") {
                ++whole;
                const Run run = runProgram({u"rejects"_s, file, u"--all"_s, u"--progress"_s});
                QVERIFY2(run.code == 0 && run.err.contains("3,300 rows written"), run.err.constData());
                put(file, "an older file");
            }
            // A part that was left is refused, or all there.
            const Run part = runProgram({u"rejects"_s, file + u".part"_s, u"--all"_s, u"--progress"_s});
            QVERIFY2(part.code != 0 || part.err.contains("3,300 rows written"), part.err.constData());
            site.server().clearRequests();
            site.signIn(); // the answer with the next token may have died with the program
        }
        qInfo("%d of 20 were done before", whole);
        const Run last = site.run({u"keep"_s, u"1042"_s, u"--output"_s, file});
        QCOMPARE(last.code, 0);
        const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
        QCOMPARE(
            QDir(cache + u"/eloqua-sync-inspector/keeping"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
            QStringList());
    }

    void interrupted()
    {
        Site site(someRows());
        site.server().addFault({.kind = Fault::Kind::Hang, .path = u"/rejects$"_s, .times = -1, .skip = 1});
        QProcess process;
        process.start(programPath(),
                      site.arguments({u"keep"_s, u"1042"_s, u"--output"_s, site.path(u"a"_s)}));
        QTRY_VERIFY_WITH_TIMEOUT(site.server().requests(u"/rejects").size() >= 2, LongestRun);
        process.terminate();
        QVERIFY(process.waitForFinished(LongestRun));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(!QFile::exists(site.path(u"a"_s)) && !QFile::exists(site.path(u"a.part"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_CliKeep)
#include "tst_clikeep.moc"
