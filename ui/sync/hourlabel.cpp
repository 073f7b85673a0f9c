// SPDX-License-Identifier: MIT
#include "ui/sync/hourlabel.h"

#include "models/syncs/hourlycount.h"
#include "models/tables/pagedtablemodel.h"
#include "ui/common/naming.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Counts what is in memory.
HourlyCount countHour(const PagedTableModel &model)
{
    const int created = model.columnOf("createdAt");
    const int uri = model.columnOf("syncedInstanceUri");
    const auto listed = [&](int row) -> std::optional<Sync> {
        const QString timestamp = model.cellText(row, created);
        if (timestamp.isNull())
            return std::nullopt;
        return Sync{.syncedInstanceUri = model.cellText(row, uri), .createdAt = timestamp};
    };
    return countLastHour(model.rowCount(), listed, QDateTime::currentDateTimeUtc());
}

// Any other list does not tell how many there are.
bool isNewestFirst(const PagedTableModel &model)
{
    return model.loadState() == PagedTableModel::LoadState::Ready && model.query().q.isEmpty() &&
           model.firstOffset() == 0 && model.columnOf("createdAt") >= 0 &&
           model.query().orderBy == OrderBy::newestFirst();
}
} // namespace

HourLabel::HourLabel(QWidget *parent)
    : QLabel(parent)
{
    nameControl(this, tr("Syncs in the last hour"));
    setTextFormat(Qt::PlainText);
    setContentsMargins(6, 0, 6, 0);
}

void HourLabel::count(const PagedTableModel &syncs)
{
    if (!isNewestFirst(syncs)) {
        setNamedText(this, {});
        setToolTip({});
        return;
    }
    const HourlyCount found = countHour(syncs);
    const QString number = found.isComplete ? u"%L1"_s.arg(found.all) : tr("more than %L1").arg(found.all);
    QStringList lines{tr("Syncs created in the last hour by all users in the list:")};
    for (const auto &[kind, limit] : HourlyLimits)
        lines << tr("%1: %L2 of %L3").arg(toText(kind)).arg(found.syncs.value(kind)).arg(limit);
    lines << tr("Above these limits, Eloqua works more slowly.");
    setText(tr("Syncs in the last hour: %1").arg(number));
    setAccessibleDescription(text() + u'\n' + lines.join(u'\n'));
    setToolTip(plainTip(lines.join(u'\n')));
}

} // namespace Inspector
