// SPDX-License-Identifier: MIT
#pragma once

#include "models/syncs/refreshpolicy.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Inspector
{

class ApiClient;
class SyncsPane;

// Refreshes the list of syncs automatically, as untilRefresh() says; knows what that has to be told. Pane,
// client and window outlive it.
class ListRefresh : public QObject
{
    Q_OBJECT

public:
    ListRefresh(SyncsPane &syncs, ApiClient &client, QWidget &window, const RefreshPace &pace);
    ~ListRefresh() override;

    // As things are now; also after `refreshesByItself` was changed.
    void plan();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ListSituation situation() const;
    void act();

    SyncsPane &m_syncs;
    ApiClient &m_client;
    QWidget &m_window;
    RefreshPace m_pace;
    QTimer m_timer;
    QElapsedTimer m_answer; // since the list was last asked for with an end
    QElapsedTimer m_key;    // since a key was last pressed
    bool m_wasAsking = false;
};

} // namespace Inspector
