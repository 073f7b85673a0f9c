// SPDX-License-Identifier: MIT
// Exports from a server that behaves: every row once, in every format, bounded in memory.
#include "app/demo/content/dataset.h"
#include "tests/export/exportrun.h"

#include <QSemaphore>
#include <QTest>

#include <set>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 Rejected = Demo::Sync::ManyRejects;
const Resource Rejects{Table::Rejects, SyncId{Rejected}};

// Writes go nowhere, slowly; counts how far the requests are ahead of them.
class SlowSink final : public ExportSink
{
public:
    explicit SlowSink(Demo::Server &server, int &most)
        : m_server(server)
        , m_most(most)
    {
    }
    Outcome open() override { return Done{}; }
    Outcome write(const QByteArray &) override
    {
        QThread::msleep(30);
        ++m_writes;
        m_most = std::max(m_most, int(m_server.requests(u"/rejects").size()) - m_writes);
        return Done{};
    }
    Outcome commit() override { return Done{}; }

private:
    Demo::Server &m_server;
    int &m_most;
    int m_writes = 0;
};

// /dev/full takes nothing: the disk is full for everybody, root or not.
class FullSink final : public ExportSink
{
public:
    Outcome open() override
    {
        m_file.setFileName(u"/dev/full"_s);
        return m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ? Outcome(Done{}) : failure();
    }
    Outcome write(const QByteArray &bytes) override
    {
        return m_file.write(bytes) == bytes.size() ? Outcome(Done{}) : failure();
    }
    Outcome commit() override { return Done{}; }

private:
    Outcome failure() { return ApiError{.kind = ApiError::Kind::File, .message = m_file.errorString()}; }
    QFile m_file;
};
} // namespace

class TestExportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressAndSummary()
    {
        DemoSession demo(withRejects(1050));
        const TargetFolder folder;
        QList<qint64> rows;
        const ExportResult result = runExport(demo, {.resource = Rejects, .query = {.limit = 100}},
                                              folder.path(), [&rows](const ExportProgress &progress) {
                                                  rows << progress.rows;
                                                  QCOMPARE(progress.total, 1050);
                                              });
        QCOMPARE(errorOf(result), QString());
        QCOMPARE((*result)->rows, 1050);
        QCOMPARE((*result)->announced, 1050);
        QCOMPARE((*result)->bytes, folder.content().size());
        QVERIFY((*result)->notices.isEmpty());
        QCOMPARE(rows.size(), 11);
        QVERIFY(std::is_sorted(rows.begin(), rows.end()));
        QCOMPARE(folder.files().size(), 1);
        QCOMPARE(demo.requestsTo(u"/rejects"), 11);
        QVERIFY(demo.server().maxConcurrentRequests() <= 4);
    }

    void everyCsvShape_data()
    {
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<bool>("header");
        QTest::addColumn<QByteArrayList>("columns");
        QTest::newRow("plain") << ',' << false << true << QByteArrayList();
        QTest::newRow("semicolon, mark") << ';' << true << true << QByteArrayList();
        QTest::newRow("tab, no header") << '\t' << false << false << QByteArrayList();
        QTest::newRow("mark, no header") << ',' << true << false << QByteArrayList();
        QTest::newRow("columns") << ',' << false << true
                                 << QByteArrayList{Demo::rejectFields(Rejected).at(1), "statusCode",
                                                   "recordIndex"};
    }
    void everyCsvShape()
    {
        QFETCH(char, delimiter);
        QFETCH(bool, mark);
        QFETCH(bool, header);
        QFETCH(QByteArrayList, columns);
        DemoSession demo(withRejects(700));
        const TargetFolder folder;
        const ExportResult result = runExport(
            demo,
            {.resource = Rejects,
             .query = {.limit = 100},
             .csv = {.delimiter = delimiter, .byteOrderMark = mark, .header = header, .columns = columns}},
            folder.path());
        QCOMPARE(errorOf(result), QString());
        QCOMPARE(folder.content().startsWith("\xEF\xBB\xBF"), mark);
        if (mark)
            Test::put(folder.path(), folder.content().mid(3));
        CsvRecords records(folder.path(), delimiter);
        QVERIFY2(records.error.isEmpty(), records.error.constData());
        const QByteArrayList all = info(Table::Rejects).columns + Demo::rejectFields(Rejected);
        const QByteArrayList names = columns.isEmpty() ? all : columns;
        if (header)
            QCOMPARE(records.next(), names);
        for (int row = 0; row < 700; ++row) {
            const Demo::RejectRow reject = Demo::rejectRow(Rejected, row);
            const QByteArrayList whole =
                QByteArrayList{QByteArray::number(reject.recordIndex), reject.statusCode, reject.message,
                               reject.invalidFields.join(';')} +
                reject.values;
            QByteArrayList expected;
            for (const QByteArray &name : names)
                expected << whole.at(all.indexOf(name));
            QCOMPARE(records.next(), expected);
        }
        QVERIFY(records.atEnd());
    }

    void json_data()
    {
        QTest::addColumn<Table>("table");
        QTest::addColumn<qint64>("sync");
        for (const Table table : {Table::Syncs, Table::Logs, Table::Data, Table::Rejects}) {
            const qint64 sync = table == Table::Data ? Demo::Sync::SmallExport : Rejected;
            QTest::newRow(qPrintable(toText(table))) << table << sync;
        }
    }
    void json()
    {
        QFETCH(Table, table);
        QFETCH(qint64, sync);
        DemoSession demo(withRejects(2500));
        const TargetFolder folder;
        const Resource resource{table, SyncId{sync}};
        const QString url =
            demo.server().url().toString() + u"/API/Bulk/2.0/"_s + QString::fromUtf8(resource.path());
        for (const auto &[format, name] :
             {std::pair(ExportFormat::Json, u"json"_s), {ExportFormat::JsonLines, u"jsonl"_s}}) {
            const ExportResult result = runExport(
                demo, {.resource = resource, .query = {.limit = 170}, .format = format}, folder.path());
            QCOMPARE(errorOf(result), QString());
            QCOMPARE(python(u"samejson.py"_s,
                            {folder.path(), name, url, QString::fromUtf8(demo.server().issueAccessToken())}),
                     QByteArray());
        }
    }

    // Digit by digit, beyond 2^53 and beyond double.
    void numbersAreCopied()
    {
        const QByteArray row = "{\"n\":12345678901234567890.10,\"m\":1E+400,\"t\":true,\"o\":{\"k\":[1, 2]},"
                               "\"z\":null,\"s\":\"007\"}";
        const QByteArray body = "{\"items\":[" + row +
                                "],\"totalResults\":1,\"limit\":1000,\"offset\":0,"
                                "\"count\":1,\"hasMore\":false}";
        DemoSession demo;
        demo.server().addFault({.kind = Demo::Fault::Kind::Answer,
                                .path = u"/data"_s,
                                .times = -1,
                                .status = 200,
                                .headers = {{"Content-Type", "application/json"}},
                                .body = body});
        const TargetFolder folder;
        ExportPlan plan{.resource = {Table::Data, SyncId{Demo::Sync::SmallExport}}};
        QCOMPARE(errorOf(runExport(demo, plan, folder.path())), QString());
        QCOMPARE(folder.content(),
                 "n,m,t,o,z,s\r\n12345678901234567890.10,1E+400,true,\"{\"\"k\"\":[1, 2]}\",,007\r\n");
        plan.format = ExportFormat::JsonLines;
        QCOMPARE(errorOf(runExport(demo, plan, folder.path())), QString());
        QCOMPARE(folder.content(), row + '\n');
    }

    void withoutTotals_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<QStringList>("unsaid");
        for (const int rows : {0, 1, 99, 100, 101, 400, 437}) {
            const QString name = QString::number(rows);
            QTest::newRow(qPrintable(name)) << rows << QStringList();
            QTest::newRow(qPrintable(name + u", more unsaid"_s)) << rows << QStringList{u"hasMore"_s};
            QTest::newRow(qPrintable(name + u", limit unsaid"_s))
                << rows << QStringList{u"hasMore"_s, u"limit"_s, u"count"_s, u"offset"_s};
        }
    }
    void withoutTotals()
    {
        QFETCH(int, rows);
        QFETCH(QStringList, unsaid);
        DemoSession demo;
        demo.server().addFault(changedAnswer(
            u"/rejects"_s,
            [unsaid](QJsonObject &page) {
                for (const QString &key : unsaid)
                    page.remove(key);
            },
            -1));
        demo.server().setTotal(Rejected, Demo::Table::Rejects, rows);
        const TargetFolder folder;
        const ExportResult result = runExport(
            demo, {.resource = Rejects, .query = {.limit = 100, .totalResults = false}}, folder.path());
        QCOMPARE(errorOf(result), QString());
        QCOMPARE((*result)->rows, rows);
        QCOMPARE(demo.requestsTo(u"/rejects"), rows / 100 + 1);
        CsvRecords records(folder.path());
        QCOMPARE(records.next().first(4), info(Table::Rejects).columns);
        for (int row = 0; row < rows; ++row)
            QCOMPARE(records.next().first(), QByteArray::number(Demo::rejectRow(Rejected, row).recordIndex));
        QVERIFY(records.atEnd());
    }

    void fromAnOffset()
    {
        DemoSession demo(withRejects(500));
        const TargetFolder folder;
        const ExportResult result =
            runExport(demo, {.resource = Rejects, .query = {.limit = 50, .offset = 333}}, folder.path());
        QCOMPARE(errorOf(result), QString());
        QCOMPARE((*result)->rows, 167);
        QCOMPARE((*result)->announced, 167);
        CsvRecords records(folder.path());
        records.next();
        QCOMPARE(records.next().first(), QByteArray::number(Demo::rejectRow(Rejected, 333).recordIndex));
    }

    void anEmptyTable()
    {
        DemoSession demo;
        demo.server().setTotal(Demo::Sync::SmallExport, Demo::Table::Data, 0);
        const TargetFolder folder;
        ExportPlan plan{.resource = {Table::Data, SyncId{Demo::Sync::SmallExport}}};
        QCOMPARE(errorOf(runExport(demo, plan, folder.path())), QString());
        QCOMPARE(folder.content(), "");
        // Without a row nobody can say which fields a record has, so no name is wrong.
        plan.csv.columns = {"C_City"};
        QCOMPARE(errorOf(runExport(demo, plan, folder.path())), QString());
        QCOMPARE(folder.content(), "C_City\r\n");
    }

    void anUnknownColumn_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("csv") << ExportFormat::Csv;
        QTest::newRow("json") << ExportFormat::Json;
        QTest::newRow("jsonl") << ExportFormat::JsonLines;
    }
    void anUnknownColumn()
    {
        QFETCH(ExportFormat, format);
        DemoSession demo(withRejects(500));
        const TargetFolder folder;
        const ExportPlan plan{.resource = Rejects,
                              .query = {.limit = 100},
                              .format = format,
                              .csv = {.columns = {"statusCode", "tpyo"}}};
        const ExportResult result = runExport(demo, plan, folder.path());
        QVERIFY2(errorOf(result).contains(u"\"tpyo\""_s), qPrintable(errorOf(result)));
        QTRY_VERIFY(folder.isUntouched());
    }

    void aFullDisk()
    {
        DemoSession demo(withRejects(500));
        const ExportResult result =
            runExport(demo, {.resource = Rejects, .query = {.limit = 100}}, std::make_unique<FullSink>());
        QVERIFY(result && !result->isOk());
        QCOMPARE(result->error().kind, ApiError::Kind::File);
        QCOMPARE(demo.client().pending(), 0);
    }

    void aFolderAsTarget()
    {
        DemoSession demo(withRejects(500));
        const TargetFolder folder;
        QVERIFY(QDir().mkdir(folder.path(u"sub"_s)));
        const ExportResult result =
            runExport(demo, {.resource = Rejects, .query = {.limit = 100}}, folder.path(u"sub"_s));
        QVERIFY2(errorOf(result).contains(u"folder"_s), qPrintable(errorOf(result)));
        QVERIFY(folder.isUntouched());
    }

    void memoryIsBounded()
    {
        DemoSession demo(withRejects(3000));
        int most = 0;
        const ExportPlan plan{.resource = Rejects, .query = {.limit = 100}, .inFlight = 3};
        const ExportResult result = runExport(demo, plan, std::make_unique<SlowSink>(demo.server(), most));
        QCOMPARE(errorOf(result), QString());
        QVERIFY2(most <= 4, qPrintable(QString::number(most)));
        QVERIFY(most >= 2); // the next pages do not wait for the writing
    }

    // Four of these at once would be 100 MB.
    void largePagesComeOneByOne()
    {
        Demo::Options options;
        options.latency = std::chrono::milliseconds(60);
        DemoSession demo(options);
        const TargetFolder folder;
        const ExportPlan plan{.resource = {Table::Data, SyncId{Demo::Sync::Export250k}},
                              .query = {.limit = 50'000}};
        QCOMPARE(errorOf(runExport(demo, plan, folder.path())), QString());
        QCOMPARE(demo.requestsTo(u"/data"), 5);
        QCOMPARE(demo.server().maxConcurrentRequests(), 1);
    }

    // Syncs that start during the export push the others down.
    void theListOfSyncsGrows()
    {
        DemoSession demo;
        const TargetFolder folder;
        std::set<qint64> before;
        for (qint64 id = Demo::Sync::First; id <= Demo::Sync::Last; ++id)
            before.insert(id);
        int created = 0;
        std::vector<Owned<ApiCall>> posts;
        const ExportPlan plan{.resource = {Table::Syncs}, .query = {.limit = 10}};
        const ExportResult result = runExport(demo, plan, folder.path(), [&](const ExportProgress &) {
            if (++created <= 5)
                posts.push_back(
                    demo.client().send({.verb = "POST",
                                        .path = "syncs",
                                        .body = "{\"syncedInstanceUri\":\"/contacts/imports/1236\"}"}));
        });
        QCOMPARE(errorOf(result), QString());
        QCOMPARE(demo.server().syncsCreated(), 5);
        CsvRecords records(folder.path());
        QCOMPARE(records.next(), info(Table::Syncs).columns);
        std::set<qint64> seen;
        while (!records.atEnd()) {
            const qint64 id = records.next().first().toLongLong();
            QVERIFY2(seen.insert(id).second, qPrintable(QString::number(id)));
        }
        QVERIFY(std::includes(seen.begin(), seen.end(), before.begin(), before.end()));
        QCOMPARE((*result)->rows, qint64(seen.size()));
        QCOMPARE((*result)->notices.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
