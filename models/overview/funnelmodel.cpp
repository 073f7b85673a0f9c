// SPDX-License-Identifier: MIT
#include "models/overview/funnelmodel.h"

#include "models/base/text.h"

#include <algorithm>

namespace Inspector
{
using Step = Funnel::Step;

FunnelModel::FunnelModel(QObject *parent)
    : OverviewTable({{Text::tr("Log counter")},
                     {Text::tr("Records"), Look::Bar},
                     {Text::tr("Share of staged"), Look::Number}},
                    parent)
{
}

void FunnelModel::setFunnel(const Funnel &funnel)
{
    const auto isSame = [&](Step step) { return m_funnel.count(step) == funnel.count(step); };
    if (std::all_of(std::begin(Funnel::Steps), std::end(Funnel::Steps), isSame))
        return;
    m_funnel = funnel;
    setTitle(int(Column::Share),
             m_funnel.count(Step::Processed) ? Text::tr("Share of processed") : Text::tr("Share of staged"));
    touch();
}

QString FunnelModel::widestCount() const
{
    return std::max(countText(100'000'000), countText({}),
                    [](const QString &one, const QString &other) { return one.size() < other.size(); });
}

QString FunnelModel::text(int row, int column) const
{
    const Step step = Funnel::Steps[row];
    const std::optional<qint64> count = m_funnel.count(step);
    switch (Column(column)) {
    case Column::Step:
        return toText(step);
    case Column::Records:
        return countText(count);
    case Column::Share:
        return count ? shareOf(*count, m_funnel.base().value_or(0)) : QString();
    }
    Q_UNREACHABLE();
}

std::optional<double> FunnelModel::part(int row) const
{
    qint64 largest = 0;
    for (const Step step : Funnel::Steps)
        largest = std::max(largest, m_funnel.count(step).value_or(0));
    const std::optional<qint64> count = m_funnel.count(Funnel::Steps[row]);
    return count ? partOf(*count, largest) : std::nullopt;
}

} // namespace Inspector
