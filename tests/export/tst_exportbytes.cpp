// SPDX-License-Identifier: MIT
// The bytes of exports, in every format and with every option: what fingerprints.txt says, which the first
// engine wrote (rows parsed into a block, encoded from it). INSPECTOR_FINGERPRINTS=FILE writes a new one.
#include "app/demo/content/dataset.h"
#include "tests/export/exportrun.h"
#include "tests/export/oddanswers.h"
#include "tests/export/oddpages.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 Rejected = Demo::Sync::ManyRejects;
constexpr qint64 Small = Demo::Sync::SmallExport;

struct Shape {
    QByteArray name;
    ExportFormat format = ExportFormat::Csv;
    CsvOptions csv = {};
    QList<RowRange> ranges = {};
    std::optional<qint64> offset = {};
};

QList<Shape> shapes(const QByteArrayList &columns)
{
    const QList<RowRange> ranges{{1, 3}, {0, 2}, {5, 60}};
    return {
        {"csv"},
        {"csv ; bom guard",
         ExportFormat::Csv,
         {.delimiter = ';', .byteOrderMark = true, .formulaGuard = true}},
        {"csv tab, no header", ExportFormat::Csv, {.delimiter = '\t', .header = false}},
        {"csv guard, spares",
         ExportFormat::Csv,
         {.byteOrderMark = true, .formulaGuard = true, .sparesNumbers = true, .header = false}},
        {"csv columns", ExportFormat::Csv, {.columns = columns}},
        {"csv columns ; guard",
         ExportFormat::Csv,
         {.delimiter = ';', .formulaGuard = true, .columns = columns}},
        {"csv one column", ExportFormat::Csv, {.columns = columns.mid(0, 1)}},
        {"csv ranges", ExportFormat::Csv, {}, ranges},
        {"csv offset", ExportFormat::Csv, {}, {}, 3},
        {"csv columns twice", ExportFormat::Csv, {.columns = columns + columns}},
        {"jsonl", ExportFormat::JsonLines},
        {"jsonl columns", ExportFormat::JsonLines, {.columns = columns}},
        {"jsonl ranges", ExportFormat::JsonLines, {}, ranges},
        {"json", ExportFormat::Json},
        {"json columns", ExportFormat::Json, {.columns = columns}},
        {"json ranges", ExportFormat::Json, {}, ranges},
        {"json offset", ExportFormat::Json, {}, {}, 7},
    };
}
} // namespace

class TestExportBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tables_data();
    void tables();
    void oddRows_data();
    void oddRows();

private:
    static void addShapes(const QByteArray &name, const Resource &resource, const QByteArrayList &columns,
                          int limit);
    void compare(DemoSession &demo);

    QHash<QByteArray, QByteArray> m_known;
    QByteArrayList m_found;
};

void TestExportBytes::initTestCase()
{
    const QByteArray text = Test::contentOf(QStringLiteral(SOURCE_DIR "/tests/export/fingerprints.txt"));
    for (const QByteArray &line : text.split('\n'))
        m_known[line.mid(17)] = line.left(16);
}

void TestExportBytes::cleanupTestCase()
{
    if (qEnvironmentVariableIsSet("INSPECTOR_FINGERPRINTS"))
        Test::put(qEnvironmentVariable("INSPECTOR_FINGERPRINTS"), m_found.join('\n') + '\n');
}

void TestExportBytes::addShapes(const QByteArray &name, const Resource &resource,
                                const QByteArrayList &columns, int limit)
{
    for (const Shape &shape : shapes(columns)) {
        const ExportPlan plan{.resource = resource,
                              .query = {.limit = limit, .offset = shape.offset},
                              .ranges = shape.ranges,
                              .format = shape.format,
                              .csv = shape.csv};
        QTest::newRow((name + ": " + shape.name).constData()) << plan;
    }
}

// With one request at a time and with several.
void TestExportBytes::compare(DemoSession &demo)
{
    QFETCH(ExportPlan, plan);
    const TargetFolder folder;
    for (const int inFlight : {1, 4}) {
        plan.inFlight = inFlight;
        const QString error = errorOf(runExport(demo, plan, folder.path()));
        // What cannot be exported is to stay so, too.
        const QByteArray bytes = error.isEmpty() ? folder.content() : error.toUtf8();
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16);
        if (qEnvironmentVariableIsSet("INSPECTOR_FINGERPRINTS") && inFlight == 1) {
            m_found << hash + ' ' + QTest::currentDataTag();
            m_known[QTest::currentDataTag()] = hash;
        }
        QVERIFY2(m_known.value(QTest::currentDataTag()) == hash, bytes.left(1000).constData());
    }
}

void TestExportBytes::tables_data()
{
    QTest::addColumn<ExportPlan>("plan");
    const auto demoFields = [](qint64 sync, int from, int count) {
        return Demo::dataFields(sync).mid(from, count);
    };
    addShapes("syncs", {Table::Syncs}, {"uri", "id", "status"}, 7);
    addShapes("logs", {Table::Logs, SyncId{Rejected}}, {"message", "severity", "createdAt"}, 3);
    addShapes("rejects", {Table::Rejects, SyncId{Rejected}},
              {Demo::rejectFields(Rejected).at(1), "statusCode", "invalidFields"}, 170);
    addShapes("data", {Table::Data, SyncId{Small}}, demoFields(Small, 1, 2), 50);
    addShapes("wide data", {Table::Data, SyncId{Demo::Sync::ExportWide}},
              demoFields(Demo::Sync::ExportWide, 198, 40), 500);
}

void TestExportBytes::tables()
{
    Demo::Options options;
    options.now = QDateTime(QDate(2026, 3, 4), QTime(5, 0), Qt::UTC);
    options.rejects = 1500;
    DemoSession demo(options);
    compare(demo);
}

void TestExportBytes::oddRows_data()
{
    QTest::addColumn<ExportPlan>("plan");
    for (const int limit : {1000, 20}) {
        const QByteArray by = QByteArray::number(limit);
        addShapes("odd data by " + by, {Table::Data, SyncId{Small}}, {"a", "na\"me,", "z", "late"}, limit);
        addShapes("odd rejects by " + by, {Table::Rejects, SyncId{Rejected}},
                  {"z", "statusCode", "message", "invalidFields"}, limit);
        addShapes("odd logs by " + by, {Table::Logs, SyncId{Rejected}}, {"message", "statusCode"}, limit);
    }
}

void TestExportBytes::oddRows()
{
    QFETCH(ExportPlan, plan);
    const Table table = plan.resource.table;
    const QByteArrayList rows = rowsOf(table == Table::Data ? oddPages() : oddRejects());
    DemoSession demo;
    demo.server().addFault(answerWith(QString::fromUtf8(plan.resource.path().split('/').last()), rows));
    demo.server().setTotal(qint64(plan.resource.sync),
                           table == Table::Data   ? Demo::Table::Data
                           : table == Table::Logs ? Demo::Table::Logs
                                                  : Demo::Table::Rejects,
                           rows.size());
    compare(demo);
}

QTEST_GUILESS_MAIN(TestExportBytes)
#include "tst_exportbytes.moc"
