// SPDX-License-Identifier: MIT
// What the dialog before an export offers: driven as people do, and looked at on the disk.
#include "tests/export/xlsxrun.h"
#include "tests/ui/export/exporting.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
QByteArrayList onlyCells(const QByteArray &csv)
{
    QByteArrayList cells;
    for (const QByteArray &line : csv.split('\n').mid(1))
        cells << line.trimmed();
    cells.removeLast();
    return cells;
}
} // namespace

class TestExportDialog : public QObject, private ExportFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        empty();
    }

    void rowsThatAreSelected()
    {
        Window app(withRejects(5000));
        QVERIFY(openRejects(app));
        const QAbstractItemModel *model = app.table(Rejects)->model();
        QItemSelectionModel *selection = app.table(Rejects)->selectionModel();
        const auto rows = [&](int first, int last) {
            selection->select(QItemSelection(model->index(first, 0), model->index(last, 0)),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        };
        selection->clear();
        rows(7, 7);
        rows(3, 4);
        rows(5, 5);
        rows(1900, 4100); // more than one request, and not in memory
        app.press(u"Rejects export"_s);
        auto *choice = app.find<QRadioButton>(u"Selected rows"_s);
        QCOMPARE(choice->text(), u"&Selected rows (2,205)"_s);
        choice->click();
        QVERIFY2(app.find<QLabel>(u"Estimate"_s)->text().startsWith(u"2,205 rows, 5 requests"_s),
                 qPrintable(app.find<QLabel>(u"Estimate"_s)->text()));
        // The others hold line breaks here and there.
        auto *list = app.find<QListWidget>(u"Columns to export"_s);
        for (int row = 1; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        app.forgetRequests();
        QVERIFY(app.saveExport(path(u"some.csv"_s)));
        QVERIFY2(says(app, u"2,205 rows written, 2,205 reported"_s), qPrintable(status(app)));
        QByteArrayList expected{index(3), index(4), index(5), index(7)};
        for (int row = 1900; row <= 4100; ++row)
            expected << index(row);
        QCOMPARE(onlyCells(contentOf(path(u"some.csv"_s))), expected);
        QCOMPARE(app.requests(u"/rejects"_s).size(), 5);
    }

    void rowsOfTheFilterOrAll()
    {
        Window app(withRejects(3000));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        QVERIFY(!app.find<QRadioButton>(u"Filtered rows"_s)->isEnabled());
        QVERIFY(app.find<QLabel>(u"Estimate"_s)->text().contains(u"3,000 rows, 3 requests"_s));
        QVERIFY(app.saveExport(path(u"all.csv"_s)));
        QVERIFY(says(app, u"3,000 rows written"_s));
        app.press(u"Close export"_s);

        app.filter(Rejects, u"statusCode='ELQ-00026'"_s);
        QVERIFY(app.becomesReady(Rejects));
        const int rows = app.table(Rejects)->model()->rowCount();
        QVERIFY(rows > 0 && rows < 3000);
        app.press(u"Rejects export"_s);
        QVERIFY(app.find<QRadioButton>(u"Filtered rows"_s)->isChecked());
        QCOMPARE(app.find<QRadioButton>(u"Filtered rows"_s)->text(), u"&Filtered rows (%L1)"_s.arg(rows));
        // The first export was a measurement.
        QVERIFY2(app.find<QLabel>(u"Estimate"_s)->text().contains(u"at the speed of the last export"_s),
                 qPrintable(app.find<QLabel>(u"Estimate"_s)->text()));
        app.find<QRadioButton>(u"All rows"_s)->click();
        QCOMPARE(app.find<QRadioButton>(u"All rows"_s)->text(), u"&All rows (3,000)"_s);
        QVERIFY(app.find<QLabel>(u"Estimate"_s)->text().startsWith(u"3,000 rows"_s));
        QVERIFY(app.saveExport(path(u"again.csv"_s)));
        QVERIFY(says(app, u"3,000 rows written"_s));
        QCOMPARE(contentOf(path(u"again.csv"_s)), contentOf(path(u"all.csv"_s)));
    }

    void json()
    {
        Window app(withRejects(1200));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        select(app, u"Format"_s, u"JSON"_s);
        auto *name = app.find<QLineEdit>(u"File name:"_s);
        QVERIFY(name->text().endsWith(u"sync-1042-rejects.json"_s));
        QVERIFY(!app.find<QComboBox>(u"Delimiter"_s)->isEnabled());
        QVERIFY(app.saveExport(path(u"rows.json"_s)));
        QVERIFY(says(app, u"1,200 rows written, 1,200 reported"_s));
        const QJsonArray rows = QJsonDocument::fromJson(contentOf(path(u"rows.json"_s))).array();
        QCOMPARE(rows.size(), 1200);
        QCOMPARE(QByteArray::number(rows.last()["recordIndex"_L1].toInteger()), index(1199));
        app.press(u"Close export"_s);
        app.press(u"Rejects export"_s);
        select(app, u"Format"_s, u"JSON Lines"_s);
        QVERIFY(app.saveExport(path(u"rows.jsonl"_s)));
        QVERIFY(says(app, u"Saved"_s));
        QCOMPARE(contentOf(path(u"rows.jsonl"_s)).count('\n'), 1200);
    }

    void columnsChosenAndOrdered()
    {
        Window app(withRejects(50));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        auto *list = app.find<QListWidget>(u"Columns to export"_s);
        for (int row = 3; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        list->setCurrentRow(2);
        app.press(u"Move up"_s);
        app.press(u"Move up"_s);
        QVERIFY(app.saveExport(path(u"three.csv"_s)));
        QVERIFY(says(app, u"Saved"_s));
        QVERIFY(contentOf(path(u"three.csv"_s)).startsWith("message,recordIndex,statusCode\r\n"));
        app.press(u"Close export"_s);
        app.press(u"Rejects export"_s);
        list = app.find<QListWidget>(u"Columns to export"_s);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!app.find<QPushButton>(u"Save"_s)->isEnabled());
        QVERIFY(app.find<QLabel>(u"Estimate"_s)->text().contains(u"at least one column"_s));
        app.press(u"All columns"_s);
        QVERIFY(app.find<QPushButton>(u"Save"_s)->isEnabled());
    }

    void severalColumnsAtOnce()
    {
        Window app(withRejects(50));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        auto *list = app.find<QListWidget>(u"Columns to export"_s);
        app.press(u"No columns"_s);
        QVERIFY(!app.find<QPushButton>(u"Save"_s)->isEnabled());
        // Of all that are selected, the one in use is marked, and the others with it.
        list->setCurrentRow(1);
        list->item(2)->setSelected(true);
        QTest::keyClick(list, Qt::Key_Space);
        app.press(u"Move up"_s);
        app.press(u"Move up"_s); // no further: they are at the top
        app.find<QLineEdit>(u"Find column"_s)->setText(u"INVALID"_s);
        QVERIFY(list->item(0)->isHidden() && !list->item(0)->isSelected());
        QCOMPARE(list->item(3)->text(), u"invalidFields"_s);
        QVERIFY(!list->item(3)->isHidden());
        list->item(3)->setCheckState(Qt::Checked);
        QVERIFY(app.saveExport(path(u"three.csv"_s)));
        QVERIFY(says(app, u"Saved"_s));
        const QByteArray head = contentOf(path(u"three.csv"_s)).split('\r').first();
        QCOMPARE(head, "statusCode,message,invalidFields");
    }

    // As a drag ends: the model has moved the row.
    void aDraggedColumnIsExportedWhereItWasDropped()
    {
        Window app(withRejects(50));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        auto *list = app.find<QListWidget>(u"Columns to export"_s);
        QVERIFY(list->dragDropMode() == QAbstractItemView::InternalMove);
        QVERIFY(!(list->item(0)->flags() & Qt::ItemIsDropEnabled));
        QVERIFY(list->model()->moveRow({}, 2, {}, 0));
        QVERIFY(app.saveExport(path(u"moved.csv"_s)));
        QVERIFY(says(app, u"Saved"_s));
        QVERIFY(contentOf(path(u"moved.csv"_s)).startsWith("message,recordIndex,statusCode,"));
    }

    // Folded controls keep their names for assistive technology, and unfold where the keyboard gets to them.
    void optionsUnfold()
    {
        Window app(withRejects(50));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        auto *fold = app.find<QToolButton>(u"Export options"_s);
        auto *delimiter = app.find<QComboBox>(u"Delimiter"_s);
        QVERIFY(!fold->isChecked());
        QCOMPARE(delimiter->parentWidget()->parentWidget()->height(), 0);
        QVERIFY(!(delimiter->focusPolicy() & Qt::TabFocus));
        fold->toggle();
        QVERIFY(delimiter->focusPolicy() & Qt::TabFocus);
        fold->toggle();
        QApplication::setActiveWindow(delimiter->window());
        delimiter->setFocus();
        QVERIFY(fold->isChecked());
    }

    void columnsAsShown()
    {
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        app.press(u"Syncs export"_s);
        app.press(u"Columns as shown"_s);
        QVERIFY(app.saveExport(path(u"syncs.csv"_s)));
        QVERIFY(says(app, u"Saved"_s));
        const QByteArray head = contentOf(path(u"syncs.csv"_s)).split('\r').first();
        QVERIFY2(head.contains("status") && !head.contains("callbackUrl"), head.constData());
    }

    void moreRowsThanExcelShows()
    {
        Window app(withRejects(1'048'576)); // and a header
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        auto *warning = app.find<QLabel>(u"Export warning"_s);
        QVERIFY(!warning->isVisible());
        select(app, u"Format"_s, u"Excel CSV"_s);
        QVERIFY(warning->isVisible());
        QVERIFY2(warning->text().contains(u"first 1,048,575"_s), qPrintable(warning->text()));
        app.find<QCheckBox>(u"Header row"_s)->click();
        QVERIFY(!warning->isVisible());
        select(app, u"Format"_s, u"Excel workbook"_s);
        QVERIFY2(warning->text().contains(u"more sheets"_s) && warning->isVisible(),
                 qPrintable(warning->text()));
    }

    void workbook()
    {
        Window app(withRejects(1200));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        select(app, u"Format"_s, u"Excel workbook"_s);
        auto *name = app.find<QLineEdit>(u"File name:"_s);
        QVERIFY(name->text().endsWith(u"sync-1042-rejects.xlsx"_s));
        QVERIFY(!app.find<QComboBox>(u"Delimiter"_s)->isEnabled());
        QVERIFY(app.find<QLabel>(u"Format description"_s)->text().contains(u"leading zeros stay"_s));
        QVERIFY(app.saveExport(path(u"rows.xlsx"_s)));
        QVERIFY2(says(app, u"1,200 rows written, 1,200 reported"_s), qPrintable(status(app)));
        app.press(u"Close export"_s);
        QVERIFY(app.exportTo(Rejects, path(u"again.xlsx"_s))); // the same format again
        QVERIFY(says(app, u"1,200 rows written"_s));
        app.press(u"Close export"_s);
        app.press(u"Rejects export"_s);
        select(app, u"Format"_s, u"Exact CSV"_s);
        QVERIFY(app.saveExport(path(u"rows.csv"_s)));
        QVERIFY(says(app, u"1,200 rows written"_s));
        QCOMPARE(contentOf(path(u"again.xlsx"_s)), contentOf(path(u"rows.xlsx"_s)));
        QCOMPARE(xlsxFault(path(u"rows.xlsx"_s), Rejects, path(u"rows.csv"_s)), QString());
        QCOMPARE(files(), QStringList({u"again.xlsx"_s, u"rows.csv"_s, u"rows.xlsx"_s}));
    }

    void replacingAsks()
    {
        QFile old(path(u"old.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        Window app(withRejects(10));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        auto *name = app.find<QLineEdit>(u"File name:"_s);
        name->setText(path(u"old.csv"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(app.prompts().questions.size(), 1);
        QTest::qWait(20);
        QVERIFY(name->isVisible());
        QCOMPARE(contentOf(path(u"old.csv"_s)), "old");
        app.prompts().agree = true;
        QVERIFY(app.saveExport(path(u"old.csv"_s)));
        QVERIFY(says(app, u"10 rows written"_s));
    }

    // Its choices stay until there is a place for the file, and no folder is asked about as a file to
    // replace.
    void aFolderIsNotAFile()
    {
        Window app(withRejects(10));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        auto *name = app.find<QLineEdit>(u"File name:"_s);
        const auto *warning = app.find<QLabel>(u"Export warning"_s);
        for (const QString &missing : {u"none/a.csv"_s, u"none/"_s}) {
            name->setText(path(missing));
            QTest::keyClick(name, Qt::Key_Return);
            QVERIFY2(warning->text().startsWith(u"The folder %1 "_s.arg(path(u"none"_s))),
                     qPrintable(warning->text()));
            QVERIFY(name->isVisible() && warning->isVisible());
        }
        name->setText(path({}));
        QVERIFY(!warning->isVisible());
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(name->text(), path(u"sync-1042-rejects.csv"_s));
        QVERIFY(app.prompts().questions.isEmpty());
        // The name alone is in the folder that was shown last.
        QVERIFY(app.saveExport(u"mine"_s));
        QVERIFY(says(app, u"10 rows written"_s));
        QCOMPARE(files(), QStringList{u"mine.csv"_s});
    }

    // The proposal says what is in the file and replaces nothing, until the person types another name.
    void theNameFollowsTheRows()
    {
        Window app(withRejects(3000));
        QVERIFY(openRejects(app));
        QVERIFY(app.exportTo(Rejects, path(u"sync-1042-rejects.csv"_s)));
        QVERIFY(says(app, u"3,000 rows written"_s));
        app.press(u"Close export"_s);
        app.filter(Rejects, u"statusCode='ELQ-00026'"_s);
        QVERIFY(app.becomesReady(Rejects));
        app.press(u"Rejects export"_s);
        auto *name = app.find<QLineEdit>(u"File name:"_s);
        QCOMPARE(name->text(), path(u"sync-1042-rejects-ELQ-00026.csv"_s));
        select(app, u"Format"_s, u"JSON"_s);
        QCOMPARE(name->text(), path(u"sync-1042-rejects-ELQ-00026.json"_s));
        select(app, u"Format"_s, u"Excel CSV"_s);
        app.find<QRadioButton>(u"All rows"_s)->click();
        QCOMPARE(name->text(), path(u"sync-1042-rejects-2.csv"_s));
        name->setText(path(u"mine.csv"_s));
        app.find<QRadioButton>(u"Filtered rows"_s)->click();
        QCOMPARE(name->text(), path(u"mine.csv"_s));
    }

    void browsingFillsTheField()
    {
        Window app(withRejects(10));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        app.prompts().saveTo = path(u"chosen.csv"_s);
        auto *name = app.find<QLineEdit>(u"File name:"_s);
        app.press(u"Browse…"_s);
        QVERIFY(becomes([&] { return name->text() == path(u"chosen.csv"_s); }));
        QVERIFY(status(app).isEmpty());
        QVERIFY(name->isVisible());
        app.press(u"Save"_s);
        QVERIFY(says(app, u"10 rows written"_s));
        QVERIFY(app.prompts().questions.isEmpty());
        QCOMPARE(files(), QStringList{u"chosen.csv"_s});
    }

    // The name goes with the format only while its suffix is that of the format before.
    void suffixes()
    {
        Window app(withRejects(10));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        auto *name = app.find<QLineEdit>(u"File name:"_s);
        select(app, u"Format"_s, u"JSON"_s);
        QVERIFY(name->text().endsWith(u"sync-1042-rejects.json"_s));
        name->setText(path(u"mine.csv"_s));
        QCOMPARE(name->text(), path(u"mine.csv"_s));
        app.find<QCheckBox>(u"Header row"_s)->click();
        QCOMPARE(name->text(), path(u"mine.csv"_s));
        select(app, u"Format"_s, u"JSON Lines"_s);
        QCOMPARE(name->text(), path(u"mine.csv"_s));
        QVERIFY(app.saveExport(path(u"none"_s)));
        QVERIFY(says(app, u"10 rows written"_s));
        QCOMPARE(files(), QStringList{u"none.jsonl"_s});
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
