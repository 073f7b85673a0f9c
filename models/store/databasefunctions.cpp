// SPDX-License-Identifier: MIT
#include "models/store/databasefunctions.h"

#include "models/query/pattern.h"

#include <charconv>
#include <sqlite3.h>

namespace Inspector
{

namespace
{

QByteArrayView textOf(sqlite3_value *value)
{
    const auto *bytes = sqlite3_value_text(value);
    const int size = sqlite3_value_bytes(value);
    return {reinterpret_cast<const char *>(bytes), bytes ? size : 0};
}

void matches(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, matchesPattern(textOf(values[1]), textOf(values[0])) ? 1 : 0);
}

void asNumber(sqlite3_context *context, int, sqlite3_value **values)
{
    const QByteArrayView text = textOf(values[0]);
    if (!isPlainNumber(text))
        return; // NULL
    const char *const end = text.data() + text.size();
    qint64 whole = 0;
    // Exact as long as it fits, for neighbours beyond 2^53 are different numbers.
    if (const auto read = std::from_chars(text.data(), end, whole); read.ptr == end && read.ec == std::errc())
        sqlite3_result_int64(context, whole);
    else
        sqlite3_result_double(context, text.toDouble());
}

} // namespace

bool isPlainNumber(QByteArrayView text)
{
    if (text.startsWith('-'))
        text = text.sliced(1);
    bool hasPoint = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '.' && !hasPoint && i > 0 && i + 1 < text.size())
            hasPoint = true;
        else if (text[i] < '0' || text[i] > '9')
            return false;
    }
    return !text.isEmpty();
}

void addFunctions(sqlite3 *database)
{
    constexpr int Flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    sqlite3_create_function_v2(database, "matches", 2, Flags, nullptr, matches, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(database, "as_number", 1, Flags, nullptr, asNumber, nullptr, nullptr, nullptr);
}

} // namespace Inspector
