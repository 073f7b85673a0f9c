// SPDX-License-Identifier: MIT
#include "ui/textdelegate.h"

#include "ui/readable.h"

namespace Inspector
{

QString TextDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return isolated(QStyledItemDelegate::displayText(value, locale));
}

} // namespace Inspector
