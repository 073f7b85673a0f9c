// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/textdelegate.h"

namespace Inspector
{

// Draws the cells of a PagedTableModel: status and severity with icon and word, a field that a reject is
// refused for with icon and underline, rows that are not here yet, stale or failed rows each in a quiet look
// of their own. No editing.
class CellDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // Puts this picture before the cell's text.
    static void decorate(QStyleOptionViewItem *option, const QIcon &picture);
    // The width and height of such a picture.
    static int pictureSize(const QStyleOptionViewItem &option);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Inspector
