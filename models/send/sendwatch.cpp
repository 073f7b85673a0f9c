// SPDX-License-Identifier: MIT
#include "models/send/sendwatch.h"

#include "models/client/apiclient.h"
#include "models/pages/pageparser.h"

namespace Inspector
{

namespace
{
// ApiClient has tried each of them several times already.
constexpr int MostFailures = 5;
// Logs of imports have some ten lines.
constexpr qint64 MostLogLines = 100'000;
} // namespace

SendWatch::SendWatch(ApiClient &client, const WatchPace &pace, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pace(pace)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SendWatch::poll);
}

void SendWatch::cancel()
{
    m_call.reset();
    m_pause.stop();
}

void SendWatch::start(SyncId id)
{
    cancel();
    m_id = id;
    m_ending = {};
    m_logLines = 0;
    m_failures = 0;
    m_next = m_pace.first;
    wait();
}

void SendWatch::wait()
{
    m_pause.start(m_next);
    Q_EMIT waiting(m_next);
    m_next = m_pace.after(m_next);
}

void SendWatch::ask(const QByteArray &path, const QByteArray &query,
                    void (SendWatch::*receive)(const Result<HttpAnswer> &))
{
    m_call = m_client.send({.path = path, .query = query});
    connect(m_call.get(), &ApiCall::finished, this, receive);
}

void SendWatch::poll()
{
    ask(syncPath(m_id), {}, &SendWatch::receiveSync);
}

void SendWatch::receiveSync(const Result<HttpAnswer> &result)
{
    m_call.reset();
    const Result<Sync> sync = result ? parseSync(*result, m_id) : Result<Sync>(result.error());
    if (!sync) {
        const bool mayPass = isTransient(sync.error()) && !sync.error().retryAfter &&
                             m_client.session().state() != OAuthSession::State::Failed;
        if (mayPass && ++m_failures < MostFailures)
            wait();
        else
            Q_EMIT failed(sync.error());
        return;
    }
    m_failures = 0;
    m_ending.sync = *sync;
    m_ending.answer = *result;
    Q_EMIT seen(*sync);
    if (isUnderWay(sync->status))
        wait();
    else
        ask(syncPath(m_id) + "/logs", "limit=1000", &SendWatch::receiveLog);
}

void SendWatch::receiveLog(const Result<HttpAnswer> &result)
{
    m_call.reset();
    const Result<PagePtr> page =
        result ? parsePage(*result, Table::Logs, m_logLines) : Result<PagePtr>(result.error());
    if (!page) {
        m_ending.logError = page.error();
    } else {
        const int rows = (*page)->rows.rows();
        m_ending.funnel.add((*page)->rows, 0, rows);
        m_logLines += rows;
        if (rows > 0 && (*page)->hasMore && m_logLines < MostLogLines) {
            ask(syncPath(m_id) + "/logs", "limit=1000&offset=" + QByteArray::number(m_logLines),
                &SendWatch::receiveLog);
            return;
        }
    }
    ask(syncPath(m_id) + "/rejects", "limit=1", &SendWatch::receiveRejects);
}

void SendWatch::receiveRejects(const Result<HttpAnswer> &result)
{
    m_call.reset();
    const Result<PagePtr> page =
        result ? parsePage(*result, Table::Rejects, 0) : Result<PagePtr>(result.error());
    if (page)
        m_ending.rejects = (*page)->total;
    else
        m_ending.rejectsError = page.error();
    Q_EMIT ended(m_ending);
}

} // namespace Inspector
