// SPDX-License-Identifier: MIT
#pragma once

#include "models/syncs/syncfacts.h"
#include "ui/pane/tablepane.h"

#include <QSet>
#include <QTimer>

namespace Inspector
{

class DigestBar;
class SyncChoices;
class WatchDelegate;

// The list of syncs. Arrow keys and clicks choose a sync; the choice is reported once the person stops for a
// moment, so that running down the list does not ask for every sync on the way. A refresh keeps the chosen
// sync and the place in the list by the syncs' ids.
class SyncsPane : public TablePane
{
    Q_OBJECT

public:
    SyncsPane(ApiClient &client, const StatusCatalogue &catalogue, QWidget *parent = nullptr);

    // The network is back: asks for what failed for want of it, or else for what is new.
    void recover();
    // The syncs of this definition, as if the person had typed that.
    void filterByDefinition(const QString &uri);
    // Marks this sync in the list if it is there; does not report.
    void mark(SyncId id);
    // The sync that is marked, whether or not its row is here.
    std::optional<SyncId> marked() const { return m_marked; }
    // A sync as its row tells; nothing while that is not here.
    std::optional<Sync> listed(SyncId id) const;
    // Of the syncs in memory, the newest first, each once.
    QStringList recentDefinitions() const;
    // A sync in sight is pending or active.
    bool showsRunning() const;
    // As the list has it; empty when it is not here.
    QString statusOf(SyncId id) const;
    // What is newly known of a sync: its row, if it is here, shows it; nothing moves.
    void follow(const Sync &sync);
    void setWatched(const QSet<SyncId> &ids);
    // Its watch has ended: the row is marked until somebody has looked at it.
    void markEnded(SyncId id);
    bool isMarkedEnded(SyncId id) const;
    // What is known of syncs and definitions besides the list; syncs' rejects may come from an earlier
    // sign-in.
    const SyncFacts::Known &known() const { return m_facts.known(); }
    void addRejects(const QHash<SyncId, qint64> &rejects) { m_facts.addRejects(rejects); }
    // Asks for what is not known yet of the syncs in sight, if that is wanted.
    void lookAtRows();
    // In which times are shown.
    void setZone(Zone zone);
    // What of them is about the list has changed.
    void followPreferences();
    // Nothing more is asked for what is in sight.
    bool isSettled() const { return !m_look.isActive() && m_facts.isIdle(); }

Q_SIGNALS:
    void chosen(Inspector::SyncId id);
    void activated();
    void markChanged();

private:
    void currentChanged(const QModelIndex &current);
    void restoreMark();
    void setMark(SyncId id);
    void showMark();
    void showMarks();
    void choose(const QString &property, const QList<FilterTerm> &conditions);
    std::optional<SyncId> idAt(int row) const;
    void connectFacts();

    SyncFacts m_facts;
    QTimer m_look; // at what is in sight, once it stays there
    WatchDelegate *m_delegate;
    SyncChoices *m_choices;
    DigestBar *m_digest;
    QTimer m_pause;
    std::optional<SyncId> m_marked;
    bool m_quiet = false;
    bool m_isSought = false; // the marked sync is not among the rows that are here
    bool m_scrolls = false;  // to the marked sync once it is here
};

} // namespace Inspector
