// SPDX-License-Identifier: MIT
#include "models/query/rememberedfilters.h"

#include "models/base/preference.h"

#include <algorithm>

namespace Inspector
{

namespace
{
// A filter that is longer was hardly meant to be used twice.
constexpr qsizetype Longest = 2000;

using Lists = Preference<QStringList>;

const Lists &recentFilters(Table table)
{
    static const Lists lists[]{Lists("filters/syncs-recent"), Lists("filters/logs-recent"),
                               Lists("filters/data-recent"), Lists("filters/rejects-recent")};
    return lists[int(table)];
}

// Name and filter by turns.
const Lists &namedFilters(Table table)
{
    static const Lists lists[]{Lists("filters/syncs-named"), Lists("filters/logs-named"),
                               Lists("filters/data-named"), Lists("filters/rejects-named")};
    return lists[int(table)];
}

void store(Table table, const QList<RememberedFilters::Named> &filters)
{
    QStringList flat;
    for (const RememberedFilters::Named &filter : filters)
        flat << filter.name << filter.q;
    namedFilters(table).set(flat);
}
} // namespace

QStringList RememberedFilters::recent() const
{
    return recentFilters(m_table).value();
}

void RememberedFilters::addRecent(const QString &q)
{
    QStringList filters = recent();
    if (q.isEmpty() || q.size() > Longest || filters.value(0) == q)
        return;
    filters.removeAll(q);
    filters.prepend(q);
    recentFilters(m_table).set(filters.first(std::min(filters.size(), MostRecent)));
}

void RememberedFilters::forgetRecent()
{
    recentFilters(m_table).forget();
}

QList<RememberedFilters::Named> RememberedFilters::named() const
{
    const QStringList flat = namedFilters(m_table).value();
    QList<Named> filters;
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2)
        filters << Named{flat.at(i), flat.at(i + 1)};
    return filters;
}

void RememberedFilters::save(const QString &name, const QString &q)
{
    QList<Named> filters = named();
    filters.removeIf([&name](const Named &filter) { return filter.name == name; });
    const auto after = [](const Named &one, const Named &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    };
    const Named fresh{name, q};
    filters.insert(std::upper_bound(filters.begin(), filters.end(), fresh, after), fresh);
    store(m_table, filters);
}

void RememberedFilters::remove(const QString &name)
{
    QList<Named> filters = named();
    filters.removeIf([&name](const Named &filter) { return filter.name == name; });
    store(m_table, filters);
}

} // namespace Inspector
