// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/resource.h"

namespace Inspector
{

// The filters of one table that outlive the program: the last that the server took, and those that a person
// gave a name. Every window of every running program reads and writes the same ones; nothing is kept here.
class RememberedFilters
{
public:
    struct Named {
        QString name;
        QString q;
    };
    static constexpr qsizetype MostRecent = 15;

    explicit RememberedFilters(Table table)
        : m_table(table)
    {
    }

    QStringList recent() const; // the newest first
    void addRecent(const QString &q);
    void forgetRecent();

    QList<Named> named() const; // by name
    // In the place of one of the same name.
    void save(const QString &name, const QString &q);
    void remove(const QString &name);

private:
    Table m_table;
};

} // namespace Inspector
