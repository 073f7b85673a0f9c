// SPDX-License-Identifier: MIT
// Workbooks of exports, through the eyes of openpyxl, beside what the server sent.
#include "app/demo/content/dataset.h"
#include "tests/export/exportrun.h"
#include "tests/export/oddanswers.h"
#include "tests/export/oddpages.h"
#include "tests/export/temptingrows.h"
#include "tests/export/xlsxrun.h"

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 Rejected = Demo::Sync::ManyRejects;
constexpr qint64 Small = Demo::Sync::SmallExport;

ExportPlan planFor(const Resource &resource, int limit)
{
    return {.resource = resource, .query = {.limit = limit}, .format = ExportFormat::Xlsx};
}
} // namespace

class TestXlsxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data()
    {
        QTest::addColumn<Table>("table");
        QTest::addColumn<qint64>("sync");
        QTest::newRow("syncs") << Table::Syncs << qint64(0);
        QTest::newRow("logs") << Table::Logs << Rejected;
        QTest::newRow("rejects") << Table::Rejects << Rejected;
        QTest::newRow("data") << Table::Data << Small;
        QTest::newRow("data of 250 columns") << Table::Data << qint64(Demo::Sync::ExportWide);
    }
    void tables()
    {
        QFETCH(Table, table);
        QFETCH(qint64, sync);
        Demo::Options options;
        options.rejects = 1500;
        DemoSession demo(options);
        if (sync == Demo::Sync::ExportWide)
            demo.server().setTotal(sync, Demo::Table::Data, 120);
        const Resource resource{table, SyncId{sync}};
        const ExportResult result = runExport(demo, planFor(resource, 170), m_folder.path());
        QCOMPARE(errorOf(result), QString());
        QCOMPARE((*result)->notices, QStringList());
        QCOMPARE((*result)->bytes, QFile(m_folder.path()).size());
        const QString url =
            demo.server().url().toString() + u"/API/Bulk/2.0/"_s + QString::fromUtf8(resource.path());
        QCOMPARE(xlsxFault(m_folder.path(), settingsName(table), url,
                           QString::fromUtf8(demo.server().issueAccessToken())),
                 QString());
        QCOMPARE(m_folder.files().size(), 1);
    }

    void temptingCells_data()
    {
        QTest::addColumn<Table>("table");
        QTest::addColumn<int>("limit");
        for (const int limit : {1000, 4}) {
            QTest::addRow("data by %d", limit) << Table::Data << limit;
            QTest::addRow("rejects by %d", limit) << Table::Rejects << limit;
        }
    }
    void temptingCells()
    {
        QFETCH(Table, table);
        QFETCH(int, limit);
        const QByteArrayList rows = table == Table::Data ? temptingRecords() : temptingRejects();
        const ExportResult result = exportRows(table, rows, planFor({}, limit));
        QCOMPARE(errorOf(result), QString());
        QCOMPARE((*result)->notices.size(), 1);
        QVERIFY2((*result)->notices.first().startsWith(u"3 cells had more than the 32,767 characters"),
                 qPrintable((*result)->notices.first()));
        QVERIFY((*result)->notices.first().contains(u"Columns: value."));
        const QString sent = m_other.filePath(u"sent.jsonl"_s);
        Test::put(sent, rows.join('\n'));
        QCOMPARE(xlsxFault(m_folder.path(), settingsName(table), sent), QString());
    }

    // Text that is no Unicode, names that come twice, columns in any order: as CSV has them.
    void oddRows_data() { temptingCells_data(); }
    void oddRows()
    {
        QFETCH(Table, table);
        QFETCH(int, limit);
        const QByteArrayList rows = rowsOf(table == Table::Data ? oddPages() : oddRejects());
        ExportPlan plan = planFor({}, limit);
        QCOMPARE(errorOf(exportRows(table, rows, plan)), QString());
        const QString csv = m_other.filePath(u"same.csv"_s);
        QVERIFY(QFile::rename(m_folder.path(), m_other.filePath(u"book"_s)));
        plan.format = ExportFormat::Csv;
        QCOMPARE(errorOf(exportRows(table, rows, plan)), QString());
        QFile::remove(csv);
        QVERIFY(QFile::rename(m_folder.path(), csv));
        QCOMPARE(xlsxFault(m_other.filePath(u"book"_s), settingsName(table), csv), QString());
        QFile::remove(m_other.filePath(u"book"_s));
    }

    void chosenColumns()
    {
        ExportPlan plan = planFor({}, 4);
        plan.csv.columns = {"late & <name>", "recordIndex", "value"};
        const QByteArrayList rows = temptingRejects();
        QCOMPARE(errorOf(exportRows(Table::Rejects, rows, plan)), QString());
        const QString book = m_other.filePath(u"chosen"_s);
        QFile::remove(book);
        QVERIFY(QFile::rename(m_folder.path(), book));
        plan.format = ExportFormat::Csv;
        QCOMPARE(errorOf(exportRows(Table::Rejects, rows, plan)), QString());
        const QString csv = m_other.filePath(u"chosen.csv"_s);
        QFile::remove(csv);
        QVERIFY(QFile::rename(m_folder.path(), csv));
        QCOMPARE(xlsxFault(book, u"Rejects"_s, csv), QString());
    }

    void anEmptyTable()
    {
        DemoSession demo;
        demo.server().setTotal(Small, Demo::Table::Data, 0);
        const ExportResult result =
            runExport(demo, planFor({Table::Data, SyncId{Small}}, 10), m_folder.path());
        QCOMPARE(errorOf(result), QString());
        QCOMPARE(readXlsx({u"--count"_s, m_folder.path()}).output, u"0"_s);
        Test::put(m_other.filePath(u"none"_s), "");
        QCOMPARE(xlsxFault(m_folder.path(), u"Data"_s, m_other.filePath(u"none"_s)), QString());
    }

private:
    // Served by a simulated Eloqua in place of its own.
    ExportResult exportRows(Table table, const QByteArrayList &rows, ExportPlan plan)
    {
        DemoSession demo;
        const qint64 sync = table == Table::Data ? Small : Rejected;
        plan.resource = {table, SyncId{sync}};
        demo.server().addFault(answerWith(QString::fromUtf8(plan.resource.path().split('/').last()), rows));
        demo.server().setTotal(sync, table == Table::Data ? Demo::Table::Data : Demo::Table::Rejects,
                               rows.size());
        return runExport(demo, plan, m_folder.path());
    }

    TargetFolder m_folder;
    QTemporaryDir m_other;
};

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
