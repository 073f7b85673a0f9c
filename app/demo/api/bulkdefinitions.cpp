// SPDX-License-Identifier: MIT
// Definitions: one by one, and the collections of imports, exports and sync actions.
#include "app/demo/api/bulkapi.h"
#include "app/demo/content/json.h"

#include <array>

namespace Inspector::Demo
{

namespace
{
constexpr qint64 MaximumLimit = 1000;

constexpr std::array DefinitionTerms{
    Term{"name"},      Term{"createdAt", Term::Type::Time},
    Term{"createdBy"}, Term{"updatedAt", Term::Type::Time},
    Term{"updatedBy"}, Term{"uri"},
};

QDateTime createdAt(const Definition &definition, const Options &options)
{
    if (definition.createdAt.isValid())
        return definition.createdAt;
    const auto h = static_cast<qint64>(mixed(static_cast<quint64>(definition.daysOld)) % 36'000'000);
    return anchorOf(options).addDays(-definition.daysOld).addMSecs(-h);
}

QByteArray duration(int hours)
{
    return hours % 24 == 0 ? "P" + QByteArray::number(hours / 24) + "D"
                           : "PT" + QByteArray::number(hours) + "H";
}
} // namespace

void BulkApi::appendDefinition(QByteArray &out, const Definition &definition) const
{
    const QByteArray created = timestamp(createdAt(definition, m_options), 8513);
    const QByteArray owner = definition.owner == "jane.doe" ? m_options.user.toUtf8() : definition.owner;
    Json::Object object(out);
    object.text("name", definition.name).key("fields");
    Json::Object fields(out);
    for (const Field &field : definition.fields)
        fields.text(field.name, field.markup);
    fields.end();
    object.optionalText("filter", definition.filter);
    if (definition.kind == Kind::Import)
        object.optionalText("identifierFieldName", definition.identifier)
            .boolean("isSyncTriggeredOnImport", definition.startsSync);
    object.text("dataRetentionDuration", duration(definition.retentionHours));
    if (definition.kind == Kind::Import)
        object.boolean("isUpdatingMultipleMatchedRecords", definition.updatesMultiple)
            .optionalText("updateRule", definition.updateRule);
    for (const auto &[key, json] : definition.others) {
        object.key(key);
        out += json;
    }
    if (definition.kind == Kind::Export)
        object.boolean("areSystemTimestampsInUTC", definition.retentionHours > 6);
    if (!definition.actions.isEmpty()) {
        object.key("syncActions");
        out += definition.actions;
    }
    object.text("uri", definition.uri).text("createdBy", owner).text("createdAt", created);
    object.text("updatedBy", owner).text("updatedAt", created).end();
}

Response BulkApi::listDefinitions(const Request &request, Kind kind) const
{
    const auto read = readListParameters(request, MaximumLimit, DefinitionTerms, m_options.behaviour);
    if (const auto *failure = std::get_if<Failure>(&read))
        return validationError(*failure);
    const auto &parameters = std::get<ListParameters>(read);
    QList<Definition> chosen;
    for (const Definition &definition : m_definitions) {
        if (definition.kind == kind)
            chosen += definition;
    }
    const auto valueOf = [this, &chosen](qint64 row, std::size_t term) -> Value {
        const Definition &definition = chosen.at(row);
        switch (term) {
        case 0:
            return definition.name;
        case 1:
        case 3:
            return timestamp(createdAt(definition, m_options), 8513);
        case 5:
            return definition.uri;
        default:
            return definition.owner == "jane.doe" ? m_options.user.toUtf8() : definition.owner;
        }
    };
    const QList<qint64> rows = selectRows(chosen.size(), parameters.filter ? &*parameters.filter : nullptr,
                                          parameters.order ? &*parameters.order : nullptr, valueOf);
    Response response;
    response.setJson(
        listBody(parameters, rows, m_options.behaviour.omitEmptyItems,
                 [this, &chosen](QByteArray &out, qint64 row) { appendDefinition(out, chosen.at(row)); }));
    return response;
}

} // namespace Inspector::Demo
