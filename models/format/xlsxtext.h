// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace Inspector
{

// The most that Excel holds in a cell, in UTF-16 units ("Excel specifications and limits").
constexpr int MostCellUnits = 32'767;

// Appends valid UTF-8 text as the content of an XML element of a workbook, so that it is read back as it was:
// what XML can't hold becomes _x0007_ (ECMA-376, ST_Xstring), and a text that looks like that is escaped
// itself. False: it was longer than a cell, and was cut behind a whole character, with "…" for the rest.
bool appendXlsxText(std::string &out, std::string_view text);

} // namespace Inspector
