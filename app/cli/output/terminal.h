// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/standardstream.h"

namespace Inspector
{

// What is bound to one system, behind plain functions. Where the system has none of it, output is no terminal
// and 80 columns wide.

bool isTerminal(StandardStream stream);
// Columns of the terminal at standard output (else at standard error), else of the variable COLUMNS, else 80.
int terminalWidth();

} // namespace Inspector
