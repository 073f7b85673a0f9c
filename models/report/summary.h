// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/comparison.h"
#include "models/causes/syncstory.h"
#include "models/report/masking.h"
#include "models/syncs/statuscatalogue.h"

namespace Inspector
{

// The words of a sync's story: the same on the screen, on the clipboard and in files. Pure functions; any
// thread (they read the locale). All numbers come from the story; nothing is asked.

struct SummaryOptions {
    bool showsValues = false; // otherwise values of records are masked, see Masking
};

// "87,159 of 262,442 records were rejected (33.2 %). Most often: invalid email addresses (38,088)." Says so
// where a count is partial, and has a sentence for every state.
QString headline(const SyncStory &story, const StatusCatalogue &catalogue,
                 const SummaryOptions &options = {});
// "Most often: invalid email addresses (38,088).": what the code says, within a sentence, or where nobody
// knows the code itself; never the server's words. The unit stands beside the number where rejects are not
// records.
QString mostOftenText(const QByteArray &code, qint64 rejects, bool namesUnit,
                      const StatusCatalogue &catalogue);
// What masks a story's texts; nothing where values are wanted.
Masking maskingOf(const SyncStory &story, const StatusCatalogue &catalogue, const SummaryOptions &options);
// The meaning of a code: ours, or else Oracle's; empty where nobody knows.
QString meaningText(QByteArrayView code, const StatusCatalogue &catalogue);
// "Correct here", "Change in Eloqua", "Leave out": who can fix it; empty where nobody knows.
QString turnText(QByteArrayView code, const StatusCatalogue &catalogue);
// The same in every language, for files: "here", "eloqua", "leaveOut"; empty where nobody knows.
QByteArray turnName(QByteArrayView code, const StatusCatalogue &catalogue);
QString remedyText(QByteArrayView code, const StatusCatalogue &catalogue);
// "87,159 rejects in 86,900 records"
QString rejectsAndRecords(const CauseList &causes);
// "Records 10,001–20,000, all of them": the longest runs, in the order of their length, of at least ten
// records each; else empty.
QString runsText(const Cause &cause, int most = 3);

// A ticket's worth of Markdown: headline, facts, counters, causes with remedies, comparison.
QString summaryMarkdown(const SyncStory &story, const StatusCatalogue &catalogue,
                        const SummaryOptions &options = {}, const Comparison *comparison = nullptr);

// For a Markdown table: what would be markup or end the cell is escaped.
QString markdownText(const QString &text);
// The same as code, where backslashes are not understood.
QString markdownCode(const QString &text);

} // namespace Inspector
