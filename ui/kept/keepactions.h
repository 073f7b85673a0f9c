// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/preference.h"
#include "models/query/sync.h"
#include "models/query/timestamp.h"

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

// Whether a watched sync that ends with warnings or errors is kept by itself.
inline const Preference<bool> keepsBadEnds{"kept/badEnds", false};

// What a person does with kept copies as such: opens one, looks at their list, and says what is kept by
// itself. None of it needs an account. Owns the actions. Child of the window.
class KeepActions : public QObject
{
    Q_OBJECT

public:
    // `keeps` and `desk` are the window's.
    KeepActions(KeepList &keeps, KeptDesk &desk, Prompts &prompts, QWidget *window);

    void addToFile(QMenu *menu);
    void addToSync(QMenu *menu);
    // In which times are shown.
    void setZone(Zone zone);
    // A watched sync has ended.
    void noteEnd(const Sync &sync);
    // Deletes what is older than the person wants, in the background; says so if there was any.
    void sweep();

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
};

} // namespace Inspector
