// SPDX-License-Identifier: MIT
#include "ui/table/columnsdialog.h"

#include "ui/common/naming.h"
#include "ui/look/tablelook.h"
#include "ui/look/textdelegate.h"
#include "ui/table/columnlayout.h"
#include "ui/table/tableview.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

namespace Inspector
{

ColumnsDialog::ColumnsDialog(TableView &view, const QString &table)
    : QDialog(&view)
    , m_view(view)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this))
    , m_go(new QPushButton(tr("&Go to column"), this))
{
    setWindowTitle(tr("Columns in %1").arg(table));
    setAttribute(Qt::WA_DeleteOnClose);
    nameControl(m_search, tr("Find column"));
    m_search->setPlaceholderText(tr("Find a column by name"));
    m_search->setClearButtonEnabled(true);
    nameControl(m_list, tr("Columns"));
    followSelection(*m_list);
    m_list->setItemDelegate(new TextDelegate(m_list));
    auto *showAll = new QPushButton(tr("Show &all"), this);
    auto *reset = new QPushButton(tr("&Reset layout"), this);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_go->setDefault(true);
    // Return in the search box goes to the column; it must not press whatever button had the focus last.
    for (QPushButton *button : {m_up, m_down, showAll, reset})
        button->setAutoDefault(false);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);

    auto *grid = new QGridLayout(this);
    grid->addWidget(m_search, 0, 0);
    grid->addWidget(m_list, 1, 0, 6, 1);
    grid->addWidget(m_go, 0, 1);
    grid->addWidget(m_up, 1, 1);
    grid->addWidget(m_down, 2, 1);
    grid->addWidget(showAll, 3, 1);
    grid->addWidget(reset, 4, 1);
    grid->setRowStretch(5, 1);
    grid->addWidget(close, 6, 1);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 24);

    connect(m_search, &QLineEdit::textChanged, this, &ColumnsDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::showState);
    connect(m_list, &QListWidget::itemActivated, this, &ColumnsDialog::goThere);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::showOrHide);
    connect(m_go, &QPushButton::clicked, this, &ColumnsDialog::goThere);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(showAll, &QPushButton::clicked, this, [this] {
        m_view.columns().showAll();
        fill();
    });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_view.columns().reset();
        fill();
    });
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Another sync may have other columns.
    connect(m_view.model(), &QAbstractItemModel::modelReset, this, &ColumnsDialog::fill);
    connect(m_view.model(), &QAbstractItemModel::columnsInserted, this, &ColumnsDialog::fill);
    fill();
    m_search->setFocus();
}

void ColumnsDialog::showOrHide(QListWidgetItem *item)
{
    if (m_filling)
        return;
    const int column = item->data(Qt::UserRole).toInt();
    m_view.columns().setShown(column, item->checkState() == Qt::Checked);
    // The last one that is shown stays.
    const QScopedValueRollback filling(m_filling, true);
    item->setCheckState(m_view.columns().isShown(column) ? Qt::Checked : Qt::Unchecked);
}

void ColumnsDialog::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    const int chosen = chosenColumn();
    m_list->clear();
    for (const int column : m_view.columns().inOrder()) {
        auto *item = new QListWidgetItem(
            m_view.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_view.columns().isShown(column) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, column);
        if (column == chosen)
            m_list->setCurrentItem(item);
    }
    search(m_search->text());
}

void ColumnsDialog::search(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
    const QListWidgetItem *current = m_list->currentItem();
    if (!current || current->isHidden())
        m_list->setCurrentItem(firstMatch());
    showState();
}

QListWidgetItem *ColumnsDialog::firstMatch() const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            return m_list->item(row);
    }
    return nullptr;
}

int ColumnsDialog::chosenColumn() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : -1;
}

void ColumnsDialog::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    m_view.columns().move(chosenColumn(), row + by);
    fill();
}

void ColumnsDialog::goThere()
{
    const int column = chosenColumn();
    if (column < 0)
        return;
    accept();
    m_view.goToColumn(column);
}

// Among the found ones only, "up" would mean a place that nobody sees.
void ColumnsDialog::showState()
{
    const int row = m_list->currentRow();
    const bool whole = m_search->text().isEmpty();
    m_go->setEnabled(row >= 0);
    m_up->setEnabled(whole && row > 0);
    m_down->setEnabled(whole && row >= 0 && row < m_list->count() - 1);
}

} // namespace Inspector
