// SPDX-License-Identifier: MIT
#include "tests/demo/uploadsite.h"

using namespace DemoTest;

// What a sync makes of uploaded rows: its end, log, rejects, and the records that are kept.
class TestDemoImports : public QObject
{
    Q_OBJECT

    static DefinitionJson fullContact()
    {
        DefinitionJson definition;
        definition.fields = R"("emailAddress":"{{Contact.Field(C_EmailAddress)}}",)"
                            R"("lastName":"{{Contact.Field(C_LastName)}}",)"
                            R"("company":"{{Contact.Field(C_Company)}}",)"
                            R"("country":"{{Contact.Field(C_Country)}}",)"
                            R"("mobilePhone":"{{Contact.Field(C_MobilePhone)}}",)"
                            R"("employees":"{{Contact.Field(C_Employees1)}}")";
        return definition;
    }

private Q_SLOTS:
    void fromPendingToSuccess()
    {
        UploadSite site;
        const QByteArray uri = site.define();
        site.upload(uri, R"([{"emailAddress":"a@b.example"},{"emailAddress":"b@b.example"}])");
        site.addContact("B@b.example", "Bea", "+49 1");
        const Answer made = site.startSync(uri);
        QCOMPARE(made.status, 201);
        const QByteArray sync = UploadSite::uriOf(made);
        QVERIFY(site.get(sync).object().contains(u"syncStartedAt"_s) == (site.status(sync) == "active"));
        QCOMPARE(site.contacts(), QList<QByteArray>{"B@b.example|Bea|+49 1"});
        QCOMPARE(site.rejects(sync), QStringList());
        site.server().advanceClock(std::chrono::seconds(2));
        QCOMPARE(site.status(sync), "active");
        QCOMPARE(site.logged(sync, u"ELQ-00130"_s), 2);
        QCOMPARE(site.logged(sync, u"ELQ-00001"_s), -1);
        site.letItEnd();
        QCOMPARE(site.status(sync), "success");
        QCOMPARE(site.contacts(), (QList<QByteArray>{"B@b.example|Bea|+49 1", "a@b.example||"}));
        QStringList codes;
        for (const QJsonValue &item : site.get(sync + "/logs").items())
            codes += item.toObject().value(u"statusCode"_s).toString().mid(4);
        QCOMPARE(codes.join(u' '), u"00130 00137 00101 00001 00121 00121 00003 00004 00022 00071"_s);
        QCOMPARE(site.logged(sync, u"ELQ-00004"_s), 1);
        QCOMPARE(site.logged(sync, u"ELQ-00022"_s), 1);
        QCOMPARE(site.get(sync + "/data").status, 400);
    }

    void everyRejectAndWhy()
    {
        UploadSite site;
        const QByteArray uri = site.define(fullContact());
        site.uploadCsv(uri, "emailAddress,lastName,company,country,mobilePhone,employees,nickname\n"
                            "good@b.example,Good,Acme,Germany,+49 1,12,x\n"
                            "blank@b.example ,Blank,Acme,,,,\n"
                            "nbsp@b.example\xc2\xa0,Nbsp,Acme,,,,\n"
                            "GOOD@B.example,Twice,Acme,,,,\n"
                            ",Nobody,Acme,,,,\n"
                            ",,,,,,\n"
                            "short@b.example,Short\n"
                            "half@b.example,Half,,,,,\n"
                            "atlantis@b.example,Far,Acme,Atlantis,,,\n"
                            "long@b.example,Long," +
                                QByteArray(101, 'x') +
                                ",,,,\n"
                                "null@b.example,Null,Acme,,null,1e5,\n");
        const QByteArray sync = site.sync(uri);
        QCOMPARE(site.status(sync), "warning");
        QCOMPARE(site.rejects(sync).join(u'\n'), u"ELQ-00002 2 emailAddress\n"
                                                 "ELQ-00002 3 emailAddress\n"
                                                 "ELQ-00026 4 emailAddress\n"
                                                 "ELQ-00061 5 emailAddress\n"
                                                 "ELQ-00059 6\n"
                                                 "ELQ-00032 7\n"
                                                 "ELQ-00061 8 company\n"
                                                 "ELQ-00125 9 country\n"
                                                 "ELQ-00125 10 company\n"
                                                 "ELQ-00040 11 mobilePhone employees"_s);
        QCOMPARE(site.server().records("contacts").size(),
                 2); // the first row, and the last without some values
        QCOMPARE(site.server().records("contacts").last().values.size(), 3);
        const QList<std::pair<QString, qint64>> counts{
            {u"ELQ-00130"_s, 11}, {u"ELQ-00001"_s, 11}, {u"ELQ-00111"_s, 0},  {u"ELQ-00002"_s, 2},
            {u"ELQ-00026"_s, 1},  {u"ELQ-00061"_s, 2},  {u"ELQ-00125"_s, 2},  {u"ELQ-00060"_s, 9},
            {u"ELQ-00144"_s, 1},  {u"ELQ-00003"_s, 10}, {u"ELQ-00004"_s, 2},  {u"ELQ-00022"_s, 0},
            {u"ELQ-00040"_s, -1}, {u"ELQ-00121"_s, -1}, {u"ELQ-00124"_s, -1},
        };
        for (const auto &[code, count] : counts)
            QVERIFY2(site.logged(sync, code) == count, qPrintable(code));
    }

    void rejectsAreAListAsAnyOther()
    {
        UploadSite site;
        const QByteArray uri = site.define();
        QByteArray rows = "[";
        for (int i = 1; i <= 30; ++i)
            rows += (i > 1 ? "," : "") + QByteArray(i % 3 == 0 ? "{}" : R"({"emailAddress":"none"})");
        const QByteArray sync = site.import(uri, rows + ']');
        const Answer page =
            site.get(sync + "/rejects?limit=4&offset=8&q=statusCode%3DELQ-00059&orderBy=recordIndex%20DESC");
        QCOMPARE(page.object().value(u"totalResults"_s).toInt(), 10);
        QCOMPARE(page.items().size(), 2);
        QCOMPARE(page.item(1).value(u"recordIndex"_s).toInt(), 3);
        QCOMPARE(page.item(1).value(u"message"_s).toString(), u"Empty record."_s);
        // As recorded: all fields, and what the record lacked is empty.
        QVERIFY(site.get(sync + "/rejects?limit=1")
                    .body.startsWith(
                        R"({"items":[{"fieldValues":{"emailAddress":"none","firstName":"","mobilePhone":""},)"
                        R"("message":"Invalid email address.","statusCode":"ELQ-00002","recordIndex":1,)"
                        R"("invalidFields":["emailAddress"]}],)"));
    }

    void warningsWithoutRejects()
    {
        UploadSite site;
        const QByteArray uri = site.define();
        const QByteArray unknown = site.import(uri, R"([{"emailAddress":"a@b.example","nickname":"A"}])");
        QCOMPARE(site.status(unknown), "warning");
        QCOMPARE(site.rejects(unknown), QStringList());
        QCOMPARE(site.logged(unknown, u"ELQ-00111"_s), 0);
        site.change([](Behaviour &b) { b.missingColumnWarns = true; });
        QCOMPARE(site.status(site.import(uri, R"([{"emailAddress":"a@b.example"}])")), "warning");
        QCOMPARE(site.status(site.sync(uri)), "warning"); // nothing was staged
        site.change([](Behaviour &b) { b.emptySyncStatus = "error"; });
        const QByteArray empty = site.sync(uri);
        QCOMPARE(site.status(empty), "error");
        QCOMPARE(site.logged(empty, u"ELQ-00124"_s), 0);
        const QByteArray strange = site.import(uri, R"([{"email":"a@b.example"}])");
        QCOMPARE(site.status(strange), "error");
        QCOMPARE(site.logged(strange, u"ELQ-00127"_s), 0);
    }

    // What a rule leaves of stored and new values.
    void updateRules_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<bool>("omittedKeyClears");
        QTest::addColumn<QByteArray>("full");
        QTest::addColumn<QByteArray>("blank");
        QTest::addColumn<QByteArray>("omitted");
        QTest::addColumn<QByteArray>("former blank");
        const auto row = [](const char *rule, bool clears, const char *full, const char *blank,
                            const char *omitted) {
            QTest::addRow("%s%s", rule, clears ? ", omitted clears" : "")
                << QByteArray(rule) << clears << QByteArray(full) << QByteArray(blank) << QByteArray(omitted)
                << QByteArray("Dan");
        };
        row("always", false, "New", "", "Old");
        row("always", true, "New", "", "");
        row("ifNewIsNotNull", false, "New", "Old", "Old");
        row("ifNewIsNotNull", true, "New", "Old", "Old");
        row("ifExistingIsNull", false, "Old", "Old", "Old");
        row("ifExistingIsNull", true, "Old", "Old", "Old");
    }
    void updateRules()
    {
        QFETCH(QByteArray, rule);
        QFETCH(bool, omittedKeyClears);
        QFETCH(QByteArray, full);
        QFETCH(QByteArray, blank);
        QFETCH(QByteArray, omitted);
        UploadSite site;
        site.change([&](Behaviour &b) { b.omittedKeyClears = omittedKeyClears; });
        for (const QByteArray &name : QByteArrayList{"full", "blank", "omitted"})
            site.addContact(name + "@b.example", "Old", "+49 1");
        site.addContact("former@b.example", "", "+49 1");
        const QByteArray sync = site.import(site.define(DefinitionJson::withRule(rule)),
                                            R"([{"emailAddress":"full@b.example","firstName":"New"},)"
                                            R"({"emailAddress":"blank@b.example","firstName":""},)"
                                            R"({"emailAddress":"omitted@b.example"},)"
                                            R"({"emailAddress":"former@b.example","firstName":"Dan"}])");
        QCOMPARE(site.status(sync), "success");
        // The phone is in no row: it is never touched.
        QCOMPARE(
            site.contacts(),
            (QList<QByteArray>{"full@b.example|" + full + "|+49 1", "blank@b.example|" + blank + "|+49 1",
                               "omitted@b.example|" + omitted + "|+49 1", "former@b.example|Dan|+49 1"}));
    }

    void rulesByField()
    {
        UploadSite site;
        site.addContact("a@b.example", "Old", "+49 1");
        DefinitionJson definition = DefinitionJson::withRule("useFieldRule");
        definition.more += R"(,"updateRuleByField":{"firstName":"ifExistingIsNull"})";
        site.import(site.define(definition),
                    R"([{"emailAddress":"a@b.example","firstName":"New","mobilePhone":""}])");
        QCOMPARE(site.contacts(), QList<QByteArray>{"a@b.example|Old|"});
    }

    void whichDuplicateWins()
    {
        for (const bool last : {false, true}) {
            UploadSite site;
            site.change([&](Behaviour &b) { b.lastDuplicateWins = last; });
            const QByteArray sync =
                site.import(site.define(), R"([{"emailAddress":"a@b.example","firstName":"One"},)"
                                           R"({"emailAddress":"a@b.example","firstName":"Two"}])");
            QCOMPARE(site.contacts(), QList<QByteArray>{last ? "a@b.example|Two|" : "a@b.example|One|"});
            QCOMPARE(site.rejects(sync),
                     QStringList{last ? u"ELQ-00026 1 emailAddress"_s : u"ELQ-00026 2 emailAddress"_s});
        }
    }

    void indexesOfSeveralUploads()
    {
        for (const bool anew : {false, true}) {
            UploadSite site;
            site.change([&](Behaviour &b) { b.recordIndexPerUpload = anew; });
            const QByteArray uri = site.define();
            site.upload(uri, R"([{"emailAddress":"a@b.example"},{"emailAddress":"b@b.example"}])");
            site.upload(uri, R"([{"emailAddress":"none"}])");
            QCOMPARE(site.rejects(site.sync(uri)),
                     QStringList{anew ? u"ELQ-00002 1 emailAddress"_s : u"ELQ-00002 3 emailAddress"_s});
        }
    }

    void severalMatches()
    {
        UploadSite site;
        site.addContact("a@b.example", "Ann", "");
        site.addContact("b@b.example", "Ann", "");
        DefinitionJson definition;
        definition.identifier = "firstName";
        const QByteArray rows = R"([{"emailAddress":"c@b.example","firstName":"Ann","mobilePhone":"+49 2"}])";
        const QByteArray refused = site.import(site.define(definition), rows);
        QCOMPARE(site.rejects(refused), QStringList{u"ELQ-00026 1 firstName"_s});
        QCOMPARE(site.get(refused + "/rejects").item(0).value(u"message"_s).toString(),
                 u"Multiple matches."_s);
        QCOMPARE(site.contacts(), (QList<QByteArray>{"a@b.example|Ann|", "b@b.example|Ann|"}));
        definition.more = R"("isUpdatingMultipleMatchedRecords":true)";
        site.import(site.define(definition), rows);
        QCOMPARE(site.contacts(), (QList<QByteArray>{"a@b.example|Ann|+49 2", "b@b.example|Ann|+49 2"}));
    }

    void syncActions()
    {
        UploadSite site;
        DefinitionJson definition;
        definition.more =
            R"("syncActions":[{"action":"add","destination":"{{ContactList[7]}}"},)"
            R"({"action":"setStatus","destination":"{{GlobalSubscribe}}","status":"unsubscribed"}])";
        const QByteArray sync = site.import(site.define(definition),
                                            R"([{"emailAddress":"a@b.example"},{"emailAddress":"none"}])");
        const QList<AppliedAction> actions = site.server().appliedActions();
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions.at(0).action + ' ' + actions.at(0).destination, "add {{ContactList[7]}}");
        QCOMPARE(actions.at(1).status, "unsubscribed");
        QCOMPARE(actions.at(1).records, QList<qint64>{site.server().records("contacts").first().id});
        QCOMPARE(site.logged(sync, u"ELQ-00140"_s), 1);
        QCOMPARE(site.logged(sync, u"ELQ-00119"_s), 1);
        QCOMPARE(site.logged(sync, u"ELQ-00017"_s), 1);
        QVERIFY(
            site.send("GET", "/test-view/actions").body.contains(R"("status":"unsubscribed","records":1)"));
    }

    void whatDisturbsASync()
    {
        UploadSite site;
        const QByteArray uri = site.define();
        site.upload(uri, R"([{"emailAddress":"a@b.example"}])");
        site.startSync(uri);
        QCOMPARE(site.bulk("DELETE", uri).status, 204);
        site.letItEnd();
        const QByteArray orphan = "/syncs/" + QByteArray::number(site.server().newestSync());
        QCOMPARE(site.status(orphan), "error");
        QCOMPARE(site.logged(orphan, u"ELQ-00143"_s), 0);
        QCOMPARE(site.contacts(), QList<QByteArray>());
    }

    // Sync::TradeShow: what is wrong with it is wrong for the server as well, and nothing else is.
    void theTradeShow()
    {
        UploadSite site;
        const QByteArray uri =
            site.get("/syncs/1009").object().value(u"syncedInstanceUri"_s).toString().toUtf8();
        QJsonArray rows = site.get("/syncs/1009/rejects?q=statusCode%3DELQ-00002").items();
        for (const QJsonValue &item :
             site.get("/syncs/1009/rejects?q=statusCode%3DELQ-00002&offset=1000").items())
            rows += item;
        QCOMPARE(rows.size(), TrailingBlanks);
        QCOMPARE(rowCount(Sync::TradeShow, Table::Rejects) - TrailingBlanks, 40);
        QJsonArray raw, trimmed;
        for (const QJsonValue &item : qAsConst(rows)) {
            QJsonObject values = item.toObject().value(u"fieldValues"_s).toObject();
            raw += values;
            values[u"emailAddress"_s] = values.value(u"emailAddress"_s).toString().trimmed();
            trimmed += values;
        }
        const QByteArray naive = site.import(uri, QJsonDocument(raw).toJson(QJsonDocument::Compact));
        QCOMPARE(site.logged(naive, u"ELQ-00002"_s), TrailingBlanks);
        QCOMPARE(site.server().records("contacts").size(), 0);
        const QByteArray corrected = site.import(uri, QJsonDocument(trimmed).toJson(QJsonDocument::Compact));
        QCOMPARE(site.status(corrected), "success");
        QCOMPARE(site.logged(corrected, u"ELQ-00004"_s), TrailingBlanks);
        QCOMPARE(site.server().records("contacts").size(), TrailingBlanks);
    }
};

QTEST_GUILESS_MAIN(TestDemoImports)
#include "tst_demoimports.moc"
