// SPDX-License-Identifier: MIT
#pragma once

#include "models/report/report.h"

namespace Inspector
{

// By the end of a file's name: .html, .xlsx, .md, .json. Nothing: another one, or none.
std::optional<ReportFormat> reportFormatOf(const QString &path);

// Saves a report in the format that its file's name says, else in HTML; the file appears whole or not at all,
// and replaces an older one. Blocks: for the pool. Errors: File, as a sentence.
Outcome saveReport(const QString &path, const SyncStory &story, const StatusCatalogue &catalogue,
                   const SummaryOptions &options, const Comparison *comparison);

} // namespace Inspector
