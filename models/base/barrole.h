// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace Inspector
{

// Of a cell with a number: the length of the bar beside it, a double from 0 to 1; invalid: none. The number
// is the cell's text, so that nobody has to see the bar.
inline constexpr int BarRole = Qt::UserRole + 100;

} // namespace Inspector
