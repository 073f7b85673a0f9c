// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"
#include "ui/table/celldelegate.h"

#include <QSet>

namespace Inspector
{

// Draws the list of syncs: a watched one has an eye beside its number, one whose watch has ended and that
// nobody has looked at since is bold.
class WatchDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    QSet<SyncId> watched;
    QSet<SyncId> ended;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Inspector
