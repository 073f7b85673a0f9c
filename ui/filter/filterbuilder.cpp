// SPDX-License-Identifier: MIT
#include "ui/filter/filterbuilder.h"

#include "models/base/text.h"
#include "ui/common/naming.h"
#include "ui/common/taborder.h"
#include "ui/filter/conditionrow.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Inspector
{

namespace
{
// What a row can hold and gives back as it was.
bool isRow(const FilterTerm &term)
{
    return !term.isText() && !term.value.isEmpty() && !term.value.contains(u'\'');
}
} // namespace

FilterBuilder::FilterBuilder(Table table, const TableTerms &terms, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_table(table)
    , m_terms(terms)
    , m_name(name)
    , m_column(new QVBoxLayout)
    , m_note(new QLabel(this))
    , m_join(new QComboBox(this))
    , m_add(new QPushButton(tr("Add condition"), this))
    , m_apply(new QPushButton(tr("Apply"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    nameControl(m_note, tr("%1 filter builder note").arg(name));
    m_join->addItem(tr("All conditions (AND)"));
    m_join->addItem(tr("Any condition (OR)"));
    auto *label = new QLabel(this);
    label->hide();
    nameControl(m_join, tr("%1 conditions joined by").arg(name), label);
    nameControl(m_add, tr("Add %1 condition").arg(name));
    nameControl(m_apply, tr("Apply %1 filter").arg(name));
    m_add->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addLayout(m_column);
    column->addWidget(makeFooter());
    column->addWidget(m_note);
    connect(m_join, &QComboBox::currentIndexChanged, this, &FilterBuilder::write);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow()->focusValue(); });
    connect(m_apply, &QPushButton::clicked, this, &FilterBuilder::applyRequested);
    addRow();
}

// Layouts that hold others don't ask what a wrapped text needs at least.
void FilterBuilder::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_note->setMinimumHeight(m_note->heightForWidth(m_note->width()));
}

QWidget *FilterBuilder::makeFooter()
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_add);
    row->addWidget(m_join);
    row->addStretch(1);
    row->addWidget(m_apply);
    return holder;
}

void FilterBuilder::read(const QString &q)
{
    if (q.trimmed() == m_text)
        return;
    m_text = q.trimmed();
    auto read = FilterExpression::read(q, m_terms.origin);
    if (read && !std::all_of(read->terms.begin(), read->terms.end(), isRow))
        read.reset();
    m_read = read.value_or(FilterExpression());
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const FilterTerm &term : std::as_const(m_read.terms))
        addRow()->setTerm(term);
    if (read && m_rows.isEmpty())
        addRow();
    const QSignalBlocker quiet(m_join);
    m_join->setCurrentIndex(m_read.any ? 1 : 0);
    showRows();
}

ConditionRow *FilterBuilder::addRow()
{
    auto *row = new ConditionRow(m_table, m_terms, this);
    connect(row, &ConditionRow::changed, this, &FilterBuilder::write);
    connect(row, &ConditionRow::returnPressed, this, &FilterBuilder::applyRequested);
    connect(row, &ConditionRow::removeRequested, this, [this, row] { removeRow(row); });
    m_rows << row;
    m_column->addWidget(row);
    row->show(); // a layout does that later, and who is hidden gets no focus
    showRows();
    return row;
}

void FilterBuilder::removeRow(ConditionRow *row)
{
    m_rows.removeAll(row);
    // Not at once: it is the row's own button that was clicked. Its names go to the next row.
    row->hide();
    row->setNumber(m_name, 0);
    row->deleteLater();
    if (m_rows.isEmpty())
        addRow();
    showRows();
    m_rows.last()->focusValue();
    write();
}

void FilterBuilder::showRows()
{
    // Tab goes down the rows, then to the buttons, which were made before. All of them where the builder is:
    // what is made later would come last in the window.
    QList<QWidget *> order;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setNumber(m_name, int(i) + 1);
        order << m_rows.at(i)->controls();
    }
    order << m_add << m_join << m_apply;
    putInTabOrder(*this, order);
    const bool isReadable = !m_rows.isEmpty();
    m_join->setVisible(m_rows.size() > 1);
    m_add->setEnabled(isReadable);
    QString note = tr("* matches any text: *mail*. Case-sensitive. Dates: 2026-01-31.");
    if (!isReadable)
        note = m_terms.isKept() ? tr("This filter can't be shown as conditions. It's applied as typed.")
                                : tr("This filter can't be shown as conditions. It's sent as typed.");
    else if (m_rows.size() > 1 && !m_terms.isKept())
        note = Text::sentences(
            {note, tr("Eloqua documents only one condition, so it might not accept several.")});
    setNamedText(m_note, note);
}

void FilterBuilder::write()
{
    FilterExpression expression;
    expression.wholeQuoted = m_read.wholeQuoted;
    for (const ConditionRow *row : std::as_const(m_rows)) {
        if (const auto term = row->term())
            expression.append(*term);
    }
    expression.any = expression.terms.size() > 1 && m_join->currentIndex() == 1;
    m_text = expression.text();
    Q_EMIT written(m_text);
}

void FilterBuilder::focusFirst()
{
    if (m_rows.isEmpty())
        m_apply->setFocus(Qt::OtherFocusReason);
    else
        m_rows.first()->focusValue();
}

void FilterBuilder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Inspector
