// SPDX-License-Identifier: MIT
#include "models/repair/repairindex.h"

#include "models/pages/listednames.h"
#include "models/store/keptschema.h"

#include <algorithm>
#include <numeric>

namespace Inspector
{

namespace
{
// Of the fields of an item, one after the other: equal for equal ones.
class ItemValues
{
public:
    ItemValues(Database &database, qsizetype fields)
        : m_select(database, selection(fields))
        , m_fields(int(fields))
    {
    }
    QByteArray of(qint64 row)
    {
        m_select.reset();
        m_select.bind(1, row);
        QByteArray values;
        if (!m_select.step())
            return values;
        for (int i = 0; i < m_fields; ++i) {
            const QByteArrayView text = m_select.text(i);
            values += m_select.isNull(i) ? QByteArray("-") : QByteArray::number(text.size());
            values += ':';
            values += text;
        }
        return values;
    }

private:
    static QByteArray selection(qsizetype fields)
    {
        const qsizetype own = KeptSchema::fixedColumns(Table::Rejects);
        QByteArrayList columns;
        for (qsizetype i = 0; i < fields; ++i)
            columns << KeptSchema::columnName(Table::Rejects, own + i);
        return "SELECT " + (columns.isEmpty() ? QByteArray("1") : columns.join(", ")) +
               " FROM reject WHERE seq = ?";
    }

    Statement m_select;
    int m_fields;
};
} // namespace

RepairIndex::RepairIndex(Database &database, const RepairLayout &layout, qint64 items)
{
    m_ofItem.reserve(size_t(items));
    for (int i = 0; i < layout.names.size(); ++i)
        m_places.insert(layout.names.at(i).toUtf8(), i);
    m_items.reserve(size_t(items));
    readItems(database);
    std::sort(m_items.begin(), m_items.end());
    findOthers(database);
    count();
    readMessages(database);
}

void RepairIndex::readItems(Database &database)
{
    QHash<QByteArray, int> bySpelling;
    QHash<qint64, QByteArray> lists;
    Statement list(database, "SELECT seq, json FROM invalid_list");
    while (list.step())
        lists.insert(list.number(0), list.text(1).toByteArray());
    Statement item(database,
                   "SELECT seq, record_index, status_code, invalid_fields FROM reject ORDER BY seq");
    QByteArray spelling;
    while (item.step()) {
        const qint64 row = item.number(0);
        const QByteArray raw = lists.isEmpty() ? QByteArray() : lists.value(row);
        const QByteArrayView names = item.text(3);
        spelling.resize(0); // keeps its memory
        spelling.append(item.text(2)).append('\0').append(names).append('\0').append(raw);
        auto cause = bySpelling.constFind(spelling);
        if (cause == bySpelling.constEnd()) {
            const RowBlock::Cell cell{{names.data(), size_t(names.size())},
                                      CellKind::Text,
                                      false,
                                      {raw.constData(), size_t(raw.size())}};
            const int added = add(QString::fromUtf8(item.text(2)).toUtf8(), listedNames(cell));
            cause = bySpelling.insert(QByteArray(spelling.constData(), spelling.size()), added);
        }
        m_ofItem.push_back(quint32(*cause));
        bool isNumber = false;
        const qint64 record = item.text(1).toByteArray().toLongLong(&isNumber);
        if (isNumber)
            m_items.push_back({record, quint32(row)});
    }
}

QByteArray RepairIndex::keyOf(const QByteArray &code, QByteArrayList names) const
{
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return code + '\0' + names.join('\0');
}

int RepairIndex::add(const QByteArray &code, const QByteArrayList &names)
{
    const QByteArray key = keyOf(code, names);
    if (const auto known = m_byKey.constFind(key); known != m_byKey.constEnd())
        return *known;
    RepairCause cause{.statusCode = code, .fields = names, .message = {}, .rows = 0};
    std::sort(cause.fields.begin(), cause.fields.end(), [this](const QByteArray &a, const QByteArray &b) {
        const int last = int(m_places.size());
        return std::pair(m_places.value(a, last), a) < std::pair(m_places.value(b, last), b);
    });
    cause.fields.erase(std::unique(cause.fields.begin(), cause.fields.end()), cause.fields.end());
    QList<int> places;
    for (const QByteArray &name : std::as_const(cause.fields)) {
        if (const int place = m_places.value(name, -1); place >= 0)
            places << place;
    }
    const int number = int(m_causes.size());
    m_causes << cause;
    m_fields << places;
    m_firstItem.push_back(qint64(m_ofItem.size()) + 1);
    m_byKey.insert(key, number);
    return number;
}

// Equal values under one recordIndex are one record, which Eloqua refused for several reasons. With other
// values they are records of two uploads: none of them may get lost.
void RepairIndex::findOthers(Database &database)
{
    const std::vector<Numbered> &items = m_items;
    std::optional<ItemValues> values;
    const qsizetype fields = database.number("SELECT count(*) FROM pragma_table_info('reject')") - 1 -
                             KeptSchema::fixedColumns(Table::Rejects);
    for (size_t from = 0; from < items.size();) {
        size_t to = from + 1;
        while (to < items.size() && items[to].record == items[from].record)
            ++to;
        if (to - from > 1) {
            if (!values)
                values.emplace(database, fields);
            QHash<QByteArray, quint32> firsts;
            for (size_t i = from; i < to; ++i) {
                const QByteArray own = values->of(items[i].row);
                if (const auto first = firsts.constFind(own); first != firsts.constEnd())
                    m_others.emplace_back(*first, items[i].row);
                else
                    firsts.insert(own, items[i].row);
            }
        }
        from = to;
    }
    std::sort(m_others.begin(), m_others.end());
}

void RepairIndex::count()
{
    std::vector<bool> isOther(m_ofItem.size(), false);
    for (const auto &[first, other] : m_others) {
        isOther[other - 1] = true;
        if (m_ofItem[other - 1] != m_ofItem[first - 1])
            ++m_causes[int(m_ofItem[other - 1])].rows;
    }
    for (size_t i = 0; i < m_ofItem.size(); ++i) {
        if (isOther[i])
            continue;
        m_rows.append(qint64(i) + 1);
        ++m_causes[int(m_ofItem[i])].rows;
    }
    // Most first, and else as Eloqua's list has them.
    std::vector<int> order(size_t(m_causes.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [this](int a, int b) { return m_causes.at(a).rows > m_causes.at(b).rows; });
    std::vector<quint32> places(order.size());
    QList<RepairCause> causes;
    QList<QList<int>> ofCauses;
    std::vector<qint64> firstItems;
    for (const int old : order) {
        places[size_t(old)] = quint32(causes.size());
        causes << m_causes.at(old);
        ofCauses << m_fields.at(old);
        firstItems.push_back(m_firstItem[size_t(old)]);
    }
    m_causes = causes;
    m_fields = ofCauses;
    m_firstItem = firstItems;
    for (quint32 &cause : m_ofItem)
        cause = places[cause];
    for (int &cause : m_byKey)
        cause = int(places[size_t(cause)]);
}

void RepairIndex::readMessages(Database &database)
{
    Statement message(database, "SELECT message FROM reject WHERE seq = ?");
    for (qsizetype i = 0; i < m_causes.size(); ++i) {
        message.reset();
        message.bind(1, m_firstItem[size_t(i)]);
        if (message.step())
            m_causes[i].message = message.string(0).toUtf8();
    }
}

int RepairIndex::causeOf(const QByteArray &statusCode, const QByteArrayList &fields) const
{
    return m_byKey.value(keyOf(statusCode, fields), -1);
}

RowSet RepairIndex::rowsOf(int cause) const
{
    RowSet items;
    for (size_t i = 0; i < m_ofItem.size(); ++i) {
        if (m_ofItem[i] == quint32(cause))
            items.append(qint64(i) + 1);
    }
    std::vector<qint64> firsts;
    for (const auto &[first, other] : m_others) {
        if (m_ofItem[other - 1] == quint32(cause))
            firsts.push_back(first);
    }
    return items.intersected(m_rows).united(RowSet::of(std::move(firsts)));
}

RowSet RepairIndex::rowsOfRecords(const QList<qint64> &records) const
{
    std::vector<qint64> rows;
    for (const qint64 record : records) {
        auto at = std::lower_bound(m_items.begin(), m_items.end(), Numbered{record, 0});
        for (; at != m_items.end() && at->record == record; ++at)
            rows.push_back(at->row);
    }
    return RowSet::of(std::move(rows)).intersected(m_rows); // a record's first item is always among them
}

QList<qint64> RepairIndex::othersOf(qint64 row) const
{
    QList<qint64> others;
    auto at = std::lower_bound(m_others.begin(), m_others.end(), Pair(quint32(row), 0));
    for (; at != m_others.end() && at->first == quint32(row); ++at)
        others << at->second;
    return others;
}

const RepairCause &RepairIndex::causeOfItem(qint64 row) const
{
    return m_causes.at(m_ofItem[size_t(row - 1)]);
}

const QList<int> &RepairIndex::fieldsOfItem(qint64 row) const
{
    return m_fields.at(m_ofItem[size_t(row - 1)]);
}

} // namespace Inspector
