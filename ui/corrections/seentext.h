// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector
{

// A value of a record for one line of a table: what can't be seen in it has a sign in its place, blanks at
// its ends too, and what is longer than a line is cut.
QString seenText(const QString &value);

} // namespace Inspector
