// SPDX-License-Identifier: MIT
#pragma once

// Private to the room: which items of Eloqua's list are which records, and why they were refused.
#include "models/repair/overlay.h"

#include <QHash>

#include <atomic>

namespace Inspector
{

// Made in one pass over the rejects; some 20 bytes for each. Never changes. Throws DatabaseFault.
class RepairIndex
{
public:
    RepairIndex(Database &database, const RepairLayout &layout, qint64 items);

    const RowSet &rows() const { return m_rows; }
    const QList<RepairCause> &causes() const { return m_causes; }
    int causeOf(const QByteArray &statusCode, const QByteArrayList &fields) const;
    RowSet rowsOf(int cause) const;
    RowSet rowsOfRecords(const QList<qint64> &records) const;

    // The other items of a record.
    QList<qint64> othersOf(qint64 row) const;
    const RepairCause &causeOfItem(qint64 row) const;
    // Places in the layout.
    const QList<int> &fieldsOfItem(qint64 row) const;

private:
    // Items with one recordIndex.
    struct Numbered {
        qint64 record;
        quint32 row;
        bool operator<(const Numbered &o) const
        {
            return std::pair(record, row) < std::pair(o.record, o.row);
        }
    };
    using Pair = std::pair<quint32, quint32>; // a record's first item, and another one

    void readItems(Database &database);
    int add(const QByteArray &code, const QByteArrayList &names);
    void findOthers(Database &database);
    void count();
    void readMessages(Database &database);
    QByteArray keyOf(const QByteArray &code, QByteArrayList names) const;

    RowSet m_rows;
    QList<RepairCause> m_causes;
    QList<QList<int>> m_fields;      // of each cause
    std::vector<quint32> m_ofItem;   // cause, by row - 1
    std::vector<qint64> m_firstItem; // of each cause
    std::vector<Pair> m_others;      // sorted
    std::vector<Numbered> m_items;   // sorted; only those with a number
    QHash<QByteArray, int> m_byKey;
    QHash<QByteArray, int> m_places; // of fields, by name
};

} // namespace Inspector
