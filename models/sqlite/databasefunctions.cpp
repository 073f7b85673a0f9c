// SPDX-License-Identifier: MIT
#include "models/sqlite/databasefunctions.h"

#include "models/query/pattern.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <charconv>
#include <memory>
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

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

// What is looked for, in parts that have to follow each other. Made once for a statement.
class TextPattern
{
public:
    explicit TextPattern(QByteArrayView pattern)
        : m_isPlain(std::all_of(pattern.begin(), pattern.end(), [](char c) { return uchar(c) < 0x80; }))
    {
        const QString text = QString::fromUtf8(pattern);
        for (const QString &part : text.split(u'*', Qt::SkipEmptyParts)) {
            m_parts << part;
            QByteArray bytes = part.toUtf8();
            std::transform(bytes.begin(), bytes.end(), bytes.begin(), lowered);
            m_lowered << bytes;
        }
    }

    bool isIn(QByteArrayView text) const { return m_isPlain ? isInBytes(text) : isInText(text); }

private:
    // A hundred times as fast as the other way, for cells that hardly ever have it.
    bool isInBytes(QByteArrayView text) const
    {
        qsizetype from = 0;
        for (const QByteArray &part : m_lowered) {
            from = endOf(part, text, from);
            if (from < 0)
                return false;
        }
        return true;
    }
    // Where it ends in the text, from there on; -1: it is not in it.
    static qsizetype endOf(const QByteArray &part, QByteArrayView text, qsizetype from)
    {
        const char *const wanted = part.constData();
        const qsizetype size = part.size();
        for (; from + size <= text.size(); ++from) {
            const char *const at = text.data() + from;
            qsizetype same = 0;
            while (same < size && lowered(at[same]) == wanted[same])
                ++same;
            if (same == size)
                return from + size;
        }
        return -1;
    }
    bool isInText(QByteArrayView text) const
    {
        const QString whole = QString::fromUtf8(text);
        qsizetype from = 0;
        for (const QString &part : m_parts) {
            const qsizetype at = whole.indexOf(part, from, Qt::CaseInsensitive);
            if (at < 0)
                return false;
            from = at + part.size();
        }
        return true;
    }

    bool m_isPlain; // nothing but ASCII
    QStringList m_parts;
    QByteArrayList m_lowered;
};

void hasText(sqlite3_context *context, int count, sqlite3_value **values)
{
    auto *pattern = static_cast<TextPattern *>(sqlite3_get_auxdata(context, 0));
    std::unique_ptr<TextPattern> fresh;
    if (!pattern) {
        fresh = std::make_unique<TextPattern>(textOf(values[0]));
        pattern = fresh.get();
    }
    const bool has = std::any_of(values + 1, values + count,
                                 [&](sqlite3_value *value) { return pattern->isIn(textOf(value)); });
    sqlite3_result_int(context, has ? 1 : 0);
    if (fresh) // last: SQLite may drop it at once
        sqlite3_set_auxdata(context, 0, fresh.release(),
                            [](void *old) { delete static_cast<TextPattern *>(old); });
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
    sqlite3_create_function_v2(database, "has_text", -1, Flags, nullptr, hasText, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(database, "as_number", 1, Flags, nullptr, asNumber, nullptr, nullptr, nullptr);
}

} // namespace Inspector
