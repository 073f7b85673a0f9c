// SPDX-License-Identifier: MIT
#include "models/export/exportprofile.h"

#include <QSettings>
#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

// The formats that are offered, and what is said of each.
class TestExportProfile : public QObject
{
    Q_OBJECT

private:
    static ExportProfile named(const QString &name)
    {
        for (const ExportProfile &profile : exportProfiles()) {
            if (profile.name == name)
                return profile;
        }
        return {};
    }

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void order()
    {
        saveExportProfile({.name = u"Loader"_s, .csv = {.delimiter = '|'}});
        QStringList names;
        for (const ExportProfile &profile : exportProfiles())
            names << profile.title();
        QCOMPARE(names, QStringList({u"Excel workbook"_s, u"Excel CSV"_s, u"Exact CSV"_s, u"JSON Lines"_s,
                                     u"JSON"_s, u"Loader"_s}));
        QVERIFY(named(u"Loader"_s).isOwn);
        QVERIFY(!named(u"JSON"_s).isOwn);
        QCOMPARE(lastExportProfile().name, u"Exact"_s);
        QCOMPARE(lastExportProfile().csv, CsvOptions());
    }

    void theGuardIsExplained()
    {
        ExportProfile profile = named(u"Excel"_s);
        QVERIFY(profile.csv.formulaGuard && profile.csv.sparesNumbers);
        QVERIFY(
            describe(profile).contains(u"such as +46\u00a070\u00a0123\u00a045\u00a067, stay as they are"));
        profile.csv.sparesNumbers = false;
        QVERIFY(describe(profile).contains(u"\u00a067 becomes '+46\u00a070"));
        QVERIFY(!describe(named(u"Exact"_s)).contains(u'+'));
    }

    void tooManyRowsForExcel()
    {
        ExportProfile excel = named(u"Excel"_s);
        QVERIFY(excelLimitWarning(excel, 1'048'575).isEmpty());
        QVERIFY(excelLimitWarning(excel, 1'048'576).contains(u"first 1,048,575"));
        excel.csv.header = false;
        QVERIFY(excelLimitWarning(excel, 1'048'576).isEmpty());
        QVERIFY(!excelLimitWarning(excel, 1'048'577).isEmpty());
        QVERIFY(excelLimitWarning(named(u"Exact"_s), 5'000'000).isEmpty());
        QVERIFY(excelLimitWarning(named(u"JSON"_s), 5'000'000).isEmpty());
        const ExportProfile workbook = named(u"Excel workbook"_s);
        QVERIFY(excelLimitWarning(workbook, 1'048'575).isEmpty());
        QVERIFY(excelLimitWarning(workbook, 1'048'576).contains(u"only 1,048,575 of these rows"));
    }

    // Whatever the format is, it is still chosen the next time; a number of a newer version is none of ours.
    void theLastOneIsKept()
    {
        for (const ExportProfile &profile : exportProfiles()) {
            setLastExportProfile(profile);
            QCOMPARE(lastExportProfile().name, profile.name);
            QCOMPARE(int(lastExportProfile().format), int(profile.format));
            QVERIFY(!describe(profile).isEmpty());
        }
        QSettings().setValue(u"export/last"_s, QVariantMap{{u"name"_s, u"x"_s}, {u"format"_s, 99}});
        QVERIFY(lastExportProfile().format == ExportFormat::Last);
    }

    // As versions with one kind of guard left them.
    void earlierSettings()
    {
        QVariantMap map{{u"name"_s, u"Excel"_s}, {u"format"_s, 0},   {u"delimiter"_s, u","_s},
                        {u"mark"_s, true},       {u"guard"_s, true}, {u"header"_s, true}};
        QSettings().setValue(u"export/last"_s, map);
        QCOMPARE(lastExportProfile().name, u"Excel"_s);
        QVERIFY(lastExportProfile().csv.sparesNumbers);
        // A profile that somebody has made writes the file that it always wrote.
        map[u"name"_s] = u"Ours"_s;
        QSettings().setValue(u"export/profiles"_s, QVariantMap{{u"Ours"_s, map}});
        QSettings().setValue(u"export/last"_s, map);
        QCOMPARE(lastExportProfile().name, u"Ours"_s);
        QVERIFY(lastExportProfile().csv.formulaGuard && !lastExportProfile().csv.sparesNumbers);
        QVERIFY(named(u"Ours"_s).csv.formulaGuard && !named(u"Ours"_s).csv.sparesNumbers);
    }
};

QTEST_GUILESS_MAIN(TestExportProfile)
#include "tst_exportprofile.moc"
