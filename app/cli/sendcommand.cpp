// SPDX-License-Identifier: MIT
#include "app/cli/sendcommand.h"

#include "app/cli/output/messages.h"
#include "app/cli/synccommand.h"
#include "app/cli/syntax/syntaxsend.h"
#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/client/apiclient.h"
#include "models/plan/keptsending.h"
#include "models/rows/csvrows.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace
{
// Waits that are longer are announced.
constexpr auto SilentWait = 10s;

Result<SendSource> openKept(const SendWish &wish, bool isProduction)
{
    const Result<std::shared_ptr<RepairCopy>> copy = RepairCopy::open(wish.file);
    if (!copy)
        return copy.error();
    return makeKeptSource(*copy, (*copy)->rows(), wish.definition, isProduction);
}

Result<SendSource> openCsv(const SendWish &wish, bool isProduction)
{
    const Result<std::shared_ptr<CsvRows>> rows = CsvRows::open(wish.file);
    if (!rows)
        return rows.error();
    const Result<std::shared_ptr<FileJournal>> journal = FileJournal::open(wish.file);
    if (!journal)
        return journal.error();
    return SendSource{.rows = *rows,
                      .journal = *journal,
                      .title = QFileInfo(wish.file).fileName(),
                      .definition = wish.definition,
                      .isProduction = isProduction};
}

QString wayOn(bool SendOptions::*consent)
{
    return consent == &SendOptions::sendsAgain
               ? SendCommand::tr("To send rows that were sent before, add %1.").arg(consentOption(consent))
               : SendCommand::tr("To send anyway, add %1.").arg(consentOption(consent));
}

bool hasEndedWell(const QString &status)
{
    return status.compare("success"_L1, Qt::CaseInsensitive) == 0 ||
           status.compare("warning"_L1, Qt::CaseInsensitive) == 0;
}
} // namespace

SendCommand::SendCommand(ApiClient &client, Messages &messages, const CommandLine &line, bool isProduction)
    : m_client(client)
    , m_messages(messages)
    , m_line(line)
    , m_isProduction(isProduction)
    , m_writer(line.output)
{
    connect(&m_writer, &ResultWriter::finished, this, &SendCommand::conclude);
}

void SendCommand::start()
{
    if (const Outcome opened = m_writer.open(); !opened) {
        Q_EMIT finished(opened);
        return;
    }
    m_opening.reset(new QFutureWatcher<Result<SendSource>>);
    connect(m_opening.get(), &QFutureWatcher<Result<SendSource>>::finished, this, [this] {
        const Result<SendSource> source = m_opening->result();
        m_opening.reset();
        plan(source);
    });
    m_opening->setFuture(QtConcurrent::run([wish = m_line.send, isProduction = m_isProduction] {
        return wish.isKept ? openKept(wish, isProduction) : openCsv(wish, isProduction);
    }));
}

QString SendCommand::afterthought() const
{
    // What has ended has said so itself.
    return m_job && !m_result && m_outcome ? m_job->afterthought() : QString();
}

void SendCommand::plan(const Result<SendSource> &source)
{
    if (!source) {
        Q_EMIT finished(source.error());
        return;
    }
    m_source = *source;
    for (const QString &notice : std::as_const(m_source.notices))
        m_messages.say(notice);
    m_planner.reset(new SendPlanner(m_client, m_source));
    connect(m_planner.get(), &SendPlanner::finished, this, &SendCommand::receivePlan);
    m_planner->start(m_line.send.options);
}

void SendCommand::receivePlan(const Result<SendPlan> &result)
{
    m_planner.reset();
    if (!result) {
        Q_EMIT finished(result.error());
        return;
    }
    const SendPlan &plan = *result;
    const QString head = plan.onlyContinues()                      ? tr("These rows were sent before:")
                         : m_line.send.isDryRun || !plan.canSend() ? tr("This would be sent:")
                                                                   : tr("This will be sent:");
    m_messages.say((QStringList{head} + plan.lines()).join(u'\n'));
    if (!plan.canSend()) {
        Q_EMIT finished(refusal(plan));
        return;
    }
    if (plan.onlyContinues())
        m_waiting = plan.rows();
    else if (plan.sentBefore > 0)
        m_messages.say(wayOn(&SendOptions::sendsAgain));
    if (m_line.send.isDryRun) {
        m_messages.say(tr("Nothing was sent, because this was a dry run."));
        Q_EMIT finished(Done{});
        return;
    }
    m_messages.say(tr("Each step is recorded in %1.").arg(m_source.journal->place()));
    m_job.reset(new SendJob(m_client, m_source, plan));
    connect(m_job.get(), &SendJob::progressed, this, &SendCommand::showProgress);
    connect(m_job.get(), &SendJob::waiting, this, &SendCommand::announceWait);
    connect(m_job.get(), &SendJob::noticed, &m_messages, &Messages::say);
    connect(m_job.get(), &SendJob::created, this, [this](const Sync &sync) {
        m_messages.say(tr("The rows were uploaded. Sync %1 imports them.").arg(toText(sync.id)));
    });
    connect(m_job.get(), &SendJob::finished, this, &SendCommand::receiveResult);
    m_job->start(m_line.wait);
}

ApiError SendCommand::refusal(const SendPlan &plan) const
{
    QStringList sentences{tr("Nothing was sent.")};
    for (const SendIssue &issue : plan.issues) {
        if (issue.weight == SendIssue::Weight::Obstacle)
            sentences << issue.text;
        else if (issue.weight == SendIssue::Weight::Question)
            sentences << wayOn(issue.consent);
    }
    return {.kind = Kind::Refused, .message = Text::sentences(sentences)};
}

void SendCommand::showProgress()
{
    if (const QString text = m_job->progress(); !text.isEmpty())
        m_messages.progress(text);
}

void SendCommand::announceWait(std::chrono::milliseconds span)
{
    if (span > SilentWait) {
        m_messages.say(tr("%1. Checking again in %2.")
                           .arg(m_job->progress(), spanText(std::chrono::ceil<std::chrono::seconds>(span))));
    }
}

void SendCommand::receiveResult(const Result<SendResult> &result)
{
    if (!result) {
        ApiError error = result.error();
        if (m_job->waitsForConsent())
            error.message = Text::sentences({error.message, wayOn(&SendOptions::sendsAgain)});
        settle(error);
        return;
    }
    m_result = *result;
    for (const QString &doubt : result->doubts)
        m_messages.say(doubt);
    m_messages.say(result->sentence());
    if (result->isContinued && m_waiting > 0) {
        m_messages.say(tr("%L1 row(s) haven't been sent yet. To send them, repeat the command.", nullptr,
                          pluralNumber(m_waiting))
                           .arg(m_waiting));
    }
    const QString &status = result->state.status;
    if (m_line.wait && !hasEndedWell(status)) {
        settle(ApiError{.kind = Kind::Server,
                        .message = tr("Sync %1 finished with status \"%2\". Run \"logs %1\" to see why.")
                                       .arg(toText(result->state.sync), status)});
    } else if (!result->doubts.isEmpty()) {
        settle(ApiError{.kind = Kind::BadReply,
                        .message = tr("It isn't certain what sync %1 did. Check the sync before you send "
                                      "anything again.")
                                       .arg(toText(result->state.sync))});
    } else {
        settle(Done{});
    }
}

// The journal's last word, then the sync as result.
void SendCommand::settle(const Outcome &outcome)
{
    m_outcome = outcome;
    m_settling.reset(new QFutureWatcher<Outcome>);
    connect(m_settling.get(), &QFutureWatcher<Outcome>::finished, this, [this] {
        const Outcome settled = m_settling->result();
        m_settling.reset();
        if (!settled)
            m_messages.say(tr("What was sent is recorded on this computer, but couldn't be saved in %1: %2")
                               .arg(m_source.journal->place(), settled.error().message));
        print();
    });
    m_settling->setFuture(QtConcurrent::run([journal = m_source.journal] { return journal->settle(); }));
}

void SendCommand::print()
{
    if (!m_result) {
        Q_EMIT finished(m_outcome);
        return;
    }
    if (m_result->answer) {
        writeSync(m_writer, m_line.output, *m_result->answer);
        return;
    }
    // Found in the list: what is printed is the sync itself.
    const SyncId id = m_result->state.sync;
    m_call = m_client.send({.path = syncPath(id)});
    connect(m_call.get(), &ApiCall::finished, this, [this, id](const Result<HttpAnswer> &answer) {
        m_call.reset();
        const Result<Sync> sync = answer ? parseSync(*answer, id) : Result<Sync>(answer.error());
        if (sync)
            writeSync(m_writer, m_line.output, *answer);
        else
            Q_EMIT finished(m_outcome ? Outcome(sync.error()) : m_outcome);
    });
}

void SendCommand::conclude(const Outcome &written)
{
    Q_EMIT finished(m_outcome ? written : m_outcome);
}

} // namespace Inspector
