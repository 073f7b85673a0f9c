// SPDX-License-Identifier: MIT
#include "tests/cli/cli.h"

#include <QTcpServer>

using namespace CliTest;

// Each command and each of its options: what arrives at the server, and what comes out.
class tst_CliCommands : public QObject
{
    Q_OBJECT

private:
    static QByteArray onlyTarget(Site &site)
    {
        const QList<Request> requests = site.bulkRequests();
        return requests.size() == 1 ? requests.first().verb + ' ' + requests.first().target
                                    : QByteArray::number(requests.size()) + " requests";
    }

private Q_SLOTS:
    void sendsExactlyWhatWasGiven_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("target");
        const auto row = [](const char *name, const QStringList &arguments, const QByteArray &target) {
            QTest::newRow(name) << arguments << QByteArray("GET /API/Bulk/2.0/" + target);
        };
        row("list", {u"list"_s}, "syncs");
        row("limit", {u"list"_s, u"--limit"_s, u"7"_s}, "syncs?limit=7");
        row("offset", {u"list"_s, u"--offset=3"_s}, "syncs?offset=3");
        row("offset 0", {u"list"_s, u"--offset"_s, u"0"_s}, "syncs?offset=0");
        row("total", {u"list"_s, u"--total-results"_s, u"true"_s}, "syncs?totalResults=true");
        row("no total", {u"logs"_s, u"1042"_s, u"--total-results"_s, u"false"_s},
            "syncs/1042/logs?totalResults=false");
        row("q", {u"list"_s, u"--q"_s, u"status='warning'"_s}, "syncs?q=status%3D%27warning%27");
        row("order", {u"logs"_s, u"1042"_s, u"--order-by"_s, u"createdAt DESC"_s},
            "syncs/1042/logs?orderBy=createdAt%20DESC");
        row("rejects",
            {u"rejects"_s, u"1042"_s, u"--limit"_s, u"2"_s, u"--offset"_s, u"5"_s, u"--q"_s,
             u"message='a+b'"_s, u"--order-by"_s, u"recordIndex ASC"_s, u"--total-results"_s, u"true"_s},
            "syncs/1042/rejects?limit=2&offset=5&orderBy=recordIndex%20ASC&q=message%3D%27a%2Bb%27"
            "&totalResults=true");
        row("data", {u"data"_s, u"1043"_s, u"--limit"_s, u"2"_s}, "syncs/1043/data?limit=2");
        row("get", {u"get"_s, u"1042"_s}, "syncs/1042");
        row("get uri", {u"get"_s, u"/syncs/1042"_s}, "syncs/1042");
        row("larger than allowed", {u"list"_s, u"--limit"_s, u"5000"_s}, "syncs?limit=5000");
    }

    void sendsExactlyWhatWasGiven()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, target);
        Site site;
        site.run(arguments);
        QCOMPARE(onlyTarget(site), target);
    }

    void optionsMayStandAnywhere()
    {
        Site site;
        const Run run =
            runProgram({u"list"_s, u"--connection"_s, site.connectionFile(), u"--limit"_s, u"1"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(onlyTarget(site), "GET /API/Bulk/2.0/syncs?limit=1");
    }

    void getPrintsTheServersObject()
    {
        Site site;
        const Run json = site.run({u"get"_s, u"1042"_s, u"--format"_s, u"json"_s});
        QCOMPARE(json.code, 0);
        QCOMPARE(json.err, "");
        const QJsonObject object = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(object.value(u"uri"_s).toString(), u"/syncs/1042"_s);
        QVERIFY(!object.contains(u"id"_s));

        const QList<QStringList> csv = readCsv(site.run({u"get"_s, u"1042"_s}).out);
        QCOMPARE(csv.size(), 2);
        QCOMPARE(
            csv.at(0).join(u','),
            u"id,status,syncedInstanceUri,createdAt,createdBy,syncStartedAt,syncEndedAt,callbackUrl,uri"_s);
        QCOMPARE(csv.at(1).first(), u"1042"_s);
        QCOMPARE(csv.at(1).at(1), object.value(u"status"_s).toString());
        QCOMPARE(csv.at(1).at(3), object.value(u"createdAt"_s).toString());
    }

    void getPrintsNothingOfAnotherSync()
    {
        Site site;
        site.server().addFault({.kind = Fault::Kind::Rewrite,
                                .path = u"/syncs/1042$"_s,
                                .times = -1,
                                .rewrite = [](QByteArray body) { return body.replace("/1042", "/1041"); }});
        for (const char *format : {"csv", "json", "jsonl"}) {
            const Run run = site.run({u"get"_s, u"1042"_s, u"--format"_s, QString::fromLatin1(format)});
            QCOMPARE(run.code, 6);
            QCOMPARE(run.out, "");
            QVERIFY2(run.err.contains("asked for sync 1042 and answered with sync 1041"),
                     run.err.constData());
        }
    }

    void getKeepsWhatItDoesNotKnow()
    {
        Site site;
        site.server().addFault({.kind = Fault::Kind::Answer,
                                .path = u"/syncs/1042$"_s,
                                .times = 2,
                                .status = 200,
                                .body = "{ \"uri\": \"/syncs/1042\",\n \"status\":\"a \\\" b\", \"big\": "
                                        "12345678901234567890.10 }\n"});
        const Run json = site.run({u"get"_s, u"1042"_s, u"--format"_s, u"json"_s});
        QCOMPARE(json.out, "{ \"uri\": \"/syncs/1042\",\n \"status\":\"a \\\" b\", \"big\": "
                           "12345678901234567890.10 }\n");
        const Run lines = site.run({u"get"_s, u"1042"_s, u"--format"_s, u"jsonl"_s});
        QCOMPARE(lines.out,
                 "{\"uri\":\"/syncs/1042\",\"status\":\"a \\\" b\",\"big\":12345678901234567890.10}\n");
    }

    void allFetchesEveryPage()
    {
        Options options;
        options.rejects = 4321;
        options.latency = 20ms;
        Site site(options);
        const Run run = site.run({u"rejects"_s, u"1042"_s, u"--all"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, "");
        const QList<QStringList> rows = readCsv(run.out);
        QCOMPARE(rows.size(), 4322);
        QCOMPARE(site.bulkRequests().size(), 5);
        QVERIFY(site.server().maxConcurrentRequests() > 1);
        for (const Request &request : site.bulkRequests())
            QCOMPARE(request.value(u"limit"), u"1000"_s);
        for (qsizetype i = 2; i < rows.size(); ++i)
            QVERIFY(rows.at(i).first().toLongLong() > rows.at(i - 1).first().toLongLong());
    }

    void allStartsAtTheOffsetWithPagesOfTheLimit()
    {
        Options options;
        options.rejects = 1000;
        Site site(options);
        const Run part = site.run({u"rejects"_s, u"1042"_s, u"--all"_s, u"--offset"_s, u"500"_s, u"--limit"_s,
                                   u"200"_s, u"--order-by"_s, u"recordIndex DESC"_s});
        QCOMPARE(part.code, 0);
        QCOMPARE(readCsv(part.out).size(), 501);
        QCOMPARE(site.bulkRequests().size(), 3);
        for (const Request &request : site.bulkRequests()) {
            QCOMPARE(request.value(u"limit"), u"200"_s);
            QCOMPARE(request.value(u"orderBy"), u"recordIndex DESC"_s);
        }
    }

    // A small page tells how wide the rows are; those behind it have some megabytes. A given size is kept.
    void dataComesInPagesOfSomeMegabytes()
    {
        Site site;
        QCOMPARE(site.run({u"data"_s, u"1043"_s, u"--all"_s}).code, 0);
        const QList<Request> learned = site.bulkRequests();
        QCOMPARE(learned.size(), 2);
        QCOMPARE(learned.first().value(u"limit"), u"200"_s);
        QVERIFY(learned.last().value(u"limit").toInt() > 1000);
        site.server().clearRequests();
        QCOMPARE(site.run({u"data"_s, u"1043"_s, u"--all"_s, u"--limit"_s, u"100"_s}).code, 0);
        QCOMPARE(site.bulkRequests().size(), 3);
        for (const Request &request : site.bulkRequests())
            QCOMPARE(request.value(u"limit"), u"100"_s);
    }

    void demoNeedsNothing()
    {
        const Run run = runProgram({u"--demo"_s, u"list"_s, u"--limit"_s, u"3"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, "");
        QCOMPARE(readCsv(run.out).size(), 4);
    }

    void demoServer()
    {
        QProcess process;
        process.start(programPath(), {u"demo-server"_s, u"--rejects"_s, u"12"_s, u"--data"_s, u"34"_s,
                                      u"--latency"_s, u"150"_s});
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), Patience);
        const QByteArray url = process.readLine().trimmed();
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), Patience);
        const QString file = QString::fromUtf8(process.readLine().trimmed());
        QVERIFY2(url.startsWith("http://127.0.0.1:"), url.constData());
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(file).permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(file).path()).permissions() & others));

        QElapsedTimer timer;
        timer.start();
        const Run rejects = runProgram({u"--connection"_s, file, u"rejects"_s, u"1042"_s, u"--all"_s});
        QCOMPARE(rejects.code, 0);
        QVERIFY(timer.elapsed() >= 450); // token, id, rejects
        QCOMPARE(readCsv(rejects.out).size(), 13);
        QCOMPARE(readCsv(runProgram({u"--connection"_s, file, u"data"_s, u"1041"_s}).out).size(), 35);

        process.terminate();
        QVERIFY(process.waitForFinished(Patience));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(!QFileInfo::exists(QFileInfo(file).path()));
    }

    void demoServerTakesThePort()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const QString port = QString::number(probe.serverPort());
        const Run taken = runProgram({u"demo-server"_s, u"--port"_s, port});
        QCOMPARE(taken.code, 5);
        QVERIFY2(taken.err.contains(port.toUtf8()), taken.err.constData());
        probe.close();
        QProcess process;
        process.start(programPath(), {u"demo-server"_s, u"--port"_s, port});
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), Patience);
        QCOMPARE(process.readLine().trimmed(), "http://127.0.0.1:" + port.toLatin1());
        process.terminate();
        QVERIFY(process.waitForFinished(Patience));
    }
};

QTEST_GUILESS_MAIN(tst_CliCommands)
#include "tst_clicommands.moc"
