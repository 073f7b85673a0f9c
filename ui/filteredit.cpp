// SPDX-License-Identifier: MIT
#include "ui/filteredit.h"

#include "ui/naming.h"

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
} // namespace

FilterEdit::FilterEdit(Table table, const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(example(table));
    setToolTip(
        tr("Eloqua's filter, sent as typed when you press Return. Values are case-sensitive; * stands for "
           "any text. Escape clears it."));
    setClearButtonEnabled(true);
    nameControl(this, tr("%1 filter").arg(name));
    // The cross inside the line is a button of its own to a screen reader.
    for (auto *button : findChildren<QToolButton *>())
        nameControl(button, tr("Clear %1 filter").arg(name));
    connect(this, &QLineEdit::returnPressed, this, &FilterEdit::applyTyped);
    // Emptied without Return, as by the clear button: that is a wish for all rows.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_applied.isEmpty())
            applyTyped();
    });
}

void FilterEdit::apply(const QString &q)
{
    m_applied.clear(); // so that an empty filter is applied once, not twice
    // Not through setText(): Undo brings back what was typed.
    selectAll();
    insert(q);
    applyTyped();
}

void FilterEdit::setApplied(const QString &q)
{
    m_applied = q;
    setText(q);
}

void FilterEdit::applyTyped()
{
    m_applied = text();
    Q_EMIT applied();
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down)
        Q_EMIT leaveDownward();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Inspector
