// SPDX-License-Identifier: MIT
#include "models/sqlite/database.h"

#include "models/sqlite/databasefunctions.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace Inspector
{

namespace
{
// Instructions of SQLite's machine between two looks at whether it is still wanted: some microseconds.
constexpr int LookEvery = 4000;

// What a kept copy can have at most; more is not ours, and a way to take memory or time.
constexpr std::pair<int, int> Limits[] = {
    {SQLITE_LIMIT_SQL_LENGTH, 600'000}, {SQLITE_LIMIT_COLUMN, 1100},        {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_ATTACHED, 0},         {SQLITE_LIMIT_COMPOUND_SELECT, 10}, {SQLITE_LIMIT_VDBE_OP, 250'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 16},    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

// Of a row: what could not be read again is not written either.
constexpr int LongestRow = 64 << 20;

constexpr std::pair<int, int> Switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
};

int isUnwanted(void *cancelled)
{
    return static_cast<const std::atomic<bool> *>(cancelled)->load() ? 1 : 0;
}
} // namespace

bool DatabaseFault::isInterrupted() const
{
    return (code & 0xff) == SQLITE_INTERRUPT;
}

bool DatabaseFault::isLocked() const
{
    return (code & 0xff) == SQLITE_BUSY;
}

void Database::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Database::Database(const QString &path, int flags)
{
    sqlite3 *opened = nullptr;
    // An absolute path is never taken for a URI, and one thread at a time needs no lock.
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    const int code = sqlite3_open_v2(name.constData(), &opened,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
    m_database.reset(opened);
    if (code != SQLITE_OK)
        throw DatabaseFault{code, QString::fromUtf8(sqlite3_errstr(code))};
    sqlite3_extended_result_codes(opened, 1);
    sqlite3_limit(opened, SQLITE_LIMIT_LENGTH, LongestRow);
    addFunctions(opened);
}

Database Database::openForWriting(const QString &path)
{
    return {path, SQLITE_OPEN_READWRITE};
}

Database Database::openUntrusted(const QString &path)
{
    Database database(path, SQLITE_OPEN_READONLY);
    database.harden();
    return database;
}

void Database::harden()
{
    for (const auto &[limit, value] : Limits)
        sqlite3_limit(m_database.get(), limit, value);
    for (const auto &[name, value] : Switches) {
        if (sqlite3_db_config(m_database.get(), name, value, nullptr) != SQLITE_OK)
            fail();
    }
    run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA query_only=ON;");
}

void Database::run(const QByteArray &sql)
{
    if (sqlite3_exec(m_database.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail();
}

qint64 Database::number(const QByteArray &sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.number(0) : 0;
}

void Database::interrupt()
{
    sqlite3_interrupt(m_database.get());
}

void Database::setCancelled(const std::atomic<bool> *cancelled)
{
    sqlite3_progress_handler(m_database.get(), cancelled ? LookEvery : 0, cancelled ? isUnwanted : nullptr,
                             const_cast<std::atomic<bool> *>(cancelled));
}

void Database::fail() const
{
    throw DatabaseFault{sqlite3_extended_errcode(m_database.get()),
                        QString::fromUtf8(sqlite3_errmsg(m_database.get()))};
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Database &database, const QByteArray &sql)
    : m_database(&database)
{
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v3(database.m_database.get(), sql.constData(), int(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &prepared, nullptr) != SQLITE_OK)
        database.fail();
    m_statement.reset(prepared);
}

void Statement::bind(int parameter, QByteArrayView text)
{
    // A null pointer would be NULL, and an empty text is none.
    const char *const bytes = text.isEmpty() ? "" : text.data();
    if (sqlite3_bind_text64(m_statement.get(), parameter, bytes, sqlite3_uint64(text.size()), SQLITE_STATIC,
                            SQLITE_UTF8) != SQLITE_OK)
        m_database->fail();
}

void Statement::bind(int parameter, qint64 number)
{
    if (sqlite3_bind_int64(m_statement.get(), parameter, number) != SQLITE_OK)
        m_database->fail();
}

void Statement::bindNull(int parameter)
{
    if (sqlite3_bind_null(m_statement.get(), parameter) != SQLITE_OK)
        m_database->fail();
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_database->fail();
    return code == SQLITE_ROW;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

QByteArrayView Statement::text(int column) const
{
    const auto *bytes = sqlite3_column_text(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return {reinterpret_cast<const char *>(bytes), bytes ? size : 0};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

} // namespace Inspector
