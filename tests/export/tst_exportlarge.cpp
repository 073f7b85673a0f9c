// SPDX-License-Identifier: MIT
// Whole exports of the sizes that people have, read back by Python's csv module and compared cell by cell
// with what the server's generator made.
#include "app/demo/dataset.h"
#include "tests/export/exportrun.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class TestExportLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rejects()
    {
        constexpr qint64 Sync = Demo::Sync::ManyRejects;
        DemoSession demo;
        const TargetFolder folder;
        const ExportPlan plan{.resource = {Table::Rejects, SyncId{Sync}}, .query = {.limit = 1000}};
        const ExportResult result = runExport(demo, plan, folder.path());
        QCOMPARE(errorOf(result), QString());
        QCOMPARE((*result)->rows, 87159);
        QCOMPARE(demo.requestsTo(u"/rejects"), 88);
        CsvRecords records(folder.path());
        QVERIFY2(records.error.isEmpty(), records.error.constData());
        QCOMPARE(records.next(), info(Table::Rejects).columns + Demo::rejectFields(Sync));
        for (int row = 0; row < 87159; ++row) {
            const Demo::RejectRow reject = Demo::rejectRow(Sync, row);
            const QByteArrayList expected =
                QByteArrayList{QByteArray::number(reject.recordIndex), reject.statusCode, reject.message,
                               reject.invalidFields.join(';')} +
                reject.values;
            if (records.next() != expected)
                QFAIL(qPrintable(u"row %1"_s.arg(row)));
        }
        QVERIFY(records.atEnd());
    }

    void data()
    {
        constexpr qint64 Sync = Demo::Sync::Export250k;
        DemoSession demo;
        const TargetFolder folder;
        const ExportPlan plan{.resource = {Table::Data, SyncId{Sync}}, .query = {.limit = 50'000}};
        const ExportResult result = runExport(demo, plan, folder.path());
        QCOMPARE(errorOf(result), QString());
        QCOMPARE((*result)->rows, 250'000);
        QCOMPARE(demo.requestsTo(u"/data"), 5);
        CsvRecords records(folder.path());
        QVERIFY2(records.error.isEmpty(), records.error.constData());
        QCOMPARE(records.next(), Demo::dataFields(Sync));
        for (int row = 0; row < 250'000; ++row) {
            if (records.next() != Demo::dataRow(Sync, row))
                QFAIL(qPrintable(u"row %1"_s.arg(row)));
        }
        QVERIFY(records.atEnd());
    }
};

QTEST_GUILESS_MAIN(TestExportLarge)
#include "tst_exportlarge.moc"
