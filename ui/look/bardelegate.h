// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/textdelegate.h"

namespace Inspector
{

// Draws the number of a cell and, beside it, the bar that BarRole tells of. The bars of a column begin at the
// same place and share one scale.
class BarDelegate : public TextDelegate
{
    Q_OBJECT

public:
    // `widest`: a text as long as the longest of the column, which decides where its bars begin.
    explicit BarDelegate(const QString &widest, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int textWidth(const QFontMetrics &metrics) const;
    QRect textRect(const QStyleOptionViewItem &option) const;

    QString m_widest;
};

// The bar's, told from this ground in every palette; 3 to 1 is what WCAG 2 asks for graphics (1.4.11).
QColor barColor(const QColor &ground);

} // namespace Inspector
