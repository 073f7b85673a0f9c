// SPDX-License-Identifier: MIT
// What changes something: definitions of imports, uploads, and the syncs that work on uploads; and the lists
// of fields.
#include "app/demo/api/bulkapi.h"
#include "app/demo/api/definitionreader.h"
#include "app/demo/content/fields.h"
#include "app/demo/content/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Inspector::Demo
{

namespace
{
constexpr qint64 MaximumLimit = 1000;
constexpr qsizetype MostUploads = 500; // for one sync, since release 24D

Response emptyStatus(int status)
{
    Response response;
    response.status = status;
    return response;
}

Response parsingError()
{
    Response response = emptyStatus(400);
    response.reason = "There was a parsing error.";
    return response;
}

std::optional<Upload> readUpload(const Request &request, const Definition &definition)
{
    const QByteArray type = request.headers.value("content-type").toLower();
    if (type.startsWith("text/csv"))
        return readCsvUpload(request.body, definition);
    return type.startsWith("application/json") ? readJsonUpload(request.body, definition) : std::nullopt;
}

void appendField(QByteArray &out, const QByteArray &object, const FieldFacts &field, const QByteArray &user)
{
    Json::Object(out)
        .text("name", field.name)
        .optionalText("internalName", field.internalName)
        .text("dataType", field.dataType())
        .boolean("hasReadOnlyConstraint", field.isReadOnly)
        .boolean("hasNotNullConstraint", field.isNotNull)
        .boolean("hasUniquenessConstraint", field.isUnique)
        .text("statement", field.statement)
        .text("uri", '/' + object + "/fields/" + QByteArray::number(field.id))
        .text("createdAt", "1900-01-01T05:00:00.0000000Z")
        .text("updatedBy", user)
        .text("updatedAt", "2011-01-01T08:00:00.0000000Z")
        .end();
}
} // namespace

Response BulkApi::createDefinition(const Request &request, const QByteArray &collection)
{
    const QByteArray object = objectOf(collection);
    const bool isKnown = !fieldsOf(object).isEmpty() || object == "activities" || object == "emailAddresses";
    const std::optional<JsonValue> json = readJson(request.body);
    if (!isKnown)
        return emptyStatus(404);
    if (!json || json->kind != JsonValue::Kind::Object)
        return parsingError();
    const auto read = readDefinition(*json, m_options.behaviour, m_clock.now());
    if (const auto *failure = std::get_if<Failure>(&read))
        return validationError(*failure);
    auto definition = std::get<Definition>(read);
    definition.uri = '/' + object + "/imports/" + QByteArray::number(m_nextDefinition++);
    definition.owner = m_options.user.toUtf8();
    m_definitions += definition;
    m_imports.makeReal(definition.uri);
    Response response;
    response.status = 201;
    QByteArray body;
    appendDefinition(body, definition);
    response.setJson(body);
    return response;
}

Response BulkApi::deleteDefinition(const Definition &definition)
{
    const QByteArray uri = definition.uri;
    m_imports.clear(uri);
    m_definitions.removeIf([&uri](const Definition &other) { return other.uri == uri; });
    return emptyStatus(204);
}

Response BulkApi::upload(const Request &request, const Definition &definition)
{
    std::optional<Upload> upload = readUpload(request, definition);
    if (!upload)
        return parsingError();
    if (m_imports.staged(definition.uri).size() >= MostUploads)
        return validationError({"uri", definition.uri, "Must not have more than 500 files"});
    const qint64 room = m_options.behaviour.stagingBytes;
    if (room > 0 && m_imports.stagedBytes(definition.uri) + upload->bytes > room)
        return emptyStatus(413);
    upload->at = m_clock.now();
    m_imports.stage(definition.uri, *upload);
    if (definition.startsSync)
        return addSync(definition, {});
    return emptyStatus(m_options.behaviour.uploadAnswers201 ? 201 : 204);
}

Response BulkApi::deleteUploads(const Definition &definition)
{
    m_imports.clear(definition.uri);
    return emptyStatus(204);
}

Response BulkApi::listFields(const Request &request, const QByteArray &object, const QString &id) const
{
    const QList<FieldFacts> fields = fieldsOf(object);
    const QByteArray user = m_options.user.toUtf8();
    Response response;
    if (!id.isEmpty()) {
        const auto found = std::find_if(fields.cbegin(), fields.cend(), [&id](const FieldFacts &field) {
            return QString::number(field.id) == id;
        });
        if (found == fields.cend())
            return emptyStatus(404);
        QByteArray json;
        appendField(json, object, *found, user);
        response.setJson(json);
        return response;
    }
    if (fields.isEmpty())
        return emptyStatus(404);
    const auto read = readListParameters(request, MaximumLimit, {}, m_options.behaviour);
    if (const auto *failure = std::get_if<Failure>(&read))
        return validationError(*failure);
    response.setJson(
        listBody(std::get<ListParameters>(read), fields.size(), m_options.behaviour.omitEmptyItems,
                 [&](QByteArray &out, qint64 row) { appendField(out, object, fields.at(row), user); }));
    return response;
}

void BulkApi::settle()
{
    const QDateTime now = m_clock.now();
    m_definitions.removeIf([&now](const Definition &definition) {
        return definition.expiresAt.isValid() && definition.expiresAt <= now;
    });
    for (const Definition &definition : m_definitions)
        m_imports.expire(definition.uri, now.addSecs(-3600 * qint64(definition.retentionHours)));
    QList<SyncRecord *> due;
    for (const qint64 id : m_imports.running()) {
        if (SyncRecord *sync = find(id); sync->endedAt <= now)
            due += sync;
    }
    std::stable_sort(due.begin(), due.end(), [](const SyncRecord *one, const SyncRecord *other) {
        return one->endedAt < other->endedAt;
    });
    for (SyncRecord *sync : due) {
        const ImportOutcome &outcome = m_imports.finish(*sync, definitionOf(sync->definitionUri));
        sync->endStatus = outcome.endStatus;
        sync->rejects = outcome.rejects.size();
        sync->isUnfinished = false;
    }
}

} // namespace Inspector::Demo
