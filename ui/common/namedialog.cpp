// SPDX-License-Identifier: MIT
#include "ui/common/namedialog.h"

#include "ui/common/naming.h"
#include "ui/common/textlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Inspector
{

NameDialog::NameDialog(const QString &title, const QString &caption, const QString &field, Judge judge,
                       QWidget *parent)
    : QDialog(parent)
    , m_judge(std::move(judge))
    , m_content(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_name(new QLineEdit(this))
    , m_hint(new TextLabel(TextLabel::Fit::Wrap, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_content->hide();
    auto *label = new QLabel(caption, this);
    label->setBuddy(m_name);
    nameControl(m_name, field);
    nameControl(m_hint, tr("Name hint"));
    m_name->setMaxLength(60);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Ok);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_content);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_name->setFocus();
}

void NameDialog::showContent(const QString &text)
{
    m_content->setText(text);
    m_content->show();
}

QString NameDialog::name() const
{
    return m_name->text().trimmed();
}

void NameDialog::check()
{
    const Verdict verdict = m_judge(name());
    m_save->setText(verdict.use == Verdict::Use::Replaces ? tr("Replace") : tr("Save"));
    m_save->setEnabled(!name().isEmpty() && verdict.use != Verdict::Use::Refused);
    setNamedText(m_hint, verdict.sentence);
}

void NameDialog::save()
{
    const QString chosenName = name();
    accept();
    Q_EMIT chosen(chosenName);
}

} // namespace Inspector
