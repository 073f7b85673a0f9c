// SPDX-License-Identifier: MIT
#include "models/report/report.h"

#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/query/timestamp.h"

#include <QLocale>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Of the rules by which rejects are grouped: reports of another version may differ (triage-and-repair 4).
constexpr int GroupingVersion = 1;

class Facts
{
public:
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_facts << Report::Fact{label, value};
    }
    QList<Report::Fact> take() { return std::move(m_facts); }

private:
    QList<Report::Fact> m_facts;
};

QList<Report::Fact> factsOf(const SyncStory &story, const SummaryOptions &options)
{
    const Sync &sync = story.sync;
    const auto time = [](const QString &stamp) { return zonedTimestampText(stamp, Zone::Utc); };
    Facts facts;
    facts.add(Text::tr("Sync"), toText(sync.id));
    facts.add(Text::tr("Kind"), toText(sync.kind()));
    facts.add(Text::tr("Status"), sync.status);
    facts.add(Text::tr("Definition"), story.definition ? story.definition->name.simplified() : QString());
    facts.add(Text::tr("Definition URI"), sync.syncedInstanceUri);
    facts.add(Text::tr("Created"), time(sync.createdAt));
    facts.add(Text::tr("Created by"), sync.createdBy);
    facts.add(Text::tr("Started"), time(sync.syncStartedAt));
    facts.add(Text::tr("Ended"), time(sync.syncEndedAt));
    facts.add(Text::tr("Duration"),
              durationText(parseTimestamp(sync.syncStartedAt), parseTimestamp(sync.syncEndedAt)));
    facts.add(Text::tr("Site"), story.site);
    facts.add(Text::tr("Fetched by"), story.user);
    facts.add(Text::tr("Fetched"), story.asked.isValid() ? zonedText(story.asked, Zone::Utc) : QString());
    facts.add(Text::tr("Kept copy"), story.keptFile);
    if (story.canHaveRejects()) {
        facts.add(Text::tr("Rejects"),
                  story.rejects.causes ? rejectsAndRecords(*story.rejects.causes) : QString());
        facts.add(Text::tr("Completeness"), story.rejects.text());
        facts.add(Text::tr("Grouping rules"), Text::tr("Version %1").arg(GroupingVersion));
        facts.add(Text::tr("Values of records"),
                  options.showsValues ? Text::tr("Included") : Text::tr("Masked"));
    }
    return facts.take();
}

QList<Report::Fact> funnelOf(const Funnel &funnel)
{
    const std::optional<qint64> processed = funnel.count(Funnel::Step::Processed);
    const std::optional<qint64> base = funnel.base();
    QList<Report::Fact> rows;
    for (const Funnel::Step step : Funnel::Steps) {
        const std::optional<qint64> count = funnel.count(step);
        Report::Fact row{toText(step), countText(count)};
        if (count && base && *base > 0 && *count <= *base) {
            const QString of = processed ? Text::tr("%1 (%2 of processed)") : Text::tr("%1 (%2 of staged)");
            row.value = of.arg(countText(count), shareText(*count, *base));
            row.part = double(*count) / double(*base);
        }
        rows << row;
    }
    return rows;
}

QString findingText(const Cause &cause)
{
    if (cause.findings.isEmpty())
        return {};
    const FindingCount &most = cause.findings.first();
    return Text::tr("%1 (%2)").arg(toText(most.finding), QLocale().toString(most.count));
}

QList<Report::CauseRow> causesOf(const CauseList &causes, const StatusCatalogue &catalogue,
                                 const Masking &masking, const Comparison *comparison)
{
    QList<Report::CauseRow> rows;
    for (const Cause &cause : causes.causes) {
        const ComparedCause *const compared = comparison ? comparison->find(cause) : nullptr;
        rows << Report::CauseRow{
            .cause = &cause,
            .code = QString::fromUtf8(cause.statusCode),
            .fields = fieldsText(cause),
            .rejects = QLocale().toString(cause.count),
            .part = causes.rejects > 0 ? double(cause.count) / double(causes.rejects) : 0,
            .message = masking.message(cause.statusCode, QString::fromUtf8(cause.message)),
            .meaning = meaningText(cause.statusCode, catalogue),
            .turn = turnText(cause.statusCode, catalogue),
            .turnName = turnName(cause.statusCode, catalogue),
            .remedy = remedyText(cause.statusCode, catalogue),
            .share = shareText(cause.count, causes.rejects),
            .runs = runsText(cause),
            .finding = findingText(cause),
            .change = compared ? Text::tr("%1 (before: %2)")
                                     .arg(toText(compared->change), QLocale().toString(compared->before))
                               : QString(),
            .example = masking.value(QString::fromUtf8(cause.example))};
    }
    return rows;
}

QString causesTitle(const SyncStory &story)
{
    const CauseCount &count = story.rejects;
    const QString title = count.isComplete() ? Text::tr("Causes (shares of all %L1 reject(s))", nullptr,
                                                        pluralNumber(count.counted))
                                             : Text::tr("Causes so far (shares of the %L1 reject(s) counted)",
                                                        nullptr, pluralNumber(count.counted));
    return title.arg(count.counted);
}

QList<Report::Fact> comparisonOf(const Comparison &comparison)
{
    if (!comparison.isPossible)
        return {{Text::tr("Comparison"),
                 Text::tr("Not possible, because not all rejects of both syncs were counted.")}};
    const auto rate = [](std::optional<double> value) {
        return value ? QLocale().toString(*value, 'f', 1) : Text::tr("not reported");
    };
    const auto both = [](const QString &before, const QString &after) {
        return Text::tr("%1 before, %2 now").arg(before, after);
    };
    QList<Report::Fact> facts{{Text::tr("Rejects"), both(QLocale().toString(comparison.rejectsBefore),
                                                         QLocale().toString(comparison.rejectsAfter))},
                              {Text::tr("Rejects per 1,000 processed"),
                               both(rate(comparison.rateBefore), rate(comparison.rateAfter))},
                              {Text::tr("Records rejected again"), countText(comparison.rejectedAgain)}};
    if (comparison.notCompared > 0)
        facts << Report::Fact{Text::tr("Without an identifier, so not compared"),
                              Text::tr("%L1 reject(s)", nullptr, pluralNumber(comparison.notCompared))
                                  .arg(comparison.notCompared)};
    for (const ComparedCause &one : comparison.causes) {
        if (one.change == CauseChange::Gone)
            facts << Report::Fact{toText(one.change),
                                  Text::tr("%1, %2: %3 before")
                                      .arg(QString::fromUtf8(one.cause.statusCode), fieldsText(one.cause),
                                           QLocale().toString(one.before))};
    }
    return facts;
}
} // namespace

Report makeReport(const SyncStory &story, const StatusCatalogue &catalogue, const SummaryOptions &options,
                  const Comparison *comparison)
{
    Report report;
    report.title = story.site.isEmpty() ? Text::tr("Sync %1").arg(toText(story.sync.id))
                                        : Text::tr("Sync %1 of %2").arg(toText(story.sync.id), story.site);
    report.masking = maskingOf(catalogue, options);
    report.headline = headline(story, catalogue, options);
    report.warnings = story.contradictions();
    if (story.rejects.error)
        report.warnings << story.rejects.error->message;
    if (comparison && !comparison->sameDefinition)
        report.warnings << Text::tr(
            "The two syncs have different definitions, so the same cause can mean different things.");
    report.facts = factsOf(story, options);
    if (story.funnel && story.canHaveRejects())
        report.funnel = funnelOf(*story.funnel);
    if (story.rejects.causes && story.rejects.counted > 0) {
        report.causesTitle = causesTitle(story);
        report.causes = causesOf(*story.rejects.causes, catalogue, report.masking, comparison);
    }
    if (comparison)
        report.comparison = comparisonOf(*comparison);
    if (story.funnel) {
        for (const ReasonLine &line : story.funnel->troubles())
            report.log << report.masking.reason(line, catalogue);
    }
    report.notes = story.notes;
    if (!report.causes.isEmpty())
        report.notes << Text::tr("Findings come from this program, not from Eloqua.");
    if (!options.showsValues && !(report.causes.isEmpty() && report.log.isEmpty()))
        report.notes << Text::tr(
            "Of Eloqua's messages, only the words that Oracle documents for their codes are "
            "included, because others can be values of records. For errors and warnings in "
            "the log, the meaning of the code is shown instead of the message.");
    return report;
}

QString summaryMarkdown(const SyncStory &story, const StatusCatalogue &catalogue,
                        const SummaryOptions &options, const Comparison *comparison)
{
    return QString::fromUtf8(toMarkdown(makeReport(story, catalogue, options, comparison)));
}

} // namespace Inspector
