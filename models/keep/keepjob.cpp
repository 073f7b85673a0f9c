// SPDX-License-Identifier: MIT
#include "models/keep/keepjob.h"

#include "models/base/counted.h"
#include "models/client/apiclient.h"
#include "models/definitions/definitionuri.h"
#include "models/keep/storeexport.h"
#include "models/pages/pageparser.h"
#include "models/store/keptcopy.h"
#include "models/store/keptfile.h"
#include "models/syncs/explanation.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// About this one thing: the rest can be had. Everything else is about all of it.
bool isOnlyAbout(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Refused:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::Gone:
    case ApiError::Kind::Server:
    case ApiError::Kind::BadReply:
        return true;
    default:
        return false;
    }
}

// Ends here, after all the tries that there are, and may be well elsewhere and later. Exported data expires:
// what was fetched is worth more than nothing.
bool isInterruption(const ApiError &error)
{
    return error.kind == ApiError::Kind::RateLimited || error.kind == ApiError::Kind::Network ||
           error.kind == ApiError::Kind::Timeout;
}

bool hasTable(const KeptFacts &facts)
{
    return std::any_of(KeptSchema::Tables.begin(), KeptSchema::Tables.end(), [&facts](Table table) {
        return facts.part(table).state == KeptPart::State::Complete || facts.part(table).rows > 0;
    });
}

// `words`: what it means for this part.
KeptPart missing(const ApiError &error, const QString &words)
{
    KeptPart part{.note = words, .fetched = QDateTime::currentDateTimeUtc()};
    if (error.kind == ApiError::Kind::Gone || error.kind == ApiError::Kind::Forbidden)
        part.state = KeptPart::State::Unavailable;
    // Said by the export of several answers, not of one: an export would have thrown its rows away; here
    // they stay, with this.
    if (error.kind == ApiError::Kind::BadReply && error.httpStatus == 0)
        part.note = KeepJob::tr("Eloqua's responses contradicted each other, so rows might be missing or "
                                "duplicated. Keep the sync again.");
    return part;
}

QString movedNote(Table table)
{
    switch (table) {
    case Table::Logs:
        return KeepJob::tr("Eloqua's list of log entries changed while it was being read, so rows might be "
                           "missing or duplicated. Keep the sync again.");
    case Table::Rejects:
        return KeepJob::tr("Eloqua's list of rejects changed while it was being read, so rows might be "
                           "missing or duplicated. Keep the sync again.");
    default:
        return KeepJob::tr("Eloqua's data changed while it was being read, so rows might be missing or "
                           "duplicated. Keep the sync again.");
    }
}
} // namespace

QString KeptSummary::sentence() const
{
    if (!facts.isComplete())
        return KeepJob::tr("Sync %1 was kept in %2, but the copy isn't complete. %3 The file may contain "
                           "personal data.")
            .arg(toText(facts.sync), path, facts.completeness());
    qint64 rows = 0;
    for (const Table table : KeptSchema::Tables)
        rows += facts.part(table).rows;
    return KeepJob::tr("Sync %1 was kept completely in %2: %3, %4. The file may contain personal data.")
        .arg(toText(facts.sync), path, countedRows(rows),
             QLocale().formattedDataSize(QFileInfo(path).size()));
}

KeepJob::KeepJob(ApiClient &client, KeepPlan plan)
    : m_client(client)
    , m_plan(std::move(plan))
    , m_silence(client)
    , m_tables(KeptSchema::Tables.begin(), KeptSchema::Tables.end())
{
    connect(&m_silence, &Silence::changed, this, &KeepJob::progressed);
}

KeepJob::~KeepJob()
{
    cancel();
}

void KeepJob::cancel()
{
    m_over = true;
    m_call.reset();
    m_rows.reset();
    m_work.reset();
    // A task that runs ends soon; with it goes the last hold on the working file.
    if (m_writer)
        m_writer->cancel();
    m_writer.reset();
}

bool KeepJob::stop()
{
    if (m_writer && !m_writer->cancel())
        return false;
    cancel();
    return true;
}

ExportProgress KeepJob::progress() const
{
    if (m_rows)
        return m_rows->progress();
    ExportProgress progress;
    progress.silence = m_silence.span();
    return progress;
}

void KeepJob::fail(const ApiError &error)
{
    if (m_over)
        return;
    cancel();
    Q_EMIT finished(error);
}

// `work` gives the writer back, or what failed.
void KeepJob::runOnPool(const std::function<Opened()> &work, const std::function<void()> &next)
{
    m_work.reset(new QFutureWatcher<Opened>);
    connect(m_work.get(), &QFutureWatcherBase::finished, this, [this, next] {
        const Opened result = m_work->result();
        if (!result) {
            fail(result.error());
            return;
        }
        m_writer = *result;
        next();
    });
    m_work->setFuture(QtConcurrent::run(work));
}

void KeepJob::start()
{
    m_facts.started = QDateTime::currentDateTimeUtc();
    runOnPool(
        [path = m_plan.path]() -> Opened {
            // Better known before anything is fetched.
            if (!path.isEmpty()) {
                if (const Outcome possible = tryKeptFile(path); !possible)
                    return possible.error();
                if (hasCorrections(path)) // which can't be fetched again
                    return ApiError{.kind = ApiError::Kind::Refused,
                                    .message =
                                        tr("%1 has corrections, or records what was sent, and would lose "
                                           "them. Keep the sync in another file.")
                                            .arg(path)};
            }
            Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
            if (!writer)
                return writer.error();
            return Writer(std::move(writer).value());
        },
        [this] { ask(syncPath(m_plan.sync), &KeepJob::receiveSync); });
}

void KeepJob::ask(const QByteArray &path, void (KeepJob::*receive)(const Result<HttpAnswer> &))
{
    m_call = m_client.send({.path = path});
    m_silence.watch(*m_call);
    connect(m_call.get(), &ApiCall::finished, this, receive);
}

void KeepJob::receiveSync(const Result<HttpAnswer> &result)
{
    m_call.reset();
    const Result<Sync> sync = result ? parseSync(*result, m_plan.sync) : Result<Sync>(result.error());
    if (!sync) {
        fail(sync.error());
        return;
    }
    m_syncJson = result->body.trimmed();
    m_kind = sync->kind();
    m_facts.sync = sync->id;
    m_facts.status = sync->status;
    m_facts.site = m_client.session().account().siteName;
    m_facts.user = m_client.session().account().userName;
    askDefinition(sync->syncedInstanceUri);
}

void KeepJob::askDefinition(const QString &uri)
{
    if (!uri.startsWith(u'/') || !isPlainPath(uri)) {
        m_facts.definition = {.state = KeptPart::State::Unavailable,
                              .note = tr("Eloqua doesn't say which definition this sync belongs to.")};
        fetchNext();
        return;
    }
    ask(uri.mid(1).toUtf8(), &KeepJob::receiveDefinition);
}

void KeepJob::receiveDefinition(const Result<HttpAnswer> &result)
{
    m_call.reset();
    if (!result && !isOnlyAbout(result.error())) {
        fail(result.error());
        return;
    }
    if (result) {
        m_definitionJson = result->body.trimmed();
        m_facts.definition = {.state = KeptPart::State::Complete,
                              .rows = 1,
                              .announced = 1,
                              .fetched = QDateTime::currentDateTimeUtc()};
    } else {
        m_facts.definition = missing(result.error(), result.error().message);
    }
    fetchNext();
}

void KeepJob::fetchNext()
{
    while (!m_tables.isEmpty()) {
        const Resource resource{m_tables.takeFirst(), m_plan.sync};
        if (explainKind(resource, m_kind)) {
            m_facts.part(resource.table) = {.state = KeptPart::State::None};
            continue;
        }
        m_table = resource.table;
        m_rows = fetchInto(m_writer, m_client, resource, m_plan.inFlight);
        connect(m_rows.get(), &ExportJob::progressed, this, &KeepJob::progressed);
        connect(m_rows.get(), &ExportJob::silenceChanged, this, &KeepJob::progressed);
        connect(m_rows.get(), &ExportJob::finished, this, &KeepJob::receiveTable);
        m_rows->start();
        return;
    }
    m_table.reset();
    save();
}

void KeepJob::receiveTable(const Result<ExportSummary> &result)
{
    const std::optional<qint64> announced = m_rows->progress().total;
    const qint64 rows = m_rows->progress().rows;
    m_rows.reset();
    m_writer->close(*m_table); // a page may be on its way into it
    KeptPart &part = m_facts.part(*m_table);
    if (result) {
        part = {.state = KeptPart::State::Complete,
                .announced = result->announced,
                .fetched = QDateTime::currentDateTimeUtc()};
    } else if (!isOnlyAbout(result.error()) &&
               !(isInterruption(result.error()) && (rows > 0 || hasTable(m_facts)))) {
        fail(result.error());
        return;
    } else if (m_kind == SyncKind::Unknown && result.error().kind == ApiError::Kind::Refused &&
               result.error().httpStatus != 0) {
        part = {.state = KeptPart::State::None};
    } else {
        const Resource resource{*m_table, m_plan.sync};
        const ApiError &error = result.error();
        part = missing(error, explainError(resource, m_kind, m_facts.status, error).sentence);
        part.announced = announced;
        if (isInterruption(error))
            m_interruption = error;
    }
    part.rows = rows;
    if (part.state == KeptPart::State::Complete && (isUnderWay(m_facts.status) || result->hasMoved)) {
        part.state = KeptPart::State::Incomplete;
        // A sync that runs is expected to add rows.
        part.note = isUnderWay(m_facts.status) ? tr("The sync was still running.") : movedNote(*m_table);
    }
    fetchNext();
}

void KeepJob::save()
{
    m_isSaving = true;
    m_facts.ended = QDateTime::currentDateTimeUtc();
    if (m_plan.path.isEmpty()) {
        m_plan.path = freeKeptPath(m_facts.site, m_facts.sync, m_facts.started);
        QDir().mkpath(keptFolder());
    }
    Q_EMIT progressed();
    if (m_over) // cancelled in the slot
        return;
    const auto work = [writer = m_writer, sync = m_syncJson, definition = m_definitionJson, facts = m_facts,
                       path = m_plan.path, interruption = m_interruption]() -> Opened {
        // What is there may be whole, and is never given away for a part.
        if (interruption && QFileInfo::exists(path))
            return *interruption;
        if (const Outcome done = writer->setSync(sync); !done)
            return done.error();
        if (!definition.isEmpty()) {
            if (const Outcome done = writer->setDefinition(definition); !done)
                return done.error();
        }
        if (const Outcome done = writer->finish(facts); !done)
            return done.error();
        if (const Outcome done = writer->save(path); !done)
            return done.error();
        return writer;
    };
    runOnPool(work, [this] {
        m_over = true;
        m_isSaving = false;
        Q_EMIT finished(KeptSummary{m_plan.path, m_facts});
    });
}

} // namespace Inspector
