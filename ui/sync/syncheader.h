// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"
#include "models/query/timestamp.h"

#include <QWidget>

class QLabel;

namespace Inspector
{

// The answer to "how did it end?" in three lines: number and status, what it was, when and how long and how
// many rejects; and below, of a sync that did not end well, why.
class SyncHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SyncHeader(QWidget *parent = nullptr);
    void showSync(SyncId id, const std::optional<Sync> &sync);
    // Of the whole sync, without a filter; nothing while that is not known.
    void showRejects(std::optional<qint64> rejects);
    // The definition's; empty while it is not known.
    void showName(const QString &name);
    // Why it did not end well; empty: nothing to say, or not known.
    void showReason(const QString &reason);
    void setZone(Zone zone);

private:
    void showTimes();
    void showWhat();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_when;
    QLabel *m_reason;
    std::optional<Sync> m_sync;
    std::optional<qint64> m_rejects;
    QString m_name;
    Zone m_zone = Zone::Local;
};

} // namespace Inspector
