// SPDX-License-Identifier: MIT
#pragma once

// Private to the room.
#include "models/sqlite/database.h"

namespace Inspector
{

// All or nothing of what is done to a database while it lives. One at a time; the database outlives it.
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database(database)
    {
        m_database.run("BEGIN IMMEDIATE");
    }
    ~Transaction()
    {
        if (m_isOver)
            return;
        try {
            m_database.setCancelled(nullptr); // it would end this as well
            m_database.run("ROLLBACK");
        } catch (const DatabaseFault &) {
            // SQLite has done so itself, for want of room.
        }
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit()
    {
        m_database.run("COMMIT");
        m_isOver = true;
    }

private:
    Database &m_database;
    bool m_isOver = false;
};

} // namespace Inspector
