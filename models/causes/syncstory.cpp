// SPDX-License-Identifier: MIT
#include "models/causes/syncstory.h"

#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/causes/blockexport.h"
#include "models/client/apiclient.h"
#include "models/definitions/definitionuri.h"
#include "models/store/keptrows.h"
#include "models/syncs/explanation.h"

#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentRun>

#include <map>

namespace Inspector
{

namespace
{
constexpr int RowsAtOnce = 1000;

HttpAnswer answerOf(const QByteArray &json)
{
    HttpAnswer answer;
    answer.status = 200;
    answer.body = json;
    return answer;
}

QString definitionNote(const QString &why)
{
    return Text::tr("The definition couldn't be read, so fields are in the order of the records. %1")
        .arg(why);
}

QString logNote(const QString &why)
{
    return Text::tr("The log couldn't be read, so its counters are missing. %1").arg(why);
}

Result<Funnel> readLog(KeptCopy &copy, const std::atomic<bool> &cancelled)
{
    Result<KeptRows> rows = KeptRows::select(copy, Table::Logs, {}, &cancelled);
    if (!rows)
        return rows.error();
    Funnel funnel;
    while (true) {
        const Result<RowBlock> block = rows.value().next(RowsAtOnce, KeptRows::Order::Fixed);
        if (!block)
            return block.error();
        if (block->rows() == 0)
            return funnel;
        funnel.add(*block, 0, block->rows());
    }
}
} // namespace

struct StoryJob::Opened {
    std::shared_ptr<KeptCopy> copy;
    SyncStory story;

    static Result<std::shared_ptr<Opened>> open(const QString &path, const std::atomic<bool> &cancelled)
    {
        Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path, KeptCopy::Look::Whole, &cancelled);
        if (!copy)
            return copy.error();
        auto opened = std::make_shared<Opened>();
        opened->copy = std::move(copy).value();
        const Outcome read = opened->read(cancelled);
        return read ? Result(opened) : Result<std::shared_ptr<Opened>>(read.error());
    }

    // It is somebody's file: what it has is no more to be believed than an answer.
    Outcome read(const std::atomic<bool> &cancelled)
    {
        const KeptFacts &facts = copy->facts();
        story.keptFile = QFileInfo(copy->path()).fileName();
        story.site = facts.site;
        story.user = facts.user;
        story.asked = facts.ended;
        const Result<QByteArray> json = copy->sync();
        if (!json)
            return json.error();
        const Result<Sync> sync = parseSync(answerOf(*json), facts.sync);
        if (!sync)
            return sync.error();
        story.sync = *sync;
        const Result<QByteArray> definitionJson = copy->definition();
        if (definitionJson && !definitionJson->isEmpty()) {
            if (const auto definition = parseDefinition(answerOf(*definitionJson)))
                story.definition = *definition;
        }
        if (!story.definition)
            story.notes << definitionNote(facts.definition.note);
        if (const Result<Funnel> funnel = readLog(*copy, cancelled))
            story.funnel = *funnel;
        if (!facts.logs.isWhole())
            story.notes << Text::tr("The log in the kept copy isn't complete. %1").arg(facts.logs.note);
        return Done{};
    }
};

bool SyncStory::canHaveRejects() const
{
    return !explainKind({Table::Rejects, sync.id}, sync.kind());
}

QStringList SyncStory::contradictions() const
{
    if (!funnel || !canHaveRejects())
        return {};
    if (!rejects.isComplete())
        return funnel->contradictions(rejects.announced, std::nullopt);
    return funnel->contradictions(rejects.announced, rejects.counted) + contradictionsOfCodes();
}

// Only of codes that both have: what else the log counts need not be rejects.
QStringList SyncStory::contradictionsOfCodes() const
{
    std::map<QByteArray, qint64> counted;
    if (rejects.causes) {
        for (const Cause &cause : rejects.causes->causes)
            counted[cause.statusCode] += cause.count;
    }
    QStringList sentences;
    for (const auto &[code, count] : counted) {
        const auto logged = funnel->codes().constFind(code);
        if (logged != funnel->codes().constEnd() && *logged != count)
            sentences << Text::tr(
                             "The log reports %L1 record(s) with %2, but the list of rejects contains %3.",
                             nullptr, pluralNumber(*logged))
                             .arg(*logged)
                             .arg(QString::fromUtf8(code).simplified(), QLocale().toString(count));
    }
    return sentences;
}

StoryJob::StoryJob(ApiClient &client, SyncId sync, int inFlight)
    : m_client(&client)
    , m_sync(sync)
    , m_inFlight(inFlight)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
}

StoryJob::StoryJob(const QString &keptFile)
    : m_keptFile(keptFile)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
}

StoryJob::~StoryJob()
{
    cancel();
}

void StoryJob::cancel()
{
    *m_cancelled = true;
    m_call.reset();
    m_logRows.reset();
    m_open.reset();
    m_causes.reset();
}

void StoryJob::start()
{
    if (!m_client) {
        openCopy();
        return;
    }
    m_call = m_client->send({.path = syncPath(m_sync)});
    connect(m_call.get(), &ApiCall::finished, this, &StoryJob::receiveSync);
}

void StoryJob::openCopy()
{
    using Watcher = QFutureWatcher<Result<std::shared_ptr<Opened>>>;
    m_open.reset(new Watcher);
    connect(m_open.get(), &QFutureWatcherBase::finished, this, [this] {
        const Result<std::shared_ptr<Opened>> opened = m_open->result();
        m_open.reset();
        if (!opened) {
            Q_EMIT finished(opened.error());
            return;
        }
        m_story = (*opened)->story;
        m_copy = (*opened)->copy;
        countRejects();
    });
    m_open->setFuture(QtConcurrent::run(
        [path = m_keptFile, cancelled = m_cancelled] { return Opened::open(path, *cancelled); }));
}

void StoryJob::receiveSync(const Result<HttpAnswer> &result)
{
    m_call.reset();
    const Result<Sync> sync = result ? parseSync(*result, m_sync) : Result<Sync>(result.error());
    if (!sync) {
        Q_EMIT finished(sync.error());
        return;
    }
    m_story.sync = *sync;
    m_story.site = m_client->session().account().siteName;
    m_story.user = m_client->session().account().userName;
    m_story.asked = QDateTime::currentDateTimeUtc();
    askLog();
    askDefinition();
}

void StoryJob::askDefinition()
{
    const QString uri = m_story.sync.syncedInstanceUri;
    if (!uri.startsWith(u'/') || !isPlainPath(uri)) {
        m_story.notes << definitionNote(tr("Eloqua doesn't say which definition this sync belongs to."));
        countRejects();
        return;
    }
    m_call = m_client->send({.path = uri.mid(1).toUtf8()});
    connect(m_call.get(), &ApiCall::finished, this, &StoryJob::receiveDefinition);
}

void StoryJob::receiveDefinition(const Result<HttpAnswer> &result)
{
    m_call.reset();
    const Result<SyncDefinition> definition =
        result ? parseDefinition(*result) : Result<SyncDefinition>(result.error());
    if (definition)
        m_story.definition = *definition;
    else
        m_story.notes << definitionNote(definition.error().message);
    countRejects();
}

// Beside the rest: nothing waits for it but the end.
void StoryJob::askLog()
{
    m_log = std::make_shared<Funnel>();
    m_logRows =
        fetchBlocks(*m_client, {Table::Logs, m_sync}, 1,
                    [log = m_log](const RowBlock &rows, int from, int to) { log->add(rows, from, to); });
    connect(m_logRows.get(), &ExportJob::finished, this, [this](const Result<ExportSummary> &result) {
        m_logRows.reset();
        if (result)
            m_story.funnel = *m_log;
        else
            m_story.notes << logNote(result.error().message);
        conclude();
    });
    m_logRows->start();
}

void StoryJob::countRejects()
{
    if (!m_countsRejects || !m_story.canHaveRejects()) {
        if (m_countsRejects)
            m_story.rejects = {.state = CauseCount::State::Complete,
                               .causes = std::make_shared<const CauseList>()};
        m_areRejectsDone = true;
        conclude();
        return;
    }
    CausePlan plan{.sync = m_story.sync.id, .inFlight = m_inFlight};
    if (m_story.definition)
        plan.rules = ReadingRules::of(*m_story.definition);
    m_causes.reset(m_copy ? new CauseJob(m_copy, plan) : new CauseJob(*m_client, plan));
    connect(m_causes.get(), &CauseJob::progressed, this, &StoryJob::progressed);
    connect(m_causes.get(), &CauseJob::finished, this, [this](const CauseCount &count) {
        m_story.rejects = count;
        m_areRejectsDone = true;
        conclude();
    });
    m_causes->start();
}

void StoryJob::conclude()
{
    if (m_areRejectsDone && !m_logRows)
        Q_EMIT finished(m_story);
}

std::optional<CauseCount> StoryJob::progress() const
{
    return m_causes ? std::optional(m_causes->count()) : std::nullopt;
}

CauseList StoryJob::grouped(CauseGrouping grouping) const
{
    return m_causes ? m_causes->grouped(grouping) : CauseList{.grouping = grouping};
}

} // namespace Inspector
