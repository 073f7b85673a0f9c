// SPDX-License-Identifier: MIT
#include "models/export/exportprofile.h"

#include "models/base/preference.h"
#include "models/base/text.h"

#include <QLocale>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const Preference<QVariantMap> ownProfiles{"export/profiles"};
const Preference<QVariantMap> lastProfile{"export/last"};

const QString Exact = u"Exact"_s;
const QString Excel = u"Excel"_s;

QVariantMap toMap(const ExportProfile &profile)
{
    return {{u"name"_s, profile.name},
            {u"format"_s, int(profile.format)},
            {u"delimiter"_s, QString(QLatin1Char(profile.csv.delimiter))},
            {u"mark"_s, profile.csv.byteOrderMark},
            {u"guard"_s, profile.csv.formulaGuard},
            {u"header"_s, profile.csv.header}};
}

ExportProfile fromMap(const QVariantMap &map)
{
    ExportProfile profile;
    profile.name = map.value(u"name"_s).toString();
    profile.format = ExportFormat(std::clamp(map.value(u"format"_s).toInt(), 0, int(ExportFormat::Json)));
    const QString delimiter = map.value(u"delimiter"_s).toString();
    if (!delimiter.isEmpty())
        profile.csv.delimiter = delimiter.front().toLatin1();
    profile.csv.byteOrderMark = map.value(u"mark"_s).toBool();
    profile.csv.formulaGuard = map.value(u"guard"_s).toBool();
    profile.csv.header = map.value(u"header"_s, true).toBool();
    return profile;
}

QList<ExportProfile> builtIn()
{
    ExportProfile exact{.name = Exact};
    ExportProfile excel{.name = Excel};
    excel.csv.delimiter = regionalDelimiter();
    excel.csv.byteOrderMark = true;
    excel.csv.formulaGuard = true;
    return {exact, excel};
}
} // namespace

QString ExportProfile::title() const
{
    if (name == Exact)
        return Text::tr("Exact");
    return name == Excel ? Text::tr("Excel") : name;
}

char regionalDelimiter()
{
    return QLocale().decimalPoint() == u","_s ? ';' : ',';
}

QList<ExportProfile> exportProfiles()
{
    QList<ExportProfile> all = builtIn();
    const QVariantMap own = ownProfiles.value();
    for (const QVariant &profile : own)
        all << fromMap(profile.toMap());
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

ExportProfile lastExportProfile()
{
    const QVariantMap map = lastProfile.value();
    return map.isEmpty() ? builtIn().first() : fromMap(map);
}

void setLastExportProfile(const ExportProfile &profile)
{
    lastProfile.set(toMap(profile));
}

} // namespace Inspector
