// SPDX-License-Identifier: MIT
// Profiles of the export dialog: remembered, named, and after the customs of a region.
#include "models/export/exportprofile.h"
#include "tests/ui/export/exporting.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
bool unfoldOptions(const Window &app)
{
    app.find<QToolButton>(u"Export options"_s)->setChecked(true);
    return becomes([&] { return !app.find<QPushButton>(u"Remove profile"_s)->visibleRegion().isEmpty(); });
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

class TestExportProfiles : public QObject, private ExportFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        empty();
    }

    void profilesAreRemembered()
    {
        {
            Window app(withRejects(10));
            QVERIFY(openRejects(app));
            app.press(u"Rejects export"_s);
            QCOMPARE(app.find<QComboBox>(u"Format"_s)->currentText(), u"Exact CSV"_s);
            select(app, u"Format"_s, u"Excel CSV"_s);
            QVERIFY(app.find<QCheckBox>(u"Byte order mark"_s)->isChecked());
            QVERIFY(app.find<QCheckBox>(u"Formula guard"_s)->isChecked());
            auto *said = app.find<QLabel>(u"Format description"_s);
            QVERIFY2(said->text().contains(u"phone numbers"_s), qPrintable(said->text()));
            app.find<QCheckBox>(u"Except numbers and phone numbers"_s)->click();
            QCOMPARE(app.find<QComboBox>(u"Format"_s)->currentText(), u"Custom"_s);
            QVERIFY2(said->text().contains(u"becomes '+46"_s), qPrintable(said->text()));
            app.find<QCheckBox>(u"Except numbers and phone numbers"_s)->click();
            QCOMPARE(app.find<QComboBox>(u"Format"_s)->currentText(), u"Excel CSV"_s);
            QVERIFY(app.saveExport(path(u"excel.csv"_s)));
            QVERIFY(says(app, u"Saved"_s));
            QVERIFY(contentOf(path(u"excel.csv"_s)).startsWith("\xEF\xBB\xBFrecordIndex,"));
        }
        Window app(withRejects(10));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        QCOMPARE(app.find<QComboBox>(u"Format"_s)->currentText(), u"Excel CSV"_s);
        // By hand it is another one, until it gets a name.
        app.find<QCheckBox>(u"Header row"_s)->click();
        select(app, u"Delimiter"_s, u"Tab"_s);
        QCOMPARE(app.find<QComboBox>(u"Format"_s)->currentText(), u"Custom"_s);
        QVERIFY(unfoldOptions(app));
        app.press(u"Save profile…"_s);
        QVERIFY(nameProfile(app, u"Loader"_s));
        QCOMPARE(app.find<QComboBox>(u"Format"_s)->currentText(), u"Loader"_s);
        select(app, u"Format"_s, u"Exact CSV"_s);
        QVERIFY(app.find<QCheckBox>(u"Header row"_s)->isChecked());
        select(app, u"Format"_s, u"Loader"_s);
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
        QVERIFY(unfoldOptions(app));
        for (const QString &name : {u"Excel CSV"_s, u"Exact CSV"_s, u"Custom"_s, u" Excel CSV "_s}) {
            app.press(u"Save profile…"_s);
            QVERIFY(!nameProfile(app, name));
            QCOMPARE(app.find<QLabel>(u"Name hint"_s)->text(),
                     u"\"%1\" is a built-in format. Choose a different name."_s.arg(name.trimmed()));
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

    // A spreadsheet has the system's delimiter, in whatever language the program is.
    void excelOfTheRegion()
    {
        QCOMPARE(regionalDelimiter(QLocale(QLocale::German)), ';');
        QCOMPARE(regionalDelimiter(QLocale(QLocale::English)), ',');
        const bool hasComma = QLocale::system().decimalPoint() == u","_s;
        const QLocale before;
        QLocale::setDefault(QLocale(hasComma ? QLocale::English : QLocale::German));
        const auto back = qScopeGuard([&] { QLocale::setDefault(before); });
        Window app(withRejects(10));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        select(app, u"Format"_s, u"Excel CSV"_s);
        QCOMPARE(app.find<QComboBox>(u"Delimiter"_s)->currentText(), hasComma ? u"Semicolon"_s : u"Comma"_s);
        QVERIFY(app.saveExport(path(u"de.csv"_s)));
        QVERIFY(says(app, u"Saved"_s));
        QVERIFY(contentOf(path(u"de.csv"_s))
                    .startsWith(hasComma ? "\xEF\xBB\xBFrecordIndex;statusCode;"
                                         : "\xEF\xBB\xBFrecordIndex,statusCode,"));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestExportProfiles)
#include "tst_exportprofiles.moc"
