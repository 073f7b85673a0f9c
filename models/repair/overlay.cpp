// SPDX-License-Identifier: MIT
#include "models/repair/overlay.h"

#include "models/store/keptschema.h"

namespace Inspector
{

namespace
{
// Rows that are nearer to each other are read together with those between them, which costs less than to look
// for each.
constexpr qint64 NearRows = 16;

// Whoever made the file may have put anything into it.
QByteArray validText(QByteArrayView text)
{
    return text.isValidUtf8() ? text.toByteArray() : QString::fromUtf8(text).toUtf8();
}
} // namespace

Overlay::Cursor::Cursor(Database &database, const QByteArray &sql)
    : m_statement(database, sql)
{
}

void Overlay::Cursor::start(qint64 first, qint64 last)
{
    m_statement.reset();
    m_statement.bind(1, first);
    m_statement.bind(2, last);
    next();
}

bool Overlay::Cursor::isAt(qint64 seq)
{
    while (m_has && m_statement.number(0) < seq)
        next();
    return m_has && m_statement.number(0) == seq;
}

Overlay::Overlay(Database &database, const RepairLayout &layout, const QList<int> &fields, qint64 lastStep,
                 Head head)
    : m_layout(layout)
    , m_fields(fields)
    , m_lastStep(lastStep)
    , m_head(head)
    , m_atOfField(size_t(layout.fields.size()), -1)
    , m_atOfColumn(size_t(layout.kept.size()), -1)
    , m_originals(database, selection(layout, fields, head))
{
    for (int at = 0; at < fields.size(); ++at) {
        m_atOfField[size_t(fields.at(at))] = at;
        if (const int column = layout.columns.at(fields.at(at)); column >= 0)
            m_atOfColumn[size_t(column)] = at;
    }
    if (lastStep > 0)
        m_steps.emplace(database, "SELECT seq, position, op, value FROM cell WHERE seq BETWEEN ?1 AND ?2 "
                                  "ORDER BY seq, position, op");
    if (database.number("SELECT EXISTS(SELECT 1 FROM cell_kind WHERE part = 'rejects')") != 0)
        m_kinds.emplace(database, "SELECT seq, position, kind FROM cell_kind WHERE part = 'rejects' AND seq "
                                  "BETWEEN ?1 AND ?2 ORDER BY seq, position");
}

QByteArray Overlay::selection(const RepairLayout &layout, const QList<int> &fields, Head head)
{
    QByteArray sql = "SELECT seq";
    if (head == Head::Yes)
        sql += ", record_index, message";
    for (const int field : fields) {
        const int column = layout.columns.at(field);
        sql += ", " + (column < 0 ? QByteArray("NULL") : KeptSchema::columnName(Table::Rejects, column));
    }
    return sql + " FROM reject WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq";
}

const std::vector<Overlay::Row> &Overlay::read(const std::vector<qint64> &rows)
{
    m_rows.clear();
    m_rows.reserve(rows.size());
    size_t from = 0;
    for (size_t to = 1; to <= rows.size(); ++to) {
        if (to < rows.size() && rows[to] - rows[to - 1] <= NearRows)
            continue;
        readRange(rows, from, to);
        from = to;
    }
    return m_rows;
}

void Overlay::readRange(const std::vector<qint64> &rows, size_t from, size_t to)
{
    m_originals.start(rows[from], rows[to - 1]);
    if (m_steps)
        m_steps->start(rows[from], rows[to - 1]);
    if (m_kinds)
        m_kinds->start(rows[from], rows[to - 1]);
    for (size_t i = from; i < to; ++i) {
        if (!m_originals.isAt(rows[i]))
            continue;
        m_rows.emplace_back().row = rows[i];
        fill(m_rows.back());
    }
}

void Overlay::fill(Row &row)
{
    Statement &original = m_originals.row();
    int column = 1;
    if (m_head == Head::Yes) {
        bool isNumber = false;
        const qint64 record = original.text(column++).toByteArray().toLongLong(&isNumber);
        if (isNumber)
            row.record = record;
        row.message = validText(original.text(column++));
    }
    row.cells.resize(size_t(m_fields.size()));
    for (qsizetype at = 0; at < m_fields.size(); ++at, ++column) {
        RepairCell &cell = row.cells[size_t(at)];
        const int kept = m_layout.columns.at(m_fields.at(at));
        cell.original = validText(original.text(column));
        if (kept >= 0)
            cell.originalKind = m_layout.kept.at(kept).kindOf(original.isNull(column));
        cell.value = cell.original;
    }
    if (m_kinds)
        addKinds(row);
    if (m_steps)
        addSteps(row);
}

void Overlay::addKinds(Row &row)
{
    for (; m_kinds->isAt(row.row); m_kinds->next()) {
        const qint64 column = m_kinds->row().number(1);
        if (column < 0 || column >= qint64(m_atOfColumn.size()) || m_atOfColumn[size_t(column)] < 0)
            continue;
        if (const auto kind = cellKindFromText(m_kinds->row().text(2)))
            row.cells[size_t(m_atOfColumn[size_t(column)])].originalKind = *kind;
    }
}

// The last step of a cell counts.
void Overlay::addSteps(Row &row)
{
    for (; m_steps->isAt(row.row); m_steps->next()) {
        Statement &step = m_steps->row();
        const qint64 field = step.number(1);
        if (field < 0 || field >= qint64(m_atOfField.size()) || m_atOfField[size_t(field)] < 0 ||
            step.number(2) > m_lastStep)
            continue;
        RepairCell &cell = row.cells[size_t(m_atOfField[size_t(field)])];
        cell.value = step.isNull(3) ? cell.original : validText(step.text(3));
        cell.isEdited = cell.value != cell.original;
    }
}

} // namespace Inspector
