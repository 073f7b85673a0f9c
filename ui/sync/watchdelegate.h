// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"
#include "ui/table/celldelegate.h"

#include <QSet>

namespace Inspector
{

// Draws the list of syncs: a watched one has an eye beside its status, one whose watch has ended and that
// nobody has looked at since is bold. Columns are measured with room for both, so that nothing is cut when a
// watch begins or ends.
class WatchDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSet<SyncId> watched;
    QSet<SyncId> ended;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Inspector
