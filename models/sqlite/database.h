// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace Inspector
{

// What SQLite has against something. Thrown by Database and Statement, and turned into an ApiError where the
// room ends: in KeptCopy and KeptCopyWriter. Private to the room.
struct DatabaseFault {
    int code = 0; // SQLite's extended result code
    QString words;

    bool isInterrupted() const;
    bool isLocked() const; // another program has it for itself
};

// A connection to one SQLite file through the C API: QtSql can neither limit nor harden a connection.
// Used by one thread at a time, but for interrupt(). Everything throws DatabaseFault.
class Database
{
public:
    // An empty file that is there; becomes a database.
    static Database openForWriting(const QString &path);
    // Somebody else's file, read only, with everything turned off that its content could do to us
    // (SQLite: "Defense against the dark arts"). Nothing in it has been looked at yet.
    static Database openUntrusted(const QString &path);

    // Statements without results, of our own text.
    void run(const QByteArray &sql);
    // The first value of the first row as a number; 0 without one.
    qint64 number(const QByteArray &sql);
    // Ends what runs, with a fault that isInterrupted(). Any thread, as long as this lives.
    void interrupt();
    // While it is true, nothing goes on, nor begins. May be null; must outlive what is run.
    void setCancelled(const std::atomic<bool> *cancelled);

private:
    friend class Statement;
    struct Close {
        void operator()(sqlite3 *database) const;
    };
    Database(const QString &path, int flags);
    void harden();
    [[noreturn]] void fail() const;

    std::unique_ptr<sqlite3, Close> m_database;
};

// A prepared statement. Its database outlives it. Parameters count from 1, columns from 0.
class Statement
{
public:
    Statement(Database &database, const QByteArray &sql);

    // The text is not copied: it has to stay where it is until the next reset().
    void bind(int parameter, QByteArrayView text);
    void bind(int parameter, qint64 number);
    void bindNull(int parameter);
    // True with a row, false at the end.
    bool step();
    void reset();
    // For statements without results.
    void run()
    {
        step();
        reset();
    }

    // UTF-8, until the next step(). Empty for NULL.
    QByteArrayView text(int column) const;
    QString string(int column) const { return QString::fromUtf8(text(column)); }
    bool isNull(int column) const;
    qint64 number(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace Inspector
