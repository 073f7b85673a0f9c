// SPDX-License-Identifier: MIT
#include "ui/look/textdelegate.h"

#include "ui/look/readable.h"

namespace Inspector
{

QString TextDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return isolated(QStyledItemDelegate::displayText(value, locale));
}

} // namespace Inspector
