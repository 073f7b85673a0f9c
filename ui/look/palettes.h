// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/preference.h"

#include <QColor>
#include <QPalette>
#include <QStringList>

#include <optional>

namespace Inspector
{

// The system's palette is used unless the user chooses another one. Every text in these has a contrast
// of at least 4.5 to 1.
QStringList paletteNames();
std::optional<QPalette> paletteNamed(const QString &name);
// The name of the palette that the user has chosen; empty: the system's.
inline const Preference<QString> chosenPalette{"window/palette"};
// For the whole program, at once. Any other palette than the system's comes with the one style that draws
// everything from the palette; an unknown name means the system's.
void usePalette(const QString &name);
// As the toolkit calls the style in use.
QString styleName();

// The mark of a production account, in every palette.
constexpr QColor ProductionText{255, 255, 255};
constexpr QColor ProductionGround{179, 38, 30};
// For the label that is this mark.
QString productionStyle();

} // namespace Inspector
