// SPDX-License-Identifier: MIT
#pragma once

#include "models/syncs/syncfacts.h"
#include "models/tables/derivedcolumn.h"

namespace Inspector
{

// What people look for in the list of syncs, and the list that Eloqua sends does not say, with what is known
// now.
QList<DerivedColumn> syncColumns(const SyncFacts::Known &known);

} // namespace Inspector
