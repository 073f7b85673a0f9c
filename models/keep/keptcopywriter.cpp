// SPDX-License-Identifier: MIT
#include "models/keep/keptcopywriter.h"

#include "models/base/text.h"
#include "models/store/keptfile.h"

#include <QFileInfo>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace KeptSchema;

namespace
{
// Measured: a commit for every page costs a third of the time, and larger ones save nothing.
constexpr qint64 RowsAtOnce = 10'000;
// Bytes. Measured: whoever opens a copy reads and checks all of it, which takes a third less than with
// SQLite's usual 4096; larger ones save little more, and make small copies large.
constexpr auto PageSize = "16384";

ApiError error(ApiError::Kind kind, const QString &message)
{
    return {.kind = kind, .message = message};
}

ApiError canceled()
{
    return error(ApiError::Kind::File, Text::tr("Canceled."));
}

ApiError unwritable(const QString &folder, const DatabaseFault &fault)
{
    return error(ApiError::Kind::File, Text::tr("Couldn't write the unfinished copy in %1: %2. Free up space "
                                                "there, then keep the sync again.")
                                           .arg(folder, fault.words));
}

QByteArray stamp(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate).toUtf8() : QByteArray();
}
} // namespace

Result<std::unique_ptr<KeptCopyWriter>> KeptCopyWriter::make()
{
    Result<std::unique_ptr<WorkFolder>> folder = WorkFolder::make();
    if (!folder)
        return folder.error();
    const Result<QString> file = (*folder)->makeFile(u"copy"_s);
    if (!file)
        return file.error();
    const QString place = (*folder)->path();
    try {
        Database database = Database::openForWriting(*file);
        database.run(QByteArray("PRAGMA page_size=") + PageSize); // before anything else: it stays, saved too
        database.run(isOnNetwork(place) ? "PRAGMA journal_mode=DELETE;" : "PRAGMA journal_mode=WAL;");
        database.run("PRAGMA synchronous=NORMAL;");
        std::unique_ptr<KeptCopyWriter> writer(
            new KeptCopyWriter(std::move(folder).value(), std::move(database)));
        const Outcome begun = writer->guarded([&writer] { writer->begin(); });
        if (!begun)
            return begun.error();
        return writer;
    } catch (const DatabaseFault &fault) {
        return unwritable(place, fault);
    }
}

KeptCopyWriter::KeptCopyWriter(std::unique_ptr<WorkFolder> folder, Database database)
    : m_folder(std::move(folder))
    , m_database(std::move(database))
{
    m_database.setCancelled(&m_cancelled);
    for (const Table table : Tables)
        m_tables.try_emplace(table, m_database, table);
    for (const Table table : Tables)
        m_closed[table] = false;
}

KeptCopyWriter::~KeptCopyWriter() = default;

bool KeptCopyWriter::cancel()
{
    const bool isInTime = !m_isDecided.exchange(true);
    m_cancelled = true;
    m_database.interrupt();
    return isInTime;
}

// The one place where SQLite's words become ours.
Outcome KeptCopyWriter::guarded(const std::function<void()> &work)
{
    const QMutexLocker lock(&m_mutex);
    if (m_cancelled)
        return canceled();
    try {
        work();
        return Done{};
    } catch (const DatabaseFault &fault) {
        return unwritable(m_folder->path(), fault);
    } catch (const KeptTableWriter::TooManyFields &) {
        return error(ApiError::Kind::Refused,
                     Text::tr("The records have more than %L1 fields, which is more than a copy can hold.")
                         .arg(MostFields));
    }
}

void KeptCopyWriter::begin()
{
    m_database.run("BEGIN");
    for (const QByteArray &statement : statements(Version, {}))
        m_database.run(statement);
    m_database.run("PRAGMA application_id=" + QByteArray::number(ApplicationId));
    m_database.run("PRAGMA user_version=" + QByteArray::number(Version));
    m_database.run("COMMIT");
}

void KeptCopyWriter::commit()
{
    if (m_inTransaction)
        m_database.run("COMMIT");
    m_inTransaction = false;
    m_pending = 0;
}

Outcome KeptCopyWriter::setJson(const QByteArray &table, const QByteArray &json)
{
    return guarded([&] {
        Statement insert(m_database, "INSERT INTO " + table + " VALUES(?)");
        // Whatever was sent, the file's text is valid UTF-8.
        const QByteArray text = QString::fromUtf8(json).toUtf8();
        insert.bind(1, text);
        insert.run();
    });
}

Outcome KeptCopyWriter::add(Table table, const RowBlock &rows, int from, int to)
{
    return guarded([&] {
        if (m_closed.at(table))
            return;
        if (!m_inTransaction)
            m_database.run("BEGIN");
        m_inTransaction = true;
        m_tables.at(table).add(rows, from, to);
        m_pending += to - from;
        if (m_pending >= RowsAtOnce)
            commit();
    });
}

void KeptCopyWriter::close(Table table)
{
    m_closed.at(table) = true;
}

qint64 KeptCopyWriter::rows(Table table)
{
    const QMutexLocker lock(&m_mutex);
    return m_tables.at(table).rows();
}

Outcome KeptCopyWriter::finish(KeptFacts facts)
{
    for (const Table table : Tables)
        close(table);
    return guarded([&] {
        if (!m_inTransaction)
            m_database.run("BEGIN");
        m_inTransaction = true;
        for (auto &[table, writer] : m_tables) {
            writer.writeFields();
            facts.part(table).rows = writer.rows();
            writePart(partName(table), facts.part(table));
        }
        writePart("sync", {.state = isUnderWay(facts.status) ? KeptPart::State::Incomplete
                                                             : KeptPart::State::Complete,
                           .rows = 1,
                           .announced = 1,
                           .note = {},
                           .fetched = facts.started});
        writePart("definition", facts.definition);
        writeMeta(facts);
        commit();
    });
}

void KeptCopyWriter::writePart(const QByteArray &name, const KeptPart &part)
{
    Statement insert(m_database, "INSERT INTO part VALUES(?, ?, ?, ?, ?, ?)");
    const QByteArray state = toText(part.state);
    const QByteArray note = part.note.toUtf8();
    const QByteArray fetched = stamp(part.fetched);
    insert.bind(1, name);
    insert.bind(2, state);
    insert.bind(3, part.rows);
    if (part.announced)
        insert.bind(4, *part.announced);
    if (!note.isEmpty())
        insert.bind(5, note);
    if (!fetched.isEmpty())
        insert.bind(6, fetched);
    insert.run();
}

void KeptCopyWriter::writeMeta(const KeptFacts &facts)
{
    const std::pair<QByteArray, QByteArray> entries[] = {
        {"what", "A sync of Oracle Eloqua, kept by Eloqua Sync Inspector. It may contain personal data."},
        {"written_by", "eloqua-sync-inspector " INSPECTOR_VERSION},
        {"site", facts.site.toUtf8()},
        {"fetched_by", facts.user.toUtf8()},
        {"fetched_from", stamp(facts.started)},
        {"fetched_until", stamp(facts.ended)},
        {"sync_id", toText(facts.sync).toUtf8()},
        {"sync_status", facts.status.toUtf8()},
        {"complete", facts.isComplete() ? "yes" : "no"},
        {"completeness", facts.completeness().toUtf8()},
    };
    Statement insert(m_database, "INSERT INTO meta VALUES(?, ?)");
    for (const auto &[key, value] : entries) {
        insert.bind(1, key);
        insert.bind(2, value);
        insert.run();
    }
}

Outcome KeptCopyWriter::save(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    if (m_cancelled)
        return canceled();
    return saveKeptFile(path, [this](const QString &part) -> Outcome {
        try {
            // One file without a log beside it, in order and without gaps: a copy of the working file would
            // say that it has a log, and lack it (lang_vacuum.html).
            Statement vacuum(m_database, "VACUUM INTO ?");
            const QString absolute = QFileInfo(part).absoluteFilePath();
            m_folder->notePart(absolute);
            const QByteArray name = QFile::encodeName(absolute);
            vacuum.bind(1, name);
            vacuum.run();
            return m_isDecided.exchange(true) ? Outcome(canceled()) : Outcome(Done{});
        } catch (const DatabaseFault &fault) {
            return error(ApiError::Kind::File, fault.words);
        }
    });
}

} // namespace Inspector
