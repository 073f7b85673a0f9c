// SPDX-License-Identifier: MIT
// The steps of a RepairCopy.
#include "models/base/text.h"
#include "models/repair/editwalk.h"
#include "models/repair/repaircopydata.h"
#include "models/repair/transaction.h"

namespace Inspector
{

namespace
{
constexpr int MostSamples = 20;

ApiError refused(const QString &message)
{
    return {.kind = ApiError::Kind::Refused, .message = message};
}

// Of an edit about records, those for which it would be news.
RowSet changedBy(const RepairEdit &edit, const RowSet &rows, const RowSet &leftOut)
{
    return edit.kind == RepairEdit::Kind::LeaveOut ? rows.without(leftOut) : rows.intersected(leftOut);
}

// Puts what changes into the table of cells, and into the step.
Outcome writeCells(Database &database, const RepairLayout &layout, const RowSet &rows, qint64 lastStep,
                   RepairStep &step, const std::atomic<bool> *cancelled)
{
    Statement insert(database, "INSERT INTO cell VALUES(?, ?, ?, ?)");
    EditWalk walk(database, layout, step.edit, lastStep);
    return walk.go(rows, cancelled, [&](const Overlay::Row &row, const std::vector<ChangedCell> &changed) {
        step.rows.append(row.row);
        for (const ChangedCell &cell : changed) {
            insert.bind(1, row.row);
            insert.bind(2, qint64(walk.fieldOf(cell)));
            insert.bind(3, step.id);
            if (cell.value.isNull())
                insert.bindNull(4);
            else
                insert.bind(4, cell.value);
            insert.run();
            ++step.cells;
        }
    });
}
} // namespace

Result<Done> RepairCopy::Private::change(const std::atomic<bool> *cancelled,
                                         const std::function<Outcome(Database &, State &)> &work)
{
    const QMutexLocker lock(&m_writeMutex);
    return guarded<Done>(nullptr, [&]() -> Outcome {
        State next = state();
        Transaction transaction(*m_writer);
        m_writer->setCancelled(cancelled);
        const auto calm = qScopeGuard([this] { m_writer->setCancelled(nullptr); });
        if (const Outcome done = work(*m_writer, next); !done)
            return done;
        if (cancelled && *cancelled)
            return canceled();
        WorkingFile::markUnsaved(*m_writer);
        // From here on it is done: nobody is told that it was canceled.
        m_writer->setCancelled(nullptr);
        transaction.commit();
        m_file->noteChanged();
        next.leftOut = next.log.leftOut();
        next.editedRows = next.log.editedRows();
        take(next);
        return Done{};
    });
}

Result<EditPreview> RepairCopy::preview(const RepairEdit &edit, const RowSet &rows,
                                        const std::atomic<bool> *cancelled)
{
    if (const QString fault = edit.fault(d->m_layout.names); !fault.isEmpty())
        return refused(fault);
    const Private::State state = d->state();
    const RowSet wanted = rows.intersected(d->m_index->rows());
    EditPreview preview;
    if (!edit.isAboutCells()) {
        const RowSet changed = changedBy(edit, wanted, state.leftOut);
        preview.rows = changed.count();
        const Result<QList<RepairRow>> first = readNext(changed, 0, MostSamples, cancelled);
        if (!first)
            return first.error();
        for (const RepairRow &row : *first)
            preview.samples << EditPreview::Sample{
                .row = row.row, .record = row.record, .field = -1, .before = {}, .after = {}};
        return preview;
    }
    return d->guarded<EditPreview>(cancelled, [&]() -> Result<EditPreview> {
        Private::Reader reader(*d, cancelled);
        EditWalk walk(reader.database(), d->m_layout, edit, state.log.lastDone());
        Statement record(reader.database(), "SELECT record_index FROM reject WHERE seq = ?");
        const Outcome walked =
            walk.go(wanted, cancelled, [&](const Overlay::Row &row, const std::vector<ChangedCell> &changed) {
                ++preview.rows;
                preview.cells += qint64(changed.size());
                for (const ChangedCell &cell : changed) {
                    if (preview.samples.size() >= MostSamples)
                        break;
                    record.reset();
                    record.bind(1, row.row);
                    bool isNumber = false;
                    const qint64 number = record.step() ? record.string(0).toLongLong(&isNumber) : 0;
                    const RepairCell &before = row.cells[size_t(cell.at)];
                    preview.samples << EditPreview::Sample{
                        .row = row.row,
                        .record = isNumber ? std::optional(number) : std::nullopt,
                        .field = walk.fieldOf(cell),
                        .before = before.value,
                        .after = cell.value.isNull() ? before.original : cell.value};
                }
            });
        return walked ? Result<EditPreview>(preview) : walked.error();
    });
}

Result<RepairStep> RepairCopy::apply(const RepairEdit &edit, const RowSet &rows, Redo redo,
                                     const std::atomic<bool> *cancelled)
{
    if (const QString fault = edit.fault(d->m_layout.names); !fault.isEmpty())
        return refused(fault);
    RepairStep step;
    const Outcome done = d->change(cancelled, [&](Database &database, Private::State &state) -> Outcome {
        if (state.log.redoCount() > 0 && redo == Redo::Keep)
            return refused(
                Text::tr("%L1 step(s) that you have undone would be lost.", nullptr, state.log.redoCount())
                    .arg(state.log.redoCount()));
        const RowSet wanted = rows.intersected(d->m_index->rows());
        state.log.dropUndone(database);
        step = {.id = state.log.nextId(), .when = QDateTime::currentDateTimeUtc(), .text = {}, .edit = edit};
        if (!edit.isAboutCells())
            step.rows = changedBy(edit, wanted, state.leftOut);
        else if (const Outcome written =
                     writeCells(database, d->m_layout, wanted, state.log.lastDone(), step, cancelled);
                 !written)
            return written;
        if (step.rows.isEmpty())
            return refused(Text::tr("Nothing would change."));
        step.text = edit.sentence(edit.isAboutCells() ? step.cells : step.rows.count());
        state.log.add(database, step);
        ++state.revision;
        return Done{};
    });
    if (!done)
        return done.error();
    return step;
}

Outcome RepairCopy::undo(int steps)
{
    return d->change(nullptr, [steps](Database &database, Private::State &state) -> Outcome {
        state.log.moveTo(database, std::max(0, state.log.undoCount() - steps));
        ++state.revision;
        return Done{};
    });
}

Outcome RepairCopy::redo(int steps)
{
    return d->change(nullptr, [steps](Database &database, Private::State &state) -> Outcome {
        const int more = std::min(steps, state.log.redoCount());
        state.log.moveTo(database, state.log.undoCount() + more);
        ++state.revision;
        return Done{};
    });
}

QList<RepairStep> RepairCopy::steps() const
{
    return d->state().log.steps();
}

int RepairCopy::undoCount() const
{
    return d->state().log.undoCount();
}

int RepairCopy::redoCount() const
{
    return d->state().log.redoCount();
}

RowSet RepairCopy::editedRows() const
{
    return d->state().editedRows;
}

RowSet RepairCopy::leftOut() const
{
    return d->state().leftOut;
}

qint64 RepairCopy::revision() const
{
    return d->state().revision;
}

} // namespace Inspector
