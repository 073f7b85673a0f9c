// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/options.h"
#include "models/export/exportformat.h"
#include "models/query/query.h"
#include "models/query/resource.h"
#include "models/syncs/syncdraft.h"

namespace Inspector
{

struct OutputOptions {
    std::optional<ExportFormat> format = ExportFormat::Csv; // nothing: a table for people
    QString file;                                           // empty: standard output
    CsvOptions csv;                                         // `columns` count for every format
    bool progress = false;
};

enum class Verb { List, Get, Data, Logs, Rejects, Create, Keep, DemoServer };

// What the arguments ask for, checked, as a value.
struct CommandLine {
    Verb verb = Verb::List;
    Resource resource;      // all but Create and DemoServer; for Get the sync only
    QString keptFile;       // a kept copy in place of a sync of the server's; else empty
    bool listsKept = false; // List: the kept copies
    Query query;            // tables: exactly what was given
    bool all = false;
    int parallel = 4;    // requests at once, with all
    bool resume = false; // go on with what an earlier run left
    SyncDraft draft;     // Create
    bool wait = false;
    OutputOptions output;
    quint16 port = 0; // DemoServer
    Demo::Options demo;

    // It asks a server, and signs in before.
    bool signsIn() const { return verb != Verb::DemoServer && keptFile.isEmpty() && !listsKept; }
};

} // namespace Inspector
