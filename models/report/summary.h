// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/comparison.h"
#include "models/causes/syncstory.h"
#include "models/report/masking.h"
#include "models/syncs/statuscatalogue.h"

namespace Inspector
{

// The sentences about a sync's story: the same on the screen, on the clipboard and in files. Pure functions;
// any thread (they read the locale). All numbers come from the story; nothing is asked.

struct SummaryOptions {
    bool showsValues = false; // otherwise values of records are masked, see Masking
};

// "87,159 of 262,442 records were rejected (33.2 %). Most often: invalid email addresses (38,088)." Says
// if a count is partial, and has a sentence for every state.
QString headline(const SyncStory &story, const StatusCatalogue &catalogue,
                 const SummaryOptions &options = {});
// "Most often: invalid email addresses (38,088).": the meaning of the code as a part of a sentence, or the
// code itself if it is unknown; never the server's words. The number has a unit if rejects are not records.
QString mostOftenText(const QByteArray &code, qint64 rejects, bool namesUnit,
                      const StatusCatalogue &catalogue);
// What masks the texts of a story; masks nothing where values are wanted.
Masking maskingOf(const StatusCatalogue &catalogue, const SummaryOptions &options);
// The meaning of a code: this program's text, or else Oracle's; empty if it is unknown.
QString meaningText(QByteArrayView code, const StatusCatalogue &catalogue);
// "Correct the record", "Change in Eloqua", "Leave out": how to fix it; empty if that is unknown.
QString turnText(QByteArrayView code, const StatusCatalogue &catalogue);
// The same in every language, for files: "here", "eloqua", "leaveOut"; empty if that is unknown.
QByteArray turnName(QByteArrayView code, const StatusCatalogue &catalogue);
QString remedyText(QByteArrayView code, const StatusCatalogue &catalogue);
// "87,159 rejects in 86,900 records"
QString rejectsAndRecords(const CauseList &causes);
// "All of records 10,001–20,000": the longest runs, in the order of their length, of at least ten
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
