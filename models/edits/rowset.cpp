// SPDX-License-Identifier: MIT
#include "models/edits/rowset.h"

#include <algorithm>
#include <charconv>

namespace Inspector
{

namespace
{
// The number at the beginning, which is cut off; nothing if there is none.
std::optional<qint64> takeNumber(QByteArrayView &text)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        return std::nullopt;
    text = text.sliced(end - text.data());
    return number;
}
} // namespace

RowSet RowSet::range(qint64 first, qint64 last)
{
    RowSet set;
    if (first <= last)
        set.m_runs << Run{first, last};
    return set;
}

RowSet RowSet::of(std::vector<qint64> rows)
{
    std::sort(rows.begin(), rows.end());
    RowSet set;
    for (const qint64 row : rows)
        set.append(row);
    return set;
}

void RowSet::append(qint64 row)
{
    Q_ASSERT(m_runs.isEmpty() || row >= m_runs.last().last);
    appendRun({row, row});
}

// Of runs that come in the order of their first rows.
void RowSet::appendRun(Run run)
{
    if (!m_runs.isEmpty() && run.first <= m_runs.last().last + 1)
        m_runs.last().last = std::max(m_runs.last().last, run.last);
    else
        m_runs << run;
}

qint64 RowSet::count() const
{
    qint64 count = 0;
    for (const Run &run : m_runs)
        count += run.last - run.first + 1;
    return count;
}

bool RowSet::contains(qint64 row) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), row,
                                        [](qint64 wanted, const Run &run) { return wanted < run.first; });
    return after != m_runs.begin() && std::prev(after)->last >= row;
}

RowSet RowSet::united(const RowSet &other) const
{
    QList<Run> all;
    all.reserve(m_runs.size() + other.m_runs.size());
    std::merge(m_runs.begin(), m_runs.end(), other.m_runs.begin(), other.m_runs.end(),
               std::back_inserter(all), [](const Run &a, const Run &b) { return a.first < b.first; });
    RowSet set;
    for (const Run &run : all)
        set.appendRun(run);
    return set;
}

RowSet RowSet::intersected(const RowSet &other) const
{
    RowSet set;
    auto a = m_runs.cbegin();
    auto b = other.m_runs.cbegin();
    while (a != m_runs.cend() && b != other.m_runs.cend()) {
        const Run both{std::max(a->first, b->first), std::min(a->last, b->last)};
        if (both.first <= both.last)
            set.appendRun(both);
        if (a->last < b->last)
            ++a;
        else
            ++b;
    }
    return set;
}

RowSet RowSet::without(const RowSet &other) const
{
    RowSet set;
    auto cut = other.m_runs.cbegin();
    for (Run run : m_runs) {
        while (cut != other.m_runs.cend() && cut->last < run.first)
            ++cut;
        for (auto at = cut; at != other.m_runs.cend() && at->first <= run.last; ++at) {
            if (run.first < at->first)
                set.appendRun({run.first, at->first - 1});
            run.first = at->last + 1;
        }
        if (run.first <= run.last)
            set.appendRun(run);
    }
    return set;
}

QByteArray RowSet::toText() const
{
    QByteArray text;
    for (const Run &run : m_runs) {
        if (!text.isEmpty())
            text += ',';
        text += QByteArray::number(run.first);
        if (run.last > run.first)
            text += '-' + QByteArray::number(run.last);
    }
    return text;
}

std::optional<RowSet> RowSet::fromText(QByteArrayView text)
{
    RowSet set;
    while (!text.isEmpty()) {
        const std::optional<qint64> first = takeNumber(text);
        std::optional<qint64> last = first;
        if (first && text.startsWith('-')) {
            text = text.sliced(1);
            last = takeNumber(text);
        }
        const bool isBehind = set.isEmpty() || (first && *first > set.m_runs.last().last);
        if (!first || !last || *first < 1 || *last < *first || !isBehind)
            return std::nullopt;
        set.appendRun({*first, *last});
        if (text.isEmpty())
            break;
        if (!text.startsWith(',') || text.size() == 1)
            return std::nullopt;
        text = text.sliced(1);
    }
    return set;
}

} // namespace Inspector
