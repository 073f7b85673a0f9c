// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/options.h"
#include "models/causes/cause.h"
#include "models/export/exportformat.h"
#include "models/plan/sendoptions.h"
#include "models/query/query.h"
#include "models/query/resource.h"
#include "models/report/report.h"
#include "models/syncs/syncdraft.h"

#include <algorithm>

namespace Inspector
{

struct OutputOptions {
    std::optional<ExportFormat> format = ExportFormat::Csv; // nothing: a table for people
    QString file;                                           // empty: standard output
    CsvOptions csv;                                         // `columns` count for every format
    bool progress = false;
};

enum class Verb { List, Get, Data, Logs, Rejects, Create, Keep, Send, Causes, Compare, Report, DemoServer };

constexpr bool isAboutCauses(Verb verb)
{
    return verb == Verb::Causes || verb == Verb::Compare || verb == Verb::Report;
}

// A sync of the server's, or a kept copy of one.
struct SyncSource {
    SyncId sync{};
    QString keptFile; // else empty
};

// Send: what is sent where to.
struct SendWish {
    QString file;        // CSV or a kept copy
    bool isKept = false; // the latter
    QString definition;  // a documented URI
    SendOptions options;
    bool isDryRun = false;
};

// What the arguments ask for, checked, as a value.
struct CommandLine {
    Verb verb = Verb::List;
    Resource resource;      // all but Create and DemoServer; for Get the sync only
    QString keptFile;       // a kept copy in place of a sync of the server's; else empty
    bool listsKept = false; // List: the kept copies
    Query query;            // tables: exactly what was given
    bool all = false;
    int parallel = 4;                              // requests at once, with all
    bool resume = false;                           // go on with what an earlier run left
    SyncDraft draft;                               // Create
    SendWish send;                                 // Send
    QList<SyncSource> sources;                     // Causes, Report; two of Compare
    CauseGrouping grouping = CauseGrouping::Field; // Causes
    ReportFormat reportFormat = ReportFormat::Markdown;
    bool showsValues = false; // Report: of records
    bool wait = false;
    OutputOptions output;
    quint16 port = 0; // DemoServer
    Demo::Options demo;

    // It asks a server, and signs in before.
    bool signsIn() const
    {
        if (verb == Verb::DemoServer || listsKept || !keptFile.isEmpty())
            return false;
        return sources.isEmpty() || std::any_of(sources.begin(), sources.end(), [](const SyncSource &source) {
                   return source.keptFile.isEmpty();
               });
    }
};

} // namespace Inspector
