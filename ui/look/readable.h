// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QString>

class QPalette;

namespace Inspector
{

// Text has to be read in every palette: 4.5 to 1 (WCAG 2, success criterion 1.4.3).
constexpr double LeastContrast = 4.5;
// From 1 to 21, as WCAG 2 defines it.
double contrast(const QColor &one, const QColor &other);
// For text that stands back, on a table's ground: as near to the ground as can still be read.
QColor quietText(const QPalette &palette);

// Text to be painted, and only painted, where the program runs from right to left: it runs as its own first
// letter says, left to right where it has none. In other layouts, and empty, it comes back as it is.
QString isolated(const QString &text);

} // namespace Inspector
