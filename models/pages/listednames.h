// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/rowblock.h"

namespace Inspector
{

// The names in a reject's invalidFields, in its order: of the list itself where the text, which joins them
// with
// ';', doesn't tell them. Pure; any thread.
QByteArrayList listedNames(const RowBlock::Cell &cell);

} // namespace Inspector
