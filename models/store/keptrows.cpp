// SPDX-License-Identifier: MIT
#include "models/store/keptrows.h"

#include "models/base/text.h"
#include "models/sqlite/databasefunctions.h"
#include "models/store/keptcopy.h"

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

bool isLiteral(QByteArrayView text)
{
    return isLiteralCell({text.data(), size_t(text.size())});
}

// One value, of any kind: "1,2" is none in an object, and "1,"a":2" none in a list.
bool isJsonValue(const QByteArray &text)
{
    return isLiteral('[' + text + ']') && isLiteral("{\"\":" + text + '}');
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
    , m_next(m_offset)
{
}

void KeptRows::prepare()
{
    Database &database = m_copy->m_database;
    Statement anyKind(database, "SELECT 1 FROM cell_kind WHERE part = ? LIMIT 1");
    anyKind.bind(1, m_part);
    if (anyKind.step())
        m_kinds.emplace(database, "SELECT position, kind FROM cell_kind WHERE part = ? AND seq = ?");
    if (m_table == Table::Rejects && m_copy->version() >= 2 &&
        database.number("SELECT EXISTS(SELECT 1 FROM invalid_list)") != 0)
        m_lists.emplace(database, "SELECT json FROM invalid_list WHERE seq = ?");
    if (!isPlain())
        selectRows();
    m_end = m_limit < 0 ? total() : std::min(total(), m_offset + m_limit);
    choosePresent();
    if (isPlain())
        readStretches();
    QByteArray columns = "seq";
    for (qsizetype i = 0; i < m_copy->columns(m_table).size(); ++i)
        columns += ", " + columnName(m_table, i);
    const QByteArray rows = "SELECT " + columns + " FROM " + tableName(m_table);
    m_rows.emplace(database, rows + (m_selected ? " WHERE seq = ?" : " WHERE seq > ? ORDER BY seq"));
    if (!m_selected)
        m_rows->bind(1, m_offset); // they are numbered from 1 without a gap
}

void KeptRows::selectRows()
{
    QByteArray sql = "SELECT seq FROM " + tableName(m_table);
    if (!m_sql.where.isEmpty())
        sql += " WHERE " + m_sql.where;
    sql += " ORDER BY " + m_sql.order;
    KeptCopy::Answered &answered = m_copy->m_answered[m_table];
    if (answered.sql != sql || answered.values != m_sql.values) {
        Statement statement(m_copy->m_database, sql);
        int parameter = 0;
        for (const QByteArray &value : std::as_const(m_sql.values))
            statement.bind(++parameter, value);
        auto rows = std::make_shared<KeptCopy::Selection>();
        while (statement.step())
            rows->push_back(statement.number(0));
        answered = {sql, m_sql.values, rows};
    }
    m_selected = answered.rows;
}

qint64 KeptRows::total() const
{
    return m_selected ? qint64(m_selected->size()) : m_copy->facts().part(m_table).rows;
}

qint64 KeptRows::seqAt(qint64 place) const
{
    return m_selected ? m_selected->at(size_t(place)) : place + 1;
}

// As in a page of the server, a field that none of the rows has is no column.
void KeptRows::choosePresent()
{
    const KeptColumns &columns = m_copy->columns(m_table);
    const bool isWhole = isPlain() && m_offset == 0 && m_limit < 0;
    const bool hasRows = m_offset < m_end;
    QList<int> doubtful;
    for (int i = 0; i < std::max(columns.size(), fixedColumns(m_table)); ++i) {
        if (i < fixedColumns(m_table) || (hasRows && (columns.at(i).isAlwaysThere || isWhole)))
            m_present << i;
        else
            doubtful << i;
    }
    m_present << presentOf(doubtful);
    std::sort(m_present.begin(), m_present.end());
}

// Those in which any of the rows has something, were it a null that was sent.
QList<int> KeptRows::presentOf(QList<int> doubtful)
{
    QList<int> present;
    if (doubtful.isEmpty())
        return present;
    const QList<int> asked = doubtful;
    QByteArrayList names;
    for (const int position : asked)
        names << columnName(m_table, position);
    Statement row(m_copy->m_database,
                  "SELECT " + names.join(", ") + " FROM " + tableName(m_table) + " WHERE seq = ?");
    for (qint64 place = m_offset; place < m_end && !doubtful.isEmpty(); ++place) {
        const qint64 seq = seqAt(place);
        row.reset();
        row.bind(1, seq);
        if (!row.step())
            throw DatabaseFault{};
        readKinds(seq);
        doubtful.removeIf([&](int position) {
            if (kindAt(position, row.isNull(int(asked.indexOf(position)))) == CellKind::Absent)
                return false;
            present << position;
            return true;
        });
    }
    return present;
}

void KeptRows::readStretches()
{
    Statement page(m_copy->m_database, "SELECT first_seq, rows, field_order FROM page WHERE part = ? AND "
                                       "field_order IS NOT NULL ORDER BY first_seq");
    page.bind(1, m_part);
    while (page.step()) {
        const qint64 first = page.number(0);
        const qint64 rows = std::clamp<qint64>(page.number(1), 0, m_end); // any number may stand there
        Stretch stretch{.first = first, .end = std::min(first, m_end) + rows, .order = {}};
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

// An older copy lacks columns of the table's own, which are there all the same, without a value.
QByteArray KeptRows::nameAt(int position) const
{
    const KeptColumns &columns = m_copy->columns(m_table);
    return position < columns.size() ? columns.at(position).name : info(m_table).columns.at(position);
}

QByteArrayList KeptRows::columns() const
{
    QByteArrayList names;
    for (const int position : m_present)
        names << nameAt(position);
    return names;
}

Result<qint64> KeptRows::count()
{
    return total();
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
        qint64 end = std::numeric_limits<qint64>::max(); // seq
        const QList<int> positions = order == Order::AsSent ? orderAt(m_next + 1, end) : m_present;
        QByteArrayList names;
        for (const int position : positions)
            names << nameAt(position);
        RowBlock block(names);
        while (block.rows() < most && m_next < m_end && m_next + 1 < end) {
            const qint64 seq = seqAt(m_next++);
            addRow(block, row(seq), seq, positions);
        }
        block.finish();
        return block;
    });
}

Statement &KeptRows::row(qint64 seq)
{
    if (m_selected) {
        m_rows->reset();
        m_rows->bind(1, seq);
    }
    if (!m_rows->step() || m_rows->number(0) != seq)
        throw DatabaseFault{};
    return *m_rows;
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

CellKind KeptRows::kindAt(int position, bool isNull) const
{
    for (const auto &[place, odd] : m_rowKinds) {
        if (place == position)
            return odd;
    }
    return m_copy->columns(m_table).at(position).kindOf(isNull);
}

// Somebody may have made it: what is no list, the text stands for.
QByteArray KeptRows::listOf(qint64 seq)
{
    if (!m_lists)
        return {};
    m_lists->reset();
    m_lists->bind(1, seq);
    const QByteArray json = m_lists->step() ? m_lists->string(0).toUtf8() : QByteArray();
    return isJsonValue(json) ? json : QByteArray();
}

void KeptRows::addRow(RowBlock &block, Statement &row, qint64 seq, const QList<int> &order)
{
    readKinds(seq);
    std::vector<RowBlock::Cell> cells;
    std::deque<QByteArray> repaired; // a deque, for the views into them must stay valid
    cells.reserve(size_t(order.size()));
    static const auto invalid = int(info(Table::Rejects).columns.indexOf("invalidFields"));
    const QByteArray list = listOf(seq);
    for (const int position : order) {
        if (position >= m_copy->columns(m_table).size()) {
            cells.emplace_back();
            continue;
        }
        CellKind kind = kindAt(position, row.isNull(position + 1));
        QByteArrayView text = row.text(position + 1);
        // Whoever made the file may have put anything here; writers copy texts, and literals even bare.
        if (!text.isValidUtf8())
            text = repaired.emplace_back(QString::fromUtf8(text).toUtf8());
        if (kind == CellKind::Literal && !isLiteral(text))
            kind = CellKind::Text;
        cells.push_back({{text.data(), size_t(text.size())}, kind});
        if (position == invalid)
            cells.back().raw = {list.constData(), size_t(list.size())};
    }
    if (!block.addRow(cells))
        throw TooLarge{};
}

} // namespace Inspector
