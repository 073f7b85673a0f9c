// SPDX-License-Identifier: MIT
#pragma once

#include "models/syncs/explanation.h"

#include <QIcon>

namespace Inspector
{

// The program's own icons, drawn once and kept. `name` is a file below :/icons without its ending.
QIcon icon(const QString &name);
// By the words of the service; a word that nobody documented gets the question mark.
QIcon statusIcon(QStringView status);
QIcon severityIcon(QStringView severity);
QIcon kindIcon(SyncKind kind);
QIcon toneIcon(Explanation::Tone tone);

} // namespace Inspector
