// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace Inspector
{

// Fusion, with boxes and buttons to check that can be seen in every palette: it takes their outline from the
// window's colour, which on a dark window is as good as none. 3 to 1 at least (WCAG 2, success
// criterion 1.4.11).
class OutlinedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace Inspector
