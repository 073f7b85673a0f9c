// SPDX-License-Identifier: MIT
// Exports from a server that does not: either every row is there once, or there is no file and a reason.
#include "app/demo/content/dataset.h"
#include "tests/export/exportrun.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Fault = Demo::Fault;

namespace
{
constexpr qint64 Rejected = Demo::Sync::ManyRejects;
constexpr int Rows = 1000;
const Resource Rejects{Table::Rejects, SyncId{Rejected}};
const QString Path = u"/rejects"_s;

ExportPlan plan(const Query &query = {.limit = 100})
{
    return {.resource = Rejects, .query = query};
}

// Empty when the file holds the rows from 0 to `rows`-1 of the rejects, each once and in order.
QString fault(const QString &path, int rows, const QByteArrayList &more = {})
{
    CsvRecords records(path);
    if (!records.error.isEmpty())
        return QString::fromUtf8(records.error);
    const QByteArrayList names = info(Table::Rejects).columns + Demo::rejectFields(Rejected) + more;
    if (QByteArrayList header = records.next(); header != names)
        return u"header: "_s + QString::fromUtf8(header.join('|'));
    for (int row = 0; row < rows; ++row) {
        const QByteArrayList record = records.next();
        if (record.size() != names.size())
            return u"%1 fields in row %2"_s.arg(record.size()).arg(row);
        const Demo::RejectRow reject = Demo::rejectRow(Rejected, row);
        // By name: an answer that was changed on the way has its fields in another order.
        for (qsizetype i = 0; i < reject.values.size(); ++i) {
            if (record.at(4 + i) != reject.values.at(i))
                return u"row %1, field %2: "_s.arg(row).arg(i) + QString::fromUtf8(record.at(4 + i));
        }
        if (record.first() != QByteArray::number(reject.recordIndex) || record.at(2) != reject.message)
            return u"row %1: "_s.arg(row) + QString::fromUtf8(record.join('|'));
    }
    return records.atEnd() ? QString() : u"too many rows"_s;
}
} // namespace

class TestExportFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Demo::Options options;
        options.rejects = Rows;
        m_demo = std::make_unique<DemoSession>(options);
        m_folder = std::make_unique<TargetFolder>();
    }

    // What may pass passes, without a row lost or doubled.
    void survives_data()
    {
        QTest::addColumn<Fault>("fault");
        using Kind = Fault::Kind;
        QTest::newRow("out of order")
            << Fault{.kind = Kind::Delay, .path = Path, .times = 2, .skip = 2, .interval = 150ms};
        QTest::newRow("first page late") << Fault{.kind = Kind::Delay, .path = Path, .interval = 150ms};
        QTest::newRow("cut") << Fault{.kind = Kind::Cut, .path = Path, .times = 2, .skip = 3, .bytes = 5000};
        QTest::newRow("cut at once") << Fault{.kind = Kind::Cut, .path = Path, .skip = 3};
        QTest::newRow("reset") << Fault{.kind = Kind::Reset, .path = Path, .times = 3, .skip = 2};
        QTest::newRow("lost answer") << Fault{.kind = Kind::LoseAnswer, .path = Path, .skip = 4};
        QTest::newRow("hang") << Fault{.kind = Kind::Hang, .path = Path, .times = 2, .skip = 5};
        QTest::newRow("500") << failedAnswer(Path, 500, 2, 3);
        QTest::newRow("503") << failedAnswer(Path, 503, 1, 3);
        QTest::newRow("401") << failedAnswer(Path, 401, 1, 3);
        Fault tooMany = failedAnswer(Path, 429, 2, 3);
        tooMany.headers = {{"Retry-After", "1"}};
        QTest::newRow("429") << tooMany;
        QTest::newRow("429 that names no time") << failedAnswer(Path, 429, 2, 3);
        Fault busy = failedAnswer(Path, 500, 1, 3);
        busy.headers = {{"Retry-After", "1"}};
        QTest::newRow("500 that names a time") << busy;
        busy.status = 503;
        QTest::newRow("503 that names a time") << busy;
        QTest::newRow("404") << failedAnswer(Path, 404, 1, 3);
        QTest::newRow("403") << failedAnswer(Path, 403, 1, 3);
        QTest::newRow("no JSON") << Fault{.kind = Fault::Kind::Answer,
                                          .path = Path,
                                          .skip = 4,
                                          .status = 200,
                                          .body = "<html>sorry</html>"};
        QTest::newRow("short first page")
            << changedAnswer(Path, [](QJsonObject &page) { cutItems(page, 13); });
        QTest::newRow("short page") << changedAnswer(
            Path, [](QJsonObject &page) { cutItems(page, 13); }, 1, 3);
        QTest::newRow("short pages") << changedAnswer(
            Path, [](QJsonObject &page) { cutItems(page, 37); }, 6, 1);
        QTest::newRow("one row a page") << changedAnswer(
            Path, [](QJsonObject &page) { cutItems(page, 1); }, 5, 2);
        QTest::newRow("more is claimed at the end") << changedAnswer(
            Path, [](QJsonObject &page) { page["hasMore"_L1] = true; }, 1, 9);
        QTest::newRow("more is never claimed") << changedAnswer(
            Path, [](QJsonObject &page) { page["hasMore"_L1] = false; }, -1);
    }
    void survives()
    {
        QFETCH(Fault, fault);
        m_demo->whole().setLimits({.inactivity = 400ms});
        m_demo->client().setRetryPolicy({.firstDelay = 20ms});
        m_demo->server().addFault(fault);
        const ExportResult result = runExport(*m_demo, plan(), m_folder->path());
        QCOMPARE(errorOf(result), QString());
        QCOMPARE((*result)->rows, Rows);
        // Fields of a changed answer are sorted by name, so only the values count there.
        if (fault.kind != Fault::Kind::Rewrite)
            QCOMPARE(::fault(m_folder->path(), Rows), QString());
        else
            QCOMPARE(recordIndexes(), expectedIndexes());
        QCOMPARE(m_folder->files().size(), 1);
    }

    void refuses_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        QTest::newRow("500") << failedAnswer(Path, 500, -1, 3) << u"500"_s;
        QTest::newRow("429 for good") << failedAnswer(Path, 429, -1, 3) << u"429"_s;
        QTest::newRow("401 for good") << failedAnswer(Path, 401, -1, 3) << u"401"_s;
        QTest::newRow("never an answer")
            << Fault{.kind = Fault::Kind::Hang, .path = Path, .times = -1, .skip = 3}
            << u"didn't respond in time"_s;
        QTest::newRow("reset for good")
            << Fault{.kind = Fault::Kind::Reset, .path = Path, .times = -1, .skip = 3} << u"failed before"_s;
        QTest::newRow("cut for good")
            << Fault{.kind = Fault::Kind::Cut, .path = Path, .times = -1, .skip = 3, .bytes = 5000}
            << u"failed before"_s;
        QTest::newRow("404 from then on") << failedAnswer(Path, 404, -1, 3) << u"404"_s;
        QTest::newRow("the same page twice")
            << Fault{.kind = Fault::Kind::Repeat, .path = Path, .skip = 1} << u"same 100 rows twice"_s;
        QTest::newRow("another page's envelope, too")
            << Fault{.kind = Fault::Kind::Repeat, .path = Path, .times = -1, .skip = 1, .wholeAnswer = true}
            << u"were requested"_s;
        QTest::newRow("an empty page") << changedAnswer(
                                              Path,
                                              [](QJsonObject &page) {
                                                  cutItems(page, 0);
                                                  page["hasMore"_L1] = false;
                                              },
                                              1, 4)
                                       << u"sent none from row"_s;
        QTest::newRow("an empty first page") << changedAnswer(
                                                    Path,
                                                    [](QJsonObject &page) {
                                                        cutItems(page, 0);
                                                        page["hasMore"_L1] = false;
                                                    },
                                                    1)
                                             << u"sent none from row"_s;
        QTest::newRow("shrinks") << changedAnswer(
                                        Path, [](QJsonObject &page) { page["totalResults"_L1] = 900; }, -1, 4)
                                 << u"900 now"_s;
        QTest::newRow("no JSON") << Fault{.kind = Fault::Kind::Answer,
                                          .path = Path,
                                          .times = -1,
                                          .skip = 4,
                                          .status = 200,
                                          .body = "<html>sorry</html>"}
                                 << u"JSON"_s;
    }
    void refuses()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, words);
        m_demo->whole().setLimits({.inactivity = 400ms});
        m_demo->client().setRetryPolicy({.firstDelay = 20ms, .longestStandstill = 500ms});
        m_demo->server().addFault(fault);
        const ExportResult result = runExport(*m_demo, plan(), m_folder->path());
        QVERIFY(result && !result->isOk());
        QVERIFY2(errorOf(result).contains(words), qPrintable(errorOf(result)));
        QTRY_VERIFY(m_folder->isUntouched());
        QCOMPARE(m_demo->client().pending(), 0);
    }

    void aRevokedToken()
    {
        const ExportResult result =
            runExport(*m_demo, plan(), m_folder->path(), [this](const ExportProgress &progress) {
                if (progress.rows == 300)
                    m_demo->server().revokeAccessTokens();
            });
        QCOMPARE(errorOf(result), QString());
        QCOMPARE(fault(m_folder->path(), Rows), QString());
        QCOMPARE(m_demo->requestsTo(u"/token"), 2);
    }

    void aLoweredLimit()
    {
        const ExportResult result =
            runExport(*m_demo, plan({.limit = 200}), m_folder->path(), [this](const ExportProgress &) {
                Demo::Behaviour behaviour;
                behaviour.serverLimit = 33;
                m_demo->server().setBehaviour(behaviour);
            });
        QCOMPARE(errorOf(result), QString());
        QCOMPARE(fault(m_folder->path(), Rows), QString());
        QVERIFY2(m_demo->requestsTo(Path) <= 40, qPrintable(QString::number(m_demo->requestsTo(Path))));
    }

    // The first page is short, those after it are whole: no request is wasted on a grid that does not fit.
    void aShortFirstPageCostsLittle()
    {
        m_demo->server().addFault(changedAnswer(Path, [](QJsonObject &page) { cutItems(page, 30); }));
        const ExportResult result = runExport(*m_demo, plan(), m_folder->path());
        QCOMPARE(errorOf(result), QString());
        QCOMPARE(recordIndexes(), expectedIndexes());
        QVERIFY2(m_demo->requestsTo(Path) <= 15, qPrintable(QString::number(m_demo->requestsTo(Path))));
    }

    void theTotalGrows()
    {
        const auto grow = [this](const ExportProgress &progress) {
            if (progress.rows == 300)
                m_demo->server().setTotal(Rejected, Demo::Table::Rejects, 1234);
            if (progress.rows == 800)
                m_demo->server().setTotal(Rejected, Demo::Table::Rejects, 1300);
        };
        const ExportResult result = runExport(*m_demo, plan(), m_folder->path(), grow);
        QCOMPARE(errorOf(result), QString());
        QCOMPARE((*result)->announced, 1300);
        QCOMPARE((*result)->notices.size(), 1);
        QVERIFY2((*result)->notices.first().contains(QLocale().toString(1300)),
                 qPrintable((*result)->notices.first()));
        QCOMPARE(fault(m_folder->path(), 1300), QString());
    }

    // It grows, but the page after the one that says so was answered before.
    void theTotalGrowsOutOfOrder()
    {
        m_demo->server().setTotal(Rejected, Demo::Table::Rejects, 1234);
        const auto early = [](QJsonObject &page) { page["totalResults"_L1] = Rows; };
        m_demo->server().addFault(changedAnswer(Path, early, 2));
        m_demo->server().addFault(changedAnswer(Path, early, 1, 1));
        const ExportResult result = runExport(*m_demo, plan(), m_folder->path());
        QCOMPARE(errorOf(result), QString());
        QCOMPARE(recordIndexes().size(), 1234);
    }

    void theTotalGrowsInAnotherOrder()
    {
        const auto grow = [this](const ExportProgress &progress) {
            if (progress.rows == 300)
                m_demo->server().setTotal(Rejected, Demo::Table::Rejects, 1234);
        };
        const ExportResult result =
            runExport(*m_demo, plan({.orderBy = {u"statusCode"_s, Qt::DescendingOrder}, .limit = 100}),
                      m_folder->path(), grow);
        QVERIFY2(errorOf(result).contains(QLocale().toString(1234)), qPrintable(errorOf(result)));
        QTRY_VERIFY(m_folder->isUntouched());
    }

    void aLateColumn_data()
    {
        QTest::addColumn<bool>("mark");
        QTest::addColumn<bool>("header");
        for (const bool mark : {false, true}) {
            for (const bool header : {false, true})
                QTest::addRow("mark %d, header %d", mark, header) << mark << header;
        }
    }
    void aLateColumn()
    {
        QFETCH(bool, mark);
        QFETCH(bool, header);
        const QByteArray odd = "x,\"y\"\r\nz";
        m_demo->server().addFault({.kind = Fault::Kind::Rewrite,
                                   .path = Path,
                                   .times = 1,
                                   .skip = 4,
                                   .rewrite = [](QByteArray body) {
                                       return body.replace("\"fieldValues\":{",
                                                           "\"fieldValues\":{\"new\\\"\\none\":"
                                                           "\"x,\\\"y\\\"\\r\\nz\",");
                                   }});
        ExportPlan wanted = plan();
        wanted.csv.byteOrderMark = mark;
        wanted.csv.header = header;
        wanted.inFlight = 1;
        const ExportResult result = runExport(*m_demo, wanted, m_folder->path());
        QCOMPARE(errorOf(result), QString());
        QCOMPARE((*result)->rows, Rows);
        QByteArray bytes = m_folder->content();
        QCOMPARE(bytes.startsWith("\xEF\xBB\xBF"), mark);
        if (mark)
            bytes.remove(0, 3);
        if (!header) {
            const QByteArrayList names = info(Table::Rejects).columns + Demo::rejectFields(Rejected);
            bytes.prepend(names.join(',') + ",\"new\"\"\none\"\r\n");
        }
        Test::put(m_folder->path(), bytes);
        QCOMPARE(fault(m_folder->path(), Rows, {"new\"\none"}), QString());
        CsvRecords records(m_folder->path());
        records.next();
        for (int row = 0; row < Rows; ++row)
            QCOMPARE(records.next().last(), row >= 400 && row < 500 ? odd : QByteArray());
    }

    // Where nothing can be taken back, a late column ends the export.
    void aLateColumnInAPipe()
    {
        class Pipe final : public ExportSink
        {
        public:
            Outcome open() override { return Done{}; }
            Outcome write(const QByteArray &) override { return Done{}; }
            Outcome commit() override { return Done{}; }
        };
        m_demo->server().addFault(changedAnswer(
            Path,
            [](QJsonObject &page) {
                changeItems(page, [](QJsonObject &row) {
                    row["fieldValues"_L1] = QJsonObject{{"fresh"_L1, u"x"_s}};
                });
            },
            1, 4));
        const ExportResult result = runExport(*m_demo, plan(), std::make_unique<Pipe>());
        QVERIFY2(errorOf(result).contains(u"header is already written"_s), qPrintable(errorOf(result)));
        ExportPlan named = plan();
        named.csv.columns = {"recordIndex", "message"};
        QCOMPARE(errorOf(runExport(*m_demo, named, std::make_unique<Pipe>())), QString());
    }

private:
    QByteArrayList recordIndexes() const
    {
        QByteArrayList indexes;
        CsvRecords records(m_folder->path());
        const auto column = records.next().indexOf("recordIndex");
        while (!records.atEnd())
            indexes << records.next().value(column);
        return indexes;
    }
    static QByteArrayList expectedIndexes()
    {
        QByteArrayList indexes;
        for (int row = 0; row < Rows; ++row)
            indexes << QByteArray::number(Demo::rejectRow(Rejected, row).recordIndex);
        return indexes;
    }

    std::unique_ptr<DemoSession> m_demo;
    std::unique_ptr<TargetFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestExportFaults)
#include "tst_exportfaults.moc"
