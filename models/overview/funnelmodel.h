// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/funnel.h"

#include <QAbstractTableModel>

namespace Inspector
{

// The counters of a log as a table whose rows are bars (BarRole), the widest of which is the largest counter.
// What is not reported says so and has none. A model for any view; GUI thread.
class FunnelModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Step, Records, Share };
    static constexpr int ColumnCount = 3;
    // A text as long as any number of records, for who draws the bars.
    QString widestCount() const;

    using QAbstractTableModel::QAbstractTableModel;

    void setFunnel(const Funnel &funnel);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    qint64 largest() const;

    Funnel m_funnel;
};

} // namespace Inspector
