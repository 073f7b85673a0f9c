// SPDX-License-Identifier: MIT
#include "models/send/sendjob.h"

#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/client/apiclient.h"
#include "models/definitions/definitionuri.h"
#include "models/send/sendjobstep.h"
#include "models/send/sendspool.h"

#include <QtConcurrent>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using Phase = SendState::Step;

namespace
{
bool isSameSet(QByteArrayList a, QByteArrayList b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

// What a copy would do that nobody asked for; empty if it is what was asked for.
QString faultOf(const SendDefinition &copy, const SendPlan &plan)
{
    if (copy.uri.compare(plan.definition.uri, Qt::CaseInsensitive) == 0)
        return SendJob::tr("its address is that of the original");
    if (copy.identifier != plan.definition.identifier || !isSameSet(copy.fields, plan.columns))
        return SendJob::tr("it has other fields");
    if (copy.triggersSync)
        return SendJob::tr("it starts a sync with each upload");
    if (!plan.options.runsSyncActions && !copy.syncActions.isEmpty())
        return SendJob::tr("it has sync actions");
    if (!plan.mayClear() && copy.mayClear())
        return SendJob::tr("its update rule is %1").arg(copy.rule.isEmpty() ? u"always"_s : copy.rule);
    return {};
}
} // namespace

bool SendResult::isGood() const
{
    return state.step == Phase::Finished && state.taken && doubts.isEmpty() &&
           state.status.compare(u"error"_s, Qt::CaseInsensitive) != 0;
}

SendJob::SendJob(ApiClient &client, SendSource source, SendPlan plan, const WatchPace &pace)
    : m_client(client)
    , m_source(std::move(source))
    , m_plan(std::move(plan))
    , m_finder(client)
    , m_creation(client)
    , m_watch(client, pace)
{
    m_pause.setSingleShot(true);
    connect(&m_finder, &SyncFinder::finished, this, &SendJob::receiveEarlier);
    connect(&m_creation, &SyncCreation::stateChanged, this, [this] {
        m_wasLost = m_wasLost || m_creation.state() == SyncCreation::State::Looking;
        Q_EMIT progressed();
    });
    connect(&m_creation, &SyncCreation::othersUnderWay, this, &SendJob::receiveOthers);
    connect(&m_creation, &SyncCreation::created, this, &SendJob::adopt);
    connect(&m_creation, &SyncCreation::failed, this, &SendJob::receiveFailure);
    connect(&m_watch, &SendWatch::seen, this, [this](const Sync &sync) {
        m_state.status = sync.status;
        m_result.sync = sync;
        Q_EMIT progressed();
    });
    connect(&m_watch, &SendWatch::waiting, this, &SendJob::waiting);
    connect(&m_watch, &SendWatch::ended, this, &SendJob::receiveEnding);
    connect(&m_watch, &SendWatch::failed, this, &SendJob::loseSight);
}

SendJob::~SendJob()
{
    cancel();
}

void SendJob::cancel()
{
    m_call.reset();
    m_work.reset();
    m_pause.stop();
    m_finder.cancel();
    m_watch.cancel();
    // What it has sent goes on, and nobody listens any more.
    m_creation.stop();
    m_creation.disconnect(this);
}

void SendJob::stop()
{
    cancel();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(ApiError{.kind = Kind::Stopped, .message = afterthought()}); },
        Qt::QueuedConnection);
}

void SendJob::start(bool wait)
{
    m_wait = wait;
    if (m_plan.unfinished) {
        m_state = m_noted = *m_plan.unfinished;
        settleEarlier();
    } else {
        begin();
    }
}

QString SendJob::progress() const
{
    switch (m_state.step) {
    case Phase::Creating:
        return tr("Preparing");
    case Phase::Uploading:
        return tr("Uploading part %L1 of %L2").arg(m_state.piece).arg(m_state.pieces);
    case Phase::Syncing:
        return m_wasLost ? tr("Looking for the sync") : tr("Creating the sync");
    case Phase::Running:
        return tr("Sync %1 is %2").arg(toText(m_state.sync), m_state.status);
    default:
        return {};
    }
}

QString SendJob::afterthought() const
{
    switch (m_state.step) {
    case Phase::Creating:
        return tr("No row was sent.");
    case Phase::Running:
        return tr("%L1 row(s) were sent in sync %2, which continues in Eloqua.", nullptr,
                  pluralNumber(m_state.rows))
            .arg(m_state.rows)
            .arg(toText(m_state.sync));
    default:
        return m_state.sentence();
    }
}

void SendJob::begin()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_state = {.step = Phase::Creating,
               .begun = now,
               .changed = now,
               .site = m_plan.site,
               .user = m_plan.user,
               .definition = m_plan.definition.uri,
               .pieces = m_plan.pieces,
               .rows = m_plan.rows(),
               .sha256 = m_plan.sha256};
    const bool isOriginal = m_plan.options.throughOriginal;
    m_state.newest = m_plan.newest;
    if (isOriginal) {
        m_state.target = m_plan.definition.uri;
        m_state.triggersSync = m_plan.definition.triggersSync;
    } else {
        m_state.copyName = nameOfCopy(m_plan.definition.name, now);
    }
    Q_EMIT progressed();
    const Next next = !isOriginal                   ? &SendJob::createCopy
                      : m_plan.options.clearsStaged ? &SendJob::clearOriginal
                                                    : &SendJob::upload;
    runOnPool(
        [source = m_source, plan = m_plan](Step &step) -> Outcome {
            const auto spool = SendSpool::make(SendPieces(source.rows, plan.seqs, plan.columns, plan.limits));
            if (!spool)
                return spool.error();
            step.spool = *spool;
            if ((*spool)->sha256() != plan.sha256) {
                return ApiError{.kind = Kind::Refused,
                                .message =
                                    tr("The rows have changed since you were shown what would be sent. "
                                       "Nothing was sent. Check what would be sent now, then send again.")};
            }
            const Result<qint64> id =
                source.journal->begin(step.state, {.places = plan.seqs, .digests = (*spool)->digests()});
            if (!id)
                return id.error();
            step.state.id = *id;
            return Done{};
        },
        next);
}

void SendJob::createCopy()
{
    const SendDefinition &definition = m_plan.definition;
    const SendOptions &options = m_plan.options;
    send("POST", definition.collection(),
         definition.copyBody(m_state.copyName, m_plan.columns, options.runsSyncActions, options.clearsBlanks),
         &SendJob::receiveCopy);
}

void SendJob::receiveCopy(const Result<HttpAnswer> &result)
{
    const bool wasSent = m_call->wasSent();
    m_call.reset();
    if (!result) {
        ApiError error = result.error();
        const bool isLost = wasSent && (error.httpStatus < 300 || error.httpStatus >= 500);
        error.message =
            isLost
                ? tr("%1 No row was sent. If the copy \"%2\" was created, it's empty, and Eloqua deletes it "
                     "after 7 days.")
                      .arg(error.message, m_state.copyName)
                : tr("%1 The copy of the definition wasn't created, and no row was sent.").arg(error.message);
        drop(error);
        return;
    }
    const Result<SyncDefinition> answered = parseDefinition(*result);
    const QString uri = answered ? answered->uri : QString();
    const bool isBeside =
        isPlainPath(uri) &&
        uri.section(u'/', 1, -2)
                .compare(QString::fromUtf8(m_plan.definition.collection()), Qt::CaseInsensitive) == 0;
    const Result<SendDefinition> copy =
        isBeside ? readSendDefinition(result->body, uri)
                 : Result<SendDefinition>(badReply(*result, tr("it doesn't say where the copy is")));
    const QString fault = copy ? faultOf(*copy, m_plan) : copy.error().message;
    if (!fault.isEmpty()) {
        drop({.kind = Kind::BadReply,
              .message = tr("The copy of the definition that Eloqua created differs from the request: %1. No "
                            "row was sent. Eloqua deletes the copy \"%2\" after 7 days.")
                             .arg(fault, m_state.copyName)});
        return;
    }
    m_state.target = uri;
    upload();
}

void SendJob::clearOriginal()
{
    send("DELETE", m_state.target.mid(1).toUtf8() + "/data", {}, &SendJob::receiveClearedOriginal);
}

void SendJob::receiveClearedOriginal(const Result<HttpAnswer> &result)
{
    m_call.reset();
    if (result) {
        upload();
        return;
    }
    ApiError error = result.error();
    error.message = tr("%1 The rows that are staged in %2 couldn't be deleted, or it's unknown whether they "
                       "were. No row was sent.")
                        .arg(error.message, m_state.target);
    drop(error);
}

void SendJob::drop(ApiError error)
{
    // Rows on a copy that is never synced are nothing but in the way.
    const bool isStaged = m_state.step != Phase::Creating && !m_state.throughOriginal();
    m_state.step = Phase::Dropped;
    m_state.words = error.message;
    const bool canTidy = isStaged && !isWithoutAnswer(error);
    m_error = std::move(error);
    note(canTidy ? &SendJob::tidyDropped : &SendJob::fail);
}

void SendJob::tidyDropped()
{
    send("DELETE", m_state.target.mid(1).toUtf8() + "/data", {}, &SendJob::receiveDropped);
}

// Whether it worked or not: Eloqua deletes the copy in a week.
void SendJob::receiveDropped(const Result<HttpAnswer> &)
{
    m_call.reset();
    fail();
}

void SendJob::leaveUnknown(ApiError error)
{
    m_state.step = Phase::Unknown;
    m_state.words = error.message;
    m_error = std::move(error);
    note(&SendJob::fail);
}

void SendJob::fail()
{
    Q_EMIT finished(m_error);
}

void SendJob::conclude()
{
    m_result.state = m_state;
    m_result.isContinued = m_isContinued;
    Q_EMIT finished(m_result);
}

void SendJob::send(const QByteArray &verb, const QByteArray &path, const QByteArray &body,
                   void (SendJob::*receive)(const Result<HttpAnswer> &))
{
    m_call = m_client.send({.verb = verb, .path = path, .body = body});
    connect(m_call.get(), &ApiCall::finished, this, receive);
    Q_EMIT progressed();
}

void SendJob::note(Next next)
{
    m_state.changed = QDateTime::currentDateTimeUtc();
    runOnPool([journal = m_source.journal](Step &step) { return journal->write(step.state); }, next);
}

void SendJob::runOnPool(const std::function<Outcome(Step &)> &work, Next next)
{
    m_work.reset(new QFutureWatcher<std::shared_ptr<Step>>);
    connect(m_work.get(), &QFutureWatcher<std::shared_ptr<Step>>::finished, this, [this, next] {
        const std::shared_ptr<Step> step = m_work->result();
        m_work.reset();
        m_state = step->state;
        m_piece = step->piece;
        if (step->spool)
            m_spool = step->spool;
        if (!step->outcome) {
            // What can't be noted isn't done; what is true already stands in the error.
            if (m_state.step == Phase::Uploading || m_state.step == Phase::Syncing)
                m_state = m_noted;
            m_error = step->outcome.error();
            m_error.message = Text::sentences({m_error.message, afterthought()});
            fail();
            return;
        }
        m_noted = m_state;
        (this->*next)();
    });
    m_work->setFuture(QtConcurrent::run([work, state = m_state] {
        auto step = std::make_shared<Step>();
        step->state = state;
        step->outcome = work(*step);
        return step;
    }));
}

} // namespace Inspector
