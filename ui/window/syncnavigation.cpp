// SPDX-License-Identifier: MIT
#include "ui/window/syncnavigation.h"

#include "ui/look/icons.h"
#include "ui/sync/gotosyncdialog.h"
#include "ui/sync/syncpane.h"
#include "ui/sync/syncspane.h"

#include <QAction>
#include <QMenu>
#include <QShortcut>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

SyncNavigation::SyncNavigation(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_back(new QAction(tr("&Back"), this))
    , m_forward(new QAction(tr("For&ward"), this))
    , m_goTo(new QAction(icon(u"go-to-sync"_s), tr("&Go to sync…"), this))
{
    m_back->setShortcuts({Qt::ALT | Qt::Key_Left, Qt::Key_Back});
    m_forward->setShortcuts({Qt::ALT | Qt::Key_Right, Qt::Key_Forward});
    m_goTo->setShortcut(Qt::CTRL | Qt::Key_L);
    connect(m_back, &QAction::triggered, this, [this] { go(m_history.back()); });
    connect(m_forward, &QAction::triggered, this, [this] { go(m_history.forward()); });
    connect(m_goTo, &QAction::triggered, this, &SyncNavigation::askForSync);
    addTabKeys();
    showState();
}

// Keys of the window, not of the tabs: they work wherever the focus is, in the list as well.
void SyncNavigation::addTabKeys()
{
    constexpr int Tabs = 6;
    for (int tab = 0; tab < Tabs; ++tab) {
        auto *key = new QShortcut(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_1 + tab)), m_window);
        connect(key, &QShortcut::activated, this, [this, tab] {
            if (m_sync)
                m_sync->chooseTab(tab);
        });
    }
    auto *next = new QShortcut(Qt::CTRL | Qt::Key_Tab, m_window);
    auto *previous = new QShortcut(m_window);
    // With Shift, some platforms send another key.
    previous->setKeys({Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab});
    connect(next, &QShortcut::activated, this, [this] { turn(1); });
    connect(previous, &QShortcut::activated, this, [this] { turn(-1); });
}

void SyncNavigation::addTo(QMenu *menu)
{
    menu->addActions({m_back, m_forward, m_goTo});
}

void SyncNavigation::attach(SyncsPane &syncs, SyncPane &sync)
{
    m_syncs = &syncs;
    m_sync = &sync;
    connect(m_sync, &SyncPane::opened, this, [this](SyncId id) {
        m_history.visit(id);
        showState();
    });
    connect(m_sync, &SyncPane::described, this,
            [this](SyncId id, const QString &line) { m_history.describe(id, line); });
    showState();
}

void SyncNavigation::detach()
{
    m_syncs = nullptr;
    m_sync = nullptr;
    setHistory({});
}

void SyncNavigation::setHistory(const SyncHistory &history)
{
    m_history = history;
    showState();
}

void SyncNavigation::open(SyncId id)
{
    if (!m_sync)
        return;
    m_syncs->mark(id);
    m_sync->open(id);
}

void SyncNavigation::go(std::optional<SyncId> id)
{
    if (!id || !m_sync)
        return;
    m_syncs->mark(*id);
    m_sync->openAsLeft(*id);
    showState();
}

void SyncNavigation::askForSync()
{
    auto *dialog = new GoToSyncDialog(m_history.recent(), m_window);
    connect(dialog, &GoToSyncDialog::chosen, this, &SyncNavigation::open);
    dialog->open();
}

void SyncNavigation::turn(int by)
{
    if (m_sync)
        m_sync->turnTab(by);
}

void SyncNavigation::showState()
{
    m_back->setEnabled(m_sync && m_history.canGoBack());
    m_forward->setEnabled(m_sync && m_history.canGoForward());
    m_goTo->setEnabled(m_sync != nullptr);
}

} // namespace Inspector
