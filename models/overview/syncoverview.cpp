// SPDX-License-Identifier: MIT
#include "models/overview/syncoverview.h"

#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/client/apiclient.h"

#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentRun>

namespace Inspector
{

namespace
{
constexpr qsizetype MostKept = 6; // counts, each a few megabytes at most
} // namespace

SyncOverview::SyncOverview(const CauseSource &source, const StatusCatalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_catalogue(catalogue)
{
}

SyncOverview::~SyncOverview() = default;

void SyncOverview::clear()
{
    m_codes.reset();
    m_job.reset();
    m_other.reset();
    m_compared.reset();
    m_before.reset();
    m_otherError.reset();
    m_comparing.reset();
    m_comparison.reset();
    m_story = {};
    m_logNote.clear();
    m_dataNote.clear();
    m_isLookedAt = false;
    m_isDefinitionSettled = false;
    Q_EMIT changed();
}

void SyncOverview::setSync(const Sync &sync)
{
    // Of one that has gone on, what was counted may be no longer true.
    if (m_story.sync.id != sync.id || m_story.sync.status != sync.status) {
        // The definition stays what it is, whatever has been heard of it.
        const bool isSame = m_story.sync.id == sync.id;
        const bool isLookedAt = m_isLookedAt && isSame;
        const bool isDefinitionSettled = m_isDefinitionSettled && isSame;
        const std::optional<SyncDefinition> definition = isSame ? m_story.definition : std::nullopt;
        clear();
        m_isLookedAt = isLookedAt;
        m_isDefinitionSettled = isDefinitionSettled;
        m_story.definition = definition;
        for (const auto &[id, count] : std::as_const(m_kept)) {
            if (id == sync.id)
                m_story.rejects = count;
        }
    }
    m_story.sync = sync;
    tellOrigin();
    Q_EMIT changed();
    if (m_isLookedAt)
        look();
}

void SyncOverview::tellOrigin()
{
    if (m_source.copy) {
        const KeptFacts &facts = m_source.copy->facts();
        m_story.site = facts.site;
        m_story.user = facts.user;
        m_story.asked = facts.ended;
        m_story.keptFile = QFileInfo(m_source.copy->path()).fileName();
    } else {
        const Account &account = m_source.client->session().account();
        m_story.site = account.siteName;
        m_story.user = account.userName;
        m_story.asked = QDateTime::currentDateTimeUtc();
    }
}

void SyncOverview::setDefinition(const std::optional<SyncDefinition> &definition)
{
    m_story.definition = definition;
    m_isDefinitionSettled = true;
    Q_EMIT changed();
    if (m_isLookedAt)
        look();
}

void SyncOverview::setLog(const std::optional<Funnel> &log, const QString &note)
{
    m_story.funnel = log;
    m_story.notes.removeAll(m_logNote);
    m_logNote = note;
    if (!note.isEmpty())
        m_story.notes << note;
    if (m_codes && log)
        m_codes->setLog(*log);
    Q_EMIT changed();
}

void SyncOverview::setAnnounced(std::optional<qint64> rejects)
{
    if (m_story.rejects.isComplete() || m_job || m_story.rejects.announced == rejects)
        return;
    m_story.rejects.announced = rejects;
    if (rejects == 0 && !isUnderWay(m_story.sync.status)) // there is nothing to fetch, nor will there be
        m_story.rejects = {.state = CauseCount::State::Complete,
                           .causes = std::make_shared<const CauseList>(),
                           .announced = rejects};
    Q_EMIT changed();
    if (m_isLookedAt)
        look();
}

void SyncOverview::setDataNote(const QString &sentence)
{
    if (m_dataNote == sentence)
        return;
    m_dataNote = sentence;
    Q_EMIT changed();
}

bool SyncOverview::isKeptUnderWay() const
{
    return m_source.copy && isUnderWay(m_story.sync.status);
}

QString SyncOverview::whyNotCount() const
{
    const CauseCount &count = m_story.rejects;
    if (!m_story.canHaveRejects())
        return Text::tr("Exports have no rejects.");
    if (m_job)
        return Text::tr("The causes are being counted.");
    if (isUnderWay(m_story.sync.status) && !m_source.copy)
        return Text::tr("Causes can be counted when the sync has finished.");
    if (count.announced == 0)
        return isKeptUnderWay() ? Text::tr("The sync had no rejects when it was kept.")
                                : Text::tr("No record was rejected.");
    // A copy has no more to tell when it is asked again.
    const bool isAllOfCopy =
        m_source.copy && count.causes && count.counted == m_source.copy->facts().rejects.rows;
    if (count.isComplete() || isAllOfCopy)
        return Text::tr("All known rejects are counted.");
    return {};
}

QString SyncOverview::countText() const
{
    const CauseCount &count = m_story.rejects;
    if (isKeptUnderWay() && !m_job && count.causes && count.counted == m_source.copy->facts().rejects.rows)
        return Text::tr("The sync was still running when it was kept. By then, it had %L1 reject(s).",
                        nullptr, pluralNumber(count.counted))
            .arg(count.counted);
    return count.error ? Text::sentences({count.text(), count.error->message}) : count.text();
}

void SyncOverview::look()
{
    m_isLookedAt = true;
    // How many there are decides what is asked for.
    if (!canCount() || !countsCausesByItself.value() || !m_story.rejects.announced)
        return;
    // Stopped by hand, or in vain: not again by itself.
    if (m_story.rejects.state != CauseCount::State::Running || m_story.rejects.causes)
        return;
    if (!m_source.copy && *m_story.rejects.announced > MostByItself)
        askCodes();
    else if (m_isDefinitionSettled)
        beginCount();
}

void SyncOverview::askCodes()
{
    if (m_codes)
        return;
    m_codes.reset(new CodeCounts(*m_source.client, m_catalogue, m_story.sync.id));
    connect(m_codes.get(), &CodeCounts::changed, this, &SyncOverview::changed);
    connect(m_codes.get(), &CodeCounts::finished, this, &SyncOverview::changed);
    m_codes->start(m_story.funnel.value_or(Funnel()));
}

const CodeCountList &SyncOverview::codes() const
{
    static const CodeCountList None;
    return m_codes ? m_codes->counts() : None;
}

void SyncOverview::count()
{
    if (canCount())
        beginCount();
}

void SyncOverview::beginCount()
{
    const std::optional<qint64> announced = m_story.rejects.announced;
    m_story.rejects = {.announced = announced};
    const ReadingRules rules = m_story.definition ? ReadingRules::of(*m_story.definition) : ReadingRules();
    const CausePlan plan{.sync = m_story.sync.id, .rules = rules};
    m_job.reset(m_source.copy ? new CauseJob(m_source.copy, plan) : new CauseJob(*m_source.client, plan));
    connect(m_job.get(), &CauseJob::progressed, this, &SyncOverview::takeProgress);
    connect(m_job.get(), &CauseJob::finished, this, [this](const CauseCount &count) {
        m_job.reset();
        takeCount(count);
        if (count.isComplete())
            keep(count);
        compareBoth();
        Q_EMIT changed();
    });
    m_job->start();
    Q_EMIT changed();
}

// Pages come by the hundred a second, new causes seldom.
void SyncOverview::takeProgress()
{
    const CauseCount &count = m_job->count();
    if (count.causes != m_story.rejects.causes ||
        (count.announced && count.announced != m_story.rejects.announced))
        takeCount(count);
}

void SyncOverview::takeCount(const CauseCount &count)
{
    const std::optional<qint64> announced = m_story.rejects.announced;
    m_story.rejects = count;
    if (!count.announced)
        m_story.rejects.announced = announced;
    Q_EMIT changed();
}

void SyncOverview::keep(const CauseCount &count)
{
    m_kept.removeIf([this](const auto &kept) { return kept.first == m_story.sync.id; });
    m_kept << std::pair(m_story.sync.id, count);
    if (m_kept.size() > MostKept)
        m_kept.removeFirst();
}

void SyncOverview::stop()
{
    if (isComparing())
        compareWith({});
    if (m_job)
        m_job->stop();
}

void SyncOverview::compareWith(std::optional<SyncId> other)
{
    m_other.reset();
    m_before.reset();
    m_otherError.reset();
    m_comparing.reset();
    m_comparison.reset();
    m_compared = other;
    if (other) {
        m_other.reset(new StoryJob(*m_source.client, *other));
        connect(m_other.get(), &StoryJob::progressed, this, &SyncOverview::changed);
        connect(m_other.get(), &StoryJob::finished, this, &SyncOverview::receiveOther);
        m_other->start();
        count();
    }
    Q_EMIT changed();
}

void SyncOverview::receiveOther(const Result<SyncStory> &story)
{
    m_other.reset();
    if (story)
        m_before = *story;
    else
        m_otherError = story.error();
    compareBoth();
    Q_EMIT changed();
}

void SyncOverview::compareBoth()
{
    if (!m_before || !m_story.rejects.isComplete())
        return;
    m_comparing.reset(new QFutureWatcher<Comparison>);
    connect(m_comparing.get(), &QFutureWatcherBase::finished, this, [this] {
        m_comparison = m_comparing->result();
        m_comparing.reset();
        Q_EMIT changed();
    });
    m_comparing->setFuture(
        QtConcurrent::run([before = *m_before, after = m_story] { return compare(before, after); }));
}

QString SyncOverview::comparedText(const QString &id) const
{
    const auto rate = [](double perThousand) { return QLocale().toString(perThousand, 'f', 1); };
    QStringList sentences{Text::tr("Compared with sync %1: %L2 rejects before, %L3 now.")
                              .arg(id)
                              .arg(m_comparison->rejectsBefore)
                              .arg(m_comparison->rejectsAfter)};
    if (m_comparison->rateBefore && m_comparison->rateAfter)
        sentences << Text::tr("Per 1,000 records processed: %1 before, %2 now.")
                         .arg(rate(*m_comparison->rateBefore), rate(*m_comparison->rateAfter));
    if (m_comparison->rejectedAgain)
        sentences << Text::tr("Rejected in both, by identifier: %L1.").arg(*m_comparison->rejectedAgain);
    if (!m_comparison->sameDefinition)
        sentences << Text::tr(
            "The two syncs have different definitions, so the same cause can mean different things.");
    return Text::sentences(sentences);
}

QString SyncOverview::comparisonText() const
{
    if (!m_compared)
        return {};
    const QString id = toText(*m_compared);
    if (m_otherError)
        return Text::tr("Sync %1 couldn't be read. %2").arg(id, m_otherError->message);
    if (m_other) {
        const std::optional<CauseCount> progress = m_other->progress();
        return progress
                   ? Text::tr("Counting the rejects of sync %1: %L2 so far.").arg(id).arg(progress->counted)
                   : Text::tr("Reading sync %1…").arg(id);
    }
    if (m_comparing)
        return Text::tr("Comparing with sync %1…").arg(id);
    if (m_comparison && m_comparison->isPossible)
        return comparedText(id);
    if (m_comparison)
        return Text::tr("Can't compare with sync %1, because its rejects couldn't be counted completely.")
            .arg(id);
    if (!m_job)
        return Text::tr("To compare with sync %1, count the causes of this sync.").arg(id);
    return {};
}

bool SyncOverview::isSettled() const
{
    return !m_job && !isComparing() && !(m_codes && m_codes->isAsking());
}

} // namespace Inspector
