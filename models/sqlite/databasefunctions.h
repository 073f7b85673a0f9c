// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

struct sqlite3;

namespace Inspector
{

// What filters and orders need and SQLite has not: functions for our own statements. No schema may use them.
//   matches(pattern, text)  see matchesPattern() in models/query
//   has_text(pattern, text...)  any of the texts has the pattern somewhere, whatever its case; '*' as above
//   as_number(text)         the number that the text is, whole; NULL for any other text
void addFunctions(sqlite3 *database);

// "-12.50": digits with at most a sign and a point, as a number is written in JSON without an exponent.
bool isPlainNumber(QByteArrayView text);

} // namespace Inspector
