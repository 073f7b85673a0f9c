// SPDX-License-Identifier: MIT
#include "models/definitions/definitiontext.h"

#include "models/base/text.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
enum class Value { Text, YesOrNo, Number };

struct Property {
    QLatin1StringView name;
    const char *title;
    Value value;
};

// Those that the definition has no member of its own for; the values are the documented types.
constexpr Property Known[] = {
    {"areSystemTimestampsInUTC"_L1, QT_TRANSLATE_NOOP("Text", "System times in UTC"), Value::YesOrNo},
    {"maxRecords"_L1, QT_TRANSLATE_NOOP("Text", "Maximum number of records"), Value::Number},
    {"kbUsed"_L1, QT_TRANSLATE_NOOP("Text", "Storage used (KB)"), Value::Number},
    {"externalSystemId"_L1, QT_TRANSLATE_NOOP("Text", "External system ID"), Value::Text},
    {"crmAccountIdField"_L1, QT_TRANSLATE_NOOP("Text", "CRM account ID field"), Value::Text},
    {"isSyncTriggeredOnImport"_L1, QT_TRANSLATE_NOOP("Text", "Sync after each upload"), Value::YesOrNo},
    {"isUpdatingMultipleMatchedRecords"_L1, QT_TRANSLATE_NOOP("Text", "Update all matching records"),
     Value::YesOrNo},
    {"updateRuleByField"_L1, QT_TRANSLATE_NOOP("Text", "Update rule by field"), Value::Text},
    {"importPriorityUri"_L1, QT_TRANSLATE_NOOP("Text", "Import priority"), Value::Text},
    {"importRule"_L1, QT_TRANSLATE_NOOP("Text", "Import rule"), Value::Text},
    {"nullIdentifierFieldName"_L1, QT_TRANSLATE_NOOP("Text", "Null identifier field name"), Value::YesOrNo},
    {"linkUsers"_L1, QT_TRANSLATE_NOOP("Text", "Link users"), Value::YesOrNo},
};

const Property *find(const QString &name)
{
    const auto *it = std::find_if(std::begin(Known), std::end(Known), [&name](const Property &property) {
        return name.compare(property.name, Qt::CaseInsensitive) == 0;
    });
    return it == std::end(Known) ? nullptr : it;
}

// "someNewThing": "Some new thing"
QString inWords(const QString &name)
{
    QString words;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool begins = i > 0 && c.isUpper() && name.at(i - 1).isLower();
        const bool isAcronym = i + 1 < name.size() && name.at(i + 1).isUpper();
        if (begins)
            words += u' ';
        words += begins && !isAcronym ? c.toLower() : c;
    }
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

void breakLine(QString &out, qsizetype depth)
{
    out += u'\n' + QString(depth * 2, u' ');
}
} // namespace

QString propertyTitle(const QString &name)
{
    const Property *known = find(name);
    return known ? Text::tr(known->title) : inWords(name);
}

QString propertyText(const QString &name, const QString &value)
{
    const Property *known = find(name);
    if (known && known->value == Value::YesOrNo && value == "true"_L1)
        return Text::tr("yes");
    if (known && known->value == Value::YesOrNo && value == "false"_L1)
        return Text::tr("no");
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return known && known->value == Value::Number && isNumber ? u"%L1"_s.arg(number) : value;
}

QString fieldName(const QString &statement)
{
    static const QRegularExpression form(u"^\\{\\{\\s*([^{}]+?)\\s*\\}\\}$"_s);
    static const QRegularExpression field(u"\\bField\\(([^()]+)\\)"_s);
    const QRegularExpressionMatch match = form.match(statement.trimmed());
    return match.hasMatch() ? match.captured(1).replace(field, u"\\1"_s) : statement;
}

QString indentedJson(const QString &json)
{
    QString out;
    qsizetype depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json.at(i);
        if (inText) {
            out += c;
            if (c == u'\\' && i + 1 < json.size())
                out += json.at(++i);
            else if (c == u'"')
                inText = false;
            continue;
        }
        const bool opens = c == u'{' || c == u'[';
        const bool closes = c == u'}' || c == u']';
        if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r')
            continue;
        const bool afterOpening = !out.isEmpty() && (out.back() == u'{' || out.back() == u'[');
        depth -= closes && depth > 0 ? 1 : 0;
        if (closes != afterOpening) // nothing stands between {}
            breakLine(out, depth);
        out += c;
        depth += opens ? 1 : 0;
        inText = c == u'"';
        if (c == u',')
            breakLine(out, depth);
        else if (c == u':')
            out += u' ';
    }
    return out;
}

} // namespace Inspector
