// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/preference.h"
#include "models/query/sync.h"
#include "models/query/timestamp.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace Inspector
{

class KeepList;
class KeptCopiesDialog;
class KeptDesk;
class KeptSweep;
class Prompts;

// Whether a watched sync that finishes with warnings or errors is kept automatically.
inline const Preference<bool> keepsBadEnds{"kept/badEnds", false};

// The actions for kept copies: open one, show their list, and choose what is kept automatically. None of them
// needs an account. Owns the actions. Child of the window.
class KeepActions : public QObject
{
    Q_OBJECT

public:
    // `keeps` and `desk` are the window's.
    KeepActions(KeepList &keeps, KeptDesk &desk, Prompts &prompts, QWidget *window);

    void addToFile(QMenu *menu);
    void addToSync(QMenu *menu);
    // The time zone of shown times.
    void setZone(Zone zone);
    // A watched sync has finished.
    void noteEnd(const Sync &sync);
    // Deletes copies that are older than the chosen number of days, in the background; reports how many.
    void sweep();
    // Looks, in the background, for corrections that an earlier program couldn't save in their copy, and says
    // where they are.
    void lookForUnsaved();

Q_SIGNALS:
    void remark(const QString &sentence);

private:
    void showCopies();

    KeepList &m_keeps;
    KeptDesk &m_desk;
    Prompts &m_prompts;
    QWidget *m_window;
    QAction *m_open;
    QAction *m_copies;
    QAction *m_keepsBadEnds;
    QPointer<KeptCopiesDialog> m_dialog;
    Zone m_zone = Zone::Local;
    KeptSweep *m_sweep;
    QFutureWatcher<QStringList> m_unsaved;
};

} // namespace Inspector
