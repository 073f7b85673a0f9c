// SPDX-License-Identifier: MIT
#include "ui/export/exportcolumns.h"

#include "ui/common/naming.h"
#include "ui/common/tablelook.h"
#include "ui/common/textdelegate.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Inspector
{

ExportColumns::ExportColumns(const QByteArrayList &all, const QByteArrayList &visible, QWidget *parent)
    : QGroupBox(tr("Columns"), parent)
    , m_all(all)
    , m_list(new QListWidget(this))
{
    nameControl(m_list, tr("Columns to export"));
    followSelection(*m_list);
    m_list->setItemDelegate(new TextDelegate(m_list));
    m_list->setMinimumHeight(fontMetrics().height() * 12);
    auto *column = new QVBoxLayout;
    const auto add = [this, column](const QString &text, const QString &name, auto slot) {
        auto *button = new QPushButton(text, this);
        nameControl(button, name);
        connect(button, &QPushButton::clicked, this, slot);
        column->addWidget(button);
        return button;
    };
    add(tr("A&ll"), tr("All columns"), [this] { fill(m_all); })
        ->setToolTip(
            tr("All columns in the server's order, including columns that first appear on a later page"));
    add(tr("As sho&wn"), tr("Columns as shown"), [this, visible] {
        fill(visible);
    })->setEnabled(!visible.isEmpty());
    add(tr("Move &up"), tr("Move up"), [this] { moveCurrent(-1); });
    add(tr("Mo&ve down"), tr("Move down"), [this] { moveCurrent(1); });
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_list, 1);
    row->addLayout(column);
    connect(m_list, &QListWidget::itemChanged, this, &ExportColumns::changed);
    setEnabled(!all.isEmpty());
    fill(all);
}

// These first, with a mark, then the others in the server's order.
void ExportColumns::fill(const QByteArrayList &checked)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        QByteArrayList order = checked;
        for (const QByteArray &name : std::as_const(m_all)) {
            if (!checked.contains(name))
                order << name;
        }
        for (qsizetype i = 0; i < order.size(); ++i) {
            auto *item = new QListWidgetItem(QString::fromUtf8(order.at(i)), m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(i < checked.size() ? Qt::Checked : Qt::Unchecked);
        }
    }
    Q_EMIT changed();
}

void ExportColumns::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
    Q_EMIT changed();
}

QByteArrayList ExportColumns::checkedNames() const
{
    QByteArrayList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names << m_list->item(row)->text().toUtf8();
    }
    return names;
}

QByteArrayList ExportColumns::columns() const
{
    const QByteArrayList names = checkedNames();
    return names == m_all ? QByteArrayList() : names;
}

bool ExportColumns::isNoneChosen() const
{
    return !m_all.isEmpty() && checkedNames().isEmpty();
}

} // namespace Inspector
