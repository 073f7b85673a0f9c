// SPDX-License-Identifier: MIT
#include "ui/common/textdelegate.h"

#include "ui/common/readable.h"

namespace Inspector
{

QString TextDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return isolated(QStyledItemDelegate::displayText(value, locale));
}

} // namespace Inspector
