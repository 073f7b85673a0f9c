// SPDX-License-Identifier: MIT
#pragma once

#include "tests/store/keptblock.h"

#include <sqlite3.h>

namespace Inspector::Test
{

// Kept copies that somebody else had in his hands.

// A copy with so many rejects, all alike.
inline QString keepRejects(const QTemporaryDir &folder, int rows = 3)
{
    QList<QByteArrayList> cells;
    for (int row = 0; row < rows; ++row)
        cells << QByteArrayList{QByteArray::number(row + 1), "\"ELQ-00002\"", "\"no\"", "\"email\"",
                                "\"somebody@example.com\""};
    return keep(folder, Table::Rejects,
                {blockOf({"recordIndex", "statusCode", "message", "invalidFields", "email"}, cells)});
}

// As a person with bad intent would: with every switch on that lets him.
inline void alter(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    char *words = nullptr;
    if (sqlite3_exec(database, sql, nullptr, nullptr, &words) != SQLITE_OK)
        qFatal("%s: %s", sql, words);
    sqlite3_close(database);
}

// What the file has, in order, as text; or the error.
inline QString contentOrError(const QString &path)
{
    const Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path);
    if (!copy)
        return copy.error().message;
    const Result<PagePtr> page = (*copy)->page(Table::Rejects, {});
    return page ? QStringLiteral("%1 rows").arg((*page)->rows.rows()) : page.error().message;
}

} // namespace Inspector::Test
