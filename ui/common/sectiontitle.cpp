// SPDX-License-Identifier: MIT
#include "ui/common/sectiontitle.h"

#include "ui/common/textlabel.h"

namespace Inspector
{

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(TextLabel::Fit::Wrap, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setText(text);
    // Room above, so that it belongs to what follows.
    label->setContentsMargins(0, label->fontMetrics().height() / 2, 0, 0);
    return label;
}

} // namespace Inspector
