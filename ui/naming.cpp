// SPDX-License-Identifier: MIT
#include "ui/naming.h"

#include <QComboBox>
#include <QLabel>

namespace Inspector
{

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

} // namespace Inspector
