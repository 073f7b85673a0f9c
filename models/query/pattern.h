// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace Inspector
{

// Of a value in a filter: '*' stands for any text, also for none; everything else counts with its case. Both
// in UTF-8. The time grows with the two lengths and no faster, for patterns are typed and texts may come from
// a file of anybody.
bool matchesPattern(QByteArrayView text, QByteArrayView pattern);

} // namespace Inspector
