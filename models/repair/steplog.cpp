// SPDX-License-Identifier: MIT
#include "models/repair/steplog.h"

#include <QJsonDocument>

namespace Inspector
{

namespace
{
bool readStep(Statement &row, RepairStep &step)
{
    const Result<RepairEdit> edit =
        RepairEdit::fromJson(QJsonDocument::fromJson(row.text(3).toByteArray()).object());
    const std::optional<RowSet> rows = RowSet::fromText(row.text(4));
    if (!edit || !rows)
        return false;
    step = {.id = row.number(0),
            .when = QDateTime::fromString(row.string(1), Qt::ISODateWithMs),
            .text = row.string(2),
            .edit = *edit,
            .rows = *rows,
            .cells = row.number(5),
            .isUndone = row.number(6) != 0};
    return true;
}
} // namespace

bool StepLog::read(Database &database)
{
    Statement select(database, "SELECT id, at, text, edit, row_set, cells, is_undone FROM op ORDER BY id");
    bool isUndone = false;
    while (select.step()) {
        RepairStep step;
        if (!readStep(select, step) || step.id < 1 || (isUndone && !step.isUndone))
            return false;
        isUndone = step.isUndone;
        m_done += isUndone ? 0 : 1;
        m_steps << step;
    }
    return true;
}

RowSet StepLog::leftOut() const
{
    RowSet rows;
    for (const RepairStep &step : m_steps.mid(0, m_done)) {
        if (step.edit.kind == RepairEdit::Kind::LeaveOut)
            rows = rows.united(step.rows);
        else if (step.edit.kind == RepairEdit::Kind::TakeBack)
            rows = rows.without(step.rows);
    }
    return rows;
}

RowSet StepLog::editedRows() const
{
    RowSet rows;
    for (const RepairStep &step : m_steps.mid(0, m_done)) {
        if (step.edit.isAboutCells())
            rows = rows.united(step.rows);
    }
    return rows;
}

void StepLog::dropUndone(Database &database)
{
    if (redoCount() == 0)
        return;
    m_steps.resize(m_done);
    const QByteArray behind = QByteArray::number(lastDone());
    database.run("DELETE FROM op WHERE id > " + behind);
    database.run("DELETE FROM cell WHERE op > " + behind);
}

void StepLog::add(Database &database, const RepairStep &step)
{
    Statement insert(database, "INSERT INTO op VALUES(?, ?, ?, ?, ?, ?, 0)");
    const QByteArray when = step.when.toString(Qt::ISODateWithMs).toUtf8();
    const QByteArray text = step.text.toUtf8();
    const QByteArray edit = QJsonDocument(step.edit.toJson()).toJson(QJsonDocument::Compact);
    const QByteArray rows = step.rows.toText();
    insert.bind(1, step.id);
    insert.bind(2, when);
    insert.bind(3, text);
    insert.bind(4, edit);
    insert.bind(5, rows);
    insert.bind(6, step.cells);
    insert.run();
    m_steps << step;
    ++m_done;
}

void StepLog::moveTo(Database &database, int done)
{
    m_done = done;
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i].isUndone = i >= done;
    Statement update(database, "UPDATE op SET is_undone = (id > ?)");
    update.bind(1, lastDone());
    update.run();
}

} // namespace Inspector
