// SPDX-License-Identifier: MIT
#include "models/store/keptcopy.h"

#include "models/base/text.h"
#include "models/pages/pageparser.h"
#include "models/store/keptfile.h"
#include "models/store/keptrows.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace KeptSchema;

namespace
{
// It is a database, and not one that we wrote.
struct Foreign {
};

constexpr auto LogSuffix = "-wal"_L1;

// SQLite would make files beside a database with a log, and wait for whoever else has it: we look at a copy.
Result<QString> copyInto(const WorkFolder &folder, const QString &path)
{
    const QString copy = folder.path() + u"/copy"_s;
    const QString original = QFileInfo(path).canonicalFilePath();
    for (const QLatin1StringView suffix : {""_L1, LogSuffix}) {
        QFile file(original + suffix);
        // Without the log, the file is as it was before the log began; what it lacks is found out below.
        if (suffix == LogSuffix && !file.exists())
            continue;
        if (!file.copy(copy + suffix))
            return ApiError{.kind = ApiError::Kind::File,
                            .message = Text::tr("Couldn't make a temporary copy of %1 to open it: %2.")
                                           .arg(file.fileName(), file.errorString())};
        QFile::setPermissions(copy + suffix, QFile::ReadOwner | QFile::WriteOwner);
    }
    return copy;
}

QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}
} // namespace

Result<std::shared_ptr<KeptCopy>> KeptCopy::open(const QString &path, Look look,
                                                 const std::atomic<bool> *cancelled)
{
    const Result<KeptHeader> header = readKeptHeader(path);
    if (!header)
        return header.error();
    QString file = path;
    std::unique_ptr<WorkFolder> folder;
    if (header->usesLog) {
        Result<std::unique_ptr<WorkFolder>> made = WorkFolder::make();
        if (!made)
            return made.error();
        folder = std::move(made).value();
        const Result<QString> copy = copyInto(*folder, path);
        if (!copy)
            return copy.error();
        file = *copy;
    }
    std::shared_ptr<KeptCopy> copy;
    try {
        copy.reset(new KeptCopy(path, std::move(folder), Database::openUntrusted(file)));
    } catch (const DatabaseFault &fault) {
        return ApiError{.kind = ApiError::Kind::BadReply,
                        .message = Text::tr("Couldn't read %1: %2.").arg(path, fault.words)};
    }
    try {
        copy->m_database.setCancelled(cancelled);
        copy->check(look);
        copy->m_database.setCancelled(nullptr);
        return copy;
    } catch (const DatabaseFault &fault) {
        return copy->error(fault);
    } catch (const Foreign &) {
        return copy->damage();
    }
}

KeptCopy::KeptCopy(QString path, std::unique_ptr<WorkFolder> folder, Database database)
    : m_path(std::move(path))
    , m_folder(std::move(folder))
    , m_database(std::move(database))
{
}

ApiError KeptCopy::damage() const
{
    return {.kind = ApiError::Kind::BadReply,
            .message = Text::tr("%1 is damaged, or was changed by another program, so nothing in it is "
                                "shown. Open another copy of it, or keep the sync again.")
                           .arg(m_path)};
}

ApiError KeptCopy::error(const DatabaseFault &fault) const
{
    if (fault.isInterrupted())
        return {.kind = ApiError::Kind::File, .message = Text::tr("Canceled.")};
    if (fault.isLocked())
        return {.kind = ApiError::Kind::Refused,
                .message =
                    Text::tr("Couldn't read %1, because another program is changing it. Close the file "
                             "there, then try again.")
                        .arg(m_path)};
    ApiError damaged = damage();
    damaged.detail = fault.words;
    return damaged;
}

void KeptCopy::check(Look look)
{
    m_database.run("BEGIN");
    checkSchema();
    if (look == Look::Whole) {
        Statement quick(m_database, "PRAGMA quick_check(1)");
        if (!quick.step() || quick.text(0) != QByteArrayView("ok"))
            throw Foreign{};
    }
    readFacts();
    readColumns();
    if (look == Look::Whole) {
        checkRows();
        checkSync();
    }
}

// Ours to the letter: no trigger, no view, no virtual table, no generated column can be in a schema that is
// equal to one without them.
void KeptCopy::checkSchema()
{
    m_version = int(m_database.number("PRAGMA user_version"));
    if (m_database.number("PRAGMA application_id") != ApplicationId || m_version < 1 || m_version > Version)
        throw Foreign{};
    std::map<QByteArray, QByteArray> found;
    Statement schema(m_database, "SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT 100");
    while (schema.step()) {
        const QByteArray name = schema.text(1).toByteArray();
        if (schema.text(0) != QByteArrayView("table") || schema.text(2) != QByteArrayView(name))
            throw Foreign{};
        found[name] = schema.text(3).toByteArray();
    }
    const auto columns = [&found](Table table, qsizetype least, qsizetype mostFields) {
        const qsizetype count = found[tableName(table)].count(" TEXT");
        if (count < least || count > fixedColumns(table) + mostFields)
            throw Foreign{};
        return count;
    };
    const Widths widths{.logs = columns(Table::Logs, 1, 0),
                        .rejects = columns(Table::Rejects, fixedColumns(Table::Rejects), MostFields),
                        .data = columns(Table::Data, 0, MostFields)};
    const QByteArrayList expected = statements(m_version, widths);
    if (qsizetype(found.size()) != expected.size())
        throw Foreign{};
    for (const QByteArray &sql : expected) {
        const qsizetype nameAt = qsizetype(qstrlen("CREATE TABLE "));
        if (found[sql.mid(nameAt, sql.indexOf('(') - nameAt)] != sql)
            throw Foreign{};
    }
}

void KeptCopy::readFacts()
{
    Statement meta(m_database, "SELECT key, value FROM meta LIMIT 100");
    while (meta.step()) {
        const QByteArray key = meta.text(0).toByteArray();
        const QString value = meta.string(1);
        if (key == "site")
            m_facts.site = value;
        else if (key == "fetched_by")
            m_facts.user = value;
        else if (key == "sync_id")
            m_facts.sync = SyncId{value.toLongLong()};
        else if (key == "sync_status")
            m_facts.status = value;
        else if (key == "fetched_from")
            m_facts.started = timeOf(value);
        else if (key == "fetched_until")
            m_facts.ended = timeOf(value);
        else if (key == "repair_state")
            m_facts.repairState = value;
    }
    std::map<QByteArray, KeptPart *> parts{{"definition", &m_facts.definition}};
    for (const Table table : Tables)
        parts[partName(table)] = &m_facts.part(table);
    Statement part(
        m_database,
        "SELECT name, state, rows, announced, note, fetched_at FROM part WHERE name <> 'sync' LIMIT 100");
    while (part.step()) {
        const auto at = parts.find(part.text(0).toByteArray());
        const std::optional<KeptPart::State> state = keptStateFromText(part.text(1));
        if (at == parts.end() || !state)
            throw Foreign{};
        *at->second = {.state = *state,
                       .rows = part.number(2),
                       .announced = part.isNull(3) ? std::nullopt : std::optional(part.number(3)),
                       .note = part.string(4),
                       .fetched = timeOf(part.string(5))};
        parts.erase(at);
    }
    // One that was never finished has none.
    if (!parts.empty() || m_facts.sync == SyncId{})
        throw Foreign{};
}

void KeptCopy::readColumns()
{
    for (const Table table : Tables) {
        KeptColumns &columns = m_columns[table];
        Statement field(m_database,
                        "SELECT position, name, stored_in, json_value, json_null, holds_numbers, "
                        "is_always_there FROM field WHERE part = ?1 ORDER BY position LIMIT 1100");
        const QByteArray part = partName(table);
        field.bind(1, part);
        while (field.step()) {
            const auto values = cellKindFromText(field.text(3));
            const auto nulls = cellKindFromText(field.text(4));
            if (field.number(0) != columns.size() ||
                field.text(2) != QByteArrayView(columnName(table, columns.size())) || !values || !nulls)
                throw Foreign{};
            columns << KeptColumn{field.string(1).toUtf8(), values, nulls, field.number(5) != 0,
                                  field.number(6) != 0};
        }
        const qint64 stored =
            m_database.number("SELECT count(*) FROM pragma_table_info('" + tableName(table) + "')") - 1;
        if (columns.size() != stored)
            throw Foreign{};
        const QByteArrayList &own = info(table).columns;
        for (qsizetype i = 0; i < std::min(own.size(), stored); ++i) {
            if (columns.at(i).name != own.at(i))
                throw Foreign{};
        }
    }
}

// As many rows as it says, numbered without a gap.
void KeptCopy::checkRows()
{
    for (const Table table : Tables) {
        const KeptPart &part = m_facts.part(table);
        const QByteArray from = " FROM " + tableName(table);
        const qint64 rows = m_database.number("SELECT count(*)" + from);
        const bool isNumbered = rows == 0 || (m_database.number("SELECT min(seq)" + from) == 1 &&
                                              m_database.number("SELECT max(seq)" + from) == rows);
        const bool lacksRows =
            part.state == KeptPart::State::Complete && part.announced.value_or(rows) > rows;
        if (rows != part.rows || !isNumbered || lacksRows)
            throw Foreign{};
    }
}

// What it has in place of the server's answer.
void KeptCopy::checkSync()
{
    HttpAnswer answer;
    answer.status = 200;
    Statement select(m_database, "SELECT json FROM sync LIMIT 1");
    if (select.step())
        answer.body = select.string(0).toUtf8();
    if (!parseSync(answer, m_facts.sync))
        throw Foreign{};
}

Result<QByteArray> KeptCopy::json(const QByteArray &table)
{
    const QMutexLocker lock(&m_mutex);
    try {
        Statement select(m_database, "SELECT json FROM " + table + " LIMIT 1");
        return select.step() ? select.string(0).toUtf8() : QByteArray();
    } catch (const DatabaseFault &fault) {
        return error(fault);
    }
}

Result<PagePtr> KeptCopy::page(Table table, const Query &query, const std::atomic<bool> *cancelled)
{
    Result<KeptRows> rows = KeptRows::select(*this, table, query, cancelled);
    if (!rows)
        return rows.error();
    const int most = query.limit.value_or(info(table).largestLimit);
    Result<RowBlock> block = rows.value().next(most, KeptRows::Order::Fixed);
    if (!block)
        return block.error();
    auto page = std::make_shared<Page>();
    page->offset = query.offset.value_or(0);
    page->limit = most;
    page->rows = std::move(block).value();
    if (query.totalResults.value_or(true)) {
        const Result<qint64> total = rows.value().count();
        if (!total)
            return total.error();
        page->total = *total;
    }
    page->hasMore = page->total ? page->end() < *page->total : page->rows.rows() == most;
    return PagePtr(page);
}

bool hasCorrections(const QString &keptPath)
{
    if (QFile::exists(workingCopyOf(keptPath)))
        return true;
    const Result<std::shared_ptr<KeptCopy>> kept = KeptCopy::open(keptPath, KeptCopy::Look::Glance);
    return kept && !(*kept)->facts().repairState.isEmpty();
}

} // namespace Inspector
