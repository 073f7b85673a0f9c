// SPDX-License-Identifier: MIT
#include "models/base/counted.h"

#include "models/base/text.h"

namespace Inspector
{

int pluralNumber(qint64 number)
{
    // The rules of all languages look at the last digits, and some at whether millions are round.
    constexpr qint64 Billion = 1'000'000'000;
    return int(number < Billion ? number : Billion + number % Billion);
}

QString countedRows(qint64 rows)
{
    return Text::tr("%L1 row(s)", nullptr, pluralNumber(rows)).arg(rows);
}

} // namespace Inspector
