// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/base/preference.h"
#include "models/client/apicall.h"
#include "models/query/sync.h"

#include <QHash>
#include <QSet>

#include <map>

namespace Inspector
{

class ApiClient;

// Whether names of definitions and numbers of rejects are asked for to fill the list of syncs.
inline const Preference<bool> asksForSyncFacts{"syncs/namesAndRejects", true};

// Are the rejects of such a sync counted? Of imports that ended with a warning; no others are said to have
// any, and the number of one that goes on would soon be wrong.
bool mayHaveRejects(QStringView status, QStringView definition);

// What the list of syncs does not say of them: the names of their definitions, and how many rejects there
// are. Asked for only of the syncs that somebody looks at, few at a time, each once. Whatever goes wrong
// stays unknown and disturbs nobody. Outlived by the ApiClient.
class SyncFacts : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t MostInFlight = 2;

    struct Known {
        QHash<QString, QString> names; // of definitions, by URI; empty: Eloqua does not tell it
        QHash<SyncId, qint64> rejects; // an ended sync does not change: true for good
    };

    explicit SyncFacts(ApiClient &client, QObject *parent = nullptr);

    // In place of those looked at before; of these, nothing more is asked.
    void setVisible(const QList<Sync> &syncs);
    // What failed for a reason that may have passed is asked for again.
    void forgetFailures() { m_failed.clear(); }
    const Known &known() const { return m_known; }
    // Those known from an earlier sign-in to the same account.
    void addRejects(const QHash<SyncId, qint64> &rejects);
    bool isIdle() const { return m_calls.empty(); }

Q_SIGNALS:
    void changed(); // known()

private:
    void askMore();
    void askForName(const QString &definition);
    void askForRejects(SyncId id);
    bool isOpen(const QByteArray &path) const { return !m_calls.contains(path) && !m_failed.contains(path); }
    Owned<ApiCall> &send(const QByteArray &path, const QByteArray &query = {});
    void receiveName(const QString &definition, const Result<HttpAnswer> &result);
    void receiveRejects(SyncId id, const Result<HttpAnswer> &result);

    ApiClient &m_client;
    Known m_known;
    QList<Sync> m_visible;
    std::map<QByteArray, Owned<ApiCall>> m_calls; // by their path
    QSet<QByteArray> m_failed;                    // the paths of those that may yet be answered
    QSet<SyncId> m_uncountable;                   // Eloqua does not tell their number
};

} // namespace Inspector
