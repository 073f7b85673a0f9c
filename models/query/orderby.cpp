// SPDX-License-Identifier: MIT
#include "models/query/orderby.h"

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr auto Ascending = " ASC"_L1;
constexpr auto Descending = " DESC"_L1;

bool isProperty(QStringView text)
{
    return !text.isEmpty() &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u','; });
}
} // namespace

OrderBy::OrderBy(const QString &property, Qt::SortOrder direction)
    : m_property(property)
    , m_direction(property.isEmpty() ? Qt::AscendingOrder : direction)
{
}

OrderBy OrderBy::newestFirst()
{
    return {u"createdAt"_s, Qt::DescendingOrder};
}

OrderBy OrderBy::fromText(const QString &text)
{
    for (const auto &[word, direction] :
         {std::pair(Ascending, Qt::AscendingOrder), std::pair(Descending, Qt::DescendingOrder)}) {
        if (text.endsWith(word) && isProperty(QStringView(text).chopped(word.size())))
            return {text.chopped(word.size()), direction};
    }
    OrderBy other;
    other.m_other = text;
    return other;
}

QString OrderBy::text() const
{
    if (m_property.isEmpty())
        return m_other;
    return m_property + (m_direction == Qt::DescendingOrder ? Descending : Ascending);
}

} // namespace Inspector
