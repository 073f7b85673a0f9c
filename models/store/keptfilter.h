// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/query/query.h"
#include "models/store/keptcolumn.h"

#include <QByteArrayList>

namespace Inspector
{

// A question to a kept table in SQL. Text from outside is never part of it: values are bound, and columns are
// called by the names that we gave them.
struct KeptSql {
    QByteArray where; // empty: every row
    QByteArrayList values;
    QByteArray order; // by what; ends in the rows' own order
};

// The filter and the order that Eloqua would apply, as SQL with the same meaning for the columns that both
// can filter: = and != are case-sensitive, * matches any text, and values are compared as numbers where the
// column has only numbers. A cell without a value is not equal to anything, and neither less nor greater,
// except that '' matches an empty cell and one without a value. Any column can be named; case does not matter
// in names. A text alone is searched for in all columns, ignoring case.
// Errors: Refused, with what is wrong and which columns there are.
Result<KeptSql> translate(const Query &query, Table table, const KeptColumns &columns);

} // namespace Inspector
