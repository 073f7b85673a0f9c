// SPDX-License-Identifier: MIT
#include "ui/savefilterdialog.h"

#include "ui/naming.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Inspector
{

SaveFilterDialog::SaveFilterDialog(Table table, const QString &q, QWidget *parent)
    : QDialog(parent)
    , m_filters(table)
    , m_q(q)
    , m_name(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Save filter"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *filter = new QLabel(q, this);
    filter->setTextFormat(Qt::PlainText);
    filter->setWordWrap(true);
    filter->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *label = new QLabel(tr("&Name of the filter"), this);
    label->setBuddy(m_name);
    nameControl(m_name, tr("Filter name"));
    m_name->setMaxLength(60);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Ok);

    auto *column = new QVBoxLayout(this);
    column->addWidget(filter);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SaveFilterDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveFilterDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void SaveFilterDialog::check()
{
    const QString name = m_name->text().trimmed();
    const auto filters = m_filters.named();
    const bool isTaken = std::any_of(filters.begin(), filters.end(),
                                     [&name](const auto &filter) { return filter.name == name; });
    m_save->setText(isTaken ? tr("Replace") : tr("Save"));
    m_save->setEnabled(!name.isEmpty());
    setNamedText(m_hint, isTaken ? tr("There is a filter of this name; it will be replaced.")
                                 : tr("You will find it in the menu beside the filter."));
}

void SaveFilterDialog::save()
{
    m_filters.save(m_name->text().trimmed(), m_q);
    accept();
}

} // namespace Inspector
