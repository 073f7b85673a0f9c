// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportjob.h"

namespace Inspector
{

// What an export will take, in a sentence: rows, requests, and the time at the speed of the last export of
// such a table. `rows`: how many it writes, if that is known.
QString exportEstimate(const ExportPlan &plan, std::optional<qint64> rows);

// Says so if a workbook of so many rows gets so large that another format would do better; empty otherwise.
// `rowBytes`: what one of them takes as part of a RowBlock, on average; 0: nobody knows.
QString largeWorkbookWarning(ExportFormat format, qint64 rows, qint64 rowBytes);

// How far an export is, in one line: rows, speed, and time left, or how long the server has been silent.
QString exportProgressText(const ExportProgress &progress);

// Rows a second of the last export of such a table, kept in the settings; 0: none yet.
double lastExportRate(Table table);
void setLastExportRate(Table table, double rowsPerSecond);

} // namespace Inspector
