// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/base/preference.h"
#include "models/causes/codecounts.h"
#include "models/causes/comparison.h"
#include "models/causes/syncstory.h"

namespace Inspector
{

// Whether rejects are counted as soon as somebody looks at the overview of their sync: by code, and, where
// there are few, by cause.
inline const Preference<bool> countsCausesByItself{"overview/countsCauses", true};

// Where rejects come from: Eloqua, or a kept copy. A value. The client outlives who has it.
struct CauseSource {
    ApiClient *client = nullptr; // or else
    std::shared_ptr<KeptCopy> copy = {};
};

// What is known of why the records of a sync were rejected, and how it becomes known: by code with small
// requests, then by field and finding from all rejects. What others have asked for already (the sync, its
// definition, its log, how many rejects there are) it is told. Complete counts of the last syncs are kept:
// who comes back finds them. GUI thread. The catalogue outlives it; dropping it cancels silently.
class SyncOverview : public QObject
{
    Q_OBJECT

public:
    // So many rejects, some twenty small answers, are counted without being asked to.
    static constexpr qint64 MostByItself = 20'000;

    SyncOverview(const CauseSource &source, const StatusCatalogue &catalogue, QObject *parent = nullptr);
    ~SyncOverview() override;

    void clear();
    // Another sync, or newer facts of the same one.
    void setSync(const Sync &sync);
    // Nothing: it could not be had. Counting by itself waits for either, for the definition decides the order
    // of the fields, and the same rejects are to be grouped the same way each time.
    void setDefinition(const std::optional<SyncDefinition> &definition);
    // The counters of the log, which may be only its first lines: `note` says so, or why there are none.
    void setLog(const std::optional<Funnel> &log, const QString &note);
    // The server's total of rejects.
    void setAnnounced(std::optional<qint64> rejects);
    // Why the rows of an export can't be had any more, or not by this user: a sentence. Empty: they can, or
    // nobody has asked.
    void setDataNote(const QString &sentence);
    // Somebody looks: asks for what is asked for by itself.
    void look();

    // By field and finding, from all rejects, from the first on.
    void count();
    void stop();
    // With this earlier sync of the server; nothing: no more. Needs the causes of both, and counts those of
    // the other.
    void compareWith(std::optional<SyncId> other);

    const SyncStory &story() const { return m_story; }
    const StatusCatalogue &catalogue() const { return m_catalogue; }
    // Before the causes are counted.
    const CodeCountList &codes() const;
    bool isCounting() const { return m_job != nullptr; }
    bool isComparing() const { return m_other != nullptr; }
    bool canCount() const { return whyNotCount().isEmpty(); }
    // A sentence; empty where there is something to count, and it is not counted.
    QString whyNotCount() const;
    // How far the count is, or how it ended. Of a sync that was kept while it ran, nothing is a total.
    QString countText() const;
    const QString &dataNote() const { return m_dataNote; }
    std::optional<SyncId> compared() const { return m_compared; }
    // Null while there is none.
    const Comparison *comparison() const { return m_comparison ? &*m_comparison : nullptr; }
    // What the comparison says of both as a whole, how far it is, or why there is none; empty where none is
    // wanted.
    QString comparisonText() const;
    bool isSettled() const; // nothing is being asked for

Q_SIGNALS:
    void changed();

private:
    void tellOrigin();
    bool isKeptUnderWay() const;
    void beginCount();
    void takeCount(const CauseCount &count);
    void askCodes();
    void receiveOther(const Result<SyncStory> &story);
    void compareBoth();
    QString comparedText(const QString &id) const;
    void keep(const CauseCount &count);

    const CauseSource m_source;
    const StatusCatalogue &m_catalogue;
    SyncStory m_story;
    QString m_logNote;
    QString m_dataNote;
    bool m_isLookedAt = false;
    bool m_isDefinitionSettled = false;
    Owned<CodeCounts> m_codes;
    Owned<CauseJob> m_job;
    std::optional<SyncId> m_compared;
    Owned<StoryJob> m_other;
    std::optional<SyncStory> m_before;
    std::optional<ApiError> m_otherError;
    std::optional<Comparison> m_comparison;
    QList<std::pair<SyncId, CauseCount>> m_kept; // complete ones, the last one last
};

} // namespace Inspector
