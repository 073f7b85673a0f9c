// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Inspector
{

// Shows texts of a table or list as they were sent, in a layout from right to left too: there, the slash at
// the beginning of a URI would move to its end, and a time before its date. Only what is painted is changed:
// what is copied, exported or read aloud is the model's.
class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Inspector
