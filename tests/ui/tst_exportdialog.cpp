// SPDX-License-Identifier: MIT
// What the dialog before an export offers, and what the line of an export offers when it breaks off: driven
// as people do, and looked at on the disk.
#include "app/demo/content/dataset.h"
#include "tests/ui/window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 ManyRejects = Demo::Sync::ManyRejects;
const QString Rejects = u"Rejects"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString status(const Window &app)
{
    const auto *label = app.find<QLabel>(u"Export status"_s);
    return label ? label->text() : QString();
}

bool says(const Window &app, const QString &words)
{
    return becomes([&] { return status(app).contains(words); });
}

QByteArrayList onlyCells(const QByteArray &csv)
{
    QByteArrayList cells;
    for (const QByteArray &line : csv.split('\n').mid(1))
        cells << line.trimmed();
    cells.removeLast();
    return cells;
}

// False where the dialog does not take the name.
bool nameProfile(const Window &app, const QString &name)
{
    auto *line = app.find<QLineEdit>(u"Profile name"_s);
    if (!line)
        return false;
    line->setText(name);
    QTest::keyClick(line, Qt::Key_Return);
    return !line->isVisible();
}
} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    static Demo::Options withRejects(qint64 rows)
    {
        Demo::Options options;
        options.rejects = rows;
        return options;
    }

    static bool openRejects(Window &app)
    {
        if (!app.open(ManyRejects))
            return false;
        app.openTab(Rejects);
        return app.becomesReady(Rejects);
    }

    static void select(const Window &app, const QString &box, const QString &text)
    {
        auto *combo = app.find<QComboBox>(box);
        combo->setCurrentText(text);
        Q_EMIT combo->activated(combo->currentIndex());
    }

    // The rows as the demo makes them.
    static QByteArray index(qint64 row)
    {
        return QByteArray::number(Demo::rejectRow(ManyRejects, row).recordIndex);
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QDir folder(m_folder.path());
        for (const QString &file : files())
            folder.remove(file);
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
        // The first export was a measurement.
        QVERIFY2(app.find<QLabel>(u"Estimate"_s)->text().contains(u"at the speed of the last export"_s),
                 qPrintable(app.find<QLabel>(u"Estimate"_s)->text()));
        app.find<QRadioButton>(u"All rows"_s)->click();
        QVERIFY(app.find<QLabel>(u"Estimate"_s)->text().contains(u"unknown"_s));
        QVERIFY(app.saveExport(path(u"again.csv"_s)));
        QVERIFY(says(app, u"3,000 rows written"_s));
        QCOMPARE(contentOf(path(u"again.csv"_s)), contentOf(path(u"all.csv"_s)));
    }

    void profilesAreRemembered()
    {
        {
            Window app(withRejects(10));
            QVERIFY(openRejects(app));
            app.press(u"Rejects export"_s);
            QCOMPARE(app.find<QComboBox>(u"Profile"_s)->currentText(), u"Exact"_s);
            select(app, u"Profile"_s, u"Excel"_s);
            QVERIFY(app.find<QCheckBox>(u"Byte order mark"_s)->isChecked());
            QVERIFY(app.find<QCheckBox>(u"Formula guard"_s)->isChecked());
            QVERIFY(app.saveExport(path(u"excel.csv"_s)));
            QVERIFY(says(app, u"Saved"_s));
            QVERIFY(contentOf(path(u"excel.csv"_s)).startsWith("\xEF\xBB\xBFrecordIndex,"));
        }
        Window app(withRejects(10));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        QCOMPARE(app.find<QComboBox>(u"Profile"_s)->currentText(), u"Excel"_s);
        // By hand it is another one, until it gets a name.
        app.find<QCheckBox>(u"Header row"_s)->click();
        select(app, u"Delimiter"_s, u"Tab"_s);
        QCOMPARE(app.find<QComboBox>(u"Profile"_s)->currentText(), u"Custom"_s);
        app.press(u"Save profile…"_s);
        QVERIFY(nameProfile(app, u"Loader"_s));
        QCOMPARE(app.find<QComboBox>(u"Profile"_s)->currentText(), u"Loader"_s);
        select(app, u"Profile"_s, u"Exact"_s);
        QVERIFY(app.find<QCheckBox>(u"Header row"_s)->isChecked());
        select(app, u"Profile"_s, u"Loader"_s);
        QVERIFY(app.saveExport(path(u"loader.csv"_s)));
        QVERIFY(says(app, u"Saved"_s));
        QVERIFY(contentOf(path(u"loader.csv"_s)).startsWith("\xEF\xBB\xBF" + index(0) + '\t'));
    }

    // A name that is taken is told from a free one while it is typed, and a built-in one is not to be had.
    void namesOfProfiles()
    {
        Window app(withRejects(10));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        app.find<QCheckBox>(u"Header row"_s)->click();
        for (const QString &name : {u"Excel"_s, u"Exact"_s, u"Custom"_s, u" Excel "_s}) {
            app.press(u"Save profile…"_s);
            QVERIFY(!nameProfile(app, name));
            QCOMPARE(app.find<QLabel>(u"Name hint"_s)->text(),
                     u"\"%1\" is a built-in profile. Choose a different name."_s.arg(name.trimmed()));
            QTest::keyClick(app.find<QLineEdit>(u"Profile name"_s), Qt::Key_Escape);
            QTRY_VERIFY(!app.find<QLineEdit>(u"Profile name"_s));
        }
        app.press(u"Save profile…"_s);
        QVERIFY(nameProfile(app, u"Ours"_s));
        QTRY_VERIFY(!app.find<QLineEdit>(u"Profile name"_s));
        app.press(u"Save profile…"_s);
        app.find<QLineEdit>(u"Profile name"_s)->setText(u"Ours"_s);
        QCOMPARE(app.find<QLabel>(u"Name hint"_s)->text(),
                 u"A profile with this name already exists. It will be replaced."_s);
    }

    // A region whose comma parts fractions gives Excel a semicolon.
    void excelOfTheRegion()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const auto back = qScopeGuard([&] { QLocale::setDefault(before); });
        Window app(withRejects(10));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        select(app, u"Profile"_s, u"Excel"_s);
        QCOMPARE(app.find<QComboBox>(u"Delimiter"_s)->currentText(), u"Semicolon"_s);
        QVERIFY(app.saveExport(path(u"de.csv"_s)));
        QVERIFY(says(app, u"Saved"_s));
        QVERIFY(contentOf(path(u"de.csv"_s)).startsWith("\xEF\xBB\xBFrecordIndex;statusCode;"));
    }

    void json()
    {
        Window app(withRejects(1200));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        select(app, u"Format"_s, u"JSON"_s);
        auto *name = app.find<QLineEdit>(u"File name"_s);
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

    void replacingAsks()
    {
        QFile old(path(u"old.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        Window app(withRejects(10));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        auto *name = app.find<QLineEdit>(u"File name"_s);
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

    void browsingFillsTheField()
    {
        Window app(withRejects(10));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        app.prompts().saveTo = path(u"chosen.csv"_s);
        auto *name = app.find<QLineEdit>(u"File name"_s);
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
        auto *name = app.find<QLineEdit>(u"File name"_s);
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

    void pauseAndResume()
    {
        Window app(withRejects(20'000));
        QVERIFY(openRejects(app));
        QVERIFY(app.exportTo(Rejects, path(u"whole.csv"_s)));
        QVERIFY(says(app, u"Saved"_s));
        app.press(u"Close export"_s);
        app.server().setLatency(30ms);
        QVERIFY(app.exportTo(Rejects, path(u"rows.csv"_s)));
        auto *pause = app.find<QPushButton>(u"Pause export"_s);
        QVERIFY(becomes([&] { return pause->isVisible(); }));
        app.press(u"Pause export"_s);
        QVERIFY(says(app, u"paused"_s));
        QVERIFY(becomes([&] { return app.find<QPushButton>(u"Resume export"_s)->isVisible(); }));
        QVERIFY(QFile::exists(path(u"rows.csv.part"_s)) && !QFile::exists(path(u"rows.csv"_s)));
        app.forgetRequests();
        app.press(u"Resume export"_s);
        QVERIFY2(says(app, u"20,000 rows written, 20,000 reported"_s), qPrintable(status(app)));
        // Not by their number: some that were under way when it was paused may only arrive now.
        for (const Demo::Request &request : app.requests(u"/rejects"_s))
            QVERIFY(request.value(u"offset").toInt() > 0);
        QVERIFY(status(app).contains(u"fetched earlier"_s));
        QCOMPARE(contentOf(path(u"rows.csv"_s)), contentOf(path(u"whole.csv"_s)));
        QCOMPARE(files(), (QStringList{u"rows.csv"_s, u"whole.csv"_s}));
    }

    void aFailureThatMayPassKeepsWhatCame()
    {
        Window app(withRejects(9000));
        QVERIFY(openRejects(app));
        app.server().addFault({.kind = Demo::Fault::Kind::Answer,
                               .path = u"/rejects$"_s,
                               .times = -1,
                               .skip = 4,
                               .status = 500});
        app.client().api().setRetryPolicy({.firstDelay = 1ms});
        QVERIFY(app.exportTo(Rejects, path(u"rows.csv"_s)));
        QVERIFY(says(app, u"Couldn't export"_s));
        QVERIFY2(status(app).contains(u"rows are kept so that you can resume"_s), qPrintable(status(app)));
        QVERIFY(becomes([&] { return app.find<QPushButton>(u"Discard export"_s)->isVisible(); }));
        app.press(u"Close export"_s);
        QVERIFY(becomes([&] { return status(app).isEmpty(); }));
        QVERIFY(QFile::exists(path(u"rows.csv.part"_s)));
        app.server().clearFaults();

        // Whoever exports to that name again is asked.
        QVERIFY(app.exportTo(Rejects, path(u"rows.csv"_s)));
        QVERIFY(says(app, u"9,000 rows written, 9,000 reported"_s));
        QVERIFY(app.prompts().questions.last().contains(u"Resume?"_s));
        QVERIFY(status(app).contains(u"fetched earlier"_s));
        QCOMPARE(files(), QStringList{u"rows.csv"_s});
    }

    void discarding()
    {
        Window app(withRejects(20'000));
        QVERIFY(openRejects(app));
        app.server().setLatency(30ms);
        QVERIFY(app.exportTo(Rejects, path(u"rows.csv"_s)));
        QVERIFY(becomes([&] { return app.find<QPushButton>(u"Pause export"_s)->isVisible(); }));
        app.press(u"Pause export"_s);
        QVERIFY(becomes([&] { return app.find<QPushButton>(u"Discard export"_s)->isVisible(); }));
        app.press(u"Discard export"_s);
        QVERIFY(becomes([&] { return files().isEmpty(); }));
        QVERIFY(becomes([&] { return status(app).isEmpty(); }));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
