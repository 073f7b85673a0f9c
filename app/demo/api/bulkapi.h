// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/api/listing.h"
#include "app/demo/content/clock.h"
#include "app/demo/content/dataset.h"
#include "app/demo/content/history.h"
#include "app/demo/http/request.h"
#include "app/demo/imports/imports.h"

#include <QCache>

#include <map>
#include <utility>

namespace Inspector::Demo
{

// The resources below the bulk base URL. Signing in is checked before a request gets here. Not thread-safe.
class BulkApi
{
public:
    // `options` and `clock` are the server's and outlive this; the behaviour may change between requests.
    BulkApi(const Options &options, const Clock &clock);

    // `resource` is the path below the base, without slashes at its ends, as "syncs/1042/rejects";
    // case-blind.
    Response answer(const Request &request, const QString &resource);

    // Ends the syncs of uploads whose time is up. answer() does it first.
    void settle();
    const Imports &imports() const { return m_imports; }
    Imports &imports() { return m_imports; }

    // Null if there is none (any more).
    const Definition *definitionOf(QByteArrayView uri) const;

    void setTotal(qint64 sync, Table table, qint64 rows);
    int syncsCreated() const { return m_created; }
    qint64 newestSync() const { return m_syncs.last().id; }

private:
    Response answerSyncs(const Request &request, const QStringList &path);
    Response listSyncs(const Request &request) const;
    Response createSync(const Request &request);
    // Answers with the new sync.
    Response addSync(const Definition &definition, const QByteArray &callbackUrl);
    Response listLogs(const Request &request, const SyncRecord &sync) const;
    Response listRejects(const Request &request, const SyncRecord &sync);
    Response listRejects(const ListParameters &parameters, const ImportOutcome &outcome) const;
    Response listData(const Request &request, const SyncRecord &sync) const;
    Response deleteData(SyncRecord &sync) const;
    // The error that stands in the way of the data, if there is one; status 200: none.
    Response dataObstacle(const SyncRecord &sync, const Definition *definition) const;
    Response dataAsCsv(const ListParameters &parameters, qint64 total, const SyncRecord &sync,
                       const Definition &definition) const;
    Response answerDefinitions(const Request &request, const QStringList &path, const QByteArray &uri);
    Response listDefinitions(const Request &request, Kind kind) const;
    Response createDefinition(const Request &request, const QByteArray &collection);
    Response deleteDefinition(const Definition &definition);
    Response upload(const Request &request, const Definition &definition);
    Response deleteUploads(const Definition &definition);
    // One of them if `id` is not empty.
    Response listFields(const Request &request, const QByteArray &object, const QString &id) const;

    SyncRecord *find(qint64 id);
    // The rows of rejects that the parameters choose; the last few are remembered, for they take long to
    // compute.
    QList<qint64> chosenRejects(const Request &request, const SyncRecord &sync, const Definition &definition,
                                const ListParameters &parameters, qint64 total);
    qint64 total(qint64 sync, Table table, qint64 otherwise) const;
    void appendSync(QByteArray &out, const SyncRecord &sync) const;
    void appendDefinition(QByteArray &out, const Definition &definition) const;

    const Options &m_options;
    const Clock &m_clock;
    QList<Definition> m_definitions;
    const Definition m_standIn; // for a definition that was deleted
    QList<SyncRecord> m_syncs;
    std::map<std::pair<qint64, Table>, qint64> m_totals; // what setTotal() set
    QCache<QString, QList<qint64>> m_chosen{8};
    int m_created = 0;
    qint64 m_nextDefinition = 2001;
    Imports m_imports;
};

} // namespace Inspector::Demo
