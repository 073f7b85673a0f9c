// SPDX-License-Identifier: MIT
#include "ui/export/exportrows.h"

#include "models/base/counted.h"
#include "ui/common/naming.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace Inspector
{

ExportRows::ExportRows(const Query &query, const ExportScope &scope, QWidget *parent)
    : QGroupBox(tr("Rows"), parent)
    , m_scope(scope)
    , m_narrowed(!query.q.isEmpty() || query.offset.value_or(0) > 0)
{
    for (const RowRange &range : std::as_const(m_scope.selected))
        m_selectedRows += range.count;
    if (!m_narrowed)
        m_scope.allRows = m_scope.rows;
    new QVBoxLayout(this);
    m_filtered =
        add(tr("Filtered rows"), tr("&Filtered rows"), m_narrowed ? m_scope.rows : std::optional<qint64>());
    m_all = add(tr("All rows"), tr("&All rows"), m_scope.allRows);
    m_selected = add(tr("Selected rows"), tr("&Selected rows"),
                     m_selectedRows > 0 ? std::optional(m_selectedRows) : std::nullopt);
    m_filtered->setToolTip(query.q.isEmpty() ? tr("Rows from \"Start at\" on") : plainTip(query.q));
    m_filtered->setEnabled(m_narrowed);
    m_selected->setEnabled(m_selectedRows > 0);
    (m_narrowed ? m_filtered : m_all)->setChecked(true);
}

QRadioButton *ExportRows::add(const QString &name, const QString &textWithKey, std::optional<qint64> rows)
{
    auto *button = new QRadioButton(rows ? tr("%1 (%L2)").arg(textWithKey).arg(*rows) : textWithKey, this);
    nameControl(button, name);
    if (rows)
        button->setAccessibleDescription(countedRows(*rows)); // its name says no number
    layout()->addWidget(button);
    // Each change of the choice turns one button on.
    connect(button, &QRadioButton::toggled, this, [this](bool on) {
        if (on)
            Q_EMIT changed();
    });
    return button;
}

ExportRows::Choice ExportRows::choice() const
{
    if (m_selected->isChecked())
        return Choice::Selected;
    return m_all->isChecked() ? Choice::All : Choice::Filtered;
}

std::optional<qint64> ExportRows::rows() const
{
    switch (choice()) {
    case Choice::Filtered:
        return m_scope.rows;
    case Choice::All:
        return m_scope.allRows;
    case Choice::Selected:
        break;
    }
    return m_selectedRows;
}

void ExportRows::applyTo(ExportPlan &plan) const
{
    if (choice() == Choice::All) {
        plan.query.q.clear();
        plan.query.offset.reset();
    } else if (choice() == Choice::Selected) {
        plan.ranges = m_scope.selected;
    }
}

} // namespace Inspector
