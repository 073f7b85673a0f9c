// SPDX-License-Identifier: MIT
// The dangers of sending rows again, each in its sentences (triage-and-repair 3.2 and 7).
#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/plan/sendplan.h"
#include "models/syncs/synccreation.h"

#include <QLocale>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using Weight = SendIssue::Weight;
using Step = SendState::Step;

namespace
{
using Issues = QList<SendIssue>;

// A Question until it's answered.
SendIssue asked(const SendPlan &plan, bool SendOptions::*consent, const QString &text)
{
    return {
        .weight = plan.options.*consent ? Weight::Note : Weight::Question, .text = text, .consent = consent};
}

void addRowIssues(const SendPlan &plan, Issues &issues)
{
    if (!plan.keptSite.isEmpty() && plan.keptSite != plan.site) {
        issues << SendIssue{.weight = Weight::Obstacle,
                            .text =
                                Text::tr("These rows come from %1, but you're signed in to %2. Sign in to "
                                         "%1 to send them.")
                                    .arg(plan.keptSite, plan.site)};
    }
    if (!plan.strangeFields.isEmpty()) {
        issues << SendIssue{
            .weight = Weight::Obstacle,
            .text =
                Text::tr("The definition doesn't have these fields: %1. Eloqua would ignore their values. "
                         "Remove the columns or choose another definition.")
                    .arg(Text::list(plan.strangeFields))};
    }
    const QByteArray &identifier = plan.definition.identifier;
    if (!identifier.isEmpty() && plan.rows() > 0 && !plan.columns.contains(identifier)) {
        issues << SendIssue{
            .weight = Weight::Obstacle,
            .text = Text::tr("The rows don't have the column %1, which is the identifier. Add it.")
                        .arg(QString::fromUtf8(identifier))};
    }
    if (plan.rows() == 0 && plan.sentBefore == 0)
        issues << SendIssue{.weight = Weight::Obstacle, .text = Text::tr("There are no rows to send.")};
    if (plan.bytes > plan.limits.total) {
        const QLocale locale;
        issues << SendIssue{
            .weight = Weight::Obstacle,
            .text =
                Text::tr("The rows are %1, and Oracle recommends no more than %2 in one sync. Send them in "
                         "several parts.")
                    .arg(locale.formattedDataSize(plan.bytes, 1, QLocale::DataSizeSIFormat),
                         locale.formattedDataSize(plan.limits.total, 1, QLocale::DataSizeSIFormat))};
    }
}

// The last sending that the rows that are left out were in.
QString lastSending(const SendPlan &plan)
{
    for (auto state = plan.earlier.crbegin(); state != plan.earlier.crend(); ++state) {
        if (state->mayHaveArrived() && state->site == plan.site)
            return state->sentence();
    }
    return {};
}

void addEarlierIssues(const SendPlan &plan, Issues &issues)
{
    const QString last = lastSending(plan);
    if (plan.sentAgain > 0) {
        issues << asked(plan, &SendOptions::sendsAgain,
                        Text::tr("Rows that were sent before are sent again. %1").arg(last));
    } else if (plan.sentBefore > 0) {
        issues << SendIssue{
            .weight = plan.rows() == 0 ? Weight::Question : Weight::Note,
            .text = Text::tr("%L1 row(s) were sent before, or may have been, and aren't sent again. %2",
                             nullptr, pluralNumber(plan.sentBefore))
                        .arg(plan.sentBefore)
                        .arg(last),
            .consent = &SendOptions::sendsAgain};
    }
    const bool mayBeStaged =
        std::any_of(plan.earlier.begin(), plan.earlier.end(), [&plan](const SendState &state) {
            return state.throughOriginal() && state.target == plan.definition.uri &&
                   (state.step == Step::Uploading || state.step == Step::Syncing ||
                    state.step == Step::Unknown);
        });
    if (!plan.options.throughOriginal && mayBeStaged && plan.options.sendsAgain) {
        issues << asked(
            plan, &SendOptions::allowsDuplicates,
            Text::tr("Rows from an earlier upload may still be staged in %1, and its next sync would "
                     "import them as well.")
                .arg(plan.definition.uri));
    }
    if (plan.options.throughOriginal && mayBeStaged && plan.options.sendsAgain) {
        issues << asked(
            plan, &SendOptions::clearsStaged,
            Text::tr("Rows from an earlier upload may still be staged in %1 and would be imported twice. "
                     "They must be deleted first, together with everything that others have staged there.")
                .arg(plan.definition.uri));
    }
}

void addOutcomeIssues(const SendPlan &plan, Issues &issues)
{
    if (plan.uncorrected > 0) {
        issues << SendIssue{
            .text = Text::tr("%L1 row(s) weren't corrected after Eloqua rejected them, so it will probably "
                             "reject them again.",
                             nullptr, pluralNumber(plan.uncorrected))
                        .arg(plan.uncorrected)};
    }
    if (!plan.idleCodes.isEmpty())
        issues << SendIssue{.text =
                                Text::tr("No row has this status code: %1.").arg(Text::list(plan.idleCodes))};
}

void addDuplicateIssues(const SendPlan &plan, Issues &issues)
{
    if (plan.definition.alwaysCreates()) {
        issues << asked(plan, &SendOptions::allowsDuplicates,
                        Text::tr("Eloqua never updates records of this kind, so every row that it accepted "
                                 "before creates a duplicate."));
    } else if (plan.definition.createsWithoutIdentifier() && plan.blankIdentifiers > 0) {
        issues << asked(plan, &SendOptions::allowsDuplicates,
                        Text::tr("%L1 row(s) have no value in %2. Each of them always creates a record, so "
                                 "rows that Eloqua accepted before create duplicates.",
                                 nullptr, pluralNumber(plan.blankIdentifiers))
                            .arg(plan.blankIdentifiers)
                            .arg(QString::fromUtf8(plan.definition.identifier)));
    } else if (plan.blankIdentifiers > 0) {
        issues << SendIssue{.text =
                                Text::tr("%L1 row(s) have no value in %2. Eloqua will probably reject them.",
                                         nullptr, pluralNumber(plan.blankIdentifiers))
                                    .arg(plan.blankIdentifiers)
                                    .arg(QString::fromUtf8(plan.definition.identifier))};
    }
}

void addRuleIssues(const SendPlan &plan, Issues &issues)
{
    if (plan.blanks > 0 && plan.mayClear()) {
        const QString cells =
            Text::tr("%L1 empty cell(s)", nullptr, pluralNumber(plan.blanks)).arg(plan.blanks);
        issues << asked(plan, &SendOptions::clearsBlanks,
                        Text::tr("%1 may clear values in Eloqua, because the update rule is %2.")
                            .arg(cells, plan.rule()));
    }
    const QStringList &actions = plan.definition.syncActions;
    if (!actions.isEmpty() && plan.options.throughOriginal) {
        issues << asked(plan, &SendOptions::runsSyncActions,
                        Text::tr("The definition's sync actions run for every row that Eloqua accepts: %1.")
                            .arg(Text::longList(actions)));
    }
}

void addOriginalIssues(const SendPlan &plan, Issues &issues)
{
    if (plan.definition.isKept) {
        issues << SendIssue{
            .weight = Weight::Obstacle,
            .text = Text::tr("%1 no longer exists in Eloqua. Send through a one-time copy of it instead.")
                        .arg(plan.definition.uri)};
    }
    if (!plan.others.isEmpty() || !plan.knowsOthers) {
        issues << SendIssue{.weight = Weight::Obstacle,
                            .text = plan.others.isEmpty()
                                        ? SyncCreation::warning({}).simplified()
                                        : Text::tr("%1 is already being synced (sync %2). Wait until that "
                                                   "sync has finished, or send through a one-time copy.")
                                              .arg(plan.definition.uri, toText(plan.others.first().id))};
    }
    if (plan.definition.triggersSync && plan.pieces > 1) {
        issues << SendIssue{.weight = Weight::Obstacle,
                            .text = Text::tr("Every upload to %1 starts a sync, so %L2 parts would start %L2 "
                                             "syncs. Send through a one-time copy, or send fewer rows.")
                                        .arg(plan.definition.uri)
                                        .arg(plan.pieces)};
    }
    if (plan.options.clearsStaged) {
        issues << SendIssue{
            .text =
                Text::tr(
                    "Everything that is staged in %1 is deleted first, including what others have uploaded.")
                    .arg(plan.definition.uri),
            .consent = &SendOptions::clearsStaged};
    } else {
        issues << SendIssue{
            .text =
                Text::tr("The sync also imports what others have staged in %1.").arg(plan.definition.uri)};
    }
}
} // namespace

QList<SendIssue> issuesOf(const SendPlan &plan)
{
    Issues issues;
    addRowIssues(plan, issues);
    addEarlierIssues(plan, issues);
    addOutcomeIssues(plan, issues);
    addDuplicateIssues(plan, issues);
    addRuleIssues(plan, issues);
    if (plan.options.throughOriginal)
        addOriginalIssues(plan, issues);
    return issues;
}

} // namespace Inspector
