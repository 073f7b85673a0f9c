// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector
{

// `one` for 1, else `many` with the number as %L1. Plurals are made here: "%n row(s)" would show as it
// stands, for no translation is installed.
QString counted(qint64 number, const QString &one, const QString &many);
// "1 row", "87,159 rows"
QString countedRows(qint64 rows);

} // namespace Inspector
