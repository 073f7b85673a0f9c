// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector
{

// Columns that a terminal gives this character: 2 for the wide ones of East Asia and emoji (Unicode UAX 11),
// 0 for marks that combine with the character before, else 1.
int displayWidth(char32_t character);
int displayWidth(const QString &text);

// The text with everything that a terminal would obey (control characters, escape sequences, marks that turn
// the direction) as a visible sign, on one line.
QString harmless(QStringView text);

// At most so many columns wide; what was cut off shows as an ellipsis.
QString cutTo(const QString &text, int width);
// Exactly so many columns wide.
QString padded(const QString &text, int width, Qt::Alignment alignment);
// Help as QCommandLineParser lays it out, which takes every character for one column wide: lines that are too
// wide go on below where their text begins.
QString wrapped(const QString &help, int width);

} // namespace Inspector
