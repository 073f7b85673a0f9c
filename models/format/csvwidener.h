// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/format/csvwriter.h"

#include <QIODevice>

namespace Inspector
{

// Copies a CSV file of CsvWriter's, giving each record as many fields as the last column that turned up asks
// for, and the header that belongs to them. Streams: memory does not grow with the file. For a pool thread.
Outcome widenCsv(QIODevice &from, QIODevice &to, const CsvWriter &writer, const CsvOptions &options);

} // namespace Inspector
