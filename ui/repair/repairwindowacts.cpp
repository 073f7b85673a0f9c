// SPDX-License-Identifier: MIT
// What is done to the records that are shown: first as a preview, then as one step.
#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/client/apiclient.h"
#include "ui/common/messagebar.h"
#include "ui/common/prompts.h"
#include "ui/corrections/correctionsview.h"
#include "ui/corrections/editdialog.h"
#include "ui/corrections/previewpane.h"
#include "ui/corrections/replaceform.h"
#include "ui/look/icons.h"
#include "ui/repair/repairwindow.h"

#include <QDir>
#include <QMenu>
#include <QStandardPaths>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

// Whole records are left out as they are selected; values are changed in all that are shown.
RowSet RepairWindow::rowsFor(const RepairEdit &edit) const
{
    if (edit.isAboutCells() && !m_form->isForSelected())
        return m_model.rows();
    const RowSet selected = m_model.rowsAt(m_view->selectionModel()->selectedIndexes());
    return selected.isEmpty() && !edit.isAboutCells() ? m_model.rows() : selected;
}

void RepairWindow::ask(const RepairEdit &edit)
{
    m_view->commitEditing();
    const RowSet rows = rowsFor(edit);
    if (rows.isEmpty())
        m_preview->refuse(edit, m_form->isForSelected() ? tr("Select records first.")
                                                        : tr("No records are shown."));
    else
        askIn(edit, rows);
}

void RepairWindow::askIn(const RepairEdit &edit, const RowSet &rows)
{
    const QString fault = edit.fault(m_session.copy()->fieldNames());
    if (!fault.isEmpty()) {
        m_preview->refuse(edit, fault);
        return;
    }
    m_pending = Pending{edit, rows};
    m_preview->wait(edit);
    m_session.preview(edit, rows);
}

void RepairWindow::askForDetails(const RepairEdit &edit)
{
    m_view->commitEditing();
    auto *dialog = new EditDialog(edit, m_form->fields(), this);
    connect(dialog, &EditDialog::chosen, this, &RepairWindow::ask);
    dialog->open();
}

void RepairWindow::receivePreview(const Result<EditPreview> &preview)
{
    if (!m_pending)
        return;
    if (preview)
        m_preview->show(m_pending->edit, *preview, m_session.copy()->fieldNames(), m_pending->rows.count());
    else
        m_preview->refuse(m_pending->edit, preview.error().fullText());
}

void RepairWindow::applyPending()
{
    if (!m_pending)
        return;
    dropRedo([this](RepairCopy::Redo redo) {
        if (!m_pending)
            return;
        m_isApplying = true;
        m_session.apply(m_pending->edit, m_pending->rows, redo);
    });
}

void RepairWindow::apply(const RepairEdit &edit, const RowSet &rows)
{
    dropRedo([this, edit, rows](RepairCopy::Redo redo) { m_session.apply(edit, rows, redo); });
}

void RepairWindow::dropRedo(const std::function<void(RepairCopy::Redo)> &then)
{
    const int undone = m_session.copy()->redoCount();
    if (undone == 0) {
        then(RepairCopy::Redo::Keep);
        return;
    }
    m_prompts.confirm(
        this, tr("Change records"),
        tr("%L1 step(s) that you have undone can't be redone after another change.", nullptr, undone)
            .arg(undone),
        tr("Change"), [then] { then(RepairCopy::Redo::Drop); });
}

void RepairWindow::dismiss()
{
    m_session.cancelPreview();
    m_pending.reset();
    m_isApplying = false;
    if (!m_preview->isOpen())
        return;
    const bool hadFocus = m_preview->isAncestorOf(focusWidget());
    m_preview->clear();
    if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
}

void RepairWindow::receiveAct(const QString &sentence)
{
    say(Text::sentence(sentence));
    if (m_isApplying)
        dismiss();
    else if (m_pending) // the records are others now
        m_session.preview(m_pending->edit, m_pending->rows);
    display();
}

void RepairWindow::undo()
{
    m_view->commitEditing();
    if (m_session.isActing() || m_session.copy()->undoCount() > 0)
        m_session.undo();
}

void RepairWindow::redo()
{
    m_view->commitEditing();
    if (m_session.isActing() || m_session.copy()->redoCount() > 0)
        m_session.redo();
}

void RepairWindow::check()
{
    m_view->commitEditing();
    m_session.check(m_client && whyNotSend().isEmpty() ? m_client.data() : nullptr);
    display();
}

// Of what is selected, in the table's own menu.
void RepairWindow::offerActs(QMenu *menu)
{
    const QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    const RowSet rows = m_model.rowsAt(cells);
    const int column = m_view->currentIndex().column();
    const QString field = m_session.copy()->fieldNames().value(column);
    const auto add = [this, menu, rows](const QString &text, const RepairEdit &edit) {
        menu->addAction(text, this, [this, rows, edit] { askIn(edit, rows); })->setEnabled(!rows.isEmpty());
    };
    add(tr("Restore &original values in %1").arg(field),
        {.kind = RepairEdit::Kind::RestoreOriginal, .field = field});
    add(tr("&Trim blanks in %1").arg(field), {.kind = RepairEdit::Kind::TrimBlanks, .field = field});
    menu->addSeparator();
    add(tr("&Leave out selected records"), {.kind = RepairEdit::Kind::LeaveOut});
    add(tr("&Include selected records again"), {.kind = RepairEdit::Kind::TakeBack});
}

void RepairWindow::saveRecipe()
{
    int leftOver = 0;
    const Recipe recipe = Recipe::of(m_session.copy()->steps(), &leftOver);
    if (recipe.edits.isEmpty()) {
        say(tr("There are no steps yet that can be applied to other records."));
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_prompts.saveFile(
        this, tr("Save steps as recipe"), QDir(folder).filePath(u"steps.repair.json"_s),
        [this, recipe, leftOver](const QString &path) {
            QString done = tr("Saved %L1 step(s) to %2.", nullptr, int(recipe.edits.size()))
                               .arg(recipe.edits.size())
                               .arg(QDir::toNativeSeparators(path));
            if (leftOver > 0)
                done = Text::sentences(
                    {done,
                     tr("%L1 step(s) for single records aren't included.", nullptr, leftOver).arg(leftOver)});
            askToReplace({path}, [this, recipe, path, done] { m_session.saveRecipe(recipe, path, done); });
        });
}

void RepairWindow::applyRecipe()
{
    m_view->commitEditing();
    m_prompts.openFile(this, tr("Apply recipe"), tr("Recipes (*.repair.json)"), [this](const QString &path) {
        dropRedo([this, path](RepairCopy::Redo redo) { m_session.applyRecipe(path, m_model.rows(), redo); });
    });
}

} // namespace Inspector
