// SPDX-License-Identifier: MIT
#include "tests/cli/cli.h"

using namespace CliTest;

namespace
{
// One page of data with what makes trouble in files and on terminals.
QByteArray awkwardPage()
{
    return "{\"items\":["
           "{\"name\":\"plain\",\"note\":\"=SUM(A1)\",\"n\":12345678901234567890},"
           "{\"name\":\"a,b;c\",\"note\":\"say \\\"hi\\\"\\r\\nthere\",\"n\":1.50},"
           "{\"name\":\"\\u001b[31mred\\u001b[0m\",\"note\":\"陽子\",\"n\":null},"
           "{\"name\":\"\",\"note\":\"-1\\ttab\",\"n\":true}],"
           "\"totalResults\":4,\"limit\":1000,\"offset\":0,\"count\":4,\"hasMore\":false}";
}
} // namespace

// Formats, columns, files: what stands where afterwards.
class tst_CliOutput : public QObject
{
    Q_OBJECT

private:
    static void serveAwkward(Site &site)
    {
        site.server().addFault({.kind = Fault::Kind::Answer,
                                .path = u"/data$"_s,
                                .times = -1,
                                .status = 200,
                                .headers = {{"Content-Type", "application/json"}},
                                .body = awkwardPage()});
    }

    static Run runAwkward(const QStringList &more)
    {
        Site site;
        serveAwkward(site);
        return site.run(QStringList{u"data"_s, u"1043"_s} + more);
    }

private Q_SLOTS:
    void csvIsExact()
    {
        const Run run = runAwkward({});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out, "name,note,n\r\nplain,=SUM(A1),12345678901234567890\r\n"
                          "\"a,b;c\",\"say \"\"hi\"\"\r\nthere\",1.50\r\n"
                          "\x1b[31mred\x1b[0m,陽子,\r\n,-1\ttab,true\r\n");
        const QList<QStringList> rows = readCsv(run.out);
        QCOMPARE(rows.at(2), (QStringList{u"a,b;c"_s, u"say \"hi\"\r\nthere"_s, u"1.50"_s}));
    }

    void csvOptions()
    {
        const Run run = runAwkward(
            {u"--delimiter"_s, u";"_s, u"--bom"_s, u"--formula-guard"_s, u"--columns"_s, u"note,name"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith("\xEF\xBB\xBFnote;name\r\n'=SUM(A1);plain\r\n"));
        const QList<QStringList> rows = readCsv(run.out, u";"_s);
        QCOMPARE(rows.at(2), (QStringList{u"say \"hi\"\r\nthere"_s, u"a,b;c"_s}));
        QCOMPARE(rows.at(4), (QStringList{u"'-1\ttab"_s, QString()}));
        QVERIFY(runAwkward({u"--delimiter"_s, u"tab"_s}).out.startsWith("name\tnote\tn\r\n"));
    }

    void jsonIsExact()
    {
        const Run run = runAwkward({u"--format"_s, u"json"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("\"n\":12345678901234567890"));
        QVERIFY(run.out.contains("\"n\":1.50"));
        const QJsonArray rows = QJsonDocument::fromJson(run.out).array();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(2).toObject().value(u"name"_s).toString(), u"\u001b[31mred\u001b[0m"_s);
        QVERIFY(rows.at(2).toObject().value(u"n"_s).isNull());
        QVERIFY(rows.at(3).toObject().value(u"n"_s).toBool());
    }

    void jsonLinesAreObjects()
    {
        const Run run = runAwkward({u"--format"_s, u"jsonl"_s, u"--columns"_s, u"n"_s});
        QCOMPARE(run.out, "{\"n\":12345678901234567890}\n{\"n\":1.50}\n{\"n\":null}\n{\"n\":true}\n");
    }

    // One page is read into a block first; of all of them, rows are written as they are read.
    void jsonFollowsTheColumnsAndKeepsLists()
    {
        Site site;
        site.server().addFault(
            {.path = u"/rejects$"_s,
             .times = -1,
             .status = 200,
             .headers = {{"Content-Type", "application/json"}},
             .body =
                 R"({"totalResults":1,"count":1,"offset":0,"hasMore":false,"items":[{"recordIndex":1,)"
                 R"("statusCode":"ELQ-1","invalidFields":["a;b","c"],"fieldValues":{"e":"x","f":"y"}}]})"});
        const QStringList command{u"rejects"_s, u"1042"_s, u"--columns"_s,
                                  u"statusCode,f,invalidFields,e,recordIndex"_s};
        const QByteArray row = R"({"statusCode":"ELQ-1","fieldValues":{"f":"y","e":"x"},)"
                               R"("invalidFields":["a;b","c"],"recordIndex":1})";
        for (const QStringList &more : {QStringList(), QStringList{u"--all"_s}}) {
            QCOMPARE(site.run(command + more + QStringList{u"--format"_s, u"jsonl"_s}).out, row + '\n');
            QCOMPARE(site.run(command + more + QStringList{u"--format"_s, u"json"_s}).out,
                     "[\n" + row + "\n]\n");
            QCOMPARE(site.run(command + more).out,
                     "statusCode,f,invalidFields,e,recordIndex\r\nELQ-1,y,a;b;c,x,1\r\n");
        }
    }

    void tableIsHarmless()
    {
        const Run run = runAwkward({u"--format"_s, u"table"_s});
        QCOMPARE(run.code, 0);
        // "true" is no number, so the last column stands at the left.
        QCOMPARE(run.out, "name          note             n\n"
                          "plain         =SUM(A1)         12345678901234567890\n"
                          "a,b;c         say \"hi\"␍␊there  1.50\n"
                          "␛[31mred␛[0m  陽子\n"
                          "              -1␉tab           true\n");
    }

    void tableFitsTheWidth()
    {
        Site site;
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(u"COLUMNS"_s, u"50"_s);
        const Run run = runProgram(
            site.arguments({u"list"_s, u"--limit"_s, u"20"_s, u"--format"_s, u"table"_s}), environment);
        const QList<QByteArray> lines = run.out.split('\n');
        QCOMPARE(lines.size(), 22); // header, rows, the end
        for (const QByteArray &line : lines)
            QVERIFY2(QString::fromUtf8(line).size() <= 50, line.constData());
        QVERIFY(lines.at(1).startsWith("843 "));
    }

    void allGoesThroughEveryFormat()
    {
        Options options;
        options.rejects = 2500;
        Site site(options);
        const QStringList all{u"rejects"_s, u"1042"_s, u"--all"_s, u"--format"_s};
        const Run csv = site.run(all + QStringList{u"csv"_s});
        const Run json = site.run(all + QStringList{u"json"_s});
        const Run lines = site.run(all + QStringList{u"jsonl"_s});
        const Run table = site.run(all + QStringList{u"table"_s});
        const QList<QStringList> rows = readCsv(csv.out);
        QCOMPARE(rows.size(), 2501);
        const QJsonArray objects = QJsonDocument::fromJson(json.out).array();
        QCOMPARE(objects.size(), 2500);
        QCOMPARE(lines.out.count('\n'), 2500);
        QCOMPARE(table.out.count('\n'), 2501);
        for (const qsizetype row : {1, 1234, 2500}) {
            const QJsonObject object = objects.at(row - 1).toObject();
            QCOMPARE(QString::number(object.value(u"recordIndex"_s).toInteger()), rows.at(row).at(0));
            QCOMPARE(object.value(u"fieldValues"_s).toObject().value(rows.at(0).at(4)).toString(),
                     rows.at(row).at(4));
            QCOMPARE(QJsonDocument::fromJson(lines.out.split('\n').at(row - 1)).object(), object);
        }
    }

    void singlePageAndAllAgree()
    {
        Options options;
        options.rejects = 700;
        Site site(options);
        for (const QString &format : {u"csv"_s, u"json"_s, u"jsonl"_s, u"table"_s}) {
            const QStringList arguments{u"rejects"_s, u"1042"_s, u"--format"_s, format};
            const Run all = site.run(arguments + QStringList{u"--all"_s});
            QCOMPARE(all.code, 0);
            QCOMPARE(site.run(arguments).out, all.out);
        }
    }

    void fileAppearsWhole()
    {
        Site site;
        const QString file = site.path(u"rows.csv"_s);
        for (const QStringList &more : {QStringList{}, QStringList{u"--all"_s}}) {
            const Run run = site.run(QStringList{u"data"_s, u"1043"_s, u"--output"_s, file} + more);
            QCOMPARE(run.code, 0);
            QCOMPARE(run.out, "");
            QCOMPARE(readCsv(contentOf(file)).size(), 241);
            QCOMPARE(QDir(site.path({})).entryList(QDir::Files).join(u' '), u"connection.json rows.csv"_s);
            QVERIFY(QFile::remove(file));
        }
        QCOMPARE(site.run({u"get"_s, u"1042"_s, u"--output"_s, file}).code, 0);
        QCOMPARE(readCsv(contentOf(file)).size(), 2);
    }

    void oldFileSurvivesAFailure()
    {
        Site site;
        const QString path = site.path(u"rows.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        file.close();
        for (const QStringList &command :
             {QStringList{u"get"_s, u"9999"_s}, QStringList{u"data"_s, u"1020"_s},
              QStringList{u"data"_s, u"1020"_s, u"--all"_s}}) {
            QCOMPARE(site.run(command + QStringList{u"--output"_s, path}).code, 4);
            QCOMPARE(contentOf(path), "old");
            QCOMPARE(QDir(site.path({})).entryList(QDir::Files).join(u' '), u"connection.json rows.csv"_s);
        }
    }

    void unwritableOutputIs7_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("no such folder") << u"missing/rows.csv"_s;
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("full device") << u"/dev/full"_s;
    }

    void unwritableOutputIs7()
    {
        QFETCH(QString, target);
        if (target.startsWith(u"/dev"_s) && !QFileInfo::exists(target))
            QSKIP("no such device here");
        Site site;
        const QString path = target.startsWith(u'/') ? target : site.path(target);
        for (const QStringList &more : {QStringList{}, QStringList{u"--all"_s}}) {
            const Run run = site.run(QStringList{u"data"_s, u"1043"_s, u"--output"_s, path} + more);
            QCOMPARE(run.code, 7);
            QCOMPARE(run.out, "");
            QVERIFY(!run.err.isEmpty());
        }
    }

    void nothingIsCreatedWhenTheOutputIsUnwritable()
    {
        Site site;
        const Run run =
            site.run({u"create"_s, u"/contacts/imports/1235"_s, u"--output"_s, site.path(u"no/x"_s)});
        QCOMPARE(run.code, 7);
        QCOMPARE(site.server().syncsCreated(), 0);
    }

    void unknownColumn()
    {
        Site site;
        QCOMPARE(site.run({u"list"_s, u"--columns"_s, u"id,nonsense"_s}).code, 2);
        QCOMPARE(site.bulkRequests().size(), 0);
        for (const QStringList &more : {QStringList{}, QStringList{u"--all"_s}}) {
            const Run run = site.run(QStringList{u"data"_s, u"1043"_s, u"--columns"_s, u"nonsense"_s} + more);
            QCOMPARE(run.code, 2);
            QVERIFY2(run.err.contains("nonsense"), run.err.constData());
        }
        const Run good = site.run(
            {u"rejects"_s, u"1042"_s, u"--limit"_s, u"1"_s, u"--columns"_s, u"emailAddress,recordIndex"_s});
        QVERIFY(good.out.startsWith("emailAddress,recordIndex\r\n"));
    }

    void progress()
    {
        Site site;
        const QStringList arguments{u"data"_s, u"1043"_s, u"--all"_s};
        QCOMPARE(site.run(arguments).err, "");
        const Run shown = site.run(arguments + QStringList{u"--progress"_s});
        QVERIFY2(shown.err.contains(" of 240 rows") &&
                     shown.err.contains("240 rows written, 240 reported by the server"),
                 shown.err.constData());
        QCOMPARE(readCsv(shown.out).size(), 241);
    }

    void emptyTable()
    {
        Site site;
        QCOMPARE(site.run({u"rejects"_s, u"1037"_s}).out, "recordIndex,statusCode,message,invalidFields\r\n");
        QCOMPARE(site.run({u"rejects"_s, u"1037"_s, u"--format"_s, u"jsonl"_s}).out, "");
        QCOMPARE(QJsonDocument::fromJson(site.run({u"rejects"_s, u"1037"_s, u"--format"_s, u"json"_s}).out),
                 QJsonDocument(QJsonArray()));
        const Run columns = site.run({u"rejects"_s, u"1037"_s, u"--columns"_s, u"emailAddress"_s});
        QCOMPARE(columns.code, 0);
        QCOMPARE(columns.out, "emailAddress\r\n");
        const Run all = site.run({u"rejects"_s, u"1037"_s, u"--columns"_s, u"emailAddress"_s, u"--all"_s});
        QCOMPARE(all.code, 0);
        QCOMPARE(all.out, "emailAddress\r\n");
    }
};

QTEST_GUILESS_MAIN(tst_CliOutput)
#include "tst_clioutput.moc"
