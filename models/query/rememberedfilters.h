// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/preference.h"
#include "models/query/resource.h"

namespace Inspector
{

// The filters of one table that outlive the program: the last that were taken, and those that a person gave a
// name. Kept copies have their own, for Eloqua doesn't take all of them. Every window of every running
// program reads and writes the same ones; nothing is kept here.
class RememberedFilters
{
public:
    struct Named {
        QString name;
        QString q;
    };
    static constexpr qsizetype MostRecent = 15;

    explicit RememberedFilters(Table table, Origin origin = Origin::Server)
        : m_table(table)
        , m_origin(origin)
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
    using Lists = Preference<QStringList>;
    const Lists &recentList() const;
    // Name and filter by turns.
    const Lists &namedList() const;
    void store(const QList<Named> &filters);

    Table m_table;
    Origin m_origin;
};

} // namespace Inspector
