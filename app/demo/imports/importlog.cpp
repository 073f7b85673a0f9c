// SPDX-License-Identifier: MIT
#include "app/demo/imports/importlog.h"

namespace Inspector::Demo
{

namespace
{
void logFields(LogWriter &log, const SyncRecord &sync, const ImportCounts &counts)
{
    const QByteArray file = "import_" + QByteArray::number(sync.id) + "_0.csv";
    for (const QByteArray &field : counts.unknownFields)
        log.warning("ELQ-00111", "Field " + field + " is not part of import definition, and will be ignored.",
                    0);
    for (const QByteArray &field : counts.missingFields)
        log.warning(
            "ELQ-00121",
            "Field " + field + " is part of import definition, but not included in file " + file + '.', 0);
}

void logProblems(LogWriter &log, const ImportCounts &counts)
{
    QMap<QByteArray, qint64> byCode;
    QMap<QByteArray, QByteArray> messages;
    for (auto it = counts.byProblem.cbegin(); it != counts.byProblem.cend(); ++it) {
        const ProblemWords &words = wordsFor(it.key());
        if (words.logMessage.isEmpty())
            continue;
        byCode[words.statusCode.toByteArray()] += it.value();
        messages.insert(words.statusCode.toByteArray(), words.logMessage.toByteArray());
    }
    for (auto it = byCode.cbegin(); it != byCode.cend(); ++it)
        log.warning(it.key().constData(), messages.value(it.key()), it.value());
    if (counts.rejected > 0)
        log.information("ELQ-00060", "Total rejected records.", counts.rejected);
    if (counts.withoutSomeValues > 0)
        log.information("ELQ-00144", "Total records with rejected fields.", counts.withoutSomeValues);
}

void logAction(LogWriter &log, const AppliedAction &action)
{
    const qint64 count = action.records.size();
    const qsizetype bracket = action.destination.indexOf('[') + 1;
    const QByteArray id = action.destination.mid(bracket, action.destination.indexOf(']') - bracket);
    const bool adds = action.action == "add";
    if (action.action == "setStatus" && action.status == "bounced")
        log.information("ELQ-00016", "Contacts email marked as bounced.", count);
    else if (action.action == "setStatus" && action.status == "subscribed")
        log.information("ELQ-00138", "Contacts email marked as subscribed.", count);
    else if (action.action == "setStatus")
        log.information("ELQ-00017", "Contacts email marked as unsubscribed.", count);
    else if (action.destination.contains("EmailGroup"))
        log.information(
            adds ? "ELQ-00115" : "ELQ-00116",
            (adds ? "Subscribed members to Email Group " : "Unsubscribed members from Email Group ") + id +
                '.',
            count);
    else
        log.information(adds ? "ELQ-00119" : "ELQ-00118",
                        (adds ? "Added members to Contact List " : "Removed members from Contact List ") +
                            id + '.',
                        count);
}
} // namespace

QList<LogRow> importLog(const SyncRecord &sync, const Definition &definition, const ImportCounts &counts,
                        const QList<AppliedAction> &actions, const QByteArray &endStatus)
{
    LogWriter log(sync);
    log.information("ELQ-00130", "Total records staged for import.", counts.staged);
    log.information("ELQ-00137", "Ready for data import processing.");
    log.ended(endStatus);
    log.information("ELQ-00001", "Total records processed.", counts.staged);
    if (definition.uri.startsWith("/activities/") && !definition.identifier.isEmpty())
        log.information("ELQ-00123", "identifierField " + definition.identifier +
                                         " will be ignored since Activities are never updated.");
    logFields(log, sync, counts);
    logProblems(log, counts);
    log.information("ELQ-00003", "Total records remaining after duplicates are rejected.",
                    counts.staged - counts.duplicates);
    const CountedCode created = createdCode(definition.uri);
    const CountedCode updated = updatedCode(definition.uri);
    log.information(created.code, created.message, counts.created);
    log.information(updated.code, updated.message, counts.updated);
    if (!actions.isEmpty())
        log.information("ELQ-00140", "Records staged for sync actions.", actions.first().records.size());
    for (const AppliedAction &action : actions)
        logAction(log, action);
    log.information("ELQ-00071", {});
    return log.take();
}

QList<LogRow> runningImportLog(const SyncRecord &sync, qint64 staged)
{
    LogWriter log(sync);
    log.information("ELQ-00130", "Total records staged for import.", staged);
    log.information("ELQ-00137", "Ready for data import processing.");
    return log.take();
}

QList<LogRow> failedImportLog(const SyncRecord &sync, const QByteArray &endStatus, const char *statusCode,
                              const QByteArray &message)
{
    LogWriter log(sync);
    if (endStatus == "error")
        log.error(statusCode, message);
    else
        log.warning(statusCode, message, 0);
    log.ended(endStatus);
    return log.take();
}

} // namespace Inspector::Demo
