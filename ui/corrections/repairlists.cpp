// SPDX-License-Identifier: MIT
#include "ui/corrections/repairlists.h"

#include "models/base/text.h"
#include "ui/common/naming.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textlabel.h"
#include "ui/look/emptynote.h"
#include "ui/look/icons.h"
#include "ui/look/tablelook.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QPushButton *addButton(QHBoxLayout *row, QWidget *parent, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, parent);
    nameControl(button, name);
    row->addWidget(button);
    return button;
}

// Where words take what room there is, and the columns before them stay in sight.
void showLast(QTableView &table, int column)
{
    QHeaderView *header = table.horizontalHeader();
    header->moveSection(header->visualIndex(column), header->count() - 1);
}

// "Trimmed 412 cells in emailAddress", for what would be undone or done again; empty: nothing.
QString stepAt(const QList<RepairStep> &steps, qsizetype place)
{
    return place >= 0 && place < steps.size() ? steps.at(place).text : QString();
}
} // namespace

RepairLists::RepairLists(RepairSession &session, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_session(session)
    , m_checks(session)
    , m_steps(session)
    , m_checked(new TextLabel(TextLabel::Fit::Wrap, this))
{
    setChildrenCollapsible(false);
    addWidget(makeChecks());
    addWidget(makeSteps());
    display();
}

QTableView *RepairLists::makeTable(const QString &name, QAbstractItemModel &model)
{
    auto *table = new QTableView(this);
    nameControl(table, name);
    table->setModel(&model);
    setTableLook(*table);
    followSelection(*table);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto fit = [table] {
        const QHeaderView *header = table->horizontalHeader();
        for (int place = 0; place < header->count() - 1; ++place)
            table->resizeColumnToContents(header->logicalIndex(place));
        // Qt 6.4 answers a screen reader that asks for the current cell of a table without one with a crash.
        if (!table->currentIndex().isValid() && table->model()->rowCount() > 0)
            table->selectionModel()->setCurrentIndex(table->model()->index(0, 0),
                                                     QItemSelectionModel::NoUpdate);
    };
    table->horizontalHeader()->setResizeContentsPrecision(100);
    connect(&model, &QAbstractItemModel::modelReset, table, fit);
    connect(&model, &QAbstractItemModel::rowsInserted, table, fit);
    fit();
    return table;
}

QWidget *RepairLists::makeChecks()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(sectionTitle(tr("Checks"), part), 1);
    m_check = addButton(row, part, tr("&Check"), tr("Check"));
    m_show = addButton(row, part, tr("Show records"), tr("Show records of check"));
    m_checksTable = makeTable(tr("Checks"), m_checks);
    // What has to be in sight comes first; the words at the end take what room there is.
    m_checksTable->horizontalHeader()->moveSection(int(ChecksModel::Column::Records), 1);
    m_checksTable->resizeColumnToContents(int(ChecksModel::Column::Records));
    new EmptyNote(tr("Press Check to see what Eloqua may reject again."), *m_checksTable);
    nameControl(m_checked, tr("Checks message"));
    column->addLayout(row);
    column->addWidget(m_checked);
    column->addWidget(m_checksTable, 1);
    connect(m_check, &QPushButton::clicked, this, &RepairLists::checkRequested);
    connect(m_show, &QPushButton::clicked, this, &RepairLists::showCheck);
    connect(m_checksTable, &QAbstractItemView::activated, this, &RepairLists::showCheck);
    connect(m_checksTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RepairLists::display);
    return part;
}

QWidget *RepairLists::makeSteps()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(sectionTitle(tr("Steps"), part), 1);
    m_undo = addButton(row, part, tr("Undo"), tr("Undo"));
    m_redo = addButton(row, part, tr("Redo"), tr("Redo"));
    m_goTo = addButton(row, part, tr("Go to step"), tr("Go to step"));
    m_stepsTable = makeTable(tr("Steps"), m_steps);
    showLast(*m_stepsTable, int(StepsModel::Column::Step));
    new EmptyNote(tr("Each change becomes a step here, which you can undo."), *m_stepsTable);
    column->addLayout(row);
    column->addWidget(m_stepsTable, 1);
    connect(m_undo, &QPushButton::clicked, this, &RepairLists::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &RepairLists::redoRequested);
    connect(m_goTo, &QPushButton::clicked, this, &RepairLists::goToStep);
    connect(m_stepsTable, &QAbstractItemView::activated, this, &RepairLists::goToStep);
    connect(m_stepsTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RepairLists::display);
    return part;
}

void RepairLists::showCheck()
{
    const int row = m_checksTable->currentIndex().row();
    const RowSet rows = m_checks.rowsAt(row);
    if (!rows.isEmpty())
        Q_EMIT checkChosen(m_checks.index(row, int(ChecksModel::Column::What)).data().toString(), rows);
}

void RepairLists::goToStep()
{
    if (m_goTo->isEnabled())
        Q_EMIT stepRequested(m_stepsTable->currentIndex().row() + 1);
}

void RepairLists::display()
{
    const bool isOpen = m_session.copy() != nullptr;
    const CheckReport &report = m_session.report();
    QString text = isOpen ? tr("Not checked yet.") : QString();
    if (isOpen && report.revision >= 0) {
        const bool isOld = report.revision != m_session.copy()->revision();
        text = isOld ? tr("Before the last change: %1").arg(report.sentence()) : report.sentence();
        text = Text::sentences(QStringList{text} + report.notices);
    }
    setNamedText(m_checked, text);
    m_check->setEnabled(isOpen && !m_session.isBusy());
    m_show->setEnabled(!m_checks.rowsAt(m_checksTable->currentIndex().row()).isEmpty());
    m_show->setToolTip(m_show->isEnabled() ? tr("Show only the records that the selected line is about")
                                           : tr("Press Check, then select a line."));
    displaySteps();
}

void RepairLists::displaySteps()
{
    const RepairCopy *copy = m_session.copy().get();
    const int done = copy ? copy->undoCount() : 0;
    const int undone = copy ? copy->redoCount() : 0;
    const QList<RepairStep> steps = copy ? copy->steps() : QList<RepairStep>();
    m_undo->setEnabled(done > 0);
    m_undo->setToolTip(done > 0 ? plainTip(tr("Undo: %1").arg(stepAt(steps, done - 1)))
                                : tr("There is no step to undo."));
    m_redo->setEnabled(undone > 0);
    m_redo->setToolTip(undone > 0 ? plainTip(tr("Redo: %1").arg(stepAt(steps, done)))
                                  : tr("There is no step to redo."));
    const int row = m_stepsTable->currentIndex().row();
    m_goTo->setEnabled(row >= 0 && row + 1 != done);
    m_goTo->setToolTip(tr("Undo or redo steps to return to the state after the selected step"));
}

} // namespace Inspector
