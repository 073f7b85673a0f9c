// SPDX-License-Identifier: MIT
#pragma once

#include "models/diagnostics/diagnostics.h"
#include "models/diagnostics/personaldata.h"

namespace Inspector
{

// The settings as lines of the diagnostic text. Hidden: only those of a list, whose values are numbers,
// switches, or words of the program. The rest is counted by its first word, for a key may have a name in it.
QStringList settingsLines(const QVariantMap &settings, Personal personal);

// The texts in settings that are not of that list, wherever in a value they stand: whoever they name is not
// to be found elsewhere either.
QStringList hiddenValues(const QVariantMap &settings);

} // namespace Inspector
