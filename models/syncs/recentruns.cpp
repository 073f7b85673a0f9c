// SPDX-License-Identifier: MIT
#include "models/syncs/recentruns.h"

#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/client/apiclient.h"
#include "models/pages/pageparser.h"
#include "models/query/filterexpression.h"
#include "models/query/query.h"
#include "models/syncs/syncfacts.h"

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// One answer of the list, where the server does not filter.
constexpr int NewestLimit = 1000;
constexpr int NamesakesLimit = 200; // definitions

QString cellOf(const Page &page, int row, QByteArrayView name)
{
    const qsizetype column = page.rows.columnNames().indexOf(name);
    return column < 0 ? QString() : QString::fromUtf8(page.rows.cell(row, int(column)));
}

std::optional<Sync> syncAt(const Page &page, int row)
{
    const auto id = syncIdFromInput(cellOf(page, row, "id"));
    if (!id)
        return std::nullopt;
    return Sync{.id = *id,
                .status = cellOf(page, row, "status"),
                .syncedInstanceUri = cellOf(page, row, "syncedInstanceUri"),
                .createdAt = cellOf(page, row, "createdAt"),
                .createdBy = cellOf(page, row, "createdBy"),
                .syncStartedAt = cellOf(page, row, "syncStartedAt"),
                .syncEndedAt = cellOf(page, row, "syncEndedAt"),
                .callbackUrl = cellOf(page, row, "callbackUrl"),
                .uri = cellOf(page, row, "uri"),
                .others = {}};
}

bool isNewer(const SyncRun &one, const SyncRun &other)
{
    const QDateTime a = parseTimestamp(one.sync.createdAt);
    const QDateTime b = parseTimestamp(other.sync.createdAt);
    return a.isValid() && b.isValid() && a != b ? a > b : one.sync.id > other.sync.id;
}

QStringList fieldNames(const SyncDefinition &definition)
{
    QStringList names;
    for (const auto &[name, statement] : definition.fields)
        names << name;
    names.sort();
    return names;
}

// Of the definition itself, or the one that a one-time copy was made from, which has all of its fields.
bool isKin(const SyncDefinition &other, const SyncDefinition &definition)
{
    const QStringList names = fieldNames(definition);
    const QStringList others = fieldNames(other);
    if (other.name == definition.name)
        return others == names;
    return other.name == originalName(definition.name) &&
           std::includes(others.begin(), others.end(), names.begin(), names.end());
}

bool isSuccess(const Sync &sync)
{
    return sync.status.compare("success"_L1, Qt::CaseInsensitive) == 0;
}
} // namespace

std::optional<double> SyncRun::rejectedPerThousand() const
{
    if (rejected == 0)
        return 0;
    if (!processed || !rejected || *processed <= 0)
        return std::nullopt;
    return 1000.0 * double(*rejected) / double(*processed);
}

std::optional<std::chrono::milliseconds> SyncRun::duration() const
{
    const QDateTime from = parseTimestamp(sync.syncStartedAt);
    const QDateTime to = parseTimestamp(sync.syncEndedAt);
    if (!from.isValid() || !to.isValid() || to < from)
        return std::nullopt;
    return std::chrono::milliseconds(from.msecsTo(to));
}

RecentRuns::RecentRuns(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void RecentRuns::find(const Sync &sync)
{
    if (sync.syncedInstanceUri == m_definition && (m_list || !m_runs.isEmpty())) {
        askMore();
        return;
    }
    cancel();
    m_definition = sync.syncedInstanceUri;
    m_known = {};
    m_namesakes.clear();
    m_askedForNamesakes = false;
    m_runs.clear();
    m_remark.clear();
    Q_EMIT changed();
    refresh();
}

void RecentRuns::setDefinition(const SyncDefinition &definition)
{
    m_known = definition;
    askForNamesakes();
}

bool RecentRuns::isOurs(const QString &uri) const
{
    return uri.compare(m_definition, Qt::CaseInsensitive) == 0 ||
           m_namesakes.contains(uri, Qt::CaseInsensitive);
}

// Once for each definition, when it turns out to have one sync.
void RecentRuns::askForNamesakes()
{
    const QString original = originalName(m_known.name);
    const QString wanted = original.isEmpty() ? m_known.name : original;
    const QString name = filterValue(wanted);
    if (m_list || m_askedForNamesakes || m_runs.size() != 1 || name.isEmpty() || name != wanted ||
        !asksForSyncFacts.value())
        return;
    m_askedForNamesakes = true;
    Query query{.limit = NamesakesLimit};
    query.q = FilterExpression().with(FilterTerm::of(u"name"_s, FilterTerm::Operator::Equal, name)).text();
    const QByteArray path = m_definition.section(u'/', 1, -2).toLatin1();
    m_list = m_client.send({.path = path, .query = query.encoded(), .isTriedOnce = true});
    connect(m_list.get(), &ApiCall::finished, this, &RecentRuns::receiveNamesakes);
}

void RecentRuns::receiveNamesakes(const Result<HttpAnswer> &result)
{
    m_list.reset();
    const Result<DefinitionPage> page =
        result ? parseDefinitions(*result) : Result<DefinitionPage>(result.error());
    QStringList uris;
    for (const SyncDefinition &other : page ? page->items : QList<SyncDefinition>()) {
        if (isKin(other, m_known) && other.uri.compare(m_definition, Qt::CaseInsensitive) != 0)
            uris << other.uri;
    }
    if (!uris.isEmpty()) {
        m_namesakes = uris;
        ask(Question::Newest);
    }
    Q_EMIT changed();
    askMore();
}

void RecentRuns::refresh()
{
    if (m_definition.isEmpty())
        return;
    if (!m_namesakes.isEmpty()) {
        ask(Question::Newest);
        return;
    }
    const bool canFilter = filterValue(m_definition) == m_definition;
    ask(canFilter ? Question::Filtered : Question::Newest);
}

void RecentRuns::cancel()
{
    m_list.reset();
    m_calls.clear();
}

void RecentRuns::ask(Question question)
{
    m_question = question;
    Query query{.limit = question == Question::Filtered ? Most : NewestLimit};
    if (question != Question::InAnyOrder)
        query.orderBy = OrderBy::newestFirst();
    if (question == Question::Filtered)
        query.q = FilterExpression()
                      .with(FilterTerm::of(u"syncedInstanceUri"_s, FilterTerm::Operator::Equal, m_definition))
                      .text();
    m_list = m_client.send({.path = "syncs", .query = query.encoded(), .isTriedOnce = true});
    connect(m_list.get(), &ApiCall::finished, this, &RecentRuns::receiveList);
}

void RecentRuns::receiveList(const Result<HttpAnswer> &result)
{
    m_list.reset();
    const Result<PagePtr> page =
        result ? parsePage(*result, Table::Syncs, 0) : Result<PagePtr>(result.error());
    if (page) {
        readList(**page);
    } else if (m_question != Question::InAnyOrder && page.error().kind == ApiError::Kind::Refused) {
        ask(m_question == Question::Filtered ? Question::Newest : Question::InAnyOrder);
        return;
    } else {
        m_remark =
            Text::tr("The last syncs of this definition couldn't be loaded. %1").arg(page.error().message);
    }
    Q_EMIT changed();
    askMore();
    askForNamesakes();
}

// Takes what belongs to the definition, whatever the server made of filter and order.
void RecentRuns::readList(const Page &page)
{
    QList<SyncRun> runs;
    bool hasOthers = false;
    for (int row = 0; row < page.rows.rows(); ++row) {
        const std::optional<Sync> sync = syncAt(page, row);
        if (sync && isOurs(sync->syncedInstanceUri))
            runs << SyncRun{.sync = *sync, .processed = {}, .rejected = {}};
        else
            hasOthers = true;
    }
    // A filter without effect: the few newest syncs of all definitions say little about this one.
    if (hasOthers && m_question == Question::Filtered) {
        ask(Question::Newest);
        return;
    }
    const bool isSorted = std::is_sorted(runs.begin(), runs.end(), isNewer);
    std::sort(runs.begin(), runs.end(), isNewer);
    QStringList remarks;
    const bool isWhole = !page.hasMore;
    if (!m_namesakes.isEmpty() && !originalName(m_known.name).isEmpty())
        remarks << Text::tr(
                       "This definition is a one-time copy, so these are also the syncs of the definition "
                       "that it was made from, among the newest %L1.")
                       .arg(page.rows.rows());
    else if (!m_namesakes.isEmpty())
        remarks << Text::tr("This definition was synced only once, so these are the syncs of definitions "
                            "with the same name and fields, among the newest %L1.")
                       .arg(page.rows.rows());
    else if (m_question != Question::Filtered && !isWhole)
        remarks << Text::tr("Eloqua doesn't filter the list of syncs by definition. These are the syncs of "
                            "this definition among the %L1 syncs that were read.")
                       .arg(page.rows.rows());
    if ((!isSorted || m_question == Question::InAnyOrder) && !isWhole)
        remarks << Text::tr(
            "Eloqua doesn't sort the list of syncs by creation time, so there may be newer ones.");
    m_remark = Text::sentences(remarks);
    m_runs = runs.mid(0, Most);
    m_settled.clear();
    m_requests = 0;
    apply();
}

void RecentRuns::askMore()
{
    if (!asksForSyncFacts.value() || m_list)
        return;
    for (const SyncRun &run : std::as_const(m_runs)) {
        if (m_calls.size() >= MostInFlight || m_requests >= MostRequests)
            return;
        const SyncId id = run.sync.id;
        if (mayHaveRejects(run.sync.status, run.sync.syncedInstanceUri) && !run.rejected &&
            !m_settled.contains(id) && !m_calls.contains(id))
            askFor(run);
    }
}

void RecentRuns::askFor(const SyncRun &run)
{
    const SyncId id = run.sync.id;
    const Table table = m_counters.contains(id) ? Table::Rejects : Table::Logs;
    ++m_requests;
    // Nobody waits for these, so that trouble is no reason to try them several times.
    Owned<ApiCall> &call = m_calls[id];
    call = m_client.send(
        {.path = Resource{table, id}.path(),
         .query = table == Table::Rejects ? QByteArray("limit=1&totalResults=true") : QByteArray(),
         .isTriedOnce = true});
    connect(call.get(), &ApiCall::finished, this,
            [this, id, table](const Result<HttpAnswer> &result) { receive(id, table, result); });
}

void RecentRuns::receive(SyncId id, Table table, const Result<HttpAnswer> &result)
{
    m_calls.erase(id);
    const Result<PagePtr> page = result ? parsePage(*result, table, 0) : Result<PagePtr>(result.error());
    if (page && table == Table::Logs)
        m_counters.insert(id, countersOf(**page));
    else if (page)
        m_counters[id].rejected = (*page)->total;
    if (!page || table == Table::Rejects)
        m_settled.insert(id);
    apply();
    Q_EMIT changed();
    askMore();
}

// Lines that are repeated are added. Of a log that goes on behind this page, nothing is known for certain.
RecentRuns::Counters RecentRuns::countersOf(const Page &page)
{
    Counters counters;
    if (page.hasMore)
        return counters;
    for (int row = 0; row < page.rows.rows(); ++row) {
        const QString code = cellOf(page, row, "statusCode");
        const qint64 count = cellOf(page, row, "count").toLongLong();
        if (code == u"ELQ-00001")
            counters.processed = counters.processed.value_or(0) + count;
        else if (code == u"ELQ-00060")
            counters.rejected = counters.rejected.value_or(0) + count;
    }
    return counters;
}

void RecentRuns::apply()
{
    for (SyncRun &run : m_runs) {
        const Counters known = m_counters.value(run.sync.id);
        run.processed = known.processed;
        run.rejected = known.rejected;
        // eloqua-bulk-api: Availability.
        if (run.sync.kind() == SyncKind::Import && isSuccess(run.sync))
            run.rejected = 0;
    }
}

} // namespace Inspector
