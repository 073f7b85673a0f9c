// SPDX-License-Identifier: MIT
#include "tests/cli/cli.h"

using namespace CliTest;

// Creating a sync with the real program: what is sent, once, and what is said.
class tst_CliCreate : public QObject
{
    Q_OBJECT

private:
    static qsizetype posts(Site &site)
    {
        const QList<Request> all = site.bulkRequests();
        return std::count_if(all.begin(), all.end(), [](const Request &one) { return one.verb == "POST"; });
    }

private Q_SLOTS:
    void createSendsOnlyWhatWasGiven()
    {
        Site site;
        const Run run = site.run({u"create"_s, u"/contacts/imports/1235"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.code, 0);
        // One look at what is under way, one request that creates.
        QCOMPARE(site.bulkRequests().size(), 2);
        QCOMPARE(site.bulkRequests().first().verb, "GET");
        const Request request = site.bulkRequests().last();
        QCOMPARE(request.verb + ' ' + request.target, "POST /API/Bulk/2.0/syncs");
        QCOMPARE(request.body, "{\"syncedInstanceUri\":\"/contacts/imports/1235\"}");
        QCOMPARE(request.headers.value("content-type"), "application/json");
        const QJsonObject sync = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(sync.value(u"status"_s).toString(), u"pending"_s);
        QCOMPARE(site.server().syncsCreated(), 1);

        site.server().clearRequests();
        QCOMPARE(site.run({u"create"_s, u"/contacts/imports/1235"_s, u"--callback-url"_s,
                           u"https://example.org/done?a=\"b\""_s})
                     .code,
                 2); // a quote is no part of an address
        QCOMPARE(site.bulkRequests().size(), 0);
        QCOMPARE(site.run({u"create"_s, u"/contacts/imports/1235"_s, u"--callback-url"_s,
                           u"https://example.org/done?a=b"_s})
                     .code,
                 0);
        QCOMPARE(site.bulkRequests().last().body,
                 "{\"syncedInstanceUri\":\"/contacts/imports/1235\",\"callbackUrl\":\"https://example.org/"
                 "done?a=b\"}");
    }

    void properties_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("body");
        const QString uri = u"/contacts/imports/1235"_s;
        QTest::newRow("all eight")
            << QStringList{u"--property"_s, u"uri=/syncs/7"_s,
                           u"--property"_s, u"syncStartedAt=2026-01-02T03:04:05.6Z"_s,
                           u"--property"_s, u"syncEndedAt=later"_s,
                           u"--property"_s, u"status= active "_s,
                           u"--property"_s, u"createdBy=Zoë \"Z\""_s,
                           u"--property"_s, u"createdAt=2026-01-02"_s,
                           u"--property"_s, u"callbackUrl=https://example.org/?a=b=c"_s,
                           u"--property"_s, u"syncedInstanceUri=/contacts/imports/1235"_s}
            << QByteArray("{\"syncedInstanceUri\":\"/contacts/imports/1235\",\"callbackUrl\":"
                          "\"https://example.org/?a=b=c\",\"createdAt\":\"2026-01-02\",\"createdBy\":"
                          "\"Zoë \\\"Z\\\"\",\"status\":\" active \",\"syncEndedAt\":\"later\","
                          "\"syncStartedAt\":\"2026-01-02T03:04:05.6Z\",\"uri\":\"/syncs/7\"}");
        QTest::newRow("beside the others")
            << QStringList{uri, u"--callback-url"_s, u"https://example.org/"_s, u"--property"_s,
                           u"status=pending"_s}
            << QByteArray("{\"syncedInstanceUri\":\"/contacts/imports/1235\",\"callbackUrl\":"
                          "\"https://example.org/\",\"status\":\"pending\"}");
    }

    void properties()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, body);
        Site site;
        const Run run = site.run(QStringList{u"create"_s} + arguments);
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(posts(site), 1);
        QCOMPARE(site.bulkRequests().last().body, body);
    }

    void wrongProperties_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        const QString uri = u"/contacts/imports/1235"_s;
        QTest::newRow("no such name")
            << QStringList{uri, u"--property"_s, u"Status=active"_s}
            << QByteArray("syncedInstanceUri, callbackUrl, createdAt, createdBy, status, syncEndedAt, "
                          "syncStartedAt, uri");
        QTest::newRow("no value") << QStringList{uri, u"--property"_s, u"status"_s}
                                  << QByteArray("requires a value");
        QTest::newRow("empty value") << QStringList{uri, u"--property"_s, u"status="_s}
                                     << QByteArray("requires a value");
        QTest::newRow("no name") << QStringList{uri, u"--property"_s, u"=x"_s}
                                 << QByteArray("Available properties");
        QTest::newRow("twice") << QStringList{uri, u"--property"_s, u"uri=a"_s, u"--property"_s, u"uri=a"_s}
                               << QByteArray("\"uri\" is specified twice");
        QTest::newRow("twice with --callback-url")
            << QStringList{uri, u"--callback-url"_s, u"https://example.org/"_s, u"--property"_s,
                           u"callbackUrl=https://example.org/"_s}
            << QByteArray("\"callbackUrl\" is specified twice");
        QTest::newRow("twice with the argument")
            << QStringList{uri, u"--property"_s, u"syncedInstanceUri=/contacts/imports/1236"_s}
            << QByteArray("\"syncedInstanceUri\" is specified twice");
        QTest::newRow("no definition")
            << QStringList{u"--property"_s, u"status=active"_s} << QByteArray("requires SYNCED_INSTANCE_URI");
        QTest::newRow("no definition's URI")
            << QStringList{u"--property"_s, u"syncedInstanceUri=contacts"_s} << QByteArray("\"contacts\"");
    }

    void wrongProperties()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        Site site;
        const Run run = site.run(QStringList{u"create"_s} + arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(word), run.err.constData());
        QCOMPARE(run.out, "");
        QCOMPARE(site.server().requests().size(), 0);
    }

    // The sync that was created although its response was lost is found, printed, and the only one.
    void lostAnswerEndsWithTheSync_data()
    {
        QTest::addColumn<bool>("wait");
        QTest::newRow("at once") << false;
        QTest::newRow("at its end") << true;
    }

    void lostAnswerEndsWithTheSync()
    {
        QFETCH(bool, wait);
        Site site;
        site.server().addFault({.kind = Fault::Kind::LoseAnswer, .path = u"/syncs$"_s, .verb = "POST"});
        QStringList arguments{u"create"_s, u"/contacts/imports/1235"_s, u"--format"_s, u"json"_s};
        if (wait)
            arguments << u"--wait"_s;
        QProcess process;
        process.start(programPath(), site.arguments(arguments));
        QTRY_COMPARE_WITH_TIMEOUT(site.server().syncsCreated(), 1, Patience);
        if (wait)
            site.server().advanceClock(1h);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Patience);
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, err.constData());
        const QJsonObject sync = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        const QString uri = u"/syncs/%1"_s.arg(site.server().newestSync());
        QCOMPARE(sync.value(u"uri"_s).toString(), uri);
        QCOMPARE(sync.value(u"syncedInstanceUri"_s).toString(), u"/contacts/imports/1235"_s);
        QCOMPARE(sync.contains(u"syncEndedAt"_s), wait);
        QVERIFY2(err.contains("response was lost"), err.constData());
        QVERIFY2(err.contains("sync " + QByteArray::number(site.server().newestSync())), err.constData());
        QCOMPARE(posts(site), 1);
        QCOMPARE(site.server().syncsCreated(), 1);
    }

    void createIsNeverRepeated_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("reset") << int(Fault::Kind::Reset) << 5;
        QTest::newRow("500") << int(Fault::Kind::Answer) << 6;
    }

    void createIsNeverRepeated()
    {
        QFETCH(int, kind);
        QFETCH(int, code);
        Site site;
        site.server().addFault(
            {.kind = Fault::Kind(kind), .path = u"/syncs$"_s, .verb = "POST", .times = -1});
        const Run run = site.run({u"create"_s, u"/contacts/imports/1235"_s});
        QCOMPARE(run.code, code);
        QCOMPARE(run.out, "");
        QCOMPARE(posts(site), 1);
        QCOMPARE(site.server().syncsCreated(), 0);
        QVERIFY2(run.err.contains("the sync was probably not created"), run.err.constData());
        QVERIFY2(run.err.contains("isn't sent again"), run.err.constData());
    }

    // Where nobody can be asked, it is said.
    void anotherSyncUnderWayIsSaid()
    {
        Site site;
        const Run run = site.run({u"create"_s, u"/contacts/imports/1236"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.contains("sync 1044 by"), run.err.constData());
        QVERIFY2(run.err.contains("lose data"), run.err.constData());
        QCOMPARE(site.server().syncsCreated(), 1);
    }

    void nothingIsCreatedWhereTheListIsRefused()
    {
        Site site;
        site.server().addFault(
            {.kind = Fault::Kind::Answer, .path = u"/syncs$"_s, .verb = "GET", .times = -1, .status = 403});
        const Run run = site.run({u"create"_s, u"/contacts/imports/1235"_s});
        QCOMPARE(run.code, 6);
        QVERIFY2(run.err.contains("Nothing was sent"), run.err.constData());
        QCOMPARE(posts(site), 0);
    }

    void aBadEndHasACodeOfItsOwn()
    {
        Site site;
        site.server().addFault({.kind = Fault::Kind::Rewrite,
                                .path = u"/syncs/\\d+$"_s,
                                .times = -1,
                                .rewrite = [](const QByteArray &body) {
                                    QJsonObject sync = QJsonDocument::fromJson(body).object();
                                    sync[u"status"_s] = u"error"_s;
                                    return QJsonDocument(sync).toJson();
                                }});
        const Run run =
            site.run({u"create"_s, u"/contacts/imports/1235"_s, u"--wait"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.code, 6);
        const QJsonObject sync = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(sync.value(u"status"_s).toString(), u"error"_s);
        QVERIFY2(run.err.contains("finished with status \"error\""), run.err.constData());
    }

    void waitsForTheEnd()
    {
        Site site;
        QProcess process;
        process.start(programPath(), site.arguments({u"create"_s, u"/contacts/imports/1235"_s, u"--wait"_s,
                                                     u"--format"_s, u"json"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(site.server().syncsCreated(), 1, Patience);
        site.server().advanceClock(1h);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Patience);
        QCOMPARE(process.exitCode(), 0);
        const QJsonObject sync = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QVERIFY(sync.contains(u"syncEndedAt"_s));
    }
};

QTEST_GUILESS_MAIN(tst_CliCreate)
#include "tst_clicreate.moc"
