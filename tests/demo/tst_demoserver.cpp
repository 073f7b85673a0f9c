// SPDX-License-Identifier: MIT
#include "tests/demo/demoexchange.h"

using namespace DemoTest;
using namespace std::chrono_literals;

// The facts about Eloqua's Bulk API that the simulation must keep, and the made-up data.
class TestDemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdSyncHasFiveKeys()
    {
        Fixture demo;
        const Answer made = demo.post("/syncs", R"({"SyncedInstanceURI":"/contacts/imports/1236"})");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.reason, "Created");
        QCOMPARE(made.object().keys(), (QStringList{u"createdAt"_s, u"createdBy"_s, u"status"_s,
                                                    u"syncedInstanceUri"_s, u"uri"_s}));
        QCOMPARE(made.object().value(u"status"_s).toString(), u"pending"_s);
        QCOMPARE(made.object().value(u"uri"_s).toString(), u"/syncs/1047"_s);
        QVERIFY(!made.body.contains("null"));
        QCOMPARE(demo.server().syncsCreated(), 1);

        const Answer read = demo.get("/syncs/1047");
        const QString posted = made.object().value(u"createdAt"_s).toString();
        const QString later = read.object().value(u"createdAt"_s).toString();
        const auto time = [](const QString &timestamp) {
            return QDateTime::fromString(timestamp.left(23) + u'Z', Qt::ISODateWithMs);
        };
        QCOMPARE(time(later).msecsTo(time(posted)), 800);
        QVERIFY2(later.endsWith(u"0000Z"), qPrintable(later));
        QVERIFY2(!posted.endsWith(u"0000Z"), qPrintable(posted));
    }

    void stampsHaveSevenDigits()
    {
        static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}0000Z$"_s);
        Fixture demo;
        for (const QJsonValue &value : demo.get("/syncs").items()) {
            const QJsonObject sync = value.toObject();
            for (const QString &key : {u"createdAt"_s, u"syncStartedAt"_s, u"syncEndedAt"_s}) {
                if (sync.contains(key))
                    QVERIFY2(form.match(sync.value(key).toString()).hasMatch(),
                             qPrintable(sync.value(key).toString()));
            }
        }
    }

    void keysStandInTheRecordedOrder()
    {
        Fixture demo;
        const QByteArray body = demo.get("/syncs/1037").body;
        qsizetype at = 0;
        for (const char *key : {"syncedInstanceUri", "syncStartedAt", "syncEndedAt", "status", "createdAt",
                                "createdBy", "callbackUrl", "uri"}) {
            const qsizetype found = body.indexOf('"' + QByteArray(key) + "\":");
            QVERIFY2(found > at, key);
            at = found;
        }
        const QByteArray list = demo.get("/syncs?limit=1").body;
        QVERIFY(list.startsWith("{\"items\":["));
        QVERIFY(
            list.endsWith("],\"totalResults\":204,\"limit\":1,\"offset\":0,\"count\":1,\"hasMore\":true}"));
    }

    void syncsTellOneYear()
    {
        Fixture demo;
        const QJsonArray items = demo.get("/syncs").items();
        QCOMPARE(items.size(), Sync::Last - Sync::First + 1);
        QSet<QString> statuses;
        QSet<QString> people;
        QString before;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QJsonObject sync = items.at(i).toObject();
            QCOMPARE(sync.value(u"uri"_s).toString(), u"/syncs/%1"_s.arg(Sync::First + i));
            QVERIFY(sync.value(u"createdAt"_s).toString() > before);
            before = sync.value(u"createdAt"_s).toString();
            statuses += sync.value(u"status"_s).toString();
            people += sync.value(u"createdBy"_s).toString();
        }
        QCOMPARE(statuses, (QSet<QString>{u"pending"_s, u"active"_s, u"success"_s, u"warning"_s, u"error"_s,
                                          u"retrying"_s}));
        QVERIFY(people.size() >= 4);
        QVERIFY(items.first().toObject().value(u"createdAt"_s).toString() > u"2024-06-03"_s);
        QVERIFY(before < u"2025-06-03T10:00"_s);
    }

    void rejectsCarryAllFields()
    {
        Fixture demo;
        const Answer answer = demo.get("/syncs/1042/rejects?limit=100&offset=5");
        QCOMPARE(answer.object().value(u"totalResults"_s).toInt(), 87159);
        QCOMPARE(answer.items().size(), 100);
        const QList<QByteArray> fields = rejectFields(Sync::ManyRejects);
        QCOMPARE(fields.size(), 8);
        for (int i = 0; i < 100; ++i) {
            const QJsonObject item = answer.item(i);
            const RejectRow meant = rejectRow(Sync::ManyRejects, 5 + i);
            QCOMPARE(item.value(u"recordIndex"_s).toInteger(), meant.recordIndex);
            QCOMPARE(item.value(u"message"_s).toString().toUtf8(), meant.message);
            QCOMPARE(item.value(u"statusCode"_s).toString().toUtf8(), meant.statusCode);
            const QJsonObject values = item.value(u"fieldValues"_s).toObject();
            QCOMPARE(values.size(), 8);
            for (int field = 0; field < 8; ++field)
                QCOMPARE(values.value(QString::fromUtf8(fields.at(field))).toString().toUtf8(),
                         meant.values.at(field));
        }
        QVERIFY(rejectRow(Sync::ManyRejects, 0).recordIndex >= 1);
    }

    void rejectsHaveADozenCauses()
    {
        QSet<QByteArray> codes;
        qint64 before = 0;
        for (qint64 row = 0; row < 5000; ++row) {
            const RejectRow reject = rejectRow(Sync::ManyRejects, row);
            codes += reject.statusCode;
            QVERIFY(reject.recordIndex > before);
            before = reject.recordIndex;
            for (const QByteArray &field : reject.invalidFields)
                QVERIFY(rejectFields(Sync::ManyRejects).contains(field));
        }
        QCOMPARE(codes.size(), 12);
    }

    void rejectTextDiffersFromLogText()
    {
        Fixture demo;
        const Answer logs = demo.get("/syncs/1042/logs?q=statusCode%3DELQ-00002");
        QCOMPARE(logs.item(0).value(u"message"_s).toString(), u"Invalid email addresses."_s);
        QCOMPARE(logs.item(0).value(u"severity"_s).toString(), u"warning"_s);
        const Answer rejects = demo.get("/syncs/1042/rejects?q=statusCode%3DELQ-00002&limit=1");
        QCOMPARE(rejects.item(0).value(u"message"_s).toString(), u"Invalid email address."_s);
    }

    void warningComesWithAndWithoutRejects()
    {
        Fixture demo;
        QCOMPARE(demo.get("/syncs/1039").object().value(u"status"_s).toString(), u"warning"_s);
        QVERIFY(demo.get("/syncs/1039/rejects").body.startsWith("{\"items\":[],\"totalResults\":0,"));
        QVERIFY(demo.get("/syncs/1039/logs").body.contains("ELQ-00111"));
        QVERIFY(demo.get("/syncs/1037/rejects").items().isEmpty());
    }

    void logItemMayLackItsMessage()
    {
        Fixture demo;
        const Answer logs = demo.get("/syncs/1037/logs?q=statusCode%3DELQ-00071");
        QCOMPARE(logs.items().size(), 1);
        QVERIFY(!logs.item(0).contains(u"message"_s));
        QCOMPARE(logs.item(0).value(u"count"_s).toInt(-1), 0);
    }

    void logsOfOneSyncFillPages()
    {
        Fixture demo;
        const Answer logs = demo.get("/syncs/1033/logs");
        QCOMPARE(logs.items().size(), 1000);
        QVERIFY(logs.object().value(u"hasMore"_s).toBool());
        QCOMPARE(logs.object().value(u"totalResults"_s).toInteger(),
                 rowCount(Sync::UnknownStatus, Table::Logs));
    }

    void dataIsTheGenerators()
    {
        Fixture demo;
        QCOMPARE(demo.get("/syncs/1041/data?limit=1").object().value(u"totalResults"_s).toInteger(), 250000);
        const Answer last = demo.get("/syncs/1038/data?limit=50000&offset=4999990");
        QCOMPARE(last.items().size(), 10);
        QVERIFY(!last.object().value(u"hasMore"_s).toBool());
        const QList<QByteArray> fields = dataFields(Sync::Export5M);
        QCOMPARE(fields.size(), 20);
        for (int i = 0; i < 10; ++i) {
            const QList<QByteArray> row = dataRow(Sync::Export5M, 4999990 + i);
            for (int field = 0; field < 20; ++field)
                QCOMPARE(last.item(i).value(QString::fromUtf8(fields.at(field))).toString().toUtf8(),
                         row.at(field));
        }
        QCOMPARE(demo.get("/syncs/1036/data?limit=1").item(0).size(), 250);
    }

    void awkwardTextComesThrough()
    {
        Fixture demo;
        const QJsonArray items = demo.get("/syncs/1041/data?limit=20000").items();
        QCOMPARE(items.size(), 20000);
        QString all;
        qsizetype longest = 0;
        for (const QJsonValue &item : items) {
            const QJsonObject cells = item.toObject();
            for (const QJsonValue &cell : cells) {
                all += cell.toString() + u'|';
                longest = qMax(longest, cell.toString().size());
            }
        }
        QCOMPARE(longest, 5000);
        for (const QString &text : {u"\""_s, u"\r\n"_s, u"\t"_s, u"🌻"_s, u"כהן"_s, u"|=HYPERLINK"_s,
                                    u"|@SUM"_s, u";"_s, u"|00742|"_s, u"\\"_s, u"\u0001"_s, u"|null|"_s})
            QVERIFY2(all.contains(text), qPrintable(text));
    }

    void dataOfAnImportIsRefused()
    {
        Fixture demo;
        QCOMPARE(demo.get("/syncs/1042/data").status, 400);
        QCOMPARE(demo.get("/syncs/1035/data").status, 400);
    }

    void limitsAreBounded_data()
    {
        QTest::addColumn<QByteArray>("resource");
        QTest::addColumn<int>("status");
        QTest::newRow("1000 rejects") << QByteArray("/syncs/1042/rejects?limit=1000") << 200;
        QTest::newRow("1001 rejects") << QByteArray("/syncs/1042/rejects?limit=1001") << 400;
        QTest::newRow("no syncs") << QByteArray("/syncs?limit=0") << 400;
        QTest::newRow("a word") << QByteArray("/syncs?limit=many") << 400;
        QTest::newRow("negative offset") << QByteArray("/syncs?offset=-1") << 400;
        QTest::newRow("50001 data") << QByteArray("/syncs/1041/data?limit=50001") << 400;
        QTest::newRow("the connector's spelling") << QByteArray("/syncs?&limit=10&offset=0") << 200;
        QTest::newRow("behind the end") << QByteArray("/syncs?offset=9000") << 200;
    }
    void limitsAreBounded()
    {
        QFETCH(QByteArray, resource);
        QFETCH(int, status);
        Fixture demo;
        const Answer answer = demo.get(resource);
        QCOMPARE(answer.status, status);
        if (status == 400)
            QCOMPARE(answer.reason, "There was a validation error.");
    }

    void unknownThingsAre404()
    {
        Fixture demo;
        for (const char *resource :
             {"/syncs/7", "/syncs/7/logs", "/syncs/1042/nothing", "/contacts/imports/1199", "/elephants"}) {
            const Answer answer = demo.get(resource);
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.reason, "The requested resource was not found.");
        }
        QCOMPARE(demo.get("/syncs/sandwich").status, 400);
    }

    void pathsDoNotCareForCaseOrDoubledSlashes()
    {
        Fixture demo;
        for (const char *target :
             {"/api/bulk/2.0/syncs/1042", "/API/BULK/2.0//SYNCS/1042", "/API/Bulk/2.0/syncs/1042?"})
            QCOMPARE(demo.send("GET", target, demo.bearer()).status, 200);
        QVERIFY(demo.send("GET", "//ID", demo.bearer())
                    .body.contains("AcmeEU")); // a login URL that ends in a slash
        QCOMPARE(demo.send("GET", "/API/Bulk/9.9/syncs/1042", demo.bearer()).status, 404);
    }

    void answersCarryTheRecordedHeaders()
    {
        static const QRegularExpression id(u"^[0-9a-f]{32}/\\d+$"_s);
        Fixture demo;
        const Answer first = demo.get("/syncs/1042");
        QVERIFY(id.match(QString::fromLatin1(first.headers.value("x-request-id"))).hasMatch());
        QVERIFY(demo.get("/syncs/1042").headers.value("x-request-id") != first.headers.value("x-request-id"));
        QCOMPARE(first.headers.value("content-type"), "application/json; charset=utf-8");
        QCOMPARE(first.headers.value("cache-control"), "no-store");
        QVERIFY(first.headers.contains("strict-transport-security"));
    }

    void definitionsAndCollections()
    {
        Fixture demo;
        QCOMPARE(demo.get("/contacts/imports/1235").object().value(u"name"_s).toString(),
                 u"Nightly contacts"_s);
        QCOMPARE(demo.get("/contacts/imports/1235").object().value(u"fields"_s).toObject().size(), 8);
        QVERIFY(demo.get("/imports").items().size() > 5);
        QVERIFY(demo.get("/exports").items().size() > 5);
        QCOMPARE(demo.get("/syncActions").items().size(), 2);
        QCOMPARE(demo.get("/exports?q=%22name%3DAll*%22").items().size(), 1);
        QCOMPARE(demo.get("/exports?q=createdAt%3C2020-01-01").items().size(), 0);
    }

    void syncsMoveOnByThemselves()
    {
        Fixture demo;
        const auto status = [&demo](int id) {
            return demo.get("/syncs/" + QByteArray::number(id)).object().value(u"status"_s).toString();
        };
        QCOMPARE(status(Sync::PendingImport), u"pending"_s);
        QCOMPARE(status(Sync::RunningExport), u"active"_s);
        QVERIFY(demo.get("/syncs/1046/logs").items().isEmpty());
        demo.server().advanceClock(45s);
        QCOMPARE(status(Sync::PendingImport), u"active"_s);
        demo.server().advanceClock(5min);
        QCOMPARE(status(Sync::PendingImport), u"success"_s);
        QCOMPARE(status(Sync::RunningImport), u"warning"_s);
        QCOMPARE(status(Sync::RunningExport), u"success"_s);
        QCOMPARE(demo.get("/syncs/1045/data").status, 200);
    }

    void deletingDataTakesItAway()
    {
        Fixture demo;
        QCOMPARE(demo.bulk("DELETE", "/syncs/1045/data").status, 409);
        const Answer deleted = demo.bulk("DELETE", "/syncs/1043/data");
        QCOMPARE(deleted.status, 204);
        QVERIFY(!deleted.headers.contains("content-length"));
        QCOMPARE(demo.get("/syncs/1043/data").status, 410);
    }

    void twoServersAgree()
    {
        Fixture one;
        Fixture two;
        for (const char *resource : {"/syncs", "/syncs/1042/logs", "/syncs/1042/rejects?offset=80000",
                                     "/syncs/1041/data", "/imports"})
            QCOMPARE(one.get(resource).body, two.get(resource).body);
        QVERIFY(one.token() != two.token());
    }

    void wallClockIsTheDefault()
    {
        Fixture demo{Options()};
        const QString newest = demo.get("/syncs/1046").object().value(u"createdAt"_s).toString();
        const QDateTime created = QDateTime::fromString(newest.left(23) + u'Z', Qt::ISODateWithMs);
        QVERIFY(qAbs(created.secsTo(QDateTime::currentDateTimeUtc())) < 2 * 3600);
    }
};

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
