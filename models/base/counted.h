// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector
{

// What tr() takes as n to choose among the plural forms of a text, for a number of any size. tr() takes an
// int only, so that such texts have the number itself as %L1: tr("%L1 row(s)", nullptr,
// pluralNumber(rows)).arg(rows).
int pluralNumber(qint64 number);
// "1 row", "87,159 rows"
QString countedRows(qint64 rows);

} // namespace Inspector
