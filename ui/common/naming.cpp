// SPDX-License-Identifier: MIT
#include "ui/common/naming.h"

#include "models/tables/columnlook.h"
#include "ui/look/readable.h"

#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

void nameControl(QWidget *widget, const QString &name)
{
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

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression mark(u"\\s*\\(&[^&]\\)|&(.)"_s);
    return QString(text).replace(mark, u"\\1"_s);
}

QString menuText(const QString &text)
{
    constexpr qsizetype Longest = 70;
    QString shown = oneLine(text);
    if (shown.size() > Longest)
        shown = shown.left(Longest) + u'…';
    return isolated(shown.replace(u'&', "&&"_L1));
}

} // namespace Inspector
