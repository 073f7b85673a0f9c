// SPDX-License-Identifier: MIT
#include "models/diagnostics/settingslist.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QSet>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Keys of Preference that say nothing of a person. A new one is hidden until it is listed here.
bool isHarmless(const QString &key)
{
    static const QSet<QString> keys = {u"copying/shownTimes"_s,
                                       u"digest/begins"_s,
                                       u"digest/shown"_s,
                                       u"export/notifies"_s,
                                       u"export/requestsAtOnce"_s,
                                       u"kept/badEnds"_s,
                                       u"kept/days"_s,
                                       u"overview/countsCauses"_s,
                                       u"proxy/kind"_s,
                                       u"proxy/passwordStored"_s,
                                       u"proxy/port"_s,
                                       u"proxy/use"_s,
                                       u"syncs/namesAndRejects"_s,
                                       u"syncs/refreshesByItself"_s,
                                       u"tables/rowsPerPage"_s,
                                       u"watching/notifies"_s,
                                       u"window/language"_s,
                                       u"window/palette"_s,
                                       u"window/timesInUtc"_s};
    return keys.contains(key);
}

// Settings are plain files, and anything may stand in them.
bool isWordOrNumber(const QString &value)
{
    static const QRegularExpression form(uR"(^[A-Za-z0-9:.-]{0,16}$)"_s);
    return form.match(value).hasMatch();
}

void collectTexts(const QVariant &value, QStringList &texts)
{
    switch (value.typeId()) {
    case QMetaType::QVariantMap:
        for (const QVariant &each : value.toMap())
            collectTexts(each, texts);
        break;
    case QMetaType::QVariantList:
    case QMetaType::QStringList:
        for (const QVariant &each : value.toList())
            collectTexts(each, texts);
        break;
    case QMetaType::QString:
        texts << value.toString();
        break;
    default:
        break; // sizes, states of columns: no names
    }
}

QString valueText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return u"%1 bytes"_s.arg(value.toByteArray().size());
    if (value.typeId() == QMetaType::QVariantMap || value.typeId() == QMetaType::QVariantList ||
        value.typeId() == QMetaType::QStringList) {
        const QJsonDocument document = QJsonDocument::fromVariant(value);
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    return value.toString().replace(u'\n', u' ');
}
} // namespace

QStringList settingsLines(const QVariantMap &settings, Personal personal)
{
    static const QSet<QString> groups = {u"copying"_s, u"digest"_s,   u"export"_s,   u"filters"_s,
                                         u"kept"_s,    u"overview"_s, u"proxy"_s,    u"syncs"_s,
                                         u"tables"_s,  u"watched"_s,  u"watching"_s, u"window"_s};
    QStringList lines;
    QMap<QString, int> hidden;
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        const QString value = valueText(setting.value());
        const QString group = setting.key().section(u'/', 0, 0);
        if (personal == Personal::Shown || (isHarmless(setting.key()) && isWordOrNumber(value)))
            lines << u"%1 = %2"_s.arg(setting.key(), value);
        else
            ++hidden[groups.contains(group) ? group : u"others"_s];
    }
    for (auto group = hidden.begin(); group != hidden.end(); ++group)
        lines << u"%1: %2 hidden"_s.arg(group.key()).arg(group.value());
    return lines;
}

QStringList hiddenValues(const QVariantMap &settings)
{
    QStringList texts;
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        if (isHarmless(setting.key()))
            continue;
        texts << setting.value().toMap().keys(); // as a person has named export profiles
        collectTexts(setting.value(), texts);
    }
    // "true" and "12" as settings files have them: hiding these words everywhere would hide the text.
    texts.removeIf([](const QString &text) {
        bool isNumber = false;
        text.toDouble(&isNumber);
        return isNumber || text == "true"_L1 || text == "false"_L1;
    });
    return texts;
}

} // namespace Inspector
