// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/rowblock.h"

#include <vector>

namespace Inspector
{

// Who takes a page's rows while its body is walked: a block for a window, or the bytes of a file. For one
// thread.
class RowTaker
{
public:
    using Row = std::vector<RowBlock::Cell>;

    RowTaker() = default;
    virtual ~RowTaker() = default;
    Q_DISABLE_COPY_MOVE(RowTaker)

    // The first row comes next; what was taken is void, for the body had to be mended. `columns`: the table's
    // own. `bodyBytes`: of the JSON.
    virtual void restart(const QByteArrayList &columns, qsizetype bodyBytes) = 0;
    // A field of records that no row before had, behind all columns so far.
    virtual void addColumn(const QByteArray &name) = 0;
    // One cell for each column; texts are valid until this returns. False: that is too much to take.
    virtual bool addRow(const Row &row) = 0;
};

} // namespace Inspector
