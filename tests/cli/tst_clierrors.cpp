// SPDX-License-Identifier: MIT
#include "tests/cli/cli.h"

using namespace CliTest;

// Everything that can go wrong: the exit code, and a sentence on standard error, nothing on standard output.
class tst_CliErrors : public QObject
{
    Q_OBJECT

private:
    static void writeConnection(const Site &site, const std::function<void(QJsonObject &)> &change)
    {
        QJsonObject object = QJsonDocument::fromJson(contentOf(site.connectionFile())).object();
        change(object);
        QFile file(site.connectionFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(object).toJson());
    }

    static Fault answer(int status, const QString &path = u"/syncs"_s)
    {
        return {.kind = Fault::Kind::Answer, .path = path, .times = -1, .status = status};
    }

private Q_SLOTS:
    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const QStringList &arguments, const QByteArray &word) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << word;
        };
        row({}, "command");
        row({u"frobnicate"_s}, "frobnicate");
        row({u"list"_s, u"--frobnicate"_s}, "frobnicate");
        row({u"list"_s, u"1042"_s}, "1042");
        row({u"get"_s}, "ID");
        row({u"get"_s, u"abc"_s}, "abc");
        row({u"get"_s, u"1"_s, u"2"_s}, "2");
        row({u"get"_s, u"1042"_s, u"--limit"_s, u"1"_s}, "--limit");
        row({u"data"_s, u"1042"_s, u"--q"_s, u"x"_s}, "--q");
        row({u"data"_s, u"1042"_s, u"--order-by"_s, u"x"_s}, "--order-by");
        row({u"list"_s, u"--limit"_s, u"ten"_s}, "ten");
        row({u"list"_s, u"--limit"_s, u"0"_s}, "--limit");
        row({u"list"_s, u"--limit"_s, u"99999999999"_s}, "--limit");
        row({u"list"_s, u"--offset"_s, u"-1"_s}, "-1");
        row({u"list"_s, u"--offset"_s}, "offset");
        row({u"list"_s, u"--total-results"_s, u"yes"_s}, "yes");
        row({u"list"_s, u"--format"_s, u"xml"_s}, "xml");
        row({u"list"_s, u"--delimiter"_s, u";;"_s}, "--delimiter");
        row({u"list"_s, u"--delimiter"_s, u"\""_s}, "--delimiter");
        row({u"list"_s, u"--delimiter"_s, u"ä"_s}, "--delimiter");
        row({u"list"_s, u"--format"_s, u"json"_s, u"--bom"_s}, "--bom");
        row({u"list"_s, u"--columns"_s, u"id,,uri"_s}, "--columns");
        row({u"list"_s, u"--output"_s, u""_s}, "--output");
        row({u"create"_s}, "SYNCED_INSTANCE_URI");
        row({u"create"_s, u"17"_s}, "17");
        row({u"create"_s, u"/contacts/imports/1235"_s, u"--callback-url"_s, u"nowhere"_s}, "nowhere");
        row({u"list"_s, u"--wait"_s}, "--wait");
        row({u"list"_s, u"--port"_s, u"1"_s}, "--port");
        row({u"logs"_s, u"1042"_s, u"--parallel"_s, u"2"_s}, "--all");
        row({u"logs"_s, u"1042"_s, u"--all"_s, u"--parallel"_s, u"7"_s}, "--parallel");
        row({u"logs"_s, u"1042"_s, u"--resume"_s, u"--output"_s, u"/tmp/x"_s}, "--all");
        row({u"logs"_s, u"1042"_s, u"--all"_s, u"--resume"_s}, "--output");
        row({u"list"_s, u"--all"_s, u"--resume"_s, u"--output"_s, u"/tmp/x"_s}, "list");
        row({u"logs"_s, u"1042"_s, u"--all"_s, u"--resume"_s, u"--output"_s, u"/tmp/x"_s, u"--format"_s,
             u"table"_s},
            "csv, json and jsonl");
        row({u"logs"_s, u"1042"_s, u"--all"_s, u"--resume"_s, u"--output"_s, u"/tmp/x"_s,
             u"--total-results"_s, u"false"_s},
            "--total-results");
        row({u"list"_s, u"--demo"_s}, "--connection");
        row({u"list"_s, u"--profile"_s, u"Acme"_s}, "--profile");
        row({u"list"_s, u"--login-url"_s, u"http://example.org"_s}, "example.org");
        row({u"list"_s, u"--login-url"_s, u"nonsense"_s}, "nonsense");
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        Site site;
        const Run run = site.run(arguments);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, "");
        QVERIFY2(run.err.contains(word), run.err.constData());
        QCOMPARE(site.server().requests().size(), 0);
    }

    void noConnection()
    {
        const Run none = runProgram({u"list"_s});
        QCOMPARE(none.code, 2);
        QVERIFY2(none.err.contains("--connection"), none.err.constData());
        const Run profile = runProgram({u"--profile"_s, u"Acme"_s, u"list"_s});
        QCOMPARE(profile.code, 2);
        QVERIFY2(profile.err.contains("Acme"), profile.err.constData());
        const Run server = runProgram({u"demo-server"_s, u"--demo"_s});
        QCOMPARE(server.code, 2);
        QCOMPARE(runProgram({u"demo-server"_s, u"--port"_s, u"70000"_s}).code, 2);
        QCOMPARE(runProgram({u"--demo"_s, u"--login-url"_s, u"https://example.org"_s, u"list"_s}).code, 2);
    }

    void helpAndVersion()
    {
        const Run help = runProgram({u"list"_s, u"--nonsense"_s, u"--help"_s});
        QCOMPARE(help.code, 0);
        QCOMPARE(help.err, "");
        for (const char *option :
             {"--q <Q>", "--order-by", "--all", "--connection", "demo-server", "-h, --help"})
            QVERIFY2(help.out.contains(option), option);
        const Run version = runProgram({u"--version"_s});
        QCOMPARE(version.code, 0);
        QCOMPARE(version.out, "eloqua-syncs " INSPECTOR_VERSION "\n");
    }

    void badConnectionFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("JSON");
        QTest::newRow("no secret") << QByteArray("{\"clientId\":\"a\"}") << QByteArray("clientSecret");
        QTest::newRow("a number")
            << QByteArray(
                   "{\"clientId\":1,\"clientSecret\":\"b\",\"refreshToken\":\"c\",\"redirectUri\":\"d\"}")
            << QByteArray("clientId");
        QTest::newRow("login over http")
            << QByteArray("{\"clientId\":\"a\",\"clientSecret\":\"b\",\"refreshToken\":\"c\",\"redirectUri\":"
                          "\"d\",\"loginUrl\":\"http://x.org\"}")
            << QByteArray("loginUrl");
    }

    void badConnectionFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, word);
        Site site;
        QFile file(site.connectionFile());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const Run run = site.run({u"list"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(word) && run.err.contains(site.connectionFile().toUtf8()),
                 run.err.constData());
    }

    void readOnlyConnectionFileSpendsNoToken()
    {
        Site site;
        QVERIFY(QFile::setPermissions(site.connectionFile(), QFileDevice::ReadOwner));
        if (QFileInfo(site.connectionFile()).isWritable())
            QSKIP("this user may write everything");
        const Run run = site.run({u"list"_s});
        QCOMPARE(run.code, 2);
        QCOMPARE(site.server().requests().size(), 0);
    }

    void refusedSignInIs3()
    {
        Site site;
        site.server().spendRefreshToken();
        const Run run = site.run({u"list"_s});
        QCOMPARE(run.code, 3);
        QCOMPARE(run.out, "");
        QVERIFY(!run.err.isEmpty());

        Site wrong;
        writeConnection(wrong, [](QJsonObject &object) { object[u"clientSecret"_s] = u"not the secret"_s; });
        const Run secret = wrong.run({u"list"_s});
        QCOMPARE(secret.code, 3);
        QVERIFY(!secret.err.contains("not the secret"));
    }

    void notFoundIs4()
    {
        Site site;
        for (const QStringList &command :
             {QStringList{u"get"_s, u"9999"_s}, QStringList{u"logs"_s, u"9999"_s},
              QStringList{u"data"_s, u"1020"_s}, QStringList{u"data"_s, u"1020"_s, u"--all"_s}}) {
            const Run run = site.run(command);
            QCOMPARE(run.code, 4);
            QCOMPARE(run.out, "");
            QVERIFY2(run.err.contains("X-Request-Id: "), run.err.constData());
        }
        Behaviour behaviour = site.server().behaviour();
        behaviour.goneStatus = 404;
        site.server().setBehaviour(behaviour);
        QCOMPARE(site.run({u"data"_s, u"1020"_s}).code, 4);
    }

    void networkIs5()
    {
        Site site;
        writeConnection(site, [](QJsonObject &object) { object[u"loginUrl"_s] = u"http://127.0.0.1:1"_s; });
        const Run run = site.run({u"list"_s});
        QCOMPARE(run.code, 5);
        QCOMPARE(run.out, "");

        Site reset;
        reset.server().addFault({.kind = Fault::Kind::Reset, .path = u"/syncs$"_s, .times = -1});
        QCOMPARE(reset.run({u"list"_s}).code, 5);
        QVERIFY(reset.bulkRequests().size() >= 4); // one and its repetitions
    }

    void serverTroubleIs6_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {302, 400, 403, 409, 412, 413, 500, 501})
            QTest::addRow("%d", status) << status;
    }

    void serverTroubleIs6()
    {
        QFETCH(int, status);
        Site site;
        site.server().addFault(answer(status));
        const Run run = site.run({u"list"_s});
        QCOMPARE(run.code, 6);
        QCOMPARE(run.out, "");
        QVERIFY2(run.err.contains(QByteArray::number(status)), run.err.constData());
    }

    void refusalsNameTheField()
    {
        Site site;
        const Run run = site.run({u"list"_s, u"--order-by"_s, u"nonsense ASC"_s});
        QCOMPARE(run.code, 6);
        QVERIFY2(run.err.contains("nonsense"), run.err.constData());
        QCOMPARE(site.run({u"data"_s, u"1042"_s}).code, 6); // of an import
    }

    void contradictionsAre6_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("cut") << QByteArray("{\"items\":[{\"uri\":\"/syncs/1\"},");
        QTest::newRow("too few") << QByteArray(
            "{\"items\":[{\"uri\":\"/syncs/1\"}],\"count\":2,\"hasMore\":false}");
        QTest::newRow("HTML") << QByteArray("<html>Welcome</html>");
        QTest::newRow("a text") << QByteArray("\"ok\"");
    }

    void contradictionsAre6()
    {
        QFETCH(QByteArray, body);
        Site site;
        Fault fault = answer(200);
        fault.body = body;
        site.server().addFault(fault);
        for (const QStringList &command :
             {QStringList{u"list"_s}, QStringList{u"list"_s, u"--all"_s}, QStringList{u"get"_s, u"1042"_s}}) {
            const Run run = site.run(command);
            QCOMPARE(run.code, 6);
            QCOMPARE(run.out, "");
        }
    }

    void movedTotalIs6()
    {
        Options options;
        options.rejects = 5000;
        Site site(options);
        site.server().addFault({.kind = Fault::Kind::Rewrite,
                                .path = u"/rejects$"_s,
                                .times = -1,
                                .skip = 2,
                                .rewrite = [](QByteArray body) { return body.replace("5000", "4000"); }});
        const QString file = site.path(u"x.csv"_s);
        const Run run = site.run({u"rejects"_s, u"1042"_s, u"--all"_s, u"--output"_s, file});
        QCOMPARE(run.code, 6);
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(!QFileInfo::exists(file + u".part"_s));
    }

    void expiredTokenIsRenewed()
    {
        Options options;
        options.rejects = 3000;
        Site site(options);
        site.server().addFault(
            {.kind = Fault::Kind::Answer, .path = u"/rejects$"_s, .skip = 1, .status = 401});
        const Run run = site.run({u"rejects"_s, u"1042"_s, u"--all"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(readCsv(run.out).size(), 3001);
    }

    void longRetryAfterEndsAndSaysWhen()
    {
        for (const int status : {429, 503, 500}) {
            Site site;
            Fault fault = answer(status);
            fault.headers = {{"Retry-After", "1200"}};
            site.server().addFault(fault);
            const Run run = site.run({u"list"_s}); // for whose end no 20 minutes are waited
            QCOMPARE(run.code, 6);
            QVERIFY2(run.err.contains("Try again in 20 minutes, at 20"), run.err.constData());
            QCOMPARE(site.bulkRequests().size(), 1);
        }
    }

    void longWaitIsAnnounced()
    {
        Site site;
        Fault fault = answer(429);
        fault.times = 1;
        fault.headers = {{"Retry-After", "11"}};
        site.server().addFault(fault);
        const Run run = site.run({u"list"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.contains("Waiting 11 seconds, until "), run.err.constData());
        QCOMPARE(readCsv(run.out).size(), 2);
    }

    void silenceIsAnnounced()
    {
        Site site;
        site.server().addFault({.kind = Fault::Kind::Delay, .path = u"/syncs$"_s, .interval = 11s});
        const Run run = site.run({u"list"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.contains("Still waiting"), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_CliErrors)
#include "tst_clierrors.moc"
