// SPDX-License-Identifier: MIT
#include "models/export/exportprofile.h"

#include "models/base/preference.h"
#include "models/base/text.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString SparesNumbers = u"sparesNumbers"_s;
const Preference<QVariantMap> ownProfiles{"export/profiles"};
const Preference<QVariantMap> lastProfile{"export/last"};

const QString Exact = u"Exact"_s;
const QString Excel = u"Excel"_s;
const QString Workbook = u"Excel workbook"_s;
const QString JsonLines = u"JSON Lines"_s;
const QString Json = u"JSON"_s;

QVariantMap toMap(const ExportProfile &profile)
{
    return {{u"name"_s, profile.name},
            {u"format"_s, int(profile.format)},
            {u"delimiter"_s, QString(QLatin1Char(profile.csv.delimiter))},
            {u"mark"_s, profile.csv.byteOrderMark},
            {u"guard"_s, profile.csv.formulaGuard},
            {SparesNumbers, profile.csv.sparesNumbers},
            {u"header"_s, profile.csv.header}};
}

ExportProfile fromMap(const QVariantMap &map)
{
    ExportProfile profile;
    profile.name = map.value(u"name"_s).toString();
    profile.format = ExportFormat(std::clamp(map.value(u"format"_s).toInt(), 0, int(ExportFormat::Last)));
    const QString delimiter = map.value(u"delimiter"_s).toString();
    if (!delimiter.isEmpty())
        profile.csv.delimiter = delimiter.front().toLatin1();
    profile.csv.byteOrderMark = map.value(u"mark"_s).toBool();
    profile.csv.formulaGuard = map.value(u"guard"_s).toBool();
    profile.csv.sparesNumbers = map.value(SparesNumbers).toBool();
    profile.csv.header = map.value(u"header"_s, true).toBool();
    return profile;
}

ExportProfile exactCsv()
{
    return {.name = Exact};
}

ExportProfile excelCsv()
{
    return {.name = Excel,
            .csv = {.delimiter = regionalDelimiter(),
                    .byteOrderMark = true,
                    .formulaGuard = true,
                    .sparesNumbers = true}};
}

QList<ExportProfile> builtIn()
{
    return {{.name = Workbook, .format = ExportFormat::Xlsx},
            excelCsv(),
            exactCsv(),
            {.name = JsonLines, .format = ExportFormat::JsonLines},
            {.name = Json, .format = ExportFormat::Json}};
}

QString describeGuard(const CsvOptions &csv)
{
    if (!csv.formulaGuard)
        return {};
    const QString phone = u"+46\u00a070\u00a0123\u00a045\u00a067"_s; // not to be broken between lines
    if (csv.sparesNumbers)
        return Text::tr(
                   "Cells that a spreadsheet would run as a formula (they start with =, +, -, or @) get "
                   "an apostrophe (') in front. Numbers and phone numbers, such as %1, stay as they are.")
            .arg(phone);
    return Text::tr("Cells that start with =, +, -, or @ get an apostrophe (') in front: %1 becomes '%1.")
        .arg(phone);
}

QString describeCsv(const ExportProfile &profile)
{
    if (profile.isForExcel())
        return Text::tr("For Excel, which reads all characters correctly in this file.");
    return profile.csv.formulaGuard
               ? Text::tr("For programs.")
               : Text::tr("For programs: values are exactly as Eloqua sent them. To open the file in Excel, "
                          "choose Excel workbook.");
}
} // namespace

QString ExportProfile::title() const
{
    if (isOwn)
        return name;
    if (name == Exact)
        return Text::tr("Exact CSV");
    if (name == Excel)
        return Text::tr("Excel CSV");
    if (name == Workbook)
        return Text::tr("Excel workbook");
    return name == JsonLines ? Text::tr("JSON Lines") : name == Json ? Text::tr("JSON") : name;
}

char regionalDelimiter(const QLocale &region)
{
    return region.decimalPoint() == u","_s ? ';' : ',';
}

QList<ExportProfile> exportProfiles()
{
    QList<ExportProfile> all = builtIn();
    const QVariantMap own = ownProfiles.value();
    for (const QVariant &profile : own) {
        all << fromMap(profile.toMap());
        all.last().isOwn = true;
    }
    return all;
}

void saveExportProfile(const ExportProfile &profile)
{
    QVariantMap own = ownProfiles.value();
    own[profile.name] = toMap(profile);
    ownProfiles.set(own);
}

void removeExportProfile(const QString &name)
{
    QVariantMap own = ownProfiles.value();
    own.remove(name);
    ownProfiles.set(own);
}

bool isBuiltIn(const QString &name)
{
    const QList<ExportProfile> known = builtIn();
    return std::any_of(known.begin(), known.end(),
                       [&name](const ExportProfile &profile) { return profile.name == name; });
}

QString describe(const ExportProfile &profile)
{
    switch (profile.format) {
    case ExportFormat::Csv:
        return Text::sentences({describeCsv(profile), describeGuard(profile.csv)});
    case ExportFormat::JsonLines:
        return Text::tr("For programs: one JSON object on each line.");
    case ExportFormat::Json:
        return Text::tr("For programs: one JSON array of objects.");
    case ExportFormat::Xlsx:
        return Text::tr(
            "For Excel and other spreadsheets: every value is the text that Eloqua sent, so leading "
            "zeros stay, and nothing runs as a formula. Only record indexes and counts are numbers.");
    }
    Q_UNREACHABLE();
}

QString excelLimitWarning(const ExportProfile &profile, qint64 rows)
{
    constexpr qint64 MostLines = 1'048'576; // of a worksheet
    if (profile.format == ExportFormat::Xlsx && rows >= MostLines)
        return Text::tr("An Excel sheet can hold only %L1 of these rows. The other rows go on more sheets.")
            .arg(MostLines - 1);
    const qint64 most = MostLines - (profile.csv.header ? 1 : 0);
    if (!profile.isForExcel() || rows <= most)
        return {};
    return Text::tr("Excel shows only the first %L1 of these rows. Filter the table to export fewer.")
        .arg(most);
}

ExportProfile lastExportProfile()
{
    const QVariantMap map = lastProfile.value();
    if (map.isEmpty())
        return exactCsv();
    ExportProfile last = fromMap(map);
    // Earlier versions had one guard, and Excel's profile with it.
    if (ExportProfile excel = excelCsv(); !map.contains(SparesNumbers)) {
        excel.csv.sparesNumbers = false;
        if (last.isSameFile(excel) && !ownProfiles.value().contains(last.name))
            return excelCsv();
    }
    return last;
}

void setLastExportProfile(const ExportProfile &profile)
{
    lastProfile.set(toMap(profile));
}

} // namespace Inspector
