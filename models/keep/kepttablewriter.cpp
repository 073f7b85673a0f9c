// SPDX-License-Identifier: MIT
#include "models/keep/kepttablewriter.h"

#include "models/store/keptschema.h"

#include <QDateTime>

#include <algorithm>

namespace Inspector
{
using namespace KeptSchema;

KeptTableWriter::KeptTableWriter(Database &database, Table table)
    : m_database(database)
    , m_table(table)
    , m_part(partName(table))
{
    for (const QByteArray &name : info(table).columns)
        m_columns << KeptColumn{name};
}

void KeptTableWriter::add(const RowBlock &rows, int from, int to)
{
    if (from >= to)
        return;
    const std::vector<int> places = place(rows.columnNames());
    m_missing = missing(places);
    prepare();
    notePage(places, to - from);
    for (int row = from; row < to; ++row)
        addRow(rows, row, places);
}

// Of each column of a page, where it is among ours. A record's field may have the name of one of the table's
// own columns, which come first.
std::vector<int> KeptTableWriter::place(const QByteArrayList &names)
{
    const qsizetype known = m_columns.size();
    // Before any is taken: the fields that are noted are always those that the table has.
    const qsizetype fresh =
        std::count_if(names.begin() + std::min(fixedColumns(m_table), names.size()), names.end(),
                      [this](const QByteArray &name) { return !m_fields.contains(name); });
    if (known - fixedColumns(m_table) + fresh > MostFields)
        throw TooManyFields{};
    std::vector<int> places;
    for (qsizetype i = 0; i < names.size(); ++i)
        places.push_back(i < fixedColumns(m_table) ? int(i) : placeOf(names.at(i)));
    if (m_columns.size() > known)
        addColumns(known);
    return places;
}

int KeptTableWriter::placeOf(const QByteArray &name)
{
    if (const auto known = m_fields.constFind(name); known != m_fields.constEnd())
        return *known;
    const int place = int(m_columns.size());
    KeptColumn column{name};
    if (m_rows > 0)
        column.learn({}); // the rows before have not got it
    m_columns << column;
    m_fields.insert(name, place);
    return place;
}

void KeptTableWriter::addColumns(qsizetype from)
{
    m_insert.reset(); // a statement in use would stand in the way
    const QByteArray table = tableName(m_table);
    // Each ALTER reads the whole schema again: seconds for 250 columns. Before the first row a table is made
    // anew in no time.
    if (m_rows == 0) {
        m_database.run("DROP TABLE " + table);
        m_database.run(createTable(m_table, m_columns.size()));
        return;
    }
    for (qsizetype i = from; i < m_columns.size(); ++i)
        m_database.run("ALTER TABLE " + table + " ADD COLUMN " + columnName(m_table, i) + " TEXT");
}

QList<int> KeptTableWriter::missing(const std::vector<int> &places) const
{
    QList<int> rest;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (std::find(places.begin(), places.end(), i) == places.end())
            rest << i;
    }
    return rest;
}

void KeptTableWriter::prepare()
{
    if (!m_insertKind)
        m_insertKind.emplace(m_database, "INSERT INTO cell_kind VALUES(?, ?, ?, ?)");
    if (m_insert)
        return;
    QByteArray sql = "INSERT INTO " + tableName(m_table) + " VALUES(?";
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        sql += ",?";
    m_insert.emplace(m_database, sql + ")");
}

void KeptTableWriter::notePage(const std::vector<int> &places, qint64 rows)
{
    Statement insert(m_database, "INSERT INTO page VALUES(?, ?, ?, ?, ?)");
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8();
    QByteArray order;
    if (!std::is_sorted(places.begin(), places.end())) {
        for (const int place : places)
            order += (order.isEmpty() ? "" : ",") + QByteArray::number(place);
    }
    insert.bind(1, m_part);
    insert.bind(2, m_rows + 1);
    insert.bind(3, rows);
    insert.bind(4, now);
    if (!order.isEmpty())
        insert.bind(5, order);
    insert.run();
}

void KeptTableWriter::addRow(const RowBlock &rows, int row, const std::vector<int> &places)
{
    ++m_rows;
    m_insert->bind(1, m_rows);
    for (size_t i = 0; i < places.size(); ++i) {
        const int place = places[i];
        const RowBlock::Cell cell = rows.at(row, int(i));
        if (!m_columns[place].learn(cell))
            noteKind(place, cell.kind);
        // The sequence is parameter 1.
        if (cell.kind == CellKind::Text || cell.kind == CellKind::Literal)
            m_insert->bind(place + 2, {cell.text.data(), qsizetype(cell.text.size())});
        else
            m_insert->bindNull(place + 2);
        if (!cell.raw.empty() && m_table == Table::Rejects && i < size_t(fixedColumns(m_table)))
            noteList(cell.raw);
    }
    for (const int place : std::as_const(m_missing)) {
        if (!m_columns[place].learn({}))
            noteKind(place, CellKind::Absent);
        m_insert->bindNull(place + 2);
    }
    m_insert->run();
}

void KeptTableWriter::noteKind(qsizetype position, CellKind kind)
{
    const QByteArray word = toText(kind);
    m_insertKind->bind(1, m_part);
    m_insertKind->bind(2, m_rows);
    m_insertKind->bind(3, qint64(position));
    m_insertKind->bind(4, word);
    m_insertKind->run();
}

void KeptTableWriter::noteList(std::string_view json)
{
    if (!m_insertList)
        m_insertList.emplace(m_database, "INSERT INTO invalid_list VALUES(?, ?)");
    m_insertList->bind(1, m_rows);
    m_insertList->bind(2, {json.data(), qsizetype(json.size())});
    m_insertList->run();
}

void KeptTableWriter::writeFields()
{
    Statement insert(m_database, "INSERT INTO field VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const KeptColumn &column = m_columns.at(i);
        const QByteArray stored = columnName(m_table, i);
        const QByteArray values = toText(column.kindOf(false));
        const QByteArray nulls = toText(column.kindOf(true));
        insert.bind(1, m_part);
        insert.bind(2, qint64(i));
        insert.bind(3, column.name);
        insert.bind(4, stored);
        insert.bind(5, values);
        insert.bind(6, nulls);
        insert.bind(7, qint64(column.holdsNumbers));
        insert.bind(8, qint64(column.isAlwaysThere));
        insert.run();
    }
}

} // namespace Inspector
