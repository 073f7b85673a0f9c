// SPDX-License-Identifier: MIT
#include "ui/sync/hourlabel.h"

#include "models/syncs/hourlycount.h"
#include "models/tables/pagedtablemodel.h"
#include "models/tables/synclist.h"
#include "ui/common/naming.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

HourLabel::HourLabel(QWidget *parent)
    : QLabel(parent)
{
    nameControl(this, tr("Syncs in the last hour"));
    setTextFormat(Qt::PlainText);
    setContentsMargins(6, 0, 6, 0);
}

void HourLabel::count(const PagedTableModel &syncs)
{
    if (!listsAllNewestFirst(syncs)) {
        setNamedText(this, {});
        setToolTip({});
        return;
    }
    // Of what is in memory.
    const HourlyCount found = countLastHour(
        syncs.rowCount(), [&syncs](int row) { return listedSync(syncs, row); },
        QDateTime::currentDateTimeUtc());
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
