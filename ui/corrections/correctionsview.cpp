// SPDX-License-Identifier: MIT
#include "ui/corrections/correctionsview.h"

#include "ui/common/naming.h"
#include "ui/corrections/correctiondelegate.h"
#include "ui/look/emptynote.h"
#include "ui/look/icons.h"
#include "ui/look/tablelook.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int MostMeasured = 60; // rows
constexpr int WidestInCharacters = 60;
constexpr int MostCopied = 100'000; // cells; more belong into a file
} // namespace

CorrectionsView::CorrectionsView(QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CorrectionDelegate(this))
{
    nameControl(this, tr("Corrections"));
    setModel(&model);
    m_emptyNote = new EmptyNote({}, *this);
    setTableLook(*this);
    followSelection(*this);
    setItemDelegate(m_delegate);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setResizeContentsPrecision(MostMeasured);
    horizontalHeader()->setSectionsMovable(false); // the definition's order is what is sent
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // Return edits, as in a spreadsheet; with the mouse that is the double click.
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (state() != EditingState)
            edit(index);
    });
}

void CorrectionsView::commitEditing()
{
    QWidget *editor = m_delegate->editor();
    if (!editor || state() != EditingState)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void CorrectionsView::fitColumns()
{
    const int widest = fontMetrics().averageCharWidth() * WidestInCharacters;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int width = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::min(width, widest));
    }
    // Qt 6.4 answers a screen reader that asks for the current cell of a table without one with a crash.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

void CorrectionsView::setEmptyText(const QString &text)
{
    m_emptyNote->setText(text);
}

// Cells that are selected, row by row, with tabs between them.
void CorrectionsView::copySelected()
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() || cells.size() > MostCopied)
        return;
    std::sort(cells.begin(), cells.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    QString text;
    int row = cells.first().row();
    for (const QModelIndex &cell : cells) {
        if (!text.isEmpty() || cell != cells.first())
            text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        text += cell.data(Qt::EditRole).toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

void CorrectionsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex cell = isByMouse ? indexAt(event->pos()) : currentIndex();
    if (!cell.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *edits = menu->addAction(tr("&Edit"), this, [this, cell = QPersistentModelIndex(cell)] {
        setCurrentIndex(cell);
        edit(cell);
    });
    edits->setEnabled(cell.flags().testFlag(Qt::ItemIsEditable));
    menu->addAction(icon(u"copy"_s), tr("&Copy"), this, &CorrectionsView::copySelected);
    menu->addSeparator();
    Q_EMIT menuOpening(menu);
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(cell).bottomLeft()));
}

void CorrectionsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else
        QTableView::keyPressEvent(event);
}

} // namespace Inspector
