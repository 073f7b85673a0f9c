// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/textdelegate.h"

namespace Inspector
{

// Draws a sample's value with its faulty parts (SamplesModel::PartsRole) bold on a ground of their own, and
// underlined, so that no colour is needed to see them.
class SampleDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Inspector
