// SPDX-License-Identifier: MIT
#include "tests/cli/sendsite.h"

using namespace CliTest;

// Sending corrected rows with the real program: what is said, what goes out, and what comes of it.
class tst_CliSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsThroughACopy()
    {
        SendSite site;
        const QString uri = site.defineContacts();
        const QString file =
            site.csv("email,first\r\nann@a.example,\"Zoë, \"\"Z\"\"\"\r\nnotanemail,Bob\r\n");
        const Run run = site.runToEnd({u"send"_s, file, uri, u"--wait"_s, u"--format"_s, u"json"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(site.contacts(), QByteArrayList{"ann@a.example|Zoë, \"Z\""});
        QCOMPARE(site.posts(u"/syncs$"_s), 1);
        for (const QByteArray &words :
             {QByteArray("Instance: AcmeEU, as jane.doe"), QByteArray("Rows: 2 of 2 in rows.csv"),
              QByteArray("a one-time copy of Nightly (" + uri.toUtf8() + ")"),
              QByteArray("Update rule: ifNewIsNotNull (the definition has always)"),
              QByteArray("Sync actions: none"), QByteArray(file.toUtf8() + ".sent"),
              QByteArray("Of 2 sent, 1 was taken and 1 refused")})
            QVERIFY2(run.err.contains(words), (words + " in " + run.err).constData());
        const QJsonObject sync = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(sync.value(u"status"_s).toString(), u"warning"_s);
        // What went out is what the file has, as UTF-8.
        QCOMPARE(site.server().requests(u"/data"_s).first().body,
                 "[{\"email\":\"ann@a.example\",\"first\":\"Zoë, "
                 "\\\"Z\\\"\"},{\"email\":\"notanemail\",\"first\":\"Bob\"}]");
    }

    void withoutWaitItEndsWithTheSync()
    {
        SendSite site;
        const QString uri = site.defineActivities();
        const QString file = site.csv(SendSite::activities(2));
        const Run run = site.run({u"send"_s, file, uri, u"--allow-duplicates"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.out.contains("/syncs/"), run.out.constData());
        site.server().advanceClock(10s);
        QCOMPARE(site.taken(), 2);
        // Again, it is looked into, and nothing is sent.
        const Run second = site.run({u"send"_s, file, uri, u"--allow-duplicates"_s, u"--wait"_s});
        QVERIFY2(second.code == 0 && second.err.contains("Nothing is sent until"), second.err.constData());
        const Run third = site.run({u"send"_s, file, uri, u"--allow-duplicates"_s});
        QVERIFY2(third.code == 2 && third.err.contains("--again"), third.err.constData());
        QCOMPARE(site.posts(u"/syncs$"_s), 1);
        QCOMPARE(
            site.runToEnd({u"send"_s, file, uri, u"--allow-duplicates"_s, u"--again"_s, u"--wait"_s}).code,
            0);
        QCOMPARE(site.taken(), 4);
    }

    // What was sent stays here, wherever it stands now; what was corrected or added goes, and the way to send
    // the rest is named.
    void aChangedFileIsJudgedByItsRows()
    {
        SendSite site;
        const QString uri = site.defineActivities();
        const QStringList words{u"send"_s, site.csv(SendSite::activities(3)), uri, u"--allow-duplicates"_s,
                                u"--wait"_s};
        QCOMPARE(site.runToEnd(words).code, 0);
        QCOMPARE(site.taken(), 3);
        site.csv("asset,type\r\nPage 2,Visit\r\nNew,Visit\r\nPage 0,Visit\r\nPage 1 corrected,Visit\r\n");
        const Run run = site.runToEnd(words + QStringList{u"--with-code"_s, u"ELQ-99999"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(site.taken(), 5);
        for (const QByteArray &text :
             {QByteArray("Rows: 2 of 4 in rows.csv"), QByteArray("2 rows were sent before, or may have been"),
              QByteArray("To send rows that were sent before, add --again."),
              QByteArray("No row has this status code: ELQ-99999.")})
            QVERIFY2(run.err.contains(text), (text + " in " + run.err).constData());
        const QByteArrayList sent = site.server().requests(u"/data"_s).last().body.split('{');
        QCOMPARE(sent.size(), 3);
        QVERIFY(sent.at(1).contains("\"New\"") && sent.at(2).contains("\"Page 1 corrected\""));
        // All of it was, by now, and nothing else is said to be.
        QCOMPARE(site.run(words).code, 2);
        site.csv("type,asset\r\nVisit,Newer\r\n");
        const Run fresh = site.runToEnd(words + QStringList{u"--again"_s});
        QVERIFY2(fresh.code == 0 && !fresh.err.contains("sent before"), fresh.err.constData());
    }

    // First it is looked into what was sent; what has come since waits, which is said.
    void newRowsWaitForWhatIsUnderWay()
    {
        SendSite site;
        const QStringList words{u"send"_s, site.csv(SendSite::activities(1)), site.defineActivities(),
                                u"--allow-duplicates"_s};
        QCOMPARE(site.run(words).code, 0);
        site.server().advanceClock(10s);
        site.csv(SendSite::activities(3));
        const Run run = site.run(words + QStringList{u"--wait"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.err.contains("been sent yet") && !run.err.contains("--again"), run.err.constData());
        QCOMPARE(site.taken(), 1);
        QCOMPARE(site.runToEnd(words + QStringList{u"--wait"_s}).code, 0);
        QCOMPARE(site.taken(), 3);
    }

    void dryRunSendsNothing()
    {
        SendSite site;
        const QString uri = site.defineContacts();
        const QString file = site.csv("email,first\r\nann@a.example,Ann\r\n");
        site.server().clearRequests();
        const Run run = site.run({u"send"_s, file, uri, u"--dry-run"_s});
        QVERIFY2(run.code == 0 && run.err.contains("dry run"), run.err.constData());
        for (const Request &request : site.bulkRequests())
            QCOMPARE(request.verb, "GET");
        QVERIFY(!QFile::exists(file + u".sent"_s));
        QCOMPARE(run.out, "");
    }

    void dangersWantAWord_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("activities") << QByteArray("activities") << QByteArray() << QStringList{}
                                    << QByteArray("--allow-duplicates");
        QTest::newRow("blanks") << QByteArray("contacts") << QByteArray(R"("updateRule":"always")")
                                << QStringList{u"--through-original"_s} << QByteArray("--clear-blanks");
        QTest::newRow("actions")
            << QByteArray("contacts")
            << QByteArray(
                   R"("updateRule":"ifNewIsNotNull","syncActions":[{"action":"add","destination":"{{ContactList[1]}}"}])")
            << QStringList{u"--through-original"_s} << QByteArray("--with-sync-actions");
    }
    void dangersWantAWord()
    {
        QFETCH(QByteArray, object);
        QFETCH(QByteArray, more);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, words);
        SendSite site;
        const bool isContacts = object == "contacts";
        const QString uri = isContacts ? site.defineContacts(more) : site.defineActivities();
        const QString file = site.csv(isContacts ? "email,first\r\na@a.example,\r\nb@a.example,B\r\n"
                                                 : SendSite::activities(2));
        site.server().clearRequests();
        const Run run = site.run(QStringList{u"send"_s, file, uri} + options);
        QVERIFY2(run.code == 2 && run.err.contains(words), run.err.constData());
        for (const Request &request : site.bulkRequests())
            QCOMPARE(request.verb, "GET");
        QVERIFY(site.contacts().isEmpty());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        const QString uri = u"/contacts/imports/1235"_s;
        QTest::newRow("no definition")
            << QStringList{u"x.csv"_s} << QByteArray("requires FILE DEFINITION_URI");
        QTest::newRow("no such file") << QStringList{u"x.txt"_s, uri} << QByteArray("neither a CSV file");
        QTest::newRow("export") << QStringList{u"x.csv"_s, u"/contacts/exports/1"_s}
                                << QByteArray("isn't an import definition");
        QTest::newRow("no URI") << QStringList{u"x.csv"_s, u"1235"_s} << QByteArray("whole path");
        QTest::newRow("staged") << QStringList{u"x.csv"_s, uri, u"--clear-staged"_s}
                                << QByteArray("requires --through-original");
        QTest::newRow("of another") << QStringList{u"x.csv"_s, uri, u"--all"_s} << QByteArray("--all");
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        SendSite site;
        const Run run = site.run(QStringList{u"send"_s} + arguments);
        QVERIFY2(run.code == 2 && run.err.contains(words), run.err.constData());
        QCOMPARE(site.bulkRequests().size(), 0);
    }

    void whatCantBeSentSaysWhy()
    {
        SendSite site;
        QCOMPARE(site.run({u"send"_s, site.path(u"none.csv"_s), u"/contacts/imports/1235"_s}).code, 4);
        const QString file = site.csv("email\r\na@a.example\r\n");
        QCOMPARE(site.run({u"send"_s, file, u"/contacts/imports/999999"_s}).code, 4);
        const QString uri = site.defineContacts();
        const QString strange = site.csv("email,reason\r\na@a.example,x\r\n");
        const Run run = site.run({u"send"_s, strange, uri});
        QVERIFY2(run.code == 2 && run.err.contains("reason"), run.err.constData());
        QCOMPARE(site.posts(u"/API/Bulk"_s), 0 + 1); // the definition of the test's own
    }
};

QTEST_GUILESS_MAIN(tst_CliSend)

#include "tst_clisend.moc"
