// SPDX-License-Identifier: MIT
#include "ui/corrections/editdialog.h"

#include "ui/common/naming.h"
#include "ui/common/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Inspector
{
using Kind = RepairEdit::Kind;
using LetterCase = RepairEdit::LetterCase;

namespace
{
QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::SetValue:
        return EditDialog::tr("Set a value");
    case Kind::ChangeCase:
        return EditDialog::tr("Change case");
    case Kind::SwapFields:
        return EditDialog::tr("Swap two fields");
    case Kind::SplitNameAddress:
        return EditDialog::tr("Split \"Name <address>\"");
    default:
        return {};
    }
}
} // namespace

EditDialog::EditDialog(const RepairEdit &edit, const QStringList &fields, QWidget *parent)
    : QDialog(parent)
    , m_edit(edit)
    , m_fields(fields)
    , m_hint(new TextLabel(TextLabel::Fit::Wrap, this))
{
    setWindowTitle(titleOf(edit.kind));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout;
    addParts(form);
    nameControl(m_hint, tr("Change message"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_show = buttons->addButton(tr("Preview"), QDialogButtonBox::AcceptRole);
    m_show->setDefault(true);
    nameControl(m_show, tr("Preview"));
    nameControl(buttons->button(QDialogButtonBox::Cancel), tr("Cancel"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(this->edit());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_field->setCurrentIndex(std::max(0, m_field->findData(edit.field)));
    showState();
}

void EditDialog::addParts(QFormLayout *form)
{
    m_field = addFields(form, tr("&Field:"), tr("Field to change"));
    switch (m_edit.kind) {
    case Kind::SetValue:
        m_value = new QLineEdit(this);
        m_value->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
        nameControl(m_value, tr("New value"));
        form->addRow(tr("New &value:"), m_value);
        m_value->setFocus();
        connect(m_value, &QLineEdit::textChanged, this, &EditDialog::showState);
        break;
    case Kind::ChangeCase: {
        m_field->insertItem(0, tr("All fields"), QString());
        m_case = new QComboBox(this);
        m_case->addItem(tr("lowercase"), int(LetterCase::Lower));
        m_case->addItem(tr("UPPERCASE"), int(LetterCase::Upper));
        m_case->addItem(tr("Capitalize Each Word"), int(LetterCase::Title));
        auto *label = new QLabel(tr("&Case:"), this);
        nameControl(m_case, tr("Case"), label);
        form->addRow(label, m_case);
        break;
    }
    case Kind::SwapFields:
        m_other = addFields(form, tr("&With:"), tr("Other field"));
        break;
    case Kind::SplitNameAddress:
        m_other = addFields(form, tr("Move &name to:"), tr("Field for the name"));
        m_other->insertItem(0, tr("No field (discard the name)"), QString());
        m_other->setCurrentIndex(0);
        break;
    default:
        break;
    }
}

QComboBox *EditDialog::addFields(QFormLayout *form, const QString &caption, const QString &name)
{
    auto *box = new QComboBox(this);
    for (const QString &field : m_fields)
        box->addItem(field, field);
    auto *label = new QLabel(caption, this);
    nameControl(box, name, label);
    form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &EditDialog::showState);
    return box;
}

RepairEdit EditDialog::edit() const
{
    RepairEdit edit = m_edit;
    edit.field = m_field->currentData().toString();
    if (m_other)
        edit.otherField = m_other->currentData().toString();
    if (m_value)
        edit.value = m_value->text();
    if (m_case)
        edit.letterCase = LetterCase(m_case->currentData().toInt());
    return edit;
}

void EditDialog::showState()
{
    if (!m_show) // while the parts are being made
        return;
    QString hint = edit().fault(m_fields);
    m_show->setEnabled(hint.isEmpty());
    if (hint.isEmpty() && m_value && m_value->text().isEmpty())
        hint = tr("The field will be empty in all of these records.");
    setNamedText(m_hint, hint);
}

} // namespace Inspector
