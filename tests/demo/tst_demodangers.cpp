// SPDX-License-Identifier: MIT
#include "tests/demo/uploadsite.h"

using namespace DemoTest;

// What resending rejected records without a thought does to stored ones: the simulated Eloqua shows the harm,
// so that the tests of models/send can show that there is none. Each test is one danger of repairing.
class TestDemoDangers : public QObject
{
    Q_OBJECT

    static inline const QByteArray Ann = "a@b.example|Ann|+49 1";

    // An import that refused the address of one who is known, and whose source had no phone number.
    static QByteArray refusedAddress(UploadSite &site, const QByteArray &definition)
    {
        site.addContact("a@b.example", "Ann", "+49 1");
        return site.import(definition, "[{\"emailAddress\":\"a@b.example \",\"firstName\":\"Anna\"}]");
    }
    static QByteArray trimmed(QByteArray rows) { return rows.replace(" \"", "\""); }

private Q_SLOTS:
    // Rejects have "" for what the record lacked.
    void blanksClear()
    {
        UploadSite site;
        const QByteArray uri = site.define(DefinitionJson::withRule("always"));
        const QByteArray sync = refusedAddress(site, uri);
        QCOMPARE(site.contacts(), QList<QByteArray>{Ann});
        const QByteArray rows = trimmed(site.rejectedRows(sync));
        site.import(uri, rows);
        QCOMPARE(site.contacts(), QList<QByteArray>{"a@b.example|Anna|"});
    }
    void blanksOfACopyDoNot()
    {
        UploadSite site;
        const QByteArray sync = refusedAddress(site, site.define(DefinitionJson::withRule("always")));
        const QByteArray rows = trimmed(site.rejectedRows(sync));
        site.import(site.define(DefinitionJson::withRule("ifNewIsNotNull")), rows);
        QCOMPARE(site.contacts(), QList<QByteArray>{"a@b.example|Anna|+49 1"});
    }
    // To leave the keys of blanks out is no way around it: nobody knows what that does.
    void omittedKeysMayClear()
    {
        for (const bool clears : {false, true}) {
            UploadSite site;
            site.change([&](Behaviour &b) { b.omittedKeyClears = clears; });
            site.addContact("a@b.example", "Ann", "+49 1");
            site.import(site.define(DefinitionJson::withRule("always")),
                        "[{\"emailAddress\":\"a@b.example\",\"firstName\":\"Anna\"},"
                        "{\"emailAddress\":\"c@b.example\",\"mobilePhone\":\"+49 3\"}]");
            QCOMPARE(site.contacts().first(), clears ? "a@b.example|Anna|" : "a@b.example|Anna|+49 1");
        }
    }

    // The row that was dropped for another one takes that one's place, whatever the rule.
    void theRowThatWonIsOverwritten()
    {
        for (const QByteArray rule : {"always", "ifNewIsNotNull"}) {
            UploadSite site;
            const QByteArray uri = site.define(DefinitionJson::withRule(rule));
            const QByteArray sync =
                site.import(uri, "[{\"emailAddress\":\"a@b.example\",\"firstName\":\"Won\"},"
                                 "{\"emailAddress\":\"a@b.example\",\"firstName\":\"Lost\"}]");
            QCOMPARE(site.contacts(), QList<QByteArray>{"a@b.example|Won|"});
            QCOMPARE(site.rejects(sync), QStringList{u"ELQ-00026 2 emailAddress"_s});
            site.import(uri, site.rejectedRows(sync));
            QCOMPARE(site.contacts(), QList<QByteArray>{"a@b.example|Lost|"});
        }
    }
    // ELQ-00040 says reject, but the record was imported, and may have been changed since.
    void whatWasImportedIsSetBack()
    {
        UploadSite site;
        const QByteArray uri = site.define();
        const QByteArray sync = site.import(
            uri, "[{\"emailAddress\":\"a@b.example\",\"firstName\":\"Ann\",\"mobilePhone\":\"n/a\"}]");
        QCOMPARE(site.rejects(sync), QStringList{u"ELQ-00040 1 mobilePhone"_s});
        QCOMPARE(site.logged(sync, u"ELQ-00144"_s), 1);
        QCOMPARE(site.logged(sync, u"ELQ-00060"_s), -1);
        QCOMPARE(site.contacts(), QList<QByteArray>{"a@b.example|Ann|"});
        site.import(uri, "[{\"emailAddress\":\"a@b.example\",\"firstName\":\"Annika\"}]");
        site.import(uri, site.rejectedRows(sync).replace("n/a", "+49 1"));
        QCOMPARE(site.contacts(), QList<QByteArray>{Ann});
    }
    void oneRowChangesMany()
    {
        UploadSite site;
        site.addContact("a@b.example", "Ann", "+49 1");
        site.addContact("c@b.example", "Ann", "+49 2");
        DefinitionJson definition = DefinitionJson::withRule("ifNewIsNotNull");
        definition.identifier = "firstName";
        definition.more += ",\"isUpdatingMultipleMatchedRecords\":true";
        site.import(site.define(definition), "[{\"firstName\":\"Ann\",\"mobilePhone\":\"+49 9\"}]");
        QCOMPARE(site.contacts(), (QList<QByteArray>{"a@b.example|Ann|+49 9", "c@b.example|Ann|+49 9"}));
    }

    // A sync that every upload starts: the second piece meets the sync of the first, and is lost.
    void piecesOfAnEagerDefinition()
    {
        UploadSite site;
        DefinitionJson eager;
        eager.more = "\"isSyncTriggeredOnImport\":true";
        const QByteArray uri = site.define(eager);
        QCOMPARE(site.upload(uri, "[{\"emailAddress\":\"a@b.example\"}]"), 201);
        QCOMPARE(site.upload(uri, "[{\"emailAddress\":\"c@b.example\"}]"), 201);
        site.letItEnd();
        QCOMPARE(site.server().syncsCreated(), 2);
        QCOMPARE(site.contacts(), QList<QByteArray>{"a@b.example||"});
        const QByteArray second = "/syncs/" + QByteArray::number(site.server().newestSync());
        QCOMPARE(site.status(second), "error");
        QCOMPARE(site.logged(second, u"ELQ-00133"_s), 0);
    }
    // The same beside any sync of the original that runs.
    void besideAnActiveSync()
    {
        UploadSite site;
        const QByteArray uri =
            site.get("/syncs/1044").object().value(u"syncedInstanceUri"_s).toString().toUtf8();
        const QByteArray sync = site.import(uri, "[{\"emailAddress\":\"a@b.example\"}]");
        QCOMPARE(site.status("/syncs/1044"), "active");
        QCOMPARE(site.status(sync), "error");
        QCOMPARE(site.contacts(), QList<QByteArray>());
        QCOMPARE(site.server().stagedRows(uri), 0);
    }
    // What a nightly job has staged on the original goes along with a sync, or away with DELETE.
    void rowsOfOthers()
    {
        UploadSite site;
        const QByteArray uri = "/contacts/imports/1290";
        const QByteArray others =
            "[{\"emailAddress\":\"other@b.example\",\"lastName\":\"O\",\"company\":\"O\"}]";
        site.upload(uri, others);
        site.import(uri, "[{\"emailAddress\":\"mine@b.example\",\"lastName\":\"M\",\"company\":\"M\"}]");
        QCOMPARE(site.contacts(), (QList<QByteArray>{"other@b.example||", "mine@b.example||"}));
        site.upload(uri, others);
        QCOMPARE(site.bulk("DELETE", uri + "/data").status, 204);
        QCOMPARE(site.server().stagedRows(uri), 0);
    }
    void actionsAreDoneAgain()
    {
        UploadSite site;
        DefinitionJson definition;
        definition.more =
            "\"syncActions\":[{\"action\":\"setStatus\",\"destination\":\"{{GlobalSubscribe}}\","
            "\"status\":\"subscribed\"}]";
        const QByteArray uri = site.define(definition);
        const QByteArray sync = refusedAddress(site, uri);
        QCOMPARE(site.server().appliedActions().size(), 0);
        // A copy as it came has them as well.
        const QByteArray copy = site.get(uri).body;
        site.import(UploadSite::uriOf(site.post("/contacts/imports", copy)),
                    trimmed(site.rejectedRows(sync)));
        QCOMPARE(site.server().appliedActions().size(), 1);
    }

    // The server has the rows, but the answer was lost: another POST brings them twice.
    void lostAnswerOfAnUpload()
    {
        UploadSite site;
        const QByteArray uri = site.define();
        const QByteArray rows = "[{\"emailAddress\":\"a@b.example\"}]";
        site.server().addFault({.kind = Fault::Kind::LoseAnswer, .path = u"/data$"_s, .verb = "POST"});
        QCOMPARE(site.upload(uri, rows), 0);
        QCOMPARE(site.upload(uri, rows), 204);
        QCOMPARE(site.server().stagedRows(uri), 2);
        QCOMPARE(site.rejects(site.sync(uri)), QStringList{u"ELQ-00026 2 emailAddress"_s});
        // DELETE in between makes one of it.
        site.server().addFault({.kind = Fault::Kind::LoseAnswer, .path = u"/data$"_s, .verb = "POST"});
        QCOMPARE(site.upload(uri, rows), 0);
        QCOMPARE(site.bulk("DELETE", uri + "/data").status, 204);
        QCOMPARE(site.upload(uri, rows), 204);
        QCOMPARE(site.server().stagedRows(uri), 1);
    }
    void lostAnswerOfASync()
    {
        UploadSite site;
        const QByteArray uri = site.define();
        site.upload(uri, "[{\"emailAddress\":\"a@b.example\"}]");
        site.server().addFault({.kind = Fault::Kind::LoseAnswer, .path = u"/syncs$"_s, .verb = "POST"});
        QCOMPARE(site.startSync(uri).status, 0);
        QCOMPARE(site.startSync(uri).status, 201);
        QCOMPARE(site.server().syncsCreated(), 2);
        // It can be looked for instead.
        const Answer found = site.get("/syncs?q=syncedInstanceUri%3D'" + uri + '\'');
        QCOMPARE(found.items().size(), 2);
    }

    // Activities are never updated, and custom objects without an identifier neither.
    void activitiesTwice()
    {
        UploadSite site;
        const QByteArray uri = "/activities/imports/91";
        const QByteArray rows =
            "[{\"activityId\":\"7\",\"activityType\":\"FormSubmit\",\"emailAddress\":\"a@b.example\"}]";
        site.import(uri, rows);
        const QByteArray again = site.import(uri, rows);
        QCOMPARE(site.status(again), "success");
        QCOMPARE(site.logged(again, u"ELQ-00123"_s), 0);
        QCOMPARE(site.logged(again, u"ELQ-00069"_s), 1);
        QCOMPARE(site.server().records("activities").size(), 2);
    }
    void customObjectsTwice()
    {
        UploadSite site;
        DefinitionJson orders;
        orders.fields =
            "\"orderId\":\"{{CustomObject[27].Field[301]}}\",\"product\":\"{{CustomObject[27].Field[303]}}\"";
        orders.identifier = "orderId";
        const QByteArray uri = site.define(orders, "/customObjects/27/imports");
        const auto count = [&] { return site.server().records("customObjects/27").size(); };
        const QByteArray known = "[{\"orderId\":\"A1\",\"product\":\"Lamp\"}]";
        site.import(uri, known);
        QCOMPARE(site.logged(site.import(uri, known), u"ELQ-00012"_s), 1);
        QCOMPARE(count(), 1);
        const QByteArray blank = "[{\"orderId\":\"\",\"product\":\"Lamp\"}]";
        site.import(uri, blank);
        QCOMPARE(site.logged(site.import(uri, blank), u"ELQ-00007"_s), 1);
        QCOMPARE(count(), 3);
        orders.identifier.clear();
        const QByteArray without = site.define(orders, "/customObjects/27/imports");
        site.import(without, known);
        QCOMPARE(count(), 4);
    }

    // CSV that is made for a person and not for an import.
    void csvForPeople()
    {
        UploadSite site;
        const QByteArray uri = site.define();
        site.addContact("a@b.example", "Ann", "+49 1");
        site.uploadCsv(uri,
                       "emailAddress,mobilePhone,Reason\r\na@b.example,'+49 2,Invalid email address.\r\n");
        const QByteArray sync = site.sync(uri);
        QCOMPARE(site.status(sync), "warning");
        QCOMPARE(site.logged(sync, u"ELQ-00111"_s), 0);
        QCOMPARE(site.rejects(sync), QStringList{u"ELQ-00040 1 mobilePhone"_s});
        // A byte order mark hides the identifier.
        site.uploadCsv(uri, "\xef\xbb\xbf"
                            "emailAddress,firstName\r\na@b.example,Anna\r\n");
        QCOMPARE(site.rejects(site.sync(uri)), QStringList{u"ELQ-00061 1 emailAddress"_s});
        QCOMPARE(site.contacts(), QList<QByteArray>{Ann});
    }
    // 404 looks as if the definition were gone.
    void tooLarge()
    {
        UploadSite site;
        const QByteArray uri = site.define();
        QCOMPARE(site.upload(uri, '[' + QByteArray(32 * 1024 * 1024, ' ') + ']'), 404);
        QCOMPARE(site.get(uri).status, 200);
    }
    // An address that looks right.
    void invisibleBlanks()
    {
        UploadSite site;
        const QByteArray uri = site.define();
        const QByteArray sync = site.import(uri, QStringLiteral("[{\"emailAddress\":\"a@b.example\u00a0\"},"
                                                                "{\"emailAddress\":\"c\u200b@b.example\"}]")
                                                     .toUtf8());
        QCOMPARE(site.rejects(sync),
                 (QStringList{u"ELQ-00002 1 emailAddress"_s, u"ELQ-00002 2 emailAddress"_s}));
        QCOMPARE(site.contacts(), QList<QByteArray>());
    }
};

QTEST_GUILESS_MAIN(TestDemoDangers)
#include "tst_demodangers.moc"
