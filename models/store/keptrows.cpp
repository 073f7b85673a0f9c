// SPDX-License-Identifier: MIT
#include "models/store/keptrows.h"

#include "models/base/text.h"
#include "models/store/databasefunctions.h"
#include "models/store/keptcopy.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <deque>
#include <limits>
#include <utility>

namespace Inspector
{
using namespace KeptSchema;

namespace
{
// A block cannot hold more; see RowBlock.
struct TooLarge {
};

bool isJsonValue(QByteArrayView text)
{
    if (isPlainNumber(text) || text == QByteArrayView("true") || text == QByteArrayView("false"))
        return true;
    const QJsonDocument one = QJsonDocument::fromJson('[' + text.toByteArray() + ']');
    return one.array().size() == 1;
}
} // namespace

template <typename T>
Result<T> KeptRows::guarded(const std::function<T()> &work)
{
    const QMutexLocker lock(&m_copy->m_mutex);
    if (m_cancelled && *m_cancelled)
        return ApiError{.kind = ApiError::Kind::File, .message = Text::tr("Canceled.")};
    m_copy->m_database.setCancelled(m_cancelled);
    const auto calm = qScopeGuard([this] { m_copy->m_database.setCancelled(nullptr); });
    try {
        return work();
    } catch (const DatabaseFault &fault) {
        return m_copy->error(fault);
    } catch (const TooLarge &) {
        return m_copy->damage();
    }
}

Result<KeptRows> KeptRows::select(KeptCopy &copy, Table table, const Query &query,
                                  const std::atomic<bool> *cancelled)
{
    Result<KeptSql> sql = translate(query, table, copy.columns(table));
    if (!sql)
        return sql.error();
    KeptRows rows(copy, table, std::move(sql).value(), query, cancelled);
    const Result<Done> prepared = rows.guarded<Done>([&rows] {
        rows.prepare();
        return Done{};
    });
    if (!prepared)
        return prepared.error();
    return rows;
}

KeptRows::KeptRows(KeptCopy &copy, Table table, KeptSql sql, const Query &query,
                   const std::atomic<bool> *cancelled)
    : m_copy(&copy)
    , m_table(table)
    , m_part(partName(table))
    , m_sql(std::move(sql))
    , m_offset(query.offset.value_or(0))
    , m_limit(query.limit ? *query.limit : -1)
    , m_cancelled(cancelled)
    , m_next(m_offset + 1)
{
}

// What follows "SELECT ... FROM", with parameters for filter, limit and offset.
QByteArray KeptRows::selection(const QByteArray &what) const
{
    const QByteArray number = QByteArray::number(m_sql.values.size() + 1);
    const QByteArray second = QByteArray::number(m_sql.values.size() + 2);
    QByteArray sql = "SELECT " + what + " FROM " + tableName(m_table);
    // Counting off the rows that are left out takes time; their numbers are known where nothing is.
    if (isPlain())
        return sql + " WHERE seq > ?" + second + " ORDER BY seq LIMIT ?" + number;
    if (!m_sql.where.isEmpty())
        sql += " WHERE " + m_sql.where;
    return sql + " ORDER BY " + m_sql.order + " LIMIT ?" + number + " OFFSET ?" + second;
}

void KeptRows::bindTo(Statement &statement) const
{
    int parameter = 0;
    for (const QByteArray &value : m_sql.values)
        statement.bind(++parameter, value);
    statement.bind(++parameter, m_limit);
    statement.bind(++parameter, m_offset);
}

void KeptRows::prepare()
{
    choosePresent();
    if (isPlain())
        readStretches();
    QByteArray columns = "seq";
    for (qsizetype i = 0; i < m_copy->columns(m_table).size(); ++i)
        columns += ", " + columnName(m_table, i);
    Database &database = m_copy->m_database;
    // Whole rows are not put in order, only their numbers.
    if (m_sql.order != "seq") {
        m_keys.emplace(database, selection("seq"));
        m_rows.emplace(database, "SELECT " + columns + " FROM " + tableName(m_table) + " WHERE seq = ?");
        bindTo(*m_keys);
    } else {
        m_rows.emplace(database, selection(columns));
        bindTo(*m_rows);
    }
    Statement anyKind(database, "SELECT 1 FROM cell_kind WHERE part = ? LIMIT 1");
    anyKind.bind(1, m_part);
    if (anyKind.step())
        m_kinds.emplace(database, "SELECT position, kind FROM cell_kind WHERE part = ? AND seq = ?");
}

// As in a page of the server, a field that none of the rows has is no column.
void KeptRows::choosePresent()
{
    const KeptColumns &columns = m_copy->columns(m_table);
    const bool isWhole = isPlain() && m_offset == 0 && m_limit < 0;
    const bool hasRows = hasAnyRow();
    for (int i = 0; i < columns.size(); ++i) {
        if (i < fixedColumns(m_table) ||
            (hasRows && (columns.at(i).isAlwaysThere || isWhole || isPresent(i))))
            m_present << i;
    }
}

bool KeptRows::hasAnyRow()
{
    if (m_sql.where.isEmpty())
        return m_offset < m_copy->facts().part(m_table).rows;
    const QByteArray offset = QByteArray::number(m_sql.values.size() + 1);
    Statement any(m_copy->m_database, "SELECT 1 FROM " + tableName(m_table) + " WHERE " + m_sql.where +
                                          " LIMIT 1 OFFSET ?" + offset);
    int parameter = 0;
    for (const QByteArray &value : std::as_const(m_sql.values))
        any.bind(++parameter, value);
    any.bind(++parameter, m_offset);
    return any.step();
}

// Any of the rows has something there, were it a null that was sent.
bool KeptRows::isPresent(int position)
{
    const QByteArray number = QByteArray::number(m_sql.values.size() + 3);
    Statement any(m_copy->m_database,
                  "SELECT 1 FROM (" + selection("seq AS row, " + columnName(m_table, position) + " AS cell") +
                      ") WHERE cell IS NOT NULL OR ifnull((SELECT kind FROM cell_kind WHERE part = '" +
                      m_part + "' AND seq = row AND position = " + QByteArray::number(position) + "), ?" +
                      number + ") = 'null' LIMIT 1");
    const QByteArray usual = toText(m_copy->columns(m_table).at(position).kindOf(true));
    bindTo(any);
    any.bind(int(m_sql.values.size()) + 3, usual);
    return any.step();
}

void KeptRows::readStretches()
{
    Statement page(m_copy->m_database, "SELECT first_seq, rows, field_order FROM page WHERE part = ? AND "
                                       "field_order IS NOT NULL ORDER BY first_seq");
    page.bind(1, m_part);
    while (page.step()) {
        Stretch stretch{.first = page.number(0), .end = page.number(0) + page.number(1), .order = {}};
        for (const QByteArray &place : page.text(2).toByteArray().split(',')) {
            bool ok = false;
            const int position = place.toInt(&ok);
            // It is somebody else's text; one that makes no sense is left out of account.
            if (ok && m_present.contains(position) && !stretch.order.contains(position))
                stretch.order << position;
        }
        // What the page lacks follows: no cell is ever left out because of an order.
        for (const int position : std::as_const(m_present)) {
            if (!stretch.order.contains(position))
                stretch.order << position;
        }
        m_stretches << stretch;
    }
}

QByteArrayList KeptRows::columns() const
{
    QByteArrayList names;
    for (const int position : m_present)
        names << m_copy->columns(m_table).at(position).name;
    return names;
}

Result<qint64> KeptRows::count()
{
    if (m_sql.where.isEmpty())
        return m_copy->facts().part(m_table).rows;
    return guarded<qint64>([this] {
        Statement count(m_copy->m_database,
                        "SELECT count(*) FROM " + tableName(m_table) + " WHERE " + m_sql.where);
        int parameter = 0;
        for (const QByteArray &value : std::as_const(m_sql.values))
            count.bind(++parameter, value);
        return count.step() ? count.number(0) : 0;
    });
}

// The order of columns from this row on, and up to where it holds.
QList<int> KeptRows::orderAt(qint64 seq, qint64 &end) const
{
    end = std::numeric_limits<qint64>::max();
    for (const Stretch &stretch : m_stretches) {
        if (seq >= stretch.end)
            continue;
        if (seq >= stretch.first) {
            end = stretch.end;
            return stretch.order;
        }
        end = stretch.first;
        break;
    }
    return m_present;
}

Result<RowBlock> KeptRows::next(int most, Order order)
{
    return guarded<RowBlock>([this, most, order] {
        qint64 end = std::numeric_limits<qint64>::max();
        const QList<int> positions = order == Order::AsSent ? orderAt(m_next, end) : m_present;
        QByteArrayList names;
        for (const int position : positions)
            names << m_copy->columns(m_table).at(position).name;
        RowBlock block(names);
        while (block.rows() < most && m_next < end && !m_ended) {
            qint64 seq = 0;
            if (Statement *const row = step(seq))
                addRow(block, *row, seq, positions);
        }
        block.finish();
        return block;
    });
}

// The next row; null at the end.
Statement *KeptRows::step(qint64 &seq)
{
    Statement &leading = m_keys ? *m_keys : *m_rows;
    if (!leading.step()) {
        m_ended = true;
        leading.reset();
        return nullptr;
    }
    ++m_next;
    seq = leading.number(0);
    if (m_keys) {
        m_rows->reset();
        m_rows->bind(1, seq);
        if (!m_rows->step())
            throw DatabaseFault{};
    }
    return &*m_rows;
}

void KeptRows::readKinds(qint64 seq)
{
    m_rowKinds.clear();
    if (!m_kinds)
        return;
    m_kinds->reset();
    m_kinds->bind(1, m_part);
    m_kinds->bind(2, seq);
    while (m_kinds->step()) {
        if (const auto kind = cellKindFromText(m_kinds->text(1)))
            m_rowKinds.emplace_back(int(m_kinds->number(0)), *kind);
    }
}

void KeptRows::addRow(RowBlock &block, Statement &row, qint64 seq, const QList<int> &order)
{
    readKinds(seq);
    std::vector<RowBlock::Cell> cells;
    std::deque<QByteArray> repaired; // a deque, for the views into them must stay valid
    cells.reserve(size_t(order.size()));
    for (const int position : order) {
        CellKind kind = m_copy->columns(m_table).at(position).kindOf(row.isNull(position + 1));
        for (const auto &[place, odd] : std::as_const(m_rowKinds)) {
            if (place == position)
                kind = odd;
        }
        QByteArrayView text = row.text(position + 1);
        // Whoever made the file may have put anything here; writers copy texts, and literals even bare.
        if (!text.isValidUtf8())
            text = repaired.emplace_back(QString::fromUtf8(text).toUtf8());
        if (kind == CellKind::Literal && !isJsonValue(text))
            kind = CellKind::Text;
        cells.push_back({{text.data(), size_t(text.size())}, kind});
    }
    if (!block.addRow(cells))
        throw TooLarge{};
}

} // namespace Inspector
