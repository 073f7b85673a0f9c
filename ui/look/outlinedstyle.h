// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace Inspector
{

// Fusion, with boxes and buttons to check, the current cell of a table, and lines between items of a menu
// that can be seen in every palette: it takes their outline from the window's or the selection's colour,
// which on a dark window is as good as none. 3 to 1 at least (WCAG 2, success criterion 1.4.11).
class OutlinedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
};

} // namespace Inspector
