// SPDX-License-Identifier: MIT
#include "models/syncs/syncfacts.h"

#include "models/client/apiclient.h"
#include "models/definitions/definition.h"
#include "models/definitions/definitionuri.h"
#include "models/pages/pageparser.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QByteArray pathOfDefinition(const QString &uri)
{
    return uri.mid(1).toLatin1();
}

QByteArray pathOfRejects(SyncId id)
{
    return Resource{Table::Rejects, id}.path();
}

// To ask again in the same session would bring the same.
bool isFinal(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Refused:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::Gone:
    case ApiError::Kind::BadReply:
        return true;
    default:
        return false;
    }
}
} // namespace

bool mayHaveRejects(QStringView status, QStringView definition)
{
    return status.compare("warning"_L1, Qt::CaseInsensitive) == 0 && syncKind(definition) == SyncKind::Import;
}

SyncFacts::SyncFacts(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void SyncFacts::setVisible(const QList<Sync> &syncs)
{
    m_visible = syncs;
    askMore();
}

void SyncFacts::addRejects(const QHash<SyncId, qint64> &rejects)
{
    m_known.rejects.insert(rejects);
    Q_EMIT changed();
}

// Names first: they are fewer, and every row has one.
void SyncFacts::askMore()
{
    if (!asksForSyncFacts.value())
        return;
    for (const Sync &sync : std::as_const(m_visible)) {
        const QString &uri = sync.syncedInstanceUri;
        if (m_calls.size() < MostInFlight && isPlainPath(uri) && !m_known.names.contains(uri) &&
            isOpen(pathOfDefinition(uri)))
            askForName(uri);
    }
    for (const Sync &sync : std::as_const(m_visible)) {
        if (m_calls.size() < MostInFlight && mayHaveRejects(sync.status, sync.syncedInstanceUri) &&
            !m_known.rejects.contains(sync.id) && !m_uncountable.contains(sync.id) &&
            isOpen(pathOfRejects(sync.id)))
            askForRejects(sync.id);
    }
}

Owned<ApiCall> &SyncFacts::send(const QByteArray &path, const QByteArray &query)
{
    // Nobody waits for these, so that trouble is no reason to try them several times.
    Owned<ApiCall> &call = m_calls[path];
    call = m_client.send({.path = path, .query = query, .isTriedOnce = true});
    return call;
}

void SyncFacts::askForName(const QString &definition)
{
    connect(send(pathOfDefinition(definition)).get(), &ApiCall::finished, this,
            [this, definition](const Result<HttpAnswer> &result) { receiveName(definition, result); });
}

void SyncFacts::askForRejects(SyncId id)
{
    connect(send(pathOfRejects(id), "limit=1&totalResults=true").get(), &ApiCall::finished, this,
            [this, id](const Result<HttpAnswer> &result) { receiveRejects(id, result); });
}

void SyncFacts::receiveName(const QString &definition, const Result<HttpAnswer> &result)
{
    const QByteArray path = pathOfDefinition(definition);
    m_calls.erase(path);
    const Result<SyncDefinition> found =
        result ? parseDefinition(*result) : Result<SyncDefinition>(result.error());
    if (found || isFinal(found.error()))
        m_known.names.insert(definition, found ? found->name.simplified() : QString());
    else
        m_failed.insert(path);
    Q_EMIT changed();
    askMore();
}

void SyncFacts::receiveRejects(SyncId id, const Result<HttpAnswer> &result)
{
    const QByteArray path = pathOfRejects(id);
    m_calls.erase(path);
    const Result<PagePtr> page =
        result ? parsePage(*result, Table::Rejects, 0) : Result<PagePtr>(result.error());
    if (page && (*page)->total)
        m_known.rejects.insert(id, *(*page)->total);
    else if (page || isFinal(page.error()))
        m_uncountable.insert(id);
    else
        m_failed.insert(path);
    Q_EMIT changed();
    askMore();
}

} // namespace Inspector
