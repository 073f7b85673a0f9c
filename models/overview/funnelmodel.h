// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/funnel.h"
#include "models/overview/overviewtable.h"

namespace Inspector
{

// The counters of a log as a table whose rows are bars (BarRole), the widest of which is the largest counter.
// What is not reported says so and has none. A model for any view; GUI thread.
class FunnelModel : public OverviewTable
{
    Q_OBJECT

public:
    enum class Column { Step, Records, Share };
    // A text as long as any number of records, for who draws the bars.
    QString widestCount() const;

    explicit FunnelModel(QObject *parent = nullptr);

    void setFunnel(const Funnel &funnel);

private:
    int rows() const override { return int(std::size(Funnel::Steps)); }
    QString text(int row, int column) const override;
    std::optional<double> part(int row) const override;

    Funnel m_funnel;
};

} // namespace Inspector
