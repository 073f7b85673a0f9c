// SPDX-License-Identifier: MIT
#pragma once

#include "ui/table/celldelegate.h"

namespace Inspector::Test
{

// What the delegate makes of a cell.
class Look : public CellDelegate
{
public:
    QStyleOptionViewItem of(const QModelIndex &index) const
    {
        QStyleOptionViewItem option;
        initStyleOption(&option, index);
        return option;
    }
};

} // namespace Inspector::Test
