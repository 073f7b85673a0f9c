// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector
{

// Eloqua's orderBy: the property that the server sorts by, and the direction. A comparable value.
class OrderBy
{
public:
    OrderBy() = default; // the server's own order; nothing is sent
    // Without a property there is no direction either.
    OrderBy(const QString &property, Qt::SortOrder direction);
    // The list of syncs as it is shown first.
    static OrderBy newestFirst();

    // "createdAt DESC". A text of any other form is kept and sent as it is, for the server to judge: it has
    // no property. fromText(t).text() == t for every text.
    static OrderBy fromText(const QString &text);
    QString text() const;

    bool isEmpty() const { return m_property.isEmpty() && m_other.isEmpty(); }
    const QString &property() const { return m_property; }
    Qt::SortOrder direction() const { return m_direction; }

    bool operator==(const OrderBy &) const = default;

private:
    QString m_property;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QString m_other; // a text of another form, instead of a property
};

} // namespace Inspector
