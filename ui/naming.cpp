// SPDX-License-Identifier: MIT
#include "ui/naming.h"

#include <QComboBox>
#include <QLabel>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

void nameControl(QWidget *widget, const QString &name)
{
    widget->setObjectName(name);
    widget->setAccessibleName(name);
}

void nameControl(QComboBox *box, const QString &name, QLabel *label)
{
    nameControl(box, name);
    box->setAccessibleDescription(name);
    label->setBuddy(box);
}

void setNamedText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleDescription(text);
}

QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace Inspector
