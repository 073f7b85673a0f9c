// SPDX-License-Identifier: MIT
#pragma once

#include "models/report/summary.h"

namespace Inspector
{

enum class ReportFormat { Markdown, Html, Json, Xlsx };

// A report's content, without markup: every format shows the same numbers. A value; any thread.
struct Report {
    struct Fact {
        QString label;
        QString value;
        std::optional<double> part = {}; // of its base, from 0 to 1: for a bar beside the number
    };
    struct CauseRow {
        const Cause *cause = nullptr; // of the story
        QString code;
        QString fields;
        QString rejects; // how many
        double part = 0; // of all rejects
        QString message; // the server's, masked unless values are wanted
        QString meaning;
        QString turn;
        QByteArray turnName; // the same in every language
        QString remedy;
        QString share; // "41.2 %", of rejects
        QString runs;
        QString finding; // the most frequent one with its count
        QString change;  // of a comparison; else empty
        QString example; // masked unless values are wanted
    };
    Masking masking; // for whatever else is quoted of the story
    QString title;
    QString headline;
    QStringList warnings; // contradictions, partial counts: to be said loudly
    QList<Fact> facts;
    QList<Fact> funnel;
    QString causesTitle; // names the base of the shares
    QList<CauseRow> causes;
    QList<Fact> comparison; // empty without one
    QStringList log;        // its errors and warnings
    QStringList notes;
};

// The story outlives the report.
Report makeReport(const SyncStory &story, const StatusCatalogue &catalogue, const SummaryOptions &options,
                  const Comparison *comparison = nullptr);

QByteArray toMarkdown(const Report &report);
// One file: no script, nothing remote (forbidden by a Content-Security-Policy), light and dark.
QByteArray toHtml(const Report &report);
// An Excel workbook with the sheets Summary, Causes, Rejects (some of each cause) and Notes (what is cut or
// left out). Errors: File.
Result<QByteArray> toXlsx(const SyncStory &story, const Report &report, const SummaryOptions &options);
// For programs.
QByteArray toJson(const SyncStory &story, const Report &report, const SummaryOptions &options,
                  const Comparison *comparison = nullptr);

} // namespace Inspector
