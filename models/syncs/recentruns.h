// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/client/apicall.h"
#include "models/definitions/definition.h"
#include "models/query/resource.h"

#include <QHash>
#include <QSet>

#include <map>

namespace Inspector
{

class ApiClient;
struct Page;

// A sync of a definition, and what the counters of its log say. Nothing: not reported, or not known (yet).
struct SyncRun {
    Sync sync;
    std::optional<qint64> processed; // ELQ-00001
    std::optional<qint64> rejected;  // ELQ-00060
    bool operator==(const SyncRun &) const = default;

    // Of an import that went through; none rejected is none of any number.
    std::optional<double> rejectedPerThousand() const;
    // Invalid while an end is missing.
    std::optional<std::chrono::milliseconds> duration() const;
};

// The last syncs of a sync's definition: one request for their list, and then, unless `asksForSyncFacts` is
// off, a small request each for the logs of the imports among them that ended with a warning, and one more
// for the rejects where such a log does not count them; few at a time, newest first. No other import is said
// to have rejects. Whether a site filters and sorts its syncs is documented nowhere: what comes is looked at,
// and remark() says what it is not. Some integrations make a definition for each sync: for one that was
// synced once, the syncs of definitions with the same name and fields stand in (two more requests), which
// remark() says as well; for a one-time copy of a definition, those of the original. Whatever goes wrong with
// one of them stays unknown and disturbs nobody. An ended sync does not change: what was heard of it is
// remembered. Outlived by the ApiClient.
class RecentRuns : public QObject
{
    Q_OBJECT

public:
    static constexpr int Most = 20;
    static constexpr int MostRequests = 20; // besides the list
    static constexpr size_t MostInFlight = 2;

    explicit RecentRuns(ApiClient &client, QObject *parent = nullptr);

    // In place of those of another definition; of the same one, nothing is asked again.
    void find(const Sync &sync);
    // Of the sync that was looked for; known later than the sync.
    void setDefinition(const SyncDefinition &definition);
    // Asks again for the list.
    void refresh();
    void cancel();
    bool isAsking() const { return m_list || !m_calls.empty(); }

    // Newest first; empty while the list is not here.
    const QList<SyncRun> &runs() const { return m_runs; }
    // What is odd about them, in sentences; empty when nothing is.
    const QString &remark() const { return m_remark; }

Q_SIGNALS:
    void changed();

private:
    // Asked one after the other, until one is answered.
    enum class Question { Filtered, Newest, InAnyOrder };
    void ask(Question question);
    void askForNamesakes();
    void receiveNamesakes(const Result<HttpAnswer> &result);
    bool isOurs(const QString &uri) const;
    void receiveList(const Result<HttpAnswer> &result);
    void readList(const Page &page);
    void askMore();
    void askFor(const SyncRun &run);
    void receive(SyncId id, Table table, const Result<HttpAnswer> &result);

    struct Counters {
        std::optional<qint64> processed;
        std::optional<qint64> rejected;
    };
    static Counters countersOf(const Page &page);
    void apply();

    ApiClient &m_client;
    QString m_definition;    // its URI
    SyncDefinition m_known;  // the same; empty as long as nothing is known of it
    QStringList m_namesakes; // URIs of the others
    bool m_askedForNamesakes = false;
    Question m_question = Question::Filtered;
    Owned<ApiCall> m_list;
    std::map<SyncId, Owned<ApiCall>> m_calls;
    QList<SyncRun> m_runs;
    QString m_remark;
    QHash<SyncId, Counters> m_counters; // of ended syncs
    QSet<SyncId> m_settled;             // nothing more is to be heard of these
    int m_requests = 0;                 // for this list
};

} // namespace Inspector
