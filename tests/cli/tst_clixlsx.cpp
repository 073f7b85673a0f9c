// SPDX-License-Identifier: MIT
// Workbooks from the command line, from the server and from a kept copy.
#include "tests/cli/cli.h"
#include "tests/export/xlsxrun.h"

#include <csignal>

using namespace CliTest;
using Inspector::readXlsx;
using Inspector::xlsxFault;

class tst_CliXlsx : public QObject
{
    Q_OBJECT

private:
    static Options someRows()
    {
        Options options;
        options.rejects = 3300;
        return options;
    }
    static QStringList xlsx(const QStringList &command, const QString &path)
    {
        return command + QStringList{u"--format"_s, u"xlsx"_s, u"--output"_s, path};
    }
    static QStringList filesOf(const QString &path)
    {
        const QFileInfo file(path);
        return file.dir().entryList({file.fileName() + u'*'}, QDir::Files);
    }

private Q_SLOTS:
    // The same rows as in CSV; the copy gives the same bytes as the server.
    void tables_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("sync");
        QTest::addColumn<QStringList>("command");
        const auto row = [](const QString &table, const QString &sync, const QStringList &command) {
            QTest::newRow(qPrintable(sync + u' ' + command.join(u' '))) << table << sync << command;
        };
        row(u"Syncs"_s, {}, {u"list"_s, u"--all"_s});
        row(u"Syncs"_s, {}, {u"list"_s, u"--limit"_s, u"3"_s});
        row(u"Syncs"_s, u"1042"_s, {u"get"_s});
        row(u"Logs"_s, u"1042"_s, {u"logs"_s, u"--all"_s});
        row(u"Rejects"_s, u"1042"_s, {u"rejects"_s, u"--all"_s});
        row(u"Rejects"_s, u"1042"_s, {u"rejects"_s, u"--limit"_s, u"7"_s, u"--offset"_s, u"3295"_s});
        row(u"Rejects"_s, u"1042"_s,
            {u"rejects"_s, u"--all"_s, u"--q"_s, u"statusCode='ELQ-00002'"_s, u"--columns"_s,
             u"message,recordIndex"_s});
        row(u"Data"_s, u"1043"_s, {u"data"_s, u"--all"_s});
        row(u"Data"_s, u"1043"_s, {u"data"_s});
    }
    void tables()
    {
        QFETCH(QString, table);
        QFETCH(QString, sync);
        QFETCH(QStringList, command);
        static Site site(someRows());
        QStringList online = command;
        if (!sync.isEmpty())
            online.insert(1, sync);
        const QString book = site.path(u"rows.xlsx"_s);
        const Run run = site.run(xlsx(online, book));
        QVERIFY2(run.code == 0 && run.out.isEmpty(), run.err.constData());
        const QString csv = site.path(u"rows.csv"_s);
        QCOMPARE(site.run(online + QStringList{u"--output"_s, csv}).code, 0);
        QCOMPARE(xlsxFault(book, table, csv), QString());
        QCOMPARE(filesOf(book).size(), 1);
        if (sync.isEmpty())
            return;
        const QString file = site.path(sync + u".eloquasync"_s);
        if (!QFile::exists(file))
            QCOMPARE(site.run({u"keep"_s, sync, u"--output"_s, file}).code, 0);
        QStringList offline = command;
        offline.insert(1, file);
        const QString again = site.path(u"again.xlsx"_s);
        const Run kept = runProgram(xlsx(offline, again));
        QVERIFY2(kept.code == 0 && kept.out.isEmpty(), kept.err.constData());
        QVERIFY(contentOf(again) == contentOf(book));
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no file") << QStringList() << QByteArray("requires --output");
        QTest::newRow("no file, from a copy") << QStringList{u"--all"_s} << QByteArray("requires --output");
        QTest::newRow("of CSV only") << QStringList{u"--bom"_s, u"--output"_s, u"x.xlsx"_s}
                                     << QByteArray("only with the format csv");
        QTest::newRow("unknown") << QStringList{u"--format"_s, u"xls"_s}
                                 << QByteArray("csv, json, jsonl, xlsx, or table");
    }
    void usage()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, words);
        Site site;
        const Run run = site.run(QStringList{u"rejects"_s, u"1042"_s, u"--format"_s, u"xlsx"_s} + options);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(words), run.err.constData());
        QVERIFY(run.out.isEmpty() && site.bulkRequests().isEmpty());
    }

    // In every way in which rows come.
    void whatIsCutIsSaid()
    {
        Site site;
        Fault fault{.kind = Fault::Kind::Rewrite, .path = u"/data$"_s, .times = -1};
        fault.rewrite = [](const QByteArray &) {
            return "{\"items\":[{\"long\":\"" + QByteArray(40'000, 'x') +
                   "\"}],\"totalResults\":1,\"limit\":1000,\"offset\":0,\"count\":1,\"hasMore\":false}";
        };
        site.server().addFault(fault);
        const QString file = site.path(u"a.eloquasync"_s);
        QCOMPARE(site.run({u"keep"_s, u"1043"_s, u"--output"_s, file}).code, 0);
        const QString book = site.path(u"rows.xlsx"_s);
        for (const QStringList &command : {QStringList{u"data"_s, u"1043"_s},
                                           {u"data"_s, u"1043"_s, u"--all"_s},
                                           {u"data"_s, file},
                                           {u"data"_s, file, u"--all"_s}}) {
            const Run run = site.run(xlsx(command, book));
            QCOMPARE(run.code, 0);
            QVERIFY2(run.err.contains("1 cell had more than the 32,767 characters") &&
                         run.err.contains("Columns: long."),
                     run.err.constData());
            QCOMPARE(readXlsx({u"--count"_s, book}).output, u"2 1"_s);
        }
    }

    // In the last pass, by Ctrl+C and by kill -9: the older file, or a whole one. Which of both it is decides
    // the clock; one of a few rounds meets the pass.
    void endedInTheLastPass_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("interrupted") << SIGINT;
        QTest::newRow("killed") << SIGKILL;
    }
    void endedInTheLastPass()
    {
        QFETCH(int, signal);
        Options options;
        options.rejects = 40'000;
        Site site(options);
        const QString book = site.path(u"rows.xlsx"_s);
        const QStringList command = xlsx({u"rejects"_s, u"1042"_s, u"--all"_s}, book);
        bool isMet = false;
        for (int round = 0; round < 10 && !isMet; ++round) {
            put(book, "an older file");
            QProcess process;
            process.start(programPath(), site.arguments(command + QStringList{u"--progress"_s}));
            QByteArray said;
            QTRY_VERIFY_WITH_TIMEOUT(
                (said += process.readAllStandardError()).contains("completing the file") ||
                    process.state() == QProcess::NotRunning,
                LongestRun);
            if (process.state() == QProcess::Running)
                ::kill(pid_t(process.processId()), signal);
            QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, LongestRun);
            isMet = process.exitStatus() == QProcess::CrashExit || process.exitCode() == 130;
            if (!isMet)
                QCOMPARE(readXlsx({u"--count"_s, book}).output, u"40001"_s);
        }
        QVERIFY(isMet);
        QCOMPARE(contentOf(book), "an older file");
        if (signal == SIGINT) {
            QCOMPARE(filesOf(book).size(), 1);
            return;
        }
        // Its rows are all there.
        const qsizetype before = site.bulkRequests().size();
        const Run run = site.run(command + QStringList{u"--resume"_s});
        QVERIFY2(run.code == 0 && run.err.contains("Resuming from there"), run.err.constData());
        QVERIFY(site.bulkRequests().size() - before <= 2);
        QCOMPARE(readXlsx({u"--count"_s, book}).output, u"40001"_s);
        QCOMPARE(filesOf(book).size(), 1);
    }

    // In the last pass: room for the rows, but not for a workbook besides.
    void aFullDisk()
    {
        Site site(someRows());
        const QTemporaryDir folder;
        if (QProcess::execute(u"mount"_s,
                              {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=600k"_s, u"none"_s, folder.path()}) != 0)
            QSKIP("a small file system can't be mounted here, which takes root");
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {folder.path()}); });
        const QString book = folder.filePath(u"rows.xlsx"_s);
        put(book, "an older file");
        const QStringList command = xlsx({u"rejects"_s, u"1042"_s, u"--all"_s}, book);
        const Run full = site.run(command);
        QCOMPARE(full.code, 7);
        QVERIFY2(full.err.contains("No space left") && full.err.contains(book.toUtf8()),
                 full.err.constData());
        QCOMPARE(contentOf(book), "an older file");
        QCOMPARE(filesOf(book).size(), 1);
        // What was fetched can be kept for another time, also then.
        const Run kept = site.run(command + QStringList{u"--resume"_s});
        QCOMPARE(kept.code, 7);
        QVERIFY2(kept.err.contains("Run the same command again to resume"), kept.err.constData());
        QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,size=32m"_s, folder.path()}), 0);
        const Run done = site.run(command + QStringList{u"--resume"_s});
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(readXlsx({u"--count"_s, book}).output, u"3301"_s);
        QCOMPARE(filesOf(book).size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_CliXlsx)
#include "tst_clixlsx.moc"
