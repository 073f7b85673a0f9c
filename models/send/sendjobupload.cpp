// SPDX-License-Identifier: MIT
// The uploads of a SendJob, and what is done when one of them goes wrong.
#include "models/client/apiclient.h"
#include "models/pages/pageparser.h"
#include "models/send/sendjob.h"
#include "models/send/sendjobstep.h"
#include "models/send/sendspool.h"

#include <QJsonDocument>

namespace Inspector
{
using namespace std::chrono_literals;
using Phase = SendState::Step;

namespace
{
constexpr int MostTries = 4;
constexpr int MostRestarts = 3;

// The server said no before it did anything.
bool isRefusal(const ApiError &error)
{
    return error.httpStatus >= 300 && error.httpStatus < 500 && error.httpStatus != 408;
}

// Eloqua answers an upload with 204, or with 201 and JSON (eloqua-bulk-api.md). A page of HTML comes from
// somebody in between, and then nothing is known.
bool isConfirmation(const HttpAnswer &answer)
{
    const QByteArray body = answer.body.trimmed();
    return body.isEmpty() || !QJsonDocument::fromJson(body).isNull();
}
} // namespace

void SendJob::upload()
{
    m_uploaded = 0;
    m_state.piece = 0;
    nextPiece();
}

void SendJob::nextPiece()
{
    m_tries = 0;
    if (m_state.piece == m_spool->pieces()) {
        askSync();
        return;
    }
    runOnPool(
        [spool = m_spool, journal = m_source.journal](Step &step) -> Outcome {
            const Result<QByteArray> piece = spool->read(step.state.piece);
            if (!piece)
                return piece.error();
            step.piece = *piece;
            step.state.step = Phase::Uploading;
            ++step.state.piece;
            step.state.changed = QDateTime::currentDateTimeUtc();
            return journal->write(step.state);
        },
        &SendJob::sendPiece);
}

void SendJob::sendPiece()
{
    send("POST", m_state.target.mid(1).toUtf8() + "/data", m_piece, &SendJob::receivePiece);
}

void SendJob::receivePiece(const Result<HttpAnswer> &result)
{
    const bool wasSent = m_call->wasSent();
    m_call.reset();
    if (result && isConfirmation(*result))
        acceptPiece(*result);
    else
        failPiece(result ? badReply(*result, tr("it isn't JSON")) : result.error(), wasSent);
}

void SendJob::acceptPiece(const HttpAnswer &answer)
{
    m_uploaded = m_spool->rowsBefore(m_state.piece);
    const Result<Sync> sync = answer.body.trimmed().isEmpty()
                                  ? Result<Sync>(badReply(answer, tr("it names no sync")))
                                  : parseSync(answer);
    const bool isLast = m_state.piece == m_state.pieces;
    if (sync && isLast) {
        m_result.answer = answer;
        const bool wasExpected = m_state.triggersSync;
        adopt(*sync, wasExpected ? QString()
                                 : tr("Eloqua started sync %1 automatically, so no other sync is created.")
                                       .arg(toText(sync->id)));
    } else if (sync) {
        leaveUnknown({.kind = ApiError::Kind::BadReply,
                      .message = tr("Eloqua started sync %1 automatically after part %L2 of %L3. The other "
                                    "parts weren't sent. Check that sync before you send the rows again.")
                                     .arg(toText(sync->id))
                                     .arg(m_state.piece)
                                     .arg(m_state.pieces)});
    } else if (m_state.triggersSync) {
        leaveUnknown(
            {.kind = ApiError::Kind::BadReply,
             .message = tr("Eloqua accepted the rows for %1, but didn't say that it started a sync. Check "
                           "the newest syncs of that definition before you send anything again.")
                            .arg(m_state.target)});
    } else {
        nextPiece();
    }
}

void SendJob::failPiece(const ApiError &error, bool wasSent)
{
    const bool isThrottled = error.httpStatus == 429;
    const bool cantBeThere = !wasSent || isThrottled;
    const auto pause = error.retryAfter ? std::chrono::milliseconds(*error.retryAfter) : m_retryPause;
    const bool isWorthIt = isThrottled || isTransient(error);
    if (cantBeThere && isWorthIt && pause <= 300s && ++m_tries < MostTries &&
        m_client.session().state() != OAuthSession::State::Failed) {
        Q_EMIT noticed(tr("%4 Part %L1 of %L2 is sent again in %3.")
                           .arg(m_state.piece)
                           .arg(m_state.pieces)
                           .arg(spanText(std::chrono::ceil<std::chrono::seconds>(pause)), error.message));
        m_pause.disconnect();
        connect(&m_pause, &QTimer::timeout, this, &SendJob::sendPiece);
        m_pause.start(pause);
        return;
    }
    const bool isKnown = cantBeThere || isRefusal(error);
    ApiError told = error;
    if (!m_state.throughOriginal()) {
        told.message = tr("%1 Nothing was imported, because the one-time copy of the definition was never "
                          "synced.")
                           .arg(error.message);
        if (isKnown)
            drop(told);
        else
            startOver(told);
        return;
    }
    if (isKnown && m_state.piece == 1) {
        told.message = tr("%1 No row was sent.").arg(error.message);
        drop(told);
        return;
    }
    const QString what =
        isKnown ? tr("%4 The parts before part %L1 of %L2 are staged in %3, and its next sync imports them.")
                : tr("%4 It's unknown whether part %L1 of %L2 arrived in %3. If it did, it's staged there, "
                     "and its next sync imports it. It isn't sent again automatically. Check the newest "
                     "syncs of that definition in Eloqua.");
    told.message = what.arg(m_state.piece).arg(m_state.pieces).arg(m_state.target, error.message);
    leaveUnknown(told);
}

// What may or may not have arrived on the copy is deleted, and all of it sent again.
void SendJob::startOver(const ApiError &error)
{
    m_error = error;
    if (++m_restarts > MostRestarts) {
        drop(error);
        return;
    }
    Q_EMIT noticed(tr("Eloqua didn't confirm part %L1 of %L2. The rows that arrived in the one-time copy are "
                      "deleted, and all parts are uploaded again.")
                       .arg(m_state.piece)
                       .arg(m_state.pieces));
    m_pause.disconnect();
    connect(&m_pause, &QTimer::timeout, this, &SendJob::clearCopy);
    m_pause.start(m_retryPause);
}

void SendJob::clearCopy()
{
    send("DELETE", m_state.target.mid(1).toUtf8() + "/data", {}, &SendJob::receiveCleared);
}

void SendJob::receiveCleared(const Result<HttpAnswer> &result)
{
    m_call.reset();
    // Nothing there is as good as nothing left.
    if (result || result.error().kind == ApiError::Kind::Gone)
        upload();
    else if (isTransient(result.error()))
        startOver(m_error);
    else
        drop(m_error);
}

} // namespace Inspector
