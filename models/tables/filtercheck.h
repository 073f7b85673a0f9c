// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/pageparser.h"
#include "models/query/filterexpression.h"

namespace Inspector
{

// A row that the server sent although it does not fit the filter.
struct FilterMiss {
    qint64 row = 0; // the server's offset
    int column = 0; // within the page
    QByteArray name;
    QString text; // what stands there
};

// The first such row of a page; nothing as long as every row may fit. Properties that the page does not have,
// or has twice, tell nothing. About a microsecond a row and term.
std::optional<FilterMiss> firstMiss(const FilterExpression &filter, const Page &page, Table table);

} // namespace Inspector
