// SPDX-License-Identifier: MIT
#include "ui/filter/filteredit.h"

#include "models/query/filterexpression.h"
#include "ui/common/naming.h"

#include <QKeyEvent>
#include <QToolButton>

namespace Inspector
{

namespace
{
QString example(Table table)
{
    switch (table) {
    case Table::Syncs:
        return FilterEdit::tr("Filter, such as status='warning' or createdAt>2026-01-31");
    case Table::Logs:
        return FilterEdit::tr("Filter, such as severity='warning' or message='*duplicate*'");
    default:
        return FilterEdit::tr("Filter, such as statusCode='ELQ-00002' or message='*address*'");
    }
}

QString keptExample(Table table, const TableTerms &terms)
{
    switch (table) {
    case Table::Logs:
        return FilterEdit::tr("Text in any column, or a condition such as severity='warning'");
    case Table::Rejects:
        return FilterEdit::tr("Text in any column, or a condition such as statusCode='ELQ-00002'");
    default:
        break;
    }
    const FilterTerm term{terms.names.value(0), FilterTerm::Operator::Equal, FilterEdit::tr("*text*"), true};
    return FilterEdit::tr("Text in any column, or a condition such as %1")
        .arg(FilterExpression{{term}}.text());
}
} // namespace

FilterEdit::FilterEdit(Table table, const TableTerms &terms, const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(terms.isKept() ? keptExample(table, terms) : example(table));
    setToolTip(
        terms.isKept()
            ? tr("Filters this copy when you press Return. A text alone is searched for in all columns, "
                 "ignoring case. In conditions, values are case-sensitive, and * matches any text. Press "
                 "Escape to clear it.")
            : tr("Eloqua filter, sent as typed when you press Return. Values are case-sensitive, and * "
                 "matches any text. Press Escape to clear it."));
    setClearButtonEnabled(true);
    nameControl(this, tr("%1 filter").arg(name));
    // The cross inside the line is a button of its own to a screen reader.
    for (auto *button : findChildren<QToolButton *>()) {
        nameControl(button, tr("Clear %1 filter").arg(name));
        connect(button, &QToolButton::clicked, this, &FilterEdit::clearAndApply);
    }
    connect(this, &QLineEdit::returnPressed, this, &FilterEdit::applyTyped);
}

// Not through setText(), which forgets what Undo could bring back.
void FilterEdit::write(const QString &q)
{
    if (q == text())
        return;
    selectAll();
    insert(q);
}

void FilterEdit::apply(const QString &q)
{
    write(q);
    applyTyped();
}

void FilterEdit::setApplied(const QString &q)
{
    m_applied = q;
    write(q);
}

// A wish for all rows, in one step. The line may also be emptied on the way to another filter: then only
// Return counts.
void FilterEdit::clearAndApply()
{
    clear();
    if (!m_applied.isEmpty())
        applyTyped();
}

void FilterEdit::applyTyped()
{
    m_applied = text();
    Q_EMIT applied();
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clearAndApply();
    else if (event->key() == Qt::Key_Down)
        Q_EMIT leaveDownward();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Inspector
