// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/timestamp.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Inspector
{

// How long the data of an export can still be fetched, counted down, with ways to save it in time. Hidden
// where there is nothing to count.
class RetentionBar : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionBar(QWidget *parent = nullptr);

    // The table below offers that itself.
    void leaveExportToTable();
    // The pane around it does.
    void leaveKeepToPane();

    // Invalid: nothing is known, or nothing is kept.
    void setUntil(const QDateTime &until);
    // The server has said that the data is gone, whatever the clock says.
    void setGone(bool gone);
    void setZone(Zone zone);

Q_SIGNALS:
    void exportRequested();
    void keepRequested();

private:
    void showState();

    QLabel *m_text;
    QPushButton *m_export;
    QPushButton *m_keep;
    QTimer m_tick;
    QDateTime m_until;
    Zone m_zone = Zone::Local;
    bool m_gone = false;
    bool m_offersExport = true;
    bool m_offersKeep = true;
};

} // namespace Inspector
