// SPDX-License-Identifier: MIT
#pragma once

#include "models/edits/repairvalues.h"

#include <QString>

namespace Inspector
{

// "1,203 cells will change, in 1,203 of 87,159 records.", or that nothing will. `asked`: records it is about.
QString countText(const RepairEdit &edit, const EditPreview &preview, qint64 asked);
// "ELQ-00002, emailAddress"
QString causeText(const RepairCause &cause);

} // namespace Inspector
