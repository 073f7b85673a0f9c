// SPDX-License-Identifier: MIT
#include "models/overview/funnelmodel.h"

#include "models/base/barrole.h"
#include "models/base/text.h"
#include "models/causes/cause.h"

#include <algorithm>

namespace Inspector
{
using Step = Funnel::Step;

void FunnelModel::setFunnel(const Funnel &funnel)
{
    m_funnel = funnel;
    // The rows are always the same: a reader's place stays.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString FunnelModel::widestCount() const
{
    return std::max(countText(100'000'000), countText({}),
                    [](const QString &one, const QString &other) { return one.size() < other.size(); });
}

int FunnelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(Funnel::Steps));
}

int FunnelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

qint64 FunnelModel::largest() const
{
    qint64 most = 0;
    for (const Step step : Funnel::Steps)
        most = std::max(most, m_funnel.count(step).value_or(0));
    return most;
}

QVariant FunnelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Step step = Funnel::Steps[index.row()];
    const std::optional<qint64> count = m_funnel.count(step);
    const auto column = Column(index.column());
    if (role == BarRole && column == Column::Records && count && largest() > 0)
        return double(*count) / double(largest());
    if (role == Qt::TextAlignmentRole && column != Column::Step)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::optional<qint64> base = m_funnel.base();
    switch (column) {
    case Column::Step:
        return toText(step);
    case Column::Records:
        return countText(count);
    case Column::Share:
        return count && base && *base > 0 && *count <= *base ? shareText(*count, *base) : QString();
    }
    Q_UNREACHABLE();
}

QVariant FunnelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole && column == Column::Share)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Step:
        return Text::tr("Counter of the log");
    case Column::Records:
        return Text::tr("Records");
    case Column::Share:
        return m_funnel.count(Step::Processed) ? Text::tr("Share of processed") : Text::tr("Share of staged");
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
