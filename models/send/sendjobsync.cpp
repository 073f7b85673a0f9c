// SPDX-License-Identifier: MIT
// The sync of a SendJob: asked for once, looked for when its answer is lost, watched to its end; and what an
// earlier job left behind.
#include "models/client/apiclient.h"
#include "models/send/sendjob.h"
#include "models/send/sendjobstep.h"

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using Phase = SendState::Step;
using Kind = ApiError::Kind;

namespace
{
// Rows that were imported without some of their values are listed as rejects, too.
std::optional<qint64> refusedOf(const SendWatch::Ending &ending)
{
    if (const auto counted = ending.funnel.count(Funnel::Step::Rejected))
        return counted;
    if (!ending.rejects)
        return std::nullopt;
    return std::max<qint64>(0,
                            *ending.rejects - ending.funnel.count(Funnel::Step::RejectedFields).value_or(0));
}

// What stands in the way of saying how many of the rows were taken: one sentence each.
QStringList doubtsOf(const SendState &state, const SendWatch::Ending &ending, std::optional<qint64> refused)
{
    QStringList doubts;
    const std::optional<qint64> staged = ending.funnel.count(Funnel::Step::Staged);
    const std::optional<qint64> arrived = staged ? staged : ending.funnel.count(Funnel::Step::Processed);
    if (ending.logError)
        doubts << SendJob::tr("The sync's log couldn't be read: %1").arg(ending.logError->message);
    else if (!arrived)
        doubts << SendJob::tr(
            "Eloqua's log doesn't say how many rows arrived, so it's unknown how many were taken.");
    if (arrived && *arrived != state.rows) {
        const QString text =
            state.throughOriginal()
                ? SendJob::tr("The number of staged rows that Eloqua reports (%L2) differs from the "
                              "number sent (%L1), because others have staged rows there as well. "
                              "It's unknown how many of your rows were taken.")
                : SendJob::tr("The number of staged rows that Eloqua reports (%L2) differs from the "
                              "number sent (%L1). Check the sync before you send anything again.");
        doubts << text.arg(state.rows).arg(*arrived);
    }
    if (ending.rejectsError)
        doubts << SendJob::tr("The number of rejects couldn't be read: %1").arg(ending.rejectsError->message);
    else if (!refused)
        doubts << SendJob::tr(
            "Eloqua doesn't say how many rows were rejected, so it's unknown how many were taken.");
    const std::optional<qint64> remaining = ending.funnel.count(Funnel::Step::AfterDuplicates);
    if (refused && *refused > state.rows) {
        doubts << SendJob::tr("Eloqua reports more rejects (%L1) than rows were sent (%L2).")
                      .arg(*refused)
                      .arg(state.rows);
    } else if (refused && remaining && *remaining < state.rows - *refused) {
        doubts << SendJob::tr("The number of rows without duplicates (%L1) doesn't match the number of "
                              "rejects (%L2).")
                      .arg(*remaining)
                      .arg(*refused);
    }
    return doubts;
}
} // namespace

void SendJob::askSync()
{
    m_state.step = Phase::Syncing;
    note(&SendJob::createSync);
}

void SendJob::createSync()
{
    m_wasLost = false;
    m_creation.start({.syncedInstanceUri = m_state.target});
    Q_EMIT progressed();
}

void SendJob::receiveOthers(const QList<Sync> &others)
{
    if (!m_state.throughOriginal() && others.isEmpty()) {
        m_creation.resume(); // nobody else knows the copy
        return;
    }
    m_creation.stop();
    if (!m_state.throughOriginal()) {
        adopt(others.first(),
              tr("Eloqua has already started sync %1 of the copy, so no other sync is created.")
                  .arg(toText(others.first().id)));
        return;
    }
    const QString which =
        others.isEmpty() ? tr("another sync") : tr("sync %1").arg(toText(others.first().id));
    leaveUnknown(
        {.kind = Kind::Refused,
         .httpStatus = 409,
         .message = tr("While the rows were being uploaded, %1 of %2 may have started, so no sync was "
                       "created. The rows are staged there, and that sync or the next one imports them.")
                        .arg(which, m_state.target)});
}

void SendJob::receiveFailure(const ApiError &error)
{
    ApiError told = error;
    if (m_wasLost) {
        told.message = tr("%1 The rows were uploaded to %2. To look for the sync again, repeat the command. "
                          "It doesn't send the rows again.")
                           .arg(error.message, m_state.target);
        m_error = told;
        note(&SendJob::fail); // still Syncing: it can't be known
    } else if (m_state.throughOriginal()) {
        told.message = tr("%1 The rows are staged in %2, and its next sync imports them.")
                           .arg(error.message, m_state.target);
        leaveUnknown(told);
    } else {
        told.message = tr("%1 Nothing was imported.").arg(error.message);
        drop(told);
    }
}

void SendJob::adopt(const Sync &sync, const QString &notice)
{
    m_state.step = Phase::Running;
    m_state.sync = sync.id;
    m_state.status = sync.status;
    m_result.sync = sync;
    if (m_creation.answer())
        m_result.answer = m_creation.answer();
    if (!notice.isEmpty())
        Q_EMIT noticed(notice);
    note(&SendJob::watch);
}

void SendJob::watch()
{
    Q_EMIT progressed();
    if (m_result.sync)
        Q_EMIT created(*m_result.sync);
    if (m_wait)
        m_watch.start(m_state.sync);
    else
        conclude();
}

void SendJob::receiveEnding(const SendWatch::Ending &ending)
{
    m_state.step = Phase::Finished;
    m_state.status = ending.sync.status;
    m_result.sync = ending.sync;
    m_result.answer = ending.answer;
    const bool hasFailed = ending.sync.status.startsWith("error"_L1, Qt::CaseInsensitive);
    const std::optional<qint64> refused = refusedOf(ending);
    if (!hasFailed)
        m_result.doubts = doubtsOf(m_state, ending, refused);
    if (!hasFailed && m_result.doubts.isEmpty()) {
        m_state.refused = refused;
        m_state.taken = m_state.rows - *refused;
    }
    const qint64 partly = ending.funnel.count(Funnel::Step::RejectedFields).value_or(0);
    const bool isExplained = ending.rejects && refused && *ending.rejects == *refused + partly;
    m_result.doubts += ending.funnel.contradictions(isExplained ? refused : ending.rejects, std::nullopt);
    note(&SendJob::conclude);
}

// Of a sync that Eloqua has forgotten by now nothing will ever be known: asked for again each time, it would
// stand in the way of everything that is still to be sent.
void SendJob::loseSight(const ApiError &error)
{
    ApiError told = error;
    if (m_isContinued && error.kind == Kind::Gone) {
        told.message = tr("The rows were sent in sync %1, which Eloqua no longer has, so its result isn't "
                          "known. Check the records in Eloqua before you send these rows again.")
                           .arg(toText(m_state.sync));
        leaveUnknown(told);
        return;
    }
    told.message = tr("%1 The rows were sent in sync %2, which continues in Eloqua. Its result isn't known.")
                       .arg(error.message, toText(m_state.sync));
    m_error = told;
    note(&SendJob::fail);
}

void SendJob::settleEarlier()
{
    m_isContinued = true;
    switch (m_state.step) {
    case Phase::Running:
        m_result.sync.reset();
        m_wait ? m_watch.start(m_state.sync) : conclude();
        return;
    case Phase::Syncing:
        m_finder.start(m_state.target, SyncFinder::Scope::All);
        Q_EMIT progressed();
        return;
    case Phase::Uploading:
        if (!m_state.throughOriginal()) {
            tidyEarlier();
            return;
        }
        m_state.words = m_state.sentence();
        m_state.step = Phase::Unknown;
        break;
    default:
        m_state.words = m_state.sentence();
        m_state.step = Phase::Dropped;
    }
    m_isContinued = false;
    note(&SendJob::begin);
}

void SendJob::failToLook(const ApiError &error)
{
    m_error = error;
    m_error.message = tr("%1 It's still unknown whether the rows that were sent before were synced. Nothing "
                         "was sent now.")
                          .arg(error.message);
    fail();
}

void SendJob::receiveEarlier(const Result<SyncFinder::Finding> &finding)
{
    if (!finding) {
        failToLook(finding.error());
        return;
    }
    QList<Sync> ours;
    for (const Sync &sync : finding->syncs) {
        const bool isUsers = sync.createdBy.compare(m_state.user, Qt::CaseInsensitive) == 0;
        // Nobody else knows the copy.
        if (!m_state.throughOriginal() || (isUsers && sync.id > m_state.newest))
            ours << sync;
    }
    if (!ours.isEmpty()) {
        const auto first = std::min_element(ours.begin(), ours.end(),
                                            [](const Sync &a, const Sync &b) { return a.id < b.id; });
        adopt(*first,
              tr("The rows were sent before, in sync %1. Nothing is sent now.").arg(toText(first->id)));
        return;
    }
    if (finding->isComplete && m_plan.options.sendsAgain && !m_state.throughOriginal()) {
        tidyEarlier();
        return;
    }
    if (finding->isComplete && m_plan.options.sendsAgain) {
        m_state.words = m_state.sentence();
        m_state.step = Phase::Unknown;
        m_isContinued = false;
        note(&SendJob::begin);
        return;
    }
    if (!finding->isComplete) {
        failToLook({.kind = Kind::Server, .message = SyncCreation::warning({}).section(u'\n', 0, 0)});
        return;
    }
    m_waitsForConsent = true;
    m_error = {.kind = Kind::Server,
               .message =
                   tr("Eloqua lists no sync of %1, so the rows that were uploaded there were probably never "
                      "imported, but this isn't certain. Nothing was sent now. Check the newest syncs in "
                      "Eloqua. If none of them is of this definition, choose to send the rows again.")
                       .arg(m_state.target)};
    fail();
}

// Rows that may wait on the copy of an earlier sending are deleted, so that no sync of it can import them
// any more. Eloqua refuses while one does.
void SendJob::tidyEarlier()
{
    send("DELETE", m_state.target.mid(1).toUtf8() + "/data", {}, &SendJob::receiveTidied);
}

void SendJob::receiveTidied(const Result<HttpAnswer> &result)
{
    m_call.reset();
    const bool mayMatter = m_state.step == Phase::Syncing;
    if (!result && mayMatter && result.error().kind != Kind::Gone) {
        m_error = result.error();
        m_error.message = tr("%1 The rows that were uploaded to %2 before couldn't be deleted there, so a "
                             "sync may still import them. Nothing was sent now.")
                              .arg(m_error.message, m_state.target);
        fail();
        return;
    }
    m_state.words = tr("Stopped before the rows were synced. Nothing was imported.");
    m_state.step = Phase::Dropped;
    m_isContinued = false;
    note(&SendJob::begin);
}

} // namespace Inspector
