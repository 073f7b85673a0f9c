// SPDX-License-Identifier: MIT
#pragma once

namespace Inspector
{

/// Registers the compiled-in files (`:/icons/NAME.svg`, `:/help/NAME.md`, `:/statuscodes.json`,
/// `:/translations`) with Qt's resource system. Call it before the first use of such a path; further calls do
/// nothing. Needs no QCoreApplication.
void initResources();

} // namespace Inspector
