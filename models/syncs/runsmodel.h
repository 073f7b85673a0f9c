// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/timestamp.h"
#include "models/syncs/recentruns.h"

#include <QAbstractTableModel>

namespace Inspector
{

// The last syncs of a definition as a table that is also a chart: rejects and duration have bars (BarRole),
// each column on a scale of its own.
class RunsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Id, Created, Status, Rejected, PerThousand, Duration };
    static constexpr int ColumnCount = 6;
    // Texts as long as any of these columns has, for who draws them.
    static QString widestRate();
    static QString widestDuration();

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const QList<SyncRun> &runs);
    // The one whose overview this is; its row says so.
    void setShown(SyncId id);
    void setZone(Zone zone);
    std::optional<SyncId> idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SyncRun &run, Column column) const;
    QString note(const SyncRun &run, Column column) const;
    std::optional<double> bar(const SyncRun &run, Column column) const;
    void touch();

    QList<SyncRun> m_runs;
    SyncId m_shown{};
    Zone m_zone = Zone::Local;
    double m_mostPerThousand = 0;
    std::chrono::milliseconds m_longest{0};
};

} // namespace Inspector
