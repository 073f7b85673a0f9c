// SPDX-License-Identifier: MIT
#include "ui/sync/gotosyncdialog.h"

#include "ui/common/naming.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Inspector
{

GoToSyncDialog::GoToSyncDialog(QWidget *parent)
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
    column->addWidget(buttons);
    connect(m_input, &QLineEdit::textChanged, this, &GoToSyncDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToSyncDialog::acceptInput);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
