// SPDX-License-Identifier: MIT
#include "models/pages/encodedrows.h"

namespace Inspector
{

EncodedRows EncodedRows::with(const QList<int> &wanted) const
{
    EncodedRows some{.columns = columns, .before = before, .after = after};
    for (const int row : wanted) {
        some.bytes += slice(row, row + 1);
        some.ends.push_back(some.bytes.size());
        some.ids.push_back(ids[size_t(row)]);
    }
    return some;
}

} // namespace Inspector
