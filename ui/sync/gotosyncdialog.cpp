// SPDX-License-Identifier: MIT
#include "ui/sync/gotosyncdialog.h"

#include "ui/common/naming.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Inspector
{

GoToSyncDialog::GoToSyncDialog(const QList<SyncHistory::Entry> &recent, QWidget *parent)
    : QDialog(parent)
    , m_input(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Go to sync"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(tr("Sync &number or URI"), this);
    label->setBuddy(m_input);
    nameControl(m_input, tr("Sync number"));
    m_hint->setText(tr("For example: 1042 or /syncs/1042"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_go = buttons->button(QDialogButtonBox::Ok);
    m_go->setText(tr("Go"));
    m_go->setEnabled(false);

    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_input);
    column->addWidget(m_hint);
    if (!recent.isEmpty()) {
        auto *title = new QLabel(tr("&Recent syncs"), this);
        QListWidget *list = makeRecent(recent);
        title->setBuddy(list);
        column->addWidget(title);
        column->addWidget(list, 1);
    }
    column->addWidget(buttons);
    connect(m_input, &QLineEdit::textChanged, this, &GoToSyncDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToSyncDialog::acceptInput);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QListWidget *GoToSyncDialog::makeRecent(const QList<SyncHistory::Entry> &recent)
{
    auto *list = new QListWidget(this);
    nameControl(list, tr("Recent syncs"));
    for (const SyncHistory::Entry &entry : recent) {
        const QString text =
            entry.line.isEmpty() ? toText(entry.id) : tr("%1 – %2").arg(toText(entry.id), entry.line);
        auto *item = new QListWidgetItem(text, list);
        item->setData(Qt::UserRole, qint64(entry.id));
    }
    list->setMinimumSize(fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 10);
    connect(list, &QListWidget::itemActivated, this, &GoToSyncDialog::acceptRecent);
    // A row that is chosen shows its number, and "Go" goes there.
    connect(list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_input->setText(QString::number(item->data(Qt::UserRole).toLongLong()));
    });
    return list;
}

void GoToSyncDialog::acceptRecent(const QListWidgetItem *item)
{
    Q_EMIT chosen(SyncId(item->data(Qt::UserRole).toLongLong()));
    accept();
}

void GoToSyncDialog::check()
{
    const bool known = syncIdFromInput(m_input->text()).has_value();
    m_go->setEnabled(known);
    m_hint->setText(known || m_input->text().isEmpty()
                        ? tr("For example: 1042 or /syncs/1042")
                        : tr("That isn't a sync number yet. For example: 1042 or /syncs/1042"));
}

void GoToSyncDialog::acceptInput()
{
    if (const auto id = syncIdFromInput(m_input->text())) {
        Q_EMIT chosen(*id);
        accept();
    }
}

} // namespace Inspector
