// SPDX-License-Identifier: MIT
#include "models/query/rememberedfilters.h"

#include <algorithm>

namespace Inspector
{

namespace
{
// A filter that is longer was hardly meant to be used twice.
constexpr qsizetype Longest = 2000;
} // namespace

auto RememberedFilters::recentList() const -> const Lists &
{
    static const Lists server[]{Lists("filters/syncs-recent"), Lists("filters/logs-recent"),
                                Lists("filters/data-recent"), Lists("filters/rejects-recent")};
    static const Lists kept[]{Lists("filters/kept-syncs-recent"), Lists("filters/kept-logs-recent"),
                              Lists("filters/kept-data-recent"), Lists("filters/kept-rejects-recent")};
    return (m_origin == Origin::KeptCopy ? kept : server)[int(m_table)];
}

auto RememberedFilters::namedList() const -> const Lists &
{
    static const Lists server[]{Lists("filters/syncs-named"), Lists("filters/logs-named"),
                                Lists("filters/data-named"), Lists("filters/rejects-named")};
    static const Lists kept[]{Lists("filters/kept-syncs-named"), Lists("filters/kept-logs-named"),
                              Lists("filters/kept-data-named"), Lists("filters/kept-rejects-named")};
    return (m_origin == Origin::KeptCopy ? kept : server)[int(m_table)];
}

void RememberedFilters::store(const QList<Named> &filters)
{
    QStringList flat;
    for (const Named &filter : filters)
        flat << filter.name << filter.q;
    namedList().set(flat);
}

QStringList RememberedFilters::recent() const
{
    return recentList().value();
}

void RememberedFilters::addRecent(const QString &q)
{
    QStringList filters = recent();
    if (q.isEmpty() || q.size() > Longest || filters.value(0) == q)
        return;
    filters.removeAll(q);
    filters.prepend(q);
    recentList().set(filters.first(std::min(filters.size(), MostRecent)));
}

void RememberedFilters::forgetRecent()
{
    recentList().forget();
}

QList<RememberedFilters::Named> RememberedFilters::named() const
{
    const QStringList flat = namedList().value();
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
    store(filters);
}

void RememberedFilters::remove(const QString &name)
{
    QList<Named> filters = named();
    filters.removeIf([&name](const Named &filter) { return filter.name == name; });
    store(filters);
}

} // namespace Inspector
