// SPDX-License-Identifier: MIT
// The tables below one sync: logs, rejects, data.
#include "app/demo/api/bulkapi.h"
#include "app/demo/content/json.h"
#include "app/demo/content/logs.h"
#include "app/demo/content/rejects.h"

#include <array>

namespace Inspector::Demo
{

namespace
{
constexpr qint64 MaximumLimit = 1000;
constexpr qint64 MaximumDataLimit = 50000;

constexpr std::array LogTerms{
    Term{"createdAt", Term::Type::Time}, Term{"severity"}, Term{"statusCode"},
    Term{"count", Term::Type::Number},   Term{"message"},
};
constexpr std::array RejectTerms{
    Term{"statusCode"},
    Term{"message"},
    Term{"recordIndex", Term::Type::Number},
};

void appendLog(QByteArray &out, const LogRow &log, const SyncRecord &sync)
{
    Json::Object(out)
        .text("syncUri", "/syncs/" + QByteArray::number(sync.id))
        .number("count", log.count)
        .text("severity", log.severity)
        .text("statusCode", log.statusCode)
        .optionalText("message", log.message)
        .text("createdAt", timestamp(log.createdAt))
        .end();
}

// What stands before each value of a record: its key, and the comma after the value before it.
QList<QByteArray> keyPrefixes(const Definition &definition)
{
    QList<QByteArray> prefixes;
    for (const Field &field : definition.fields) {
        QByteArray prefix = prefixes.isEmpty() ? "{" : "\",";
        Json::appendString(prefix, field.name);
        prefixes += prefix + ":\"";
    }
    return prefixes;
}

void appendRejectTail(QByteArray &out, QByteArrayView message, QByteArrayView statusCode, qint64 recordIndex,
                      const QList<QByteArray> &invalidFields)
{
    Json::appendString(out, message);
    out += ",\"statusCode\":";
    Json::appendString(out, statusCode);
    out += ",\"recordIndex\":";
    Json::appendNumber(out, recordIndex);
    out += ",\"invalidFields\":[";
    for (qsizetype i = 0; i < invalidFields.size(); ++i) {
        if (i > 0)
            out += ',';
        Json::appendString(out, invalidFields.at(i));
    }
    out += "]}";
}

void appendReject(QByteArray &out, const Definition &definition, const QList<QByteArray> &prefixes,
                  const Reject &reject)
{
    out += "{\"fieldValues\":";
    for (qsizetype field = 0; field < prefixes.size(); ++field) {
        out += prefixes.at(field);
        const qsizetype from = out.size();
        reject.appendValue(out, field);
        Json::escapeTail(out, from);
    }
    out += "\"},\"message\":";
    QList<QByteArray> invalid;
    for (const qsizetype field : reject.invalidFields())
        invalid += definition.fields.at(field).name;
    appendRejectTail(out, reject.cause().message, reject.cause().statusCode, reject.recordIndex(), invalid);
}

void appendReject(QByteArray &out, const QList<QByteArray> &fields, const RejectRow &reject)
{
    out += "{\"fieldValues\":";
    Json::Object values(out);
    for (qsizetype field = 0; field < fields.size(); ++field)
        values.text(fields.at(field), reject.values.at(field));
    values.end();
    out += ",\"message\":";
    appendRejectTail(out, reject.message, reject.statusCode, reject.recordIndex, reject.invalidFields);
}

// RFC 4180: quotes only where they are needed.
void quoteCsvTail(QByteArray &out, qsizetype from)
{
    const QByteArrayView cell = QByteArrayView(out).sliced(from);
    const bool plain = std::none_of(cell.begin(), cell.end(),
                                    [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; });
    if (plain)
        return;
    QByteArray quoted = cell.toByteArray();
    quoted.replace("\"", "\"\"");
    out.truncate(from);
    out += '"' + quoted + '"';
}

Response emptyStatus(int status)
{
    Response response;
    response.status = status;
    return response;
}
} // namespace

Response BulkApi::listLogs(const Request &request, const SyncRecord &sync) const
{
    const auto read = readListParameters(request, MaximumLimit, LogTerms, m_options.behaviour);
    if (const auto *failure = std::get_if<Failure>(&read))
        return validationError(*failure);
    const auto &parameters = std::get<ListParameters>(read);
    const bool isOfUploads = sync.isUnfinished || m_imports.outcome(sync.id) != nullptr;
    const QList<LogRow> logs = isOfUploads ? m_imports.logs(sync, m_clock.now())
                                           : makeLogs(sync, definitionOf(sync.definitionUri), m_clock.now(),
                                                      total(sync.id, Table::Logs, -1));
    const auto valueOf = [&logs](qint64 row, std::size_t term) -> Value {
        const LogRow &log = logs.at(row);
        switch (term) {
        case 0:
            return timestamp(log.createdAt);
        case 1:
            return log.severity;
        case 2:
            return log.statusCode;
        case 3:
            return log.count;
        default:
            return log.message;
        }
    };
    const QList<qint64> rows = selectRows(logs.size(), parameters.filter ? &*parameters.filter : nullptr,
                                          parameters.order ? &*parameters.order : nullptr, valueOf);
    Response response;
    response.setJson(
        listBody(parameters, rows, m_options.behaviour.omitEmptyItems,
                 [&logs, &sync](QByteArray &out, qint64 row) { appendLog(out, logs.at(row), sync); }));
    return response;
}

Response BulkApi::listRejects(const Request &request, const SyncRecord &sync)
{
    const Definition *known = definitionOf(sync.definitionUri);
    if (known != nullptr && known->kind == Kind::Export && m_options.behaviour.refuseRejectsOfExport)
        return validationError(
            {"uri", "/syncs/" + QByteArray::number(sync.id), "Must be a sync of an import"});
    const auto read = readListParameters(request, MaximumLimit, RejectTerms, m_options.behaviour);
    if (const auto *failure = std::get_if<Failure>(&read))
        return validationError(*failure);

    const auto &parameters = std::get<ListParameters>(read);
    if (const ImportOutcome *outcome = m_imports.outcome(sync.id))
        return listRejects(parameters, *outcome);
    const Definition &definition = known != nullptr ? *known : m_standIn;
    const qint64 now = total(sync.id, Table::Rejects, sync.hasEnded(m_clock.now()) ? sync.rejects : 0);
    const QList<QByteArray> prefixes = keyPrefixes(definition);
    const auto append = [&definition, &prefixes, &sync](QByteArray &out, qint64 row) {
        appendReject(out, definition, prefixes, Reject(definition, sync.id, row));
    };
    const bool omit = m_options.behaviour.omitEmptyItems;
    Response response;
    if (parameters.filter || parameters.order)
        response.setJson(
            listBody(parameters, chosenRejects(request, sync, definition, parameters, now), omit, append));
    else
        response.setJson(listBody(parameters, now, omit, append));
    return response;
}

Response BulkApi::listRejects(const ListParameters &parameters, const ImportOutcome &outcome) const
{
    const auto valueOf = [&outcome](qint64 row, std::size_t term) -> Value {
        const RejectRow &reject = outcome.rejects.at(row);
        switch (term) {
        case 0:
            return reject.statusCode;
        case 1:
            return reject.message;
        default:
            return reject.recordIndex;
        }
    };
    const QList<qint64> rows =
        selectRows(outcome.rejects.size(), parameters.filter ? &*parameters.filter : nullptr,
                   parameters.order ? &*parameters.order : nullptr, valueOf);
    Response response;
    response.setJson(listBody(parameters, rows, m_options.behaviour.omitEmptyItems,
                              [&outcome](QByteArray &out, qint64 row) {
                                  appendReject(out, outcome.fields, outcome.rejects.at(row));
                              }));
    return response;
}

QList<qint64> BulkApi::chosenRejects(const Request &request, const SyncRecord &sync,
                                     const Definition &definition, const ListParameters &parameters,
                                     qint64 total)
{
    const QString key = QString::number(sync.id) + QChar(0) + QString::number(total) + QChar(0) +
                        request.value(u"q") + QChar(0) + request.value(u"orderBy");
    if (const QList<qint64> *known = m_chosen.object(key))
        return *known;
    const auto valueOf = [&definition, &sync](qint64 row, std::size_t term) -> Value {
        const Reject reject(definition, sync.id, row);
        switch (term) {
        case 0:
            return reject.cause().statusCode.toByteArray();
        case 1:
            return reject.cause().message.toByteArray();
        default:
            return reject.recordIndex();
        }
    };
    const QList<qint64> rows = selectRows(total, parameters.filter ? &*parameters.filter : nullptr,
                                          parameters.order ? &*parameters.order : nullptr, valueOf);
    m_chosen.insert(key, new QList<qint64>(rows));
    return rows;
}

Response BulkApi::dataObstacle(const SyncRecord &sync, const Definition *definition) const
{
    const QDateTime now = m_clock.now();
    if (definition == nullptr || definition->kind != Kind::Export)
        return validationError(
            {"uri", "/syncs/" + QByteArray::number(sync.id), "Must be a sync of an export"});
    if (sync.createdBy != m_options.user.toUtf8())
        return emptyStatus(m_options.behaviour.foreignDataStatus);
    if (!sync.hasEnded(now))
        return emptyStatus(m_options.behaviour.emptyDataWhileRunning ? 200 : 404);
    if (sync.dataDeleted || sync.endedAt.addSecs(definition->retentionHours * 3600) < now)
        return emptyStatus(m_options.behaviour.goneStatus);
    return {};
}

Response BulkApi::listData(const Request &request, const SyncRecord &sync) const
{
    const Definition *definition = definitionOf(sync.definitionUri);
    const Response obstacle = dataObstacle(sync, definition);
    if (obstacle.status != 200)
        return obstacle;
    const auto read = readListParameters(request, MaximumDataLimit, {}, m_options.behaviour);
    if (const auto *failure = std::get_if<Failure>(&read))
        return validationError(*failure);

    const auto &parameters = std::get<ListParameters>(read);
    const qint64 rows = total(sync.id, Table::Data, sync.hasEnded(m_clock.now()) ? sync.dataRows : 0);
    if (request.headers.value("accept").startsWith("text/csv"))
        return dataAsCsv(parameters, rows, sync, *definition);
    const QList<QByteArray> prefixes = keyPrefixes(*definition);
    Response response;
    response.setJson(listBody(parameters, rows, m_options.behaviour.omitEmptyItems,
                              [&definition, &prefixes, &sync](QByteArray &out, qint64 row) {
                                  const RowText text(sync.id, row);
                                  for (qsizetype field = 0; field < prefixes.size(); ++field) {
                                      out += prefixes.at(field);
                                      const qsizetype from = out.size();
                                      text.append(out, definition->fields.at(field).cell,
                                                  static_cast<int>(field));
                                      Json::escapeTail(out, from);
                                  }
                                  out += "\"}";
                              }));
    return response;
}

Response BulkApi::dataAsCsv(const ListParameters &parameters, qint64 total, const SyncRecord &sync,
                            const Definition &definition) const
{
    const QByteArray lineEnd = m_options.behaviour.csvWithBomAndLf ? "\n" : "\r\n";
    QByteArray out = m_options.behaviour.csvWithBomAndLf ? "\xef\xbb\xbf" : "";
    const auto appendLine = [&out, &definition, &lineEnd](const auto &appendCell) {
        for (qsizetype field = 0; field < definition.fields.size(); ++field) {
            if (field > 0)
                out += ',';
            const qsizetype from = out.size();
            appendCell(field);
            quoteCsvTail(out, from);
        }
        out += lineEnd;
    };
    appendLine([&out, &definition](qsizetype field) { out += definition.fields.at(field).name; });
    const qint64 first = qMin(parameters.offset, total);
    const qint64 end = first + qMin(parameters.limit, total - first);
    for (qint64 row = first; row < end; ++row) {
        const RowText text(sync.id, row);
        appendLine([&out, &definition, &text](qsizetype field) {
            text.append(out, definition.fields.at(field).cell, static_cast<int>(field));
        });
    }
    Response response;
    response.headers = {{"Content-Type", "text/csv; charset=utf-8"}};
    response.body = out;
    return response;
}

Response BulkApi::deleteData(SyncRecord &sync) const
{
    if (!sync.hasEnded(m_clock.now()))
        return emptyStatus(409);
    sync.dataDeleted = true;
    return emptyStatus(204);
}

} // namespace Inspector::Demo
