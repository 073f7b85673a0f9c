// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/textlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QStyleOptionComboBox>
#include <QTabBar>

// Whether a window on a small screen shows every text of its own whole, in a language with longer words.
namespace Inspector::Test
{
using namespace Qt::Literals::StringLiterals;

constexpr QSize SmallScreen(1024, 768);

inline bool isCut(const QLabel &label)
{
    if (qobject_cast<const TextLabel *>(&label) || label.text().isEmpty())
        return false; // foreign text, which may be cut and is then in the tool tip
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width();
}

inline bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return field.width() < box.fontMetrics().horizontalAdvance(box.currentText());
}

inline bool isCut(const QTabBar &bar)
{
    int width = 0;
    for (int i = 0; i < bar.count(); ++i)
        width += bar.tabRect(i).width();
    return width > bar.width();
}

inline bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return isCut(*label);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return isCut(*box);
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return isCut(*bar);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->text().isEmpty() && button->width() < button->sizeHint().width();
}

inline QString textOf(const QWidget &widget)
{
    const QVariant text = widget.property(qobject_cast<const QComboBox *>(&widget) ? "currentText" : "text");
    return u"%1 \"%2\" (%3 px)"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text.toString())
        .arg(widget.width());
}

// What is not shown whole in this window, which must not be larger than the screen either.
inline QStringList cutIn(QWidget &window)
{
    QStringList cut;
    if (window.width() > SmallScreen.width() || window.height() > SmallScreen.height())
        cut << u"%1: %2 x %3"_s.arg(window.windowTitle()).arg(window.width()).arg(window.height());
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == &window && isCut(*widget))
            cut << textOf(*widget) + u" height %1, needed %2"_s.arg(widget->height())
                                         .arg(widget->heightForWidth(widget->width()));
    }
    return cut;
}

} // namespace Inspector::Test
