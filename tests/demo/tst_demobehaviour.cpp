// SPDX-License-Identifier: MIT
#include "tests/demo/demoexchange.h"

using namespace DemoTest;
using namespace std::chrono_literals;

// q and orderBy, and every switch between two possible answers.
class TestDemoBehaviour : public QObject
{
    Q_OBJECT

    static QByteArray encoded(const QString &text) { return QUrl::toPercentEncoding(text); }
    static qint64 total(const Answer &answer)
    {
        return answer.object().value(u"totalResults"_s).toInteger(-1);
    }

private Q_SLOTS:
    void filters_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("q");
        QTest::addColumn<int>("matches"); // -1: refused
        const QByteArray syncs = "/syncs";
        const QByteArray logs = "/syncs/1042/logs";
        QTest::newRow("bare") << syncs << u"status=retrying"_s << 1;
        QTest::newRow("whole in quotes") << syncs << u"\"status=retrying\""_s << 1;
        QTest::newRow("value in quotes") << syncs << u"status='retrying'"_s << 1;
        QTest::newRow("values count with case") << syncs << u"status=Retrying"_s << 0;
        QTest::newRow("names do not") << syncs << u"STATUS=retrying"_s << 1;
        QTest::newRow("wildcard at the end") << syncs << u"status=ret*"_s << 1;
        QTest::newRow("wildcard at both ends") << syncs << u"\"status=*try*\""_s << 1;
        QTest::newRow("wildcard alone") << syncs << u"status=*"_s << 204;
        QTest::newRow("not, with wildcard") << syncs << u"status!=*"_s << 0;
        QTest::newRow("not") << syncs << u"status!=retrying"_s << 203;
        QTest::newRow("uri") << syncs << u"uri=/syncs/1042"_s << 1;
        QTest::newRow("date") << syncs << u"createdAt>=2025-06-03"_s << 13;
        QTest::newRow("date and time") << syncs << u"createdAt>2025-06-03 09:00:00"_s << 3;
        QTest::newRow("before") << syncs << u"createdAt<2024-01-01"_s << 0;
        QTest::newRow("blanks around") << syncs << u" status = retrying "_s << 1;
        QTest::newRow("number") << logs << u"count>=262442"_s << 2;
        QTest::newRow("not a number") << logs << u"count=many"_s << -1;
        QTest::newRow("not a date") << syncs << u"createdAt<yesterday"_s << -1;
        QTest::newRow("unknown term") << syncs << u"name=Email*"_s << -1;
        QTest::newRow("no operator") << syncs << u"status"_s << -1;
        QTest::newRow("double quotes around the value") << syncs << u"status=\"retrying\""_s << -1;
        QTest::newRow("text with blanks") << logs << u"message='Contacts created.'"_s << 1;
        QTest::newRow("rejects") << QByteArray("/syncs/1042/rejects") << u"recordIndex<=30"_s << 10;
    }
    void filters()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, q);
        QFETCH(int, matches);
        Fixture demo;
        const Answer answer = demo.get(table + "?limit=1&q=" + encoded(q));
        if (matches < 0) {
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.failedField(), u"q"_s);
        } else {
            QCOMPARE(total(answer), matches);
        }
    }

    void plusIsABlank()
    {
        Fixture demo;
        const Answer answer = demo.get("/syncs?limit=1&orderBy=createdAt+DESC");
        QCOMPARE(answer.item(0).value(u"uri"_s).toString(), u"/syncs/1046"_s);
    }

    void everyTermOrders_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("term");
        for (const char *term :
             {"createdAt", "createdBy", "status", "syncedInstanceUri", "syncStartedAt", "syncEndedAt", "uri"})
            QTest::addRow("syncs by %s", term) << QByteArray("/syncs") << QString::fromLatin1(term);
        for (const char *term : {"createdAt", "severity", "statusCode", "count", "message"})
            QTest::addRow("logs by %s", term) << QByteArray("/syncs/1042/logs") << QString::fromLatin1(term);
        for (const char *term : {"statusCode", "message", "recordIndex"})
            QTest::addRow("rejects by %s", term)
                << QByteArray("/syncs/1042/rejects") << QString::fromLatin1(term);
    }
    void everyTermOrders()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, term);
        Fixture demo;
        const auto sorted = [&](const QString &direction) {
            const QJsonArray items = demo.get(table + "?orderBy=" + encoded(term + u' ' + direction)).items();
            QVariantList values;
            for (const QJsonValue &item : items)
                values += item.toObject().value(term).toVariant();
            return values;
        };
        const auto less = [](const QVariant &a, const QVariant &b) {
            return a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString
                       ? a.toString() < b.toString()
                       : a.toLongLong() < b.toLongLong();
        };
        const QVariantList up = sorted(u"ASC"_s);
        const QVariantList down = sorted(u"desc"_s);
        QVERIFY(up.size() > 5);
        QVERIFY(std::is_sorted(up.begin(), up.end(), less));
        QVERIFY(std::is_sorted(down.rbegin(), down.rend(), less));
        QVERIFY(up != down);
    }

    void orderAndFilterGoTogetherOverPages()
    {
        Fixture demo;
        const QByteArray query =
            "/syncs/1042/rejects?q=statusCode%3DELQ-00135&orderBy=recordIndex%20DESC&limit=100";
        QList<qint64> indexes;
        qint64 matches = 0;
        for (int offset = 0;; offset += 100) {
            const Answer page = demo.get(query + "&offset=" + QByteArray::number(offset));
            matches = total(page);
            for (const QJsonValue &item : page.items())
                indexes += item.toObject().value(u"recordIndex"_s).toInteger();
            if (!page.object().value(u"hasMore"_s).toBool())
                break;
        }
        QCOMPARE(indexes.size(), matches);
        QVERIFY(matches > 200);
        QVERIFY(std::is_sorted(indexes.rbegin(), indexes.rend()));
    }

    void badOrderIsRefused()
    {
        Fixture demo;
        for (const char *order :
             {"name DESC", "createdAt SIDEWAYS", "createdAt ASC, status ASC", "createdAt,status"}) {
            const Answer answer =
                demo.get("/syncs?orderBy=" + QUrl::toPercentEncoding(QString::fromLatin1(order)));
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.failedField(), u"orderBy"_s);
            QVERIFY(answer.body.contains(order));
        }
    }

    void totalsCanBeLeftOut()
    {
        Fixture demo;
        const Answer answer = demo.get("/syncs?totalResults=false&limit=102&offset=102");
        QVERIFY(!answer.object().contains(u"totalResults"_s));
        QVERIFY(
            answer.object().value(u"hasMore"_s).toBool()); // computed from the rows: a full page claims more
        QVERIFY(!demo.get("/syncs?totalResults=false&offset=204").object().value(u"hasMore"_s).toBool(true));
        QCOMPARE(total(demo.get("/syncs?totalResults=true&limit=1")), 204);
    }

    void ignoreUnknownTerms()
    {
        Fixture demo;
        demo.change([](Behaviour &b) { b.ignoreUnknownTerms = true; });
        QCOMPARE(total(demo.get("/syncs?q=name%3DEmail*&orderBy=name%20DESC")), 204);
    }

    void ignoreQ()
    {
        Fixture demo;
        demo.change([](Behaviour &b) { b.ignoreQ = true; });
        QCOMPARE(total(demo.get("/syncs?q=status%3Dretrying")), 204);
    }

    void onlyBareQ()
    {
        Fixture demo;
        demo.change([](Behaviour &b) { b.onlyBareQ = true; });
        QCOMPARE(demo.get("/syncs?q=%22status%3Dretrying%22").status, 400);
        QCOMPARE(demo.get("/syncs?q=status%3D'retrying'").status, 400);
        QCOMPARE(total(demo.get("/syncs?q=status%3Dretrying")), 1);
    }

    void severalConditions()
    {
        Fixture demo;
        const QByteArray both = "/syncs?q=status%3D'warning'%20AND%20createdBy%3D'nobody'";
        const qint64 warnings = total(demo.get("/syncs?q=status%3D'warning'"));
        QVERIFY(warnings > 0);
        QCOMPARE(total(demo.get(both)), 0);
        QCOMPARE(total(demo.get("/syncs?q=status%3D'warning'%20OR%20status%3D'retrying'")), warnings + 1);
        // A word in quotes joins nothing.
        QCOMPARE(total(demo.get("/syncs?q=status%3D'x%20AND%20y%3Dz'")), 0);
        demo.change([](Behaviour &b) { b.onlyFirstCondition = true; });
        QCOMPARE(total(demo.get(both)), warnings);
        demo.change([](Behaviour &b) { b.refuseSeveralConditions = true; });
        QCOMPARE(demo.get(both).failedField(), u"q"_s);
        QCOMPARE(total(demo.get("/syncs?q=status%3D'warning'")), warnings);
    }

    void refuseOrderBy()
    {
        Fixture demo;
        demo.change([](Behaviour &b) { b.refuseOrderBy = true; });
        QCOMPARE(demo.get("/syncs?orderBy=createdAt%20DESC").failedField(), u"orderBy"_s);
        QCOMPARE(demo.get("/syncs").status, 200);
    }

    void clampLimit()
    {
        Fixture demo;
        demo.change([](Behaviour &b) { b.clampLimit = true; });
        QCOMPARE(demo.get("/syncs?limit=5000").object().value(u"limit"_s).toInt(), 1000);
        QCOMPARE(demo.get("/syncs?limit=0").object().value(u"limit"_s).toInt(), 1);
        QCOMPARE(demo.get("/syncs?limit=x").status, 400);
    }

    void serverLimit()
    {
        Fixture demo;
        demo.change([](Behaviour &b) { b.serverLimit = 50; });
        const Answer answer = demo.get("/syncs?limit=200");
        QCOMPARE(answer.object().value(u"limit"_s).toInt(), 50);
        QCOMPARE(answer.items().size(), 50);
        QCOMPARE(demo.get("/syncs?limit=7").items().size(), 7);
    }

    void omitEmptyItems()
    {
        Fixture demo;
        demo.change([](Behaviour &b) { b.omitEmptyItems = true; });
        const Answer answer = demo.get("/syncs/1037/rejects");
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.object().contains(u"items"_s));
        QCOMPARE(total(answer), 0);
        QVERIFY(demo.get("/syncs").object().contains(u"items"_s));
    }

    void rejectsOfAnExport()
    {
        Fixture demo;
        QCOMPARE(total(demo.get("/syncs/1041/rejects")), 0);
        demo.change([](Behaviour &b) { b.refuseRejectsOfExport = true; });
        QCOMPARE(demo.get("/syncs/1041/rejects").status, 400);
        QCOMPARE(demo.get("/syncs/1042/rejects?limit=1").status, 200);
    }

    void dataThatIsNotThere()
    {
        Fixture demo;
        QCOMPARE(demo.get("/syncs/1045/data").status, 404);
        QCOMPARE(demo.get("/syncs/1020/data").status, 410);
        QCOMPARE(demo.get("/syncs/1020/data").reason, "The requested resource is no longer available.");
        QCOMPARE(demo.get("/syncs/1034/data").status, 403);
        demo.change([](Behaviour &b) {
            b.emptyDataWhileRunning = true;
            b.goneStatus = 404;
            b.foreignDataStatus = 404;
        });
        QCOMPARE(total(demo.get("/syncs/1045/data")), 0);
        QCOMPARE(demo.get("/syncs/1020/data").status, 404);
        QCOMPARE(demo.get("/syncs/1034/data").status, 404);
        QCOMPARE(demo.get("/syncs/1043/data").status, 200);
        demo.server().advanceClock(15 * 24h);
        const QByteArray fresh = demo.server().issueAccessToken();
        QCOMPARE(
            demo.send("GET", "/API/Bulk/2.0/syncs/1043/data", {{"Authorization", "Bearer " + fresh}}).status,
            404);
    }

    void badCreateRequests()
    {
        Fixture demo;
        const QByteArray unknown = R"({"syncedInstanceUri":"/contacts/imports/1199"})";
        QCOMPARE(demo.post("/syncs", unknown).failedField(), u"syncedInstanceUri"_s);
        demo.change([](Behaviour &b) { b.unknownDefinitionStatus = 404; });
        QCOMPARE(demo.post("/syncs", unknown).status, 404);
        QCOMPARE(demo.post("/syncs", "{}").failedField(), u"syncedInstanceUri"_s);
        QCOMPARE(demo.post("/syncs", "oops").reason, "There was a parsing error.");
        QCOMPARE(
            demo.post("/syncs", R"({"syncedInstanceUri":"/contacts/imports/1235","callbackUrl":"nowhere"})")
                .failedField(),
            u"callbackUrl"_s);
        QCOMPARE(demo.server().syncsCreated(), 0);
        QCOMPARE(demo.server().newestSync(), Sync::Last);
    }

    void callbackUrlIsEchoed()
    {
        Fixture demo;
        const QByteArray body =
            R"({"syncedInstanceUri":"/contacts/imports/1235","callbackUrl":"https://a.example/x"})";
        QCOMPARE(demo.post("/syncs", body).object().value(u"callbackUrl"_s).toString(),
                 u"https://a.example/x"_s);
        demo.change([](Behaviour &b) { b.echoCallbackUrl = false; });
        QVERIFY(!demo.post("/syncs", body).object().contains(u"callbackUrl"_s));
        QVERIFY(!demo.get("/syncs/1037").object().contains(u"callbackUrl"_s));
    }

    void csvOnDemand()
    {
        Fixture demo;
        const Headers csv{{"Accept", "text/csv"}};
        const Answer answer = demo.get("/syncs/1043/data?limit=5", csv);
        QCOMPARE(answer.headers.value("content-type"), "text/csv; charset=utf-8");
        QVERIFY(answer.body.startsWith("id,email,firstName,"));
        QByteArray awkward =
            dataRow(Sync::SmallExport, 3).at(5); // a company with quotation marks in its name
        QVERIFY(awkward.contains('"'));
        QVERIFY(answer.body.contains(",\"" + awkward.replace("\"", "\"\"") + "\","));
        QVERIFY(answer.body.endsWith("\r\n"));
        demo.change([](Behaviour &b) { b.csvWithBomAndLf = true; });
        const QByteArray other = demo.get("/syncs/1043/data?limit=2", csv).body;
        QVERIFY(other.startsWith("\xef\xbb\xbfid,"));
        QVERIFY(!other.contains('\r'));
    }

    void sizesAreOptions()
    {
        Options options = Fixture::fixedOptions();
        options.rejects = 7;
        options.data = 3;
        options.bigData = 70000;
        options.extraWideFields = 25;
        options.user = u"max.muster"_s;
        Fixture demo(options);
        QCOMPARE(total(demo.get("/syncs/1042/rejects")), 7);
        QCOMPARE(total(demo.get("/syncs/1041/data")), 3);
        QCOMPARE(total(demo.get("/syncs/1038/data?limit=1")), 70000);
        QCOMPARE(demo.get("/syncs/1036/data?limit=1").item(0).size(), 25);
        QCOMPARE(demo.get("/syncs/1042").object().value(u"createdBy"_s).toString(), u"max.muster"_s);
        QCOMPARE(rowCount(Sync::Export5M, Table::Data, options), 70000);
    }

    void tablesGrowAndShrink()
    {
        Fixture demo;
        demo.server().setTotal(Sync::ManyRejects, Table::Rejects, 12);
        QCOMPARE(total(demo.get("/syncs/1042/rejects")), 12);
        demo.server().setTotal(Sync::Export250k, Table::Data, 300001);
        QCOMPARE(total(demo.get("/syncs/1041/data?limit=1")), 300001);
        demo.server().setTotal(Sync::ImportSuccess, Table::Logs, 40);
        QCOMPARE(demo.get("/syncs/1037/logs").items().size(), 40);
    }
};

QTEST_GUILESS_MAIN(TestDemoBehaviour)
#include "tst_demobehaviour.moc"
