// SPDX-License-Identifier: MIT
#include "models/export/exportestimate.h"

#include <QStandardPaths>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class tst_ExportEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsRequestsByPage_data()
    {
        QTest::addColumn<ExportPlan>("plan");
        QTest::addColumn<std::optional<qint64>>("rows");
        QTest::addColumn<QString>("text");
        const ExportPlan rejects{.resource = {.table = Table::Rejects, .sync = SyncId(1042)}};
        const ExportPlan data{.resource = {.table = Table::Data, .sync = SyncId(1041)}};
        ExportPlan pages = rejects;
        pages.query.limit = 10;
        ExportPlan ranges = rejects;
        ranges.ranges = {{.first = 0, .count = 1}, {.first = 5, .count = 1001}};
        using Rows = std::optional<qint64>;
        QTest::newRow("unknown") << rejects << Rows()
                                 << u"The number of rows is unknown until the first response arrives."_s;
        QTest::newRow("one") << rejects << Rows(1) << u"1 row, 1 request. No time estimate yet."_s;
        QTest::newRow("many") << rejects << Rows(87'159)
                              << u"87,159 rows, 88 requests. No time estimate yet."_s;
        QTest::newRow("data") << data << Rows(20'001) << u"20,001 rows, 3 requests. No time estimate yet."_s;
        QTest::newRow("page size") << pages << Rows(21) << u"21 rows, 3 requests. No time estimate yet."_s;
        QTest::newRow("ranges") << ranges << Rows(1002) << u"1,002 rows, 3 requests. No time estimate yet."_s;
    }
    void countsRequestsByPage()
    {
        QFETCH(ExportPlan, plan);
        QFETCH(std::optional<qint64>, rows);
        QTEST(exportEstimate(plan, rows), "text");
    }

    void takesTheSpeedOfTheLastExportOfSuchATable()
    {
        setLastExportRate(Table::Rejects, 1000);
        const ExportPlan rejects{.resource = {.table = Table::Rejects, .sync = SyncId(1042)}};
        const ExportPlan logs{.resource = {.table = Table::Logs, .sync = SyncId(1042)}};
        QCOMPARE(exportEstimate(rejects, 90'000),
                 u"90,000 rows, 90 requests, about 90 seconds at the speed of the last export."_s);
        QVERIFY(exportEstimate(logs, 90'000).contains(u"No time estimate yet"_s));
    }

    void largeWorkbooks_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<qint64>("rowBytes");
        QTest::addColumn<QString>("size");
        QTest::newRow("large") << ExportFormat::Xlsx << 1'000'000LL << 500LL << u"257 MiB"_s;
        QTest::newRow("just so") << ExportFormat::Xlsx << 1'000'000LL << 363LL << QString();
        QTest::newRow("very large") << ExportFormat::Xlsx << 5'000'000LL << 3000LL << u"8 GiB"_s;
        QTest::newRow("unknown") << ExportFormat::Xlsx << 5'000'000LL << 0LL << QString();
        QTest::newRow("another format") << ExportFormat::Csv << 5'000'000LL << 3000LL << QString();
    }
    void largeWorkbooks()
    {
        QFETCH(ExportFormat, format);
        QFETCH(qint64, rows);
        QFETCH(qint64, rowBytes);
        QFETCH(QString, size);
        QCOMPARE(largeWorkbookWarning(format, rows, rowBytes),
                 size.isEmpty() ? QString()
                                : u"The workbook will be about %1. Excel might open it slowly or not at all. "
                                  "Consider a CSV format, or export fewer rows or columns."_s.arg(size));
    }

    void saysHowFarAnExportIs_data()
    {
        using namespace std::chrono_literals;
        QTest::addColumn<ExportProgress>("progress");
        QTest::addColumn<QString>("text");
        QTest::newRow("begun") << ExportProgress{} << u"requesting the first rows"_s;
        QTest::newRow("begun, silent") << ExportProgress{.silence = 12s}
                                       << u"requesting the first rows, Eloqua hasn't answered for 12 s"_s;
        ExportProgress half{.rows = 2000, .total = 4000, .rowsPerSecond = 500, .remaining = 4s};
        QTest::newRow("half") << half << u"2,000 of 4,000 rows, 500 rows/s, 4 seconds left"_s;
        half.slowed = true;
        QTest::newRow("slowed")
            << half << u"2,000 of 4,000 rows, 500 rows/s, 4 seconds left, slowed down by Eloqua"_s;
        half.silence = 10s;
        QTest::newRow("silent") << half << u"2,000 of 4,000 rows, Eloqua hasn't answered for 10 s"_s;
        QTest::newRow("without a total")
            << ExportProgress{.rows = 2000, .rowsPerSecond = 500} << u"2,000 rows, 500 rows/s"_s;
    }
    void saysHowFarAnExportIs()
    {
        QFETCH(ExportProgress, progress);
        QTEST(exportProgressText(progress), "text");
    }
};

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"tst_exportestimate"_s);
    QSettings().clear();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    tst_ExportEstimate test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exportestimate.moc"
