// SPDX-License-Identifier: MIT
#pragma once

#include "models/syncs/synchistory.h"

#include <QObject>

class QAction;
class QMenu;

namespace Inspector
{

class SyncPane;
class SyncsPane;

// From one sync to another, by number or back and forward as in a browser, and by key from tab to tab. Child
// of the window.
class SyncNavigation : public QObject
{
    Q_OBJECT

public:
    explicit SyncNavigation(QWidget *window);

    void addTo(QMenu *menu);
    QAction *goToAction() { return m_goTo; }

    // The account that is shown, and where its person has been. Both panes outlive it until detach().
    void attach(SyncsPane &syncs, SyncPane &sync);
    void detach();
    const SyncHistory &history() const { return m_history; }
    void setHistory(const SyncHistory &history);

    void open(SyncId id);

private:
    void addTabKeys();
    void go(std::optional<SyncId> id);
    void askForSync();
    void turn(int by);
    void showState();

    QWidget *m_window;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_goTo;
    SyncHistory m_history;
    SyncsPane *m_syncs = nullptr;
    SyncPane *m_sync = nullptr;
};

} // namespace Inspector
