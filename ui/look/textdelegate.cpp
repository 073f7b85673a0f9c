// SPDX-License-Identifier: MIT
#include "ui/look/textdelegate.h"

#include "ui/look/readable.h"

namespace Inspector
{

QString TextDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return isolated(QStyledItemDelegate::displayText(value, locale));
}

// What ends at the right end of its cell, as numbers do, would else touch the text that begins in the next
// one. A digit's room: a blank that breaks lines would not be painted at the end of one.
void TextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    constexpr QChar FigureSpace(u'\u2007');
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->displayAlignment.testFlag(Qt::AlignRight) && !option->text.isEmpty())
        option->text += FigureSpace;
}

} // namespace Inspector
