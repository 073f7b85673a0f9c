// SPDX-License-Identifier: MIT
#include "models/plan/senddefinition.h"

#include "models/base/text.h"
#include "models/plan/sendpieces.h"

#include <algorithm>
#include <array>
#include <simdjson.h>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
namespace dom = simdjson::dom;

constexpr auto KeepBlanks = "ifNewIsNotNull"_L1;

bool isSame(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isSame(std::string_view key, QLatin1StringView name)
{
    return QLatin1StringView(key.data(), qsizetype(key.size())).compare(name, Qt::CaseInsensitive) == 0;
}

// Each field of Eloqua's has a rule of its own then, which nobody can see from here.
bool isFieldRule(QStringView rule)
{
    return isSame(rule, u"useFieldRule");
}

// "always", which is also the default, and every rule that isn't known here.
bool overwritesWithBlank(QStringView rule)
{
    return !isSame(rule, QString(KeepBlanks)) && !isSame(rule, u"ifExistingIsNull") && !isFieldRule(rule);
}

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

// The copy's members as they are written.
class CopyBody
{
public:
    void add(std::string_view key, const QByteArray &json)
    {
        m_json += m_json.isEmpty() ? '{' : ',';
        appendJsonText(m_json, QByteArrayView(key.data(), qsizetype(key.size())));
        m_json += ':' + json;
    }
    void addText(std::string_view key, const QByteArray &text)
    {
        QByteArray json;
        appendJsonText(json, text);
        add(key, json);
    }
    QByteArray end() const { return m_json + '}'; }

private:
    QByteArray m_json;
};

QByteArray chosenFields(const dom::object &fields, const QByteArrayList &columns)
{
    CopyBody body;
    for (const auto &[name, statement] : fields) {
        if (columns.contains(bytesOf(name)))
            body.add(name, bytesOf(simdjson::minify(statement)));
    }
    return body.end();
}

QByteArray chosenRules(const dom::object &rules, const QByteArrayList &columns, bool clears)
{
    CopyBody body;
    bool isEmpty = true;
    for (const auto &[name, value] : rules) {
        std::string_view rule;
        if (!columns.contains(bytesOf(name)) || value.get(rule) != simdjson::SUCCESS)
            continue;
        isEmpty = false;
        const bool changes = !clears && overwritesWithBlank(QString::fromUtf8(bytesOf(rule)));
        body.addText(name, changes ? QByteArray(KeepBlanks.data(), KeepBlanks.size()) : bytesOf(rule));
    }
    return isEmpty ? QByteArray() : body.end();
}

// What Eloqua sets itself, and what a copy has of its own.
bool isOwn(std::string_view key)
{
    static constexpr std::array names{"uri"_L1,
                                      "createdBy"_L1,
                                      "createdAt"_L1,
                                      "updatedBy"_L1,
                                      "updatedAt"_L1,
                                      "kbUsed"_L1,
                                      "name"_L1,
                                      "updateRule"_L1,
                                      "isSyncTriggeredOnImport"_L1,
                                      "autoDeleteDuration"_L1};
    return std::any_of(names.begin(), names.end(),
                       [key](QLatin1StringView name) { return isSame(key, name); });
}

} // namespace

bool SendDefinition::mayClear() const
{
    return overwritesWithBlank(rule) || isFieldRule(rule) || hasClearingFields;
}

QString SendDefinition::copyRule(bool clears) const
{
    if (clears)
        return rule.isEmpty() ? u"always"_s : rule;
    return overwritesWithBlank(rule) ? QString(KeepBlanks) : rule;
}

bool SendDefinition::copyMayClear(bool clears) const
{
    return clears ? mayClear() : isFieldRule(rule);
}

bool SendDefinition::alwaysCreates() const
{
    return uri.startsWith("/activities/"_L1, Qt::CaseInsensitive) || identifier.isEmpty();
}

bool SendDefinition::createsWithoutIdentifier() const
{
    return uri.startsWith("/customObjects/"_L1, Qt::CaseInsensitive) ||
           uri.startsWith("/events/"_L1, Qt::CaseInsensitive);
}

QByteArray SendDefinition::collection() const
{
    return uri.section(u'/', 1, -2).toUtf8();
}

QByteArray SendDefinition::copyBody(const QString &copyName, const QByteArrayList &columns, bool actions,
                                    bool clears) const
{
    CopyBody body;
    body.addText("name", copyName.toUtf8());
    dom::parser parser;
    dom::object object;
    if (parser.parse(json.constData(), size_t(json.size())).get(object) != simdjson::SUCCESS)
        return {}; // readSendDefinition() has seen to that
    for (const auto &[key, value] : object) {
        dom::object members;
        const bool isObject = value.get(members) == simdjson::SUCCESS;
        if (isOwn(key) || value.is_null() || (isSame(key, "syncActions"_L1) && !actions))
            continue;
        if (isSame(key, "fields"_L1) && isObject) {
            body.add(key, chosenFields(members, columns));
        } else if (isSame(key, "updateRuleByField"_L1) && isObject) {
            if (const QByteArray rules = chosenRules(members, columns, clears); !rules.isEmpty())
                body.add(key, rules);
        } else {
            body.add(key, bytesOf(simdjson::minify(value)));
        }
    }
    body.addText("updateRule", copyRule(clears).toUtf8());
    body.add("isSyncTriggeredOnImport", "false");
    body.addText("autoDeleteDuration", "P7D");
    return body.end();
}

Result<SendDefinition> readSendDefinition(const QByteArray &json, const QString &uri)
{
    const auto refused = [](const QString &text) {
        return ApiError{.kind = ApiError::Kind::BadReply, .message = text};
    };
    HttpAnswer answer;
    answer.status = 200;
    answer.body = json;
    const Result<SyncDefinition> parsed = parseDefinition(answer);
    if (!parsed)
        return parsed.error();
    if (syncKind(uri) != SyncKind::Import)
        return refused(Text::tr("%1 isn't an import definition, so no rows can be sent to it.").arg(uri));
    if (parsed->fields.isEmpty())
        return refused(
            Text::tr("Eloqua's response for %1 contains no fields, so no rows can be sent to it.").arg(uri));
    SendDefinition definition;
    definition.uri = uri;
    definition.name = parsed->name;
    definition.identifier = parsed->identifierFieldName.toUtf8();
    definition.rule = parsed->updateRule;
    definition.syncActions = parsed->syncActions;
    definition.json = QString::fromUtf8(json).toUtf8();
    for (const auto &[name, statement] : parsed->fields)
        definition.fields << name.toUtf8();
    for (const auto &[key, text] : parsed->others) {
        if (isSame(key, u"isSyncTriggeredOnImport"))
            definition.triggersSync = !isSame(text, u"false");
        else if (isSame(key, u"updateRuleByField"))
            definition.hasClearingFields = text.contains("\"always\""_L1, Qt::CaseInsensitive);
    }
    return definition;
}

} // namespace Inspector
