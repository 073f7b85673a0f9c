// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/filterexpression.h"

namespace Inspector
{

// Whether a row fits a filter, as far as that can be told from outside. How Eloqua compares is documented
// only in part (case, zones, sorting of texts, the * in the middle are open): what depends on that is
// Unknown. A No is certain under every reading, so that a warning because of it is right.
enum class FilterMatch { Yes, No, Unknown };

// Of one cell. A null `cell` is one that is not there or has no value.
FilterMatch match(const FilterTerm &term, const QString &cell);

// `verdicts`: of each term, in order.
FilterMatch combined(const FilterExpression &filter, const QList<FilterMatch> &verdicts);

} // namespace Inspector
