// SPDX-License-Identifier: MIT
#include "app/demo/api/definitionreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Inspector::Demo
{

namespace
{
constexpr qsizetype MostFields = 100;
constexpr qsizetype MostActions = 10;
constexpr std::chrono::hours ShortestDuration = 1h;
constexpr std::chrono::hours LongestRetention = 14 * 24h;

const QList<QByteArray> &rules()
{
    static const QList<QByteArray> all{"always", "ifNewIsNotNull", "ifExistingIsNull", "useFieldRule"};
    return all;
}

// Strings are taken for booleans as well: clients in the field send "false".
bool readFlag(const JsonValue &json, QByteArrayView key, bool otherwise)
{
    const QByteArray text = json.textOf(key).toLower();
    return text.isEmpty() ? otherwise : text == "true";
}

QByteArray raw(const JsonValue &value)
{
    QByteArray json;
    appendJson(json, value);
    return json;
}

std::optional<Failure> readFields(const JsonValue &json, Definition &definition)
{
    const JsonValue *fields = json.member("fields");
    if (fields == nullptr || fields->kind != JsonValue::Kind::Object || fields->items.isEmpty())
        return Failure{"fields", {}, "Must not be empty"};
    if (fields->items.size() > MostFields)
        return Failure{"fields", QByteArray::number(fields->items.size()), "Must be at most 100 fields"};
    for (qsizetype i = 0; i < fields->items.size(); ++i) {
        const QByteArray &markup = fields->items.at(i).text;
        if (!markup.startsWith("{{") || !markup.endsWith("}}"))
            return Failure{"fields", markup, "Must be an Eloqua statement"};
        definition.fields += {fields->keys.at(i), markup, Cell::Custom};
    }
    definition.identifier = json.textOf("identifierFieldName");
    const bool isMapped =
        definition.identifier.isEmpty() ||
        std::any_of(definition.fields.cbegin(), definition.fields.cend(),
                    [&](const Field &field) { return field.name == definition.identifier; });
    return isMapped ? std::nullopt
                    : std::optional(Failure{"identifierFieldName", definition.identifier,
                                            "Must be contained within Fields, if specified"});
}

std::optional<Failure> readRules(const JsonValue &json, Definition &definition)
{
    definition.updateRule = json.textOf("updateRule");
    if (!definition.updateRule.isEmpty() && !rules().contains(definition.updateRule))
        return Failure{"updateRule", definition.updateRule, "Must be a known rule"};
    const JsonValue *byField = json.member("updateRuleByField");
    if (byField == nullptr)
        return std::nullopt;
    for (qsizetype i = 0; i < byField->items.size(); ++i) {
        if (!rules().contains(byField->items.at(i).text))
            return Failure{"updateRuleByField", byField->items.at(i).text, "Must be a known rule"};
        definition.updateRuleByField.insert(byField->keys.at(i), byField->items.at(i).text);
    }
    return std::nullopt;
}

std::optional<Failure> readTimes(const JsonValue &json, Definition &definition, const QDateTime &now)
{
    const QByteArray retention = json.textOf("dataRetentionDuration");
    const auto kept = readDuration(retention.isEmpty() ? "P7D" : retention);
    if (!kept || *kept < ShortestDuration || *kept > LongestRetention)
        return Failure{"dataRetentionDuration", retention, "Must be between PT1H and P14D"};
    definition.retentionHours = static_cast<int>(kept->count() / 3600);
    const QByteArray life = json.textOf("autoDeleteDuration");
    if (life.isEmpty())
        return std::nullopt;
    const auto lives = readDuration(life);
    if (!lives || *lives < ShortestDuration)
        return Failure{"autoDeleteDuration", life, "Must be PT1H or longer"};
    definition.expiresAt = now.addSecs(lives->count());
    return std::nullopt;
}

std::optional<Failure> readActions(const JsonValue &json, Definition &definition)
{
    const JsonValue *actions = json.member("syncActions");
    if (actions == nullptr || actions->items.isEmpty())
        return std::nullopt;
    if (actions->items.size() > MostActions)
        return Failure{"syncActions", QByteArray::number(actions->items.size()), "Must be at most 10"};
    definition.actions = raw(*actions);
    return std::nullopt;
}
} // namespace

std::optional<std::chrono::seconds> readDuration(const QByteArray &text)
{
    static const QRegularExpression pattern(
        u"\\AP(?=.)(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?"
        "(?:T(?=.)(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})S)?)?\\z"_s);
    const auto match = pattern.match(QString::fromUtf8(text));
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int part) { return match.captured(part).toInt(); };
    return 7 * 24h * number(1) + 24h * number(2) + 1h * number(3) + 1min * number(4) + 1s * number(5);
}

std::variant<Definition, Failure> readDefinition(const JsonValue &json, const Behaviour &behaviour,
                                                 const QDateTime &now)
{
    Definition definition;
    definition.kind = Kind::Import;
    definition.createdAt = now;
    definition.name = json.textOf("name");
    if (definition.name.isEmpty())
        return Failure{"name", {}, "Must not be empty"};
    for (const auto &failure : {readFields(json, definition), readRules(json, definition),
                                readTimes(json, definition, now), readActions(json, definition)}) {
        if (failure)
            return *failure;
    }
    definition.startsSync = readFlag(json, "isSyncTriggeredOnImport", behaviour.syncOnImportByDefault);
    definition.updatesMultiple = readFlag(json, "isUpdatingMultipleMatchedRecords", false);
    for (const char *key : {"updateRuleByField", "importPriorityUri", "importRule", "nullIdentifierFieldName",
                            "externalSystemId", "linkUsers", "autoDeleteDuration"}) {
        if (const JsonValue *value = json.member(key);
            value != nullptr && value->kind != JsonValue::Kind::Null)
            definition.others += {key, raw(*value)};
    }
    return definition;
}

} // namespace Inspector::Demo
