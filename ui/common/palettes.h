// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>
#include <QStringList>

#include <optional>

namespace Inspector
{

// The system's palette is what people get. These are for looking at the window in others, and for a desktop
// that has none: every text in them has a contrast of at least 4.5 to 1.
QStringList paletteNames();
std::optional<QPalette> paletteNamed(const QString &name);
// For the whole program, with the one style that draws everything from the palette. Before there are windows.
void usePalette(const QPalette &palette);

// The mark of a production account, in every palette.
constexpr QColor ProductionText{255, 255, 255};
constexpr QColor ProductionGround{179, 38, 30};

} // namespace Inspector
