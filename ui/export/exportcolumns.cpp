// SPDX-License-Identifier: MIT
#include "ui/export/exportcolumns.h"

#include "ui/common/naming.h"
#include "ui/look/tablelook.h"
#include "ui/look/textdelegate.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Inspector
{

ExportColumns::ExportColumns(const QByteArrayList &all, const QByteArrayList &visible, QWidget *parent)
    : QGroupBox(tr("Columns"), parent)
    , m_all(all)
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    nameControl(m_find, tr("Find column"));
    m_find->setPlaceholderText(tr("Find a column by name"));
    m_find->setClearButtonEnabled(true);
    nameControl(m_list, tr("Columns to export"));
    followSelection(*m_list);
    m_list->setItemDelegate(new TextDelegate(m_list));
    m_list->setMinimumHeight(fontMetrics().height() * 12);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_find, 0, 0);
    grid->addWidget(m_list, 1, 0);
    grid->addLayout(makeButtons(visible), 1, 1);
    grid->setColumnStretch(0, 1);
    connect(m_find, &QLineEdit::textChanged, this, &ExportColumns::find);
    connect(m_list, &QListWidget::itemChanged, this, &ExportColumns::markSelected);
    // Dropped in another place.
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &ExportColumns::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ExportColumns::changed);
    setEnabled(!all.isEmpty());
    fill(all);
}

QLayout *ExportColumns::makeButtons(const QByteArrayList &visible)
{
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
    add(tr("Non&e"), tr("No columns"), [this] { fill({}); });
    add(tr("As sho&wn"), tr("Columns as shown"), [this, visible] {
        fill(visible);
    })->setEnabled(!visible.isEmpty());
    add(tr("Move &up"), tr("Move up"), [this] { moveSelected(-1); });
    add(tr("Mo&ve down"), tr("Move down"), [this] { moveSelected(1); });
    column->addStretch(1);
    return column;
}

// These first, with a mark, then the others in the server's order.
void ExportColumns::fill(const QByteArrayList &checked)
{
    {
        const QSignalBlocker quiet(this);
        m_list->clear();
        QByteArrayList order = checked;
        for (const QByteArray &name : std::as_const(m_all)) {
            if (!checked.contains(name))
                order << name;
        }
        for (qsizetype i = 0; i < order.size(); ++i) {
            auto *item = new QListWidgetItem(QString::fromUtf8(order.at(i)));
            // Not a place to drop on: that would replace the column there.
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemIsDragEnabled);
            item->setCheckState(i < checked.size() ? Qt::Checked : Qt::Unchecked);
            m_list->addItem(item);
        }
        find(m_find->text());
    }
    Q_EMIT changed();
}

void ExportColumns::find(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
        // What is out of sight must not be marked or moved with what is found.
        if (item->isHidden())
            item->setSelected(false);
    }
}

void ExportColumns::markSelected(const QListWidgetItem *changedItem)
{
    if (changedItem->isSelected()) {
        const QSignalBlocker quiet(m_list);
        const auto selected = m_list->selectedItems();
        for (QListWidgetItem *item : selected)
            item->setCheckState(changedItem->checkState());
    }
    Q_EMIT changed();
}

// One step past a column that is in sight, and none of them past the end.
void ExportColumns::moveSelected(int by)
{
    QList<int> rows;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected())
            rows << row;
    }
    if (by > 0)
        std::reverse(rows.begin(), rows.end());
    QListWidgetItem *current = m_list->currentItem();
    int wall = by < 0 ? -1 : m_list->count(); // where the one before could not go on
    {
        const QSignalBlocker quiet(this);
        for (const int row : std::as_const(rows)) {
            int to = row + by;
            while (to != wall && m_list->item(to)->isHidden())
                to += by;
            if (to == wall) {
                wall = row;
                continue;
            }
            QListWidgetItem *item = m_list->takeItem(row);
            m_list->insertItem(to, item);
            item->setSelected(true);
        }
        m_list->setCurrentItem(current, QItemSelectionModel::NoUpdate);
    }
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
