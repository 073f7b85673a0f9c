// SPDX-License-Identifier: MIT
#pragma once

#include "models/format/csvwriter.h"
#include "models/query/resource.h"

#include <memory>

namespace Inspector
{

// Their numbers are in the settings: a new one goes to the end.
enum class ExportFormat { Csv, JsonLines, Json, Xlsx, Last = Xlsx };

// For rows of such a table. `csv`: for Csv, but its columns count for every format.
std::unique_ptr<RowWriter> makeRowWriter(ExportFormat format, const CsvOptions &csv, Table table);

} // namespace Inspector
