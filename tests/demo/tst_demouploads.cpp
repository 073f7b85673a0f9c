// SPDX-License-Identifier: MIT
#include "tests/demo/uploadsite.h"

using namespace DemoTest;

// Definitions of imports, fields, and what is uploaded and waits for a sync.
class TestDemoUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As recorded: the answer's keys and their order, and what the server leaves out.
    void definitionAsRecorded()
    {
        UploadSite site;
        const Answer answer =
            site.post("/contacts/imports",
                      "{\"name\":\"grouparoo\",\"identifierFieldName\":\"emailAddress\","
                      "\"areSystemTimestampsInUTC\":true,"
                      "\"isSyncTriggeredOnImport\":false,\"isUpdatingMultipleMatchedRecords\":true,"
                      "\"fields\":{\"lastName\":\"{{Contact.Field(C_LastName)}}\",\"emailAddress\":\"{{"
                      "Contact.Field(C_EmailAddress)}}\"}}");
        QCOMPARE(answer.status, 201);
        QVERIFY2(answer.body.startsWith(
                     "{\"name\":\"grouparoo\",\"fields\":{\"lastName\":\"{{Contact.Field(C_LastName)}}\","
                     "\"emailAddress\":\"{{Contact.Field(C_EmailAddress)}}\"},\"identifierFieldName\":"
                     "\"emailAddress\","
                     "\"isSyncTriggeredOnImport\":false,\"dataRetentionDuration\":\"P7D\","
                     "\"isUpdatingMultipleMatchedRecords\":true,\"uri\":\"/contacts/imports/2001\","
                     "\"createdBy\":\"jane.doe\",\"createdAt\":\""),
                 answer.body.constData());
        QCOMPARE(site.get("/contacts/imports/2001").body, answer.body);
        QVERIFY(site.get("/imports?q=name%3Dgrouparoo").body.contains("/contacts/imports/2001"));
    }

    // GET, then POST of the same: everything but what is the server's own stays.
    void copyOfADefinition()
    {
        UploadSite site;
        DefinitionJson original;
        original.more =
            R"("updateRule":"useFieldRule","updateRuleByField":{"firstName":"ifExistingIsNull"},)"
            R"("autoDeleteDuration":"P7D","dataRetentionDuration":"PT36H","importPriorityUri":)"
            R"("/imports/priorities/1","syncActions":[{"action":"add","destination":"{{ContactList[7]}}"}])";
        const QByteArray uri = site.define(original);
        const QByteArray json = site.get(uri).body;
        const QByteArray copy = UploadSite::uriOf(site.post("/contacts/imports", json));
        QVERIFY(!copy.isEmpty() && copy != uri);
        QJsonObject first = QJsonDocument::fromJson(json).object();
        QJsonObject second = site.get(copy).object();
        for (const QString &key : {u"uri"_s, u"createdAt"_s, u"updatedAt"_s}) {
            first.remove(key);
            second.remove(key);
        }
        QCOMPARE(second, first);
        QCOMPARE(first.value(u"syncActions"_s).toArray().size(), 1);
        QCOMPARE(first.value(u"dataRetentionDuration"_s).toString(), u"PT36H"_s);
    }

    void badDefinitions_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        const auto with = [](const QByteArray &more) {
            DefinitionJson definition;
            definition.more = more;
            return definition.json();
        };
        DefinitionJson other;
        other.name.clear();
        QTest::newRow("no name") << other.json() << u"name"_s;
        other = {};
        other.fields.clear();
        QTest::newRow("no fields") << other.json() << u"fields"_s;
        other.fields = R"("emailAddress":"C_EmailAddress")";
        QTest::newRow("no statement") << other.json() << u"fields"_s;
        other = {};
        other.identifier = "email";
        QTest::newRow("identifier not mapped") << other.json() << u"identifierFieldName"_s;
        QTest::newRow("unknown rule") << with(R"("updateRule":"ifNewest")") << u"updateRule"_s;
        QTest::newRow("unknown rule of a field")
            << with(R"("updateRuleByField":{"firstName":"never"})") << u"updateRuleByField"_s;
        QTest::newRow("short life") << with(R"("autoDeleteDuration":"PT1M")") << u"autoDeleteDuration"_s;
        QTest::newRow("long retention")
            << with(R"("dataRetentionDuration":"P15D")") << u"dataRetentionDuration"_s;
        QTest::newRow("no duration") << with(R"("autoDeleteDuration":"7 days")") << u"autoDeleteDuration"_s;
    }
    void badDefinitions()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        UploadSite site;
        const Answer answer = site.post("/contacts/imports", json);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.failedField(), field);
        QCOMPARE(site.post("/contacts/imports", "{\"name\":").reason, "There was a parsing error.");
        QCOMPARE(site.post("/customObjects/99/imports", DefinitionJson().json()).status, 404);
    }

    void definitionsGo()
    {
        UploadSite site;
        DefinitionJson mortal;
        mortal.more = R"("autoDeleteDuration":"PT1H")";
        const QByteArray uri = site.define(mortal);
        site.server().advanceClock(std::chrono::minutes(59));
        QVERIFY(site.server().hasDefinition(uri));
        site.server().advanceClock(std::chrono::minutes(2));
        QCOMPARE(site.get(uri).status, 404);

        const QByteArray other = site.define();
        QCOMPARE(site.bulk("DELETE", other).status, 204);
        QCOMPARE(site.bulk("DELETE", other).status, 404);
        QCOMPARE(site.startSync(other).status, 400);
        // The first one stands in for others that are gone: it may go, too.
        QCOMPARE(site.bulk("DELETE", "/contacts/imports/1235").status, 204);
        QCOMPARE(site.get("/syncs/1042/rejects?limit=1").item(0).value(u"fieldValues"_s).toObject().size(),
                 8);
    }

    void whenSyncsStart()
    {
        UploadSite site;
        DefinitionJson silent;
        const QByteArray withoutWord = silent.json().replace(",\"isSyncTriggeredOnImport\":false", "");
        const auto triggers = [&] {
            return site.post("/contacts/imports", withoutWord).object().value(u"isSyncTriggeredOnImport"_s);
        };
        QCOMPARE(triggers(), QJsonValue(true)); // by default, says Oracle
        site.change([](Behaviour &b) { b.syncOnImportByDefault = false; });
        QCOMPARE(triggers(), QJsonValue(false));

        DefinitionJson eager;
        eager.more = R"("isSyncTriggeredOnImport":true)";
        const QByteArray uri = site.define(eager);
        const Answer answer = site.post(uri + "/data", R"([{"emailAddress":"a@b.example"}])");
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.object().value(u"syncedInstanceUri"_s).toString().toUtf8(), uri);
        QCOMPARE(answer.object().value(u"status"_s).toString(), u"pending"_s);
        QCOMPARE(site.server().syncsCreated(), 1);
        site.letItEnd();
        QCOMPARE(site.contacts(), QList<QByteArray>{"a@b.example||"});
    }

    void jsonAndCsv()
    {
        UploadSite site;
        const QByteArray uri = site.define();
        QCOMPARE(site.upload(uri, "[{\"emailAddress\":\"ü@b.example\",\"firstName\":\"Z\\u00f6\\n\\\"x\\\"\","
                                  "\"mobilePhone\":12345678901234567890}]"),
                 204);
        QCOMPARE(site.uploadCsv(uri, "mobilePhone,emailAddress\r\n\"+1, 2\",\"\"\"q\"\"\"\r\n,a@b.example"),
                 204);
        site.change([](Behaviour &b) { b.uploadAnswers201 = true; });
        QCOMPARE(site.uploadCsv(uri, "emailAddress\nb@b.example\n"), 201);
        QCOMPARE(site.server().stagedRows(uri), 4);
        const QByteArray sync = site.sync(uri);
        QCOMPARE(site.server().stagedRows(uri), 0);
        QCOMPARE(site.contacts(), (QList<QByteArray>{"a@b.example||", "b@b.example||"}));
        const QJsonObject values = site.get(sync + "/rejects").item(0).value(u"fieldValues"_s).toObject();
        QCOMPARE(values.value(u"firstName"_s).toString(), u"Zö\n\"x\""_s);
        QCOMPARE(values.value(u"mobilePhone"_s).toString(), u"12345678901234567890"_s);
        const QJsonObject other = site.get(sync + "/rejects").item(1).value(u"fieldValues"_s).toObject();
        QCOMPARE(other.value(u"emailAddress"_s).toString(), u"\"q\""_s);
    }

    void badBodies_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray json = "application/json";
        QTest::newRow("no array") << json << QByteArray("{\"emailAddress\":\"a@b.example\"}");
        QTest::newRow("no objects") << json << QByteArray("[\"a@b.example\"]");
        QTest::newRow("cut") << json << QByteArray("[{\"emailAddress\":\"a@b.exam");
        QTest::newRow("comma at the end") << json << QByteArray("[{\"emailAddress\":\"a\"},]");
        QTest::newRow("nested") << json << QByteArray("[{\"emailAddress\":[\"a\"]}]");
        QTest::newRow("rest") << json << QByteArray("[] []");
        QTest::newRow("half a pair") << json << QByteArray("[{\"firstName\":\"\\ud83d\"}]");
        QTest::newRow("Latin-1") << json << QByteArray("[{\"firstName\":\"Z\xf6\"}]");
        QTest::newRow("byte order mark") << json << QByteArray("\xef\xbb\xbf[]");
        QTest::newRow("open quotes") << QByteArray("text/csv") << QByteArray("emailAddress\n\"a@b.example\n");
        QTest::newRow("quotes inside") << QByteArray("text/csv") << QByteArray("emailAddress\n\"a\"b\n");
        QTest::newRow("nothing") << QByteArray("text/csv") << QByteArray();
        QTest::newRow("another type") << QByteArray("application/xml") << QByteArray("<a/>");
    }
    void badBodies()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        UploadSite site;
        const QByteArray uri = site.define();
        const Answer answer = site.bulk("POST", uri + "/data", {{"Content-Type", type}}, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.reason, "There was a parsing error.");
        QCOMPARE(site.server().stagedRows(uri), 0);
    }

    void whereNothingIsUploaded()
    {
        UploadSite site;
        QCOMPARE(site.upload("/contacts/imports/1199", "[]"), 404);
        QCOMPARE(site.upload("/contacts/exports/1481", "[]"), 404);
        QCOMPARE(site.get("/contacts/imports/1235/data").status, 404);
        Exchange exchange(site.server().url());
        exchange.send("POST", "/API/Bulk/2.0/contacts/imports/1235/data",
                      {{"Content-Type", "application/json"}}, "[]");
        QCOMPARE(exchange.receive().status, 401);
    }

    void limits()
    {
        UploadSite site;
        const QByteArray uri = site.define();
        const auto padded = [](qsizetype size) {
            return R"([{"emailAddress":"a@b.example"}])" + QByteArray(size - 32, ' ');
        };
        QCOMPARE(site.upload(uri, padded(32 * 1024 * 1024)), 204);
        QCOMPARE(site.server().stagedRows(uri), 1);
        QCOMPARE(site.upload(uri, padded(32 * 1024 * 1024 + 1)), 404);
        QCOMPARE(site.server().stagedRows(uri), 1);
        site.change([](Behaviour &b) { b.stagingBytes = 32 * 1024 * 1024 + 10; });
        const Answer full = site.post(uri + "/data", padded(40));
        QCOMPARE(full.status, 413);
        QCOMPARE(full.reason, "Storage space exceeded.");
        QCOMPARE(site.bulk("DELETE", uri + "/data").status, 204);
        QCOMPARE(site.server().stagedRows(uri), 0);
        for (int i = 0; i < 500; ++i)
            QCOMPARE(site.upload(uri, "[]"), 204);
        QCOMPARE(site.upload(uri, "[]"), 400);
    }

    void stagedRowsExpire()
    {
        UploadSite site;
        const QByteArray uri = site.define();
        site.upload(uri, R"([{"emailAddress":"a@b.example"}])");
        site.server().advanceClock(std::chrono::hours(7 * 24 - 1));
        QCOMPARE(site.server().stagedRows(uri), 1);
        site.server().advanceClock(std::chrono::hours(2));
        QCOMPARE(site.server().stagedRows(uri), 0);
    }

    void fields()
    {
        UploadSite site;
        const Answer all = site.get("/contacts/fields");
        QCOMPARE(all.status, 200);
        QVERIFY2(
            all.body.startsWith(
                R"({"items":[{"name":"Email Address","internalName":"C_EmailAddress","dataType":"emailAddress",)"
                R"("hasReadOnlyConstraint":false,"hasNotNullConstraint":false,"hasUniquenessConstraint":true,)"
                R"("statement":"{{Contact.Field(C_EmailAddress)}}","uri":"/contacts/fields/100001",)"),
            all.body.constData());
        QJsonArray paged;
        for (int offset = 0;; offset += 5) {
            const Answer page = site.get("/contacts/fields?limit=5&offset=" + QByteArray::number(offset));
            for (const QJsonValue &item : page.items())
                paged += item;
            if (!page.object().value(u"hasMore"_s).toBool())
                break;
        }
        QCOMPARE(paged, all.items());
        QSet<QString> statements;
        for (const QByteArray &object :
             QByteArrayList{"contacts", "accounts", "customObjects/27", "events/12", "opportunities"}) {
            for (const QJsonValue &item : site.get('/' + object + "/fields").items())
                statements += item.toObject().value(u"statement"_s).toString();
        }
        // All that the definitions that are there map.
        for (const QByteArray &uri : QByteArrayList{"/contacts/imports/1235", "/accounts/imports/311",
                                                    "/customObjects/27/imports/402", "/events/12/imports/77",
                                                    "/opportunities/imports/58"}) {
            for (const QJsonValue &statement : site.get(uri).object().value(u"fields"_s).toObject())
                QVERIFY2(statements.contains(statement.toString()), qPrintable(statement.toString()));
        }
        QCOMPARE(site.get("/contacts/fields/100003").object().value(u"internalName"_s).toString(),
                 u"C_LastName"_s);
        QCOMPARE(site.get("/contacts/fields/7").status, 404);
        QCOMPARE(site.get("/activities/fields").status, 404); // as documented
        QCOMPARE(site.get("/customObjects/99/fields").status, 404);
    }

    // What went wrong on the way, and whether the server has done it all the same.
    void faults_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("done");
        QTest::newRow("answer lost") << int(Fault::Kind::LoseAnswer) << true;
        QTest::newRow("reset") << int(Fault::Kind::Reset) << false;
        QTest::newRow("500") << int(Fault::Kind::Answer) << false;
    }
    void faults()
    {
        QFETCH(int, kind);
        QFETCH(bool, done);
        UploadSite site;
        const QByteArray uri = site.define();
        const auto fault = [&](const QByteArray &verb, const QString &path) {
            site.server().addFault({.kind = Fault::Kind(kind), .path = path, .verb = verb});
        };
        fault("POST", u"/contacts/imports/2001/data$"_s);
        QVERIFY(site.upload(uri, R"([{"emailAddress":"a@b.example"}])") != 204);
        QCOMPARE(site.server().stagedRows(uri), done ? 1 : 0);

        site.upload(uri, R"([{"emailAddress":"a@b.example"}])");
        fault("DELETE", u"/data$"_s);
        QVERIFY(site.bulk("DELETE", uri + "/data").status != 204);
        QCOMPARE(site.server().stagedRows(uri) == 0, done);

        fault("POST", u"/contacts/imports$"_s);
        QCOMPARE(site.define(), QByteArray());
        QCOMPARE(site.server().hasDefinition("/contacts/imports/2002"), done);

        fault("POST", u"/syncs$"_s);
        QVERIFY(site.startSync(uri).status != 201);
        QCOMPARE(site.server().syncsCreated(), done ? 1 : 0);
    }

    void lookFromOutside()
    {
        UploadSite site;
        const QByteArray uri = site.define();
        site.upload(uri, R"([{"emailAddress":"a@b.example","firstName":"Ann"}])");
        QCOMPARE(site.send("GET", "/test-view/staged" + uri).body, "{\"rows\":1}");
        site.sync(uri);
        QCOMPARE(site.send("GET", "/test-view/records/contacts").body,
                 R"({"records":[{"id":1204417,"values":{"{{Contact.Field(C_EmailAddress)}}":"a@b.example",)"
                 R"("{{Contact.Field(C_FirstName)}}":"Ann"}}]})");
        QCOMPARE(site.send("GET", "/test-view/actions").body, "{\"actions\":[]}");
        QCOMPARE(site.send("GET", "/test-view/other").status, 404);
    }
};

QTEST_GUILESS_MAIN(TestDemoUploads)
#include "tst_demouploads.moc"
