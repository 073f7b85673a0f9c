// SPDX-License-Identifier: MIT
#pragma once

#include "models/eloqua/rowblock.h"

#include <QByteArray>

namespace Inspector
{

// Rows -> bytes of a file format. Used on one pool thread at a time, page after page; never on the GUI thread
// while an export runs. Copies the server's text as it is: nothing is rounded, converted or dropped.
class RowWriter
{
public:
    RowWriter() = default;
    virtual ~RowWriter() = default;
    Q_DISABLE_COPY_MOVE(RowWriter)

    // What stands before the first row. Called once; `columns` are those of the first page.
    virtual QByteArray begin(const QByteArrayList &columns) = 0;
    // Rows from `from` to the block's end.
    virtual QByteArray encode(const RowBlock &rows, int from) = 0;
    virtual QByteArray end() = 0;
    // Names asked for that no page has had so far.
    virtual QByteArrayList missingColumns() const = 0;
};

} // namespace Inspector
