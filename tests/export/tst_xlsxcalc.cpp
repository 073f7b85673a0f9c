// SPDX-License-Identifier: MIT
// Workbooks through the eyes of LibreOffice Calc, where it is installed: the cells of the CSV file of the
// same rows. What openpyxl finds in them is tested everywhere.
#include "app/demo/content/dataset.h"
#include "tests/export/exportrun.h"
#include "tests/export/oddanswers.h"
#include "tests/export/temptingrows.h"

#include <QStandardPaths>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
// Without what a cell can't hold whole, and without control characters, which Calc doesn't write to a CSV
// file as they are.
QByteArrayList temptingTexts()
{
    QByteArrayList rows;
    for (const QByteArray &value : temptingValues()) {
        if (value.size() < 30'000 && !value.contains("\\u0000"))
            rows << "{\"n\":" + QByteArray::number(rows.size()) + ",\"value\":" + value +
                        ",\"_x0041_\":\"a\"}";
    }
    return rows;
}
} // namespace

class TestXlsxCalc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameCells_data()
    {
        QTest::addColumn<Resource>("resource");
        QTest::addColumn<QByteArrayList>("rows");
        const auto data = [](qint64 sync) { return Resource{Table::Data, SyncId{sync}}; };
        QTest::newRow("rejects") << Resource{Table::Rejects, SyncId{Demo::Sync::ManyRejects}}
                                 << QByteArrayList();
        QTest::newRow("250 columns") << data(Demo::Sync::ExportWide) << QByteArrayList();
        QTest::newRow("what spreadsheets change") << data(Demo::Sync::SmallExport) << temptingTexts();
    }
    void sameCells()
    {
        QFETCH(Resource, resource);
        QFETCH(QByteArrayList, rows);
        const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
        if (soffice.isEmpty())
            QSKIP("LibreOffice Calc isn't installed here, so that nobody but openpyxl reads the workbooks");
        DemoSession demo(withRejects(1500));
        demo.server().setTotal(Demo::Sync::ExportWide, Demo::Table::Data, 100);
        if (!rows.isEmpty()) {
            demo.server().setTotal(Demo::Sync::SmallExport, Demo::Table::Data, rows.size());
            demo.server().addFault(answerWith(u"/data$"_s, rows));
        }
        const TargetFolder folder;
        const QString book = folder.path(u"rows.xlsx"_s);
        QCOMPARE(errorOf(runExport(demo, {.resource = resource, .format = ExportFormat::Xlsx}, book)),
                 QString());
        QCOMPARE(errorOf(runExport(demo, {.resource = resource}, folder.path())), QString());
        QCOMPARE(python(u"calc.py"_s, {soffice, book, folder.path()}), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestXlsxCalc)
#include "tst_xlsxcalc.moc"
