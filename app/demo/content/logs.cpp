// SPDX-License-Identifier: MIT
#include "app/demo/content/logs.h"

#include "app/demo/content/dataset.h"
#include "app/demo/content/rejects.h"

#include <array>

namespace Inspector::Demo
{

LogWriter::LogWriter(const SyncRecord &sync)
    : m_at(sync.startedAt)
    , m_step(qMax(qint64(7), sync.startedAt.msecsTo(sync.endedAt) / 16))
{
}

void LogWriter::information(const char *code, const QByteArray &message, qint64 count)
{
    append("information", code, message, count);
}

void LogWriter::warning(const char *code, const QByteArray &message, qint64 count)
{
    append("warning", code, message, count);
}

void LogWriter::error(const char *code, const QByteArray &message)
{
    append("error", code, message, 0);
}

// The blank where the sync's id should be is Eloqua's; so is "information" for a sync that ended badly.
void LogWriter::ended(const QByteArray &status)
{
    QByteArray word = status;
    word[0] = static_cast<char>(word.at(0) - 'a' + 'A');
    information("ELQ-00101", "Sync processed for sync , resulting in " + word + " status.");
}

void LogWriter::append(const char *severity, const char *code, const QByteArray &message, qint64 count)
{
    m_at = m_at.addMSecs(m_step);
    m_rows += {count, severity, code, message, m_at};
}

CountedCode createdCode(const QByteArray &definitionUri)
{
    if (definitionUri.startsWith("/accounts/"))
        return {"ELQ-00005", "Accounts created."};
    if (definitionUri.startsWith("/customObjects/"))
        return {"ELQ-00007", "CustomObject data created."};
    if (definitionUri.startsWith("/events/"))
        return {"ELQ-00077", "Event data created."};
    if (definitionUri.startsWith("/activities/"))
        return {"ELQ-00069", "Activities created."};
    if (definitionUri.startsWith("/emailAddresses/"))
        return {"ELQ-00033", "Email addresses created."};
    return {"ELQ-00004", "Contacts created."};
}

CountedCode updatedCode(const QByteArray &definitionUri)
{
    if (definitionUri.startsWith("/accounts/"))
        return {"ELQ-00023", "Accounts updated."};
    if (definitionUri.startsWith("/customObjects/"))
        return {"ELQ-00012", "CustomObject data updated."};
    if (definitionUri.startsWith("/events/"))
        return {"ELQ-00079", "Event data updated."};
    if (definitionUri.startsWith("/emailAddresses/"))
        return {"ELQ-00035", "Email addresses updated."};
    return {"ELQ-00022", "Contacts updated."};
}

namespace
{
// The log of Sync::UnknownStatus is long enough to be paged.
constexpr qint64 LongLog = 1250;

void logImportResult(LogWriter &log, const SyncRecord &sync, const Definition *definition, qint64 staged)
{
    const qint64 remaining = staged - sync.rejects;
    log.information("ELQ-00001", "Total records processed.", staged);
    if (sync.endStatus == "warning" && sync.rejects == 0)
        log.warning("ELQ-00111", "Field middleName is not part of import definition, and will be ignored.",
                    0);
    if (sync.rejects > 0) {
        // The wording differs from that of the rejects themselves, for the same code.
        log.warning("ELQ-00002", "Invalid email addresses.", rejectsWith("ELQ-00002", sync.id, sync.rejects));
        log.warning("ELQ-00026", "Duplicate identifier.", rejectsWith("ELQ-00026", sync.id, sync.rejects));
        log.information("ELQ-00060", "Total rejected records.", sync.rejects);
    }
    log.information("ELQ-00003", "Total records remaining after duplicates are rejected.", remaining);
    const QByteArray uri = definition != nullptr ? definition->uri : QByteArray();
    const CountedCode created = createdCode(uri);
    const CountedCode updated = updatedCode(uri);
    log.information(created.code, created.message, remaining / 5);
    log.information(updated.code, updated.message, remaining - remaining / 5);
    log.information("ELQ-00071", {});
}

void logImport(LogWriter &log, const SyncRecord &sync, const Definition *definition, bool ended)
{
    const qint64 staged =
        sync.rejects * 3 + static_cast<qint64>(mixed(static_cast<quint64>(sync.id)) % 2400) + 40;
    log.information("ELQ-00130", "Total records staged for import.", staged);
    log.information("ELQ-00137", "Ready for data import processing.");
    if (!ended)
        return;
    if (definition == nullptr) {
        log.error("ELQ-00143",
                  "Sync Recovery Worker could not recover from sync error. Import definition for id 1199 "
                  "has been deleted.");
        return;
    }
    if (sync.endStatus == "error") {
        log.error("ELQ-00107", "There was an error processing the import.");
        log.error("ELQ-00122", "Validation errors found on sync " + QByteArray::number(sync.id) +
                                   " for user 222. Sync will NOT proceed.");
        log.ended(sync.endStatus);
        return;
    }
    log.ended(sync.endStatus);
    logImportResult(log, sync, definition, staged);
}

void logExport(LogWriter &log, const SyncRecord &sync, bool ended)
{
    log.information("ELQ-00129", "Initialized internal staging for data transfer.");
    if (!ended)
        return;
    if (sync.endStatus == "error") {
        log.warning("ELQ-00142", "Error when exporting members to csv file. Retrying.", 0);
        log.error("ELQ-00141", "Error when exporting members to csv file.");
        return;
    }
    log.information("ELQ-00102", "Successfully exported members to csv file.", sync.dataRows);
    log.information("ELQ-00131", "Deleted internal staging for data transfer.");
    log.information("ELQ-00106", "Successfully converted csv file to sqlite, taking " +
                                     QByteArray::number(sync.dataRows / 4 + 16) + " kb.");
}

void logAction(LogWriter &log, const SyncRecord &sync, const Definition *definition, bool ended)
{
    const auto staged = static_cast<qint64>(mixed(static_cast<quint64>(sync.id)) % 900);
    log.information("ELQ-00140", "Records staged for sync actions.", staged);
    if (!ended)
        return;
    if (sync.endStatus == "error")
        log.error("ELQ-00139", "Error staging data for sync actions.");
    else if (definition != nullptr && definition->actions.contains("unsubscribed"))
        log.information("ELQ-00017", "Contacts email marked as unsubscribed.", staged);
    else
        log.information("ELQ-00119", "Added members to Contact List 12345.", staged);
    if (sync.endStatus == "warning")
        log.warning("ELQ-00034", "Total unmatched records.", staged / 20 + 1);
    log.ended(sync.endStatus);
}

// What a sync logs that tries again and again.
void logRetries(LogWriter &log, const SyncRecord &sync, qint64 count)
{
    static constexpr std::array states{"locked", "unlocked", "skipped"};
    for (qint64 i = 0; i < count; ++i) {
        const QByteArray file =
            "import_" + QByteArray::number(sync.id) + '_' + QByteArray::number(i / 3) + ".csv";
        log.information("ELQ-00110", "Trying to unlock file " + file +
                                         " on import 311 for user 222. File has been " +
                                         states[static_cast<std::size_t>(i % 3)] + '.');
    }
}
} // namespace

QList<LogRow> makeLogs(const SyncRecord &sync, const Definition *definition, const QDateTime &now,
                       qint64 total)
{
    if (!sync.hasStarted(now) && total < 0)
        return {};
    LogWriter log(sync);
    const bool ended = sync.hasEnded(now);
    if (definition != nullptr && definition->kind == Kind::Export)
        logExport(log, sync, ended);
    else if (definition != nullptr && definition->kind == Kind::SyncAction)
        logAction(log, sync, definition, ended);
    else
        logImport(log, sync, definition, ended);
    QList<LogRow> rows = log.take();
    const qint64 wanted = total < 0 && sync.id == Sync::UnknownStatus ? LongLog : total;
    if (wanted < 0)
        return rows;
    if (rows.size() < wanted) {
        logRetries(log, sync, wanted - rows.size());
        rows += log.take();
    }
    rows.resize(wanted);
    return rows;
}

} // namespace Inspector::Demo
