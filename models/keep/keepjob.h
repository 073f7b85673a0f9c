// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/client/apicall.h"
#include "models/client/silence.h"
#include "models/export/exportjob.h"
#include "models/keep/keptcopywriter.h"

#include <QFutureWatcher>

#include <functional>

namespace Inspector
{

struct KeepPlan {
    SyncId sync{};
    QString path = {}; // of the file; empty: the usual place and name, where nothing is replaced
    int inFlight = 4;  // requests at once, 1 to 6
};

struct KeptSummary {
    QString path;
    KeptFacts facts; // how complete it is, above all

    // What there is now, how complete it is, and that it may contain personal data. Looks at the file's size.
    QString sentence() const;
};

// Keeps a sync: fetches it, its definition and every table that a sync of its kind has, and saves all in one
// file. What Eloqua has not got any more, does not allow, or contradicts itself about is missing, and the
// file says so. So it is when the network or Eloqua's limit on requests ends it after the first rows or the
// first table, unless an older file would be replaced; where it is earlier, and where the sign-in or the disk
// fails, there is no file. Dropping the job cancels it and leaves nothing. GUI thread; all reading and
// writing of files is on the pool.
class KeepJob : public QObject
{
    Q_OBJECT

public:
    KeepJob(ApiClient &client, KeepPlan plan);
    ~KeepJob() override;
    void start();
    void cancel();
    // Cancels, unless the file is about to get its name: then false, and finished() follows as if nothing had
    // been said.
    bool stop();

    // What is fetched now, and how much of it; nothing before the first table, and while it is saved.
    std::optional<Table> table() const { return m_table; }
    // Of that table; before it only how long the server has been silent.
    ExportProgress progress() const;
    // Nothing is asked of the client any more: it may go.
    bool isSaving() const { return m_isSaving; }

Q_SIGNALS:
    void progressed();
    void finished(const Inspector::Result<Inspector::KeptSummary> &result);

private:
    using Writer = std::shared_ptr<KeptCopyWriter>;
    using Opened = Result<Writer>;

    void ask(const QByteArray &path, void (KeepJob::*receive)(const Result<HttpAnswer> &));
    void receiveSync(const Result<HttpAnswer> &result);
    void askDefinition(const QString &uri);
    void receiveDefinition(const Result<HttpAnswer> &result);
    void fetchNext();
    void receiveTable(const Result<ExportSummary> &result);
    void save();
    void runOnPool(const std::function<Opened()> &work, const std::function<void()> &next);
    void fail(const ApiError &error);

    ApiClient &m_client;
    KeepPlan m_plan;
    Writer m_writer;
    Owned<QFutureWatcher<Opened>> m_work;
    Owned<ApiCall> m_call;
    Silence m_silence; // of m_call
    Owned<ExportJob> m_rows;
    std::optional<Table> m_table;
    QList<Table> m_tables; // still to be fetched
    QByteArray m_syncJson;
    QByteArray m_definitionJson;
    SyncKind m_kind = SyncKind::Unknown;
    KeptFacts m_facts;
    std::optional<ApiError> m_interruption; // why the rest could not be fetched
    bool m_isSaving = false;
    bool m_over = false;
};

} // namespace Inspector
