// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportjob.h"

namespace Inspector
{

// What a table shows, for the dialog that saves it.
struct ExportScope {
    QByteArrayList columns; // as the server sends them
    QByteArrayList visible; // those that are shown, from left to right
    QList<RowRange> selected;
    std::optional<qint64> rows;    // that the query has, as far as it is known
    std::optional<qint64> allRows; // without filter and from the first one on, as far as it is known
    qint64 rowBytes = 0;           // of a row in memory, on average; 0: none is here
};

} // namespace Inspector
