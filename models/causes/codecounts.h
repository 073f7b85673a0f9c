// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/causes/funnel.h"
#include "models/client/apicall.h"
#include "models/query/sync.h"
#include "models/syncs/statuscatalogue.h"

#include <QByteArrayList>

#include <map>

namespace Inspector
{

class ApiClient;

struct CodeCount {
    QByteArray code;
    qint64 count = 0; // rejects
};

// Rejects by code, before anything is fetched. A value.
struct CodeCountList {
    enum class Source {
        None, // nothing is known
        Log, // what the log's warnings say: codes may be missing, and its numbers needn't be those of rejects
        Server // exact: the server counted each code
    };
    Source source = Source::None;
    QList<CodeCount> codes;      // most first, then by code; none with 0
    std::optional<qint64> total; // of rejects, by the server
    qint64 others = 0;           // of the total: codes that were not asked for. With Source::Server
    bool ignoresFilter = false;  // the server has no such filter, or ignores it

    // The codes add up to the total.
    bool addsUp() const { return source == Source::Server && others == 0; }
};

// Asks the server how many rejects have each code: one small request a code (q=statusCode='…', limit=1), at
// most four at once, until they add up. The log's counts are shown until the server's are
// complete. It isn't documented whether the server filters rejects: one request for a code that cannot exist,
// and every row that arrives, show it; if it doesn't, the log's counts stay. A failure leaves what is known.
// GUI thread; dropping it cancels silently. Client and catalogue outlive it.
class CodeCounts : public QObject
{
    Q_OBJECT

public:
    CodeCounts(ApiClient &client, const StatusCatalogue &catalogue, SyncId sync);
    // `log`: may be empty, and may come later, by setLog().
    void start(const Funnel &log = {});
    void setLog(const Funnel &log);
    void cancel();

    const CodeCountList &counts() const { return m_counts; }
    bool isAsking() const { return !m_calls.empty(); }

Q_SIGNALS:
    void changed();  // counts()
    void finished(); // no requests are left

private:
    void ask(const QByteArray &code);
    void askTotal();
    void askMore();
    void want(const QByteArray &code);
    void receiveTotal(const Result<HttpAnswer> &result);
    void receive(const QByteArray &code, const Result<HttpAnswer> &result);
    void check();
    void giveUp(bool ignoresFilter);
    void conclude();

    ApiClient &m_client;
    const StatusCatalogue &m_catalogue;
    SyncId m_sync;
    CodeCountList m_counts;
    QByteArrayList m_wanted; // codes that are still to be asked for, the likely ones first
    std::map<QByteArray, qint64> m_known;
    std::map<QByteArray, Owned<ApiCall>> m_calls; // by code; the total's is empty
    bool m_isChecked = false;                     // the filter has an effect
    bool m_isOver = false;
};

} // namespace Inspector
