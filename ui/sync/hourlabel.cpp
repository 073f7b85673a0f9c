// SPDX-License-Identifier: MIT
#include "ui/sync/hourlabel.h"

#include "models/query/sync.h"
#include "models/tables/pagedtablemodel.h"
#include "ui/common/naming.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct Kind {
    SyncKind kind;
    int limit; // an hour and instance; beyond it Eloqua slows down (Oracle, Bulk API limits)
};
constexpr Kind kinds[] = {{SyncKind::Import, 2000}, {SyncKind::Export, 2000}, {SyncKind::SyncAction, 4000}};

struct Count {
    QMap<SyncKind, int> syncs;
    int all = 0;
    bool isComplete = false;
};

Count countHour(const PagedTableModel &model, const QDateTime &since)
{
    Count count;
    const int created = model.columnOf("createdAt");
    const int uri = model.columnOf("syncedInstanceUri");
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString timestamp = model.cellText(row, created);
        if (timestamp.isNull())
            return count; // the rest is not here
        const QDateTime time = parseTimestamp(timestamp);
        if (time.isValid() && time < since)
            break;
        ++count.syncs[syncKind(model.cellText(row, uri))];
        ++count.all;
    }
    count.isComplete = true;
    return count;
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
    const Count found = countHour(syncs, QDateTime::currentDateTimeUtc().addSecs(-3600));
    const QString number = found.isComplete ? u"%L1"_s.arg(found.all) : tr("more than %L1").arg(found.all);
    QStringList lines{tr("Syncs created in the last hour by all users in the list:")};
    for (const Kind &kind : kinds) {
        lines
            << tr("%1: %L2 of %L3").arg(toText(kind.kind)).arg(found.syncs.value(kind.kind)).arg(kind.limit);
    }
    lines << tr("Above these limits, Eloqua works more slowly.");
    setText(tr("Syncs in the last hour: %1").arg(number));
    setAccessibleDescription(text() + u'\n' + lines.join(u'\n'));
    setToolTip(plainTip(lines.join(u'\n')));
}

} // namespace Inspector
