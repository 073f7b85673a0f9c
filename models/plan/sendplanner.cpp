// SPDX-License-Identifier: MIT
#include "models/plan/sendplanner.h"

#include "models/client/apiclient.h"
#include "models/plan/sendscan.h"

#include <QtConcurrent>

namespace Inspector
{

SendPlanner::SendPlanner(ApiClient &client, SendSource source)
    : m_client(client)
    , m_source(std::move(source))
    , m_finder(client)
{
    connect(&m_finder, &SyncFinder::finished, this, &SendPlanner::receiveSyncs);
}

SendPlanner::~SendPlanner()
{
    cancel();
}

void SendPlanner::cancel()
{
    m_call.reset();
    m_finder.cancel();
    if (m_cancelled)
        *m_cancelled = true;
    m_work.reset();
}

void SendPlanner::start(const SendOptions &options)
{
    cancel();
    m_plan = {};
    m_plan.options = options;
    m_plan.title = m_source.title;
    m_plan.keptSite = m_source.keptSite;
    m_plan.isProduction = m_source.isProduction;
    m_plan.limits = m_source.limits;
    m_call = m_client.send({.path = m_source.definition.mid(1).toUtf8()});
    connect(m_call.get(), &ApiCall::finished, this, &SendPlanner::receiveDefinition);
}

void SendPlanner::receiveDefinition(const Result<HttpAnswer> &result)
{
    m_call.reset();
    const bool isGone = !result && result.error().kind == ApiError::Kind::Gone;
    if (!result && !(isGone && !m_source.keptDefinition.isEmpty())) {
        ApiError error = result.error();
        if (isGone)
            error.message = tr("Eloqua couldn't find the definition %1, so nothing was sent. Choose another "
                               "definition.")
                                .arg(m_source.definition);
        Q_EMIT finished(error);
        return;
    }
    const QByteArray json = result ? result->body : m_source.keptDefinition;
    Result<SendDefinition> definition = readSendDefinition(json, m_source.definition);
    if (!definition) {
        Q_EMIT finished(definition.error());
        return;
    }
    m_plan.definition = std::move(definition).value();
    m_plan.definition.isKept = isGone;
    m_plan.site = m_client.session().account().siteName;
    m_plan.user = m_client.session().account().userName;
    // Nobody else can know a copy that is still to be made.
    if (m_plan.options.throughOriginal && !isGone)
        m_finder.start(m_source.definition, SyncFinder::Scope::All);
    else
        scan();
}

void SendPlanner::receiveSyncs(const Result<SyncFinder::Finding> &finding)
{
    if (!finding) {
        Q_EMIT finished(finding.error());
        return;
    }
    m_plan.knowsOthers = finding->isComplete;
    for (const Sync &sync : finding->syncs) {
        m_plan.newest = std::max(m_plan.newest, sync.id);
        if (isUnderWay(sync.status))
            m_plan.others << sync;
    }
    scan();
}

void SendPlanner::scan()
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_work.reset(new QFutureWatcher<Scanned>);
    connect(m_work.get(), &QFutureWatcher<Scanned>::finished, this, [this] {
        const Scanned scanned = m_work->result();
        m_work.reset();
        Q_EMIT finished(scanned);
    });
    m_work->setFuture(
        QtConcurrent::run([source = m_source, plan = m_plan, cancelled = m_cancelled]() mutable {
            return scanRows(source, std::move(plan), *cancelled);
        }));
}

} // namespace Inspector
